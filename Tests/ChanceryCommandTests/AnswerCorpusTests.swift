import ChanceryCommand
import Embedded
import Foundation
import Gazetteer
import KnowledgeBase
import Model
import Questions
import Testing

/// Asks every question of `QuestionsTests/Corpora/answers.tsv` of the sample articles.
@Suite struct AnswerCorpusTests {
    @Test func answersAreExact() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        #expect(try program.run(["demo"]).status == 0)
        let base = try KnowledgeBase.open(reading: program.folder.appending(path: "demo/chancery.db").path)
        let source = AnswerSource(base: base)
        let parser = try QuestionParser(gazetteer: Gazetteer.seeded())
        let answerer = try Answerer(source: source, catalogue: RelationCatalogue.seeded())
        let rows = try Self.rows()
        #expect(rows.count >= 60)
        for row in rows {
            let answer = try answerer.answer(to: parser.questions(row[0], directory: source))
            #expect(String(describing: answer.outcome) == row[1], "\(row[0])")
            let expected = Set(row[2].split(separator: "|").map(String.init))
            let given = Set(answer.facts.map { Self.line(for: $0, as: expected) })
            #expect(given == expected, "\(row[0])")
        }
    }

    @Test func explainsWithSQLThatRuns() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        #expect(try program.run(["demo"]).status == 0)
        let path = program.folder.appending(path: "demo/chancery.db").path
        let result = try program.run(["ask", "--db", path, "--explain", "who recognised DPR"])
        let statement = try #require(result.output.split(separator: "\n").first { $0.hasPrefix("SELECT ") })
        let rows = try program.run(["sql", "--db", path, String(statement)])
        #expect(rows.status == 0, "\(rows.messages)")
        #expect(rows.output.contains("2022-02-21"))
    }

    private static func rows() throws -> [[String]] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "QuestionsTests/Corpora/answers.tsv")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { line in
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                return cells + Array(repeating: "", count: max(0, 3 - cells.count))
            }
    }

    /// The fact as the table writes it, with `*` for the date where the table has that.
    private static func line(for fact: Fact, as expected: Set<String>) -> String {
        func line(_ date: String) -> String {
            "\(fact.subject.polity) \(fact.relation) \(fact.object.polity) \(date) \(fact.modality.rawValue)"
        }
        let open = line("*")
        return expected.contains(open) ? open : line(fact.date?.description ?? "*")
    }
}
