internal import ArticleReading
internal import Embedded
internal import Evaluation
internal import Foundation
internal import JSON
internal import Model
internal import Testing

@Suite struct ScorerTests {
    private static func fixture(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Evaluation")
        return try Array(Data(contentsOf: folder.appending(path: name)))
    }

    private static func foundStatements() throws -> [FoundStatement] {
        try fixture("found.jsonl").split(separator: UInt8(ascii: "\n")).map { line in
            let value = try JSONParser.parse(Array(line), depthLimit: 8)
            return FoundStatement(
                article: value["article"]?.string ?? "", subjectPolity: value["subject_polity"]?.string ?? "",
                relation: value["relation"]?.string ?? "", objectPolity: value["object_polity"]?.string ?? "",
                date: value["date"]?.string ?? "", modality: value["modality"]?.string ?? "",
                attribution: (value["attribution"]?.elements ?? []).compactMap(\.string),
                sentence: value["sentence"]?.string ?? "")
        }
    }

    /// The expected texts were written by the reference scorer from the same two files.
    @Test(arguments: [
        (nil, "expected.txt"), (["recognised", "met_with"] as Set<String>?, "expected-two-types.txt"),
    ])
    func agreesWithTheReference(relations: Set<String>?, expected: String) throws {
        let gold = try GoldStatement.read(try Self.fixture("gold.jsonl"), file: "gold.jsonl")
        let score = Scorer(try RelationCatalogue.seeded()).score(
            try Self.foundStatements(), against: gold, relations: relations)
        let lines = score.errorLines + score.relationLines + [score.summary]
        #expect(lines.joined(separator: "\n") + "\n" == String(decoding: try Self.fixture(expected), as: UTF8.self))
    }

    @Test func scoresNothing() throws {
        let score = Scorer(try RelationCatalogue.seeded()).score([], against: [])
        #expect(
            score.summary == "articles 0  gold 0  found 0  missed 0  wrong 0  precision 0.000  recall 0.000  "
                + "f1 0.000  modality None  date None  attribution None")
    }

    @Test(arguments: [
        (0.0625, "0.062"), (0.1875, "0.188"), (0.0005, "0.001"), (2.0 / 3, "0.667"), (1, "1.000"), (0.9995, "1.000"),
        (0.2725, "0.273"), (0.0015, "0.002"),
    ])
    func roundsAsC(value: Double, expected: String) {
        #expect(String(format: "%.3f", value) == expected)
        var score = Score()
        score.found = 1
        score.modalityHits = value
        #expect(score.summary.contains("modality " + expected))
    }

    @Test func namesTheBadLine() {
        let text = "{\"article\": \"a\", \"relation\": \"left\"}\n\n{\"article\": \"a\"\n"
        let issue = #expect(throws: ReadingIssue.self) { try GoldStatement.read(Array(text.utf8), file: "gold.jsonl") }
        #expect(issue?.line == 3)
    }
}
