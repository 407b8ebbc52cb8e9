import Embedded
import Foundation
import Model
import RelationExtraction
import Testing

@Suite struct StatementCorpusTests {
    private static let examples = StatementCorpus.examples(
        in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Corpora").appending(path: "statements.tsv"))

    private static let pipeline = Result { try ExtractionPipeline.seeded() }
    private static let relations = Result { try RelationCatalogue.seeded() }

    @Test func aSentenceSaysWhatItSays() throws {
        let pipeline = try Self.pipeline.get()
        let relations = try Self.relations.get()
        var failures: [String] = []
        for example in Self.examples {
            let found = pipeline.statements(inSentence: example.text, date: CalendarDay(iso: example.published))
            let complaint = Self.complaint(found, example, relations)
            if let complaint, !example.isUnsolved { failures.append("\(example): \(complaint)") }
            if complaint == nil, example.isUnsolved { failures.append("\(example): right by now; take the ~ away") }
        }
        #expect(Self.examples.count > 900)
        #expect(failures == [])
    }

    /// Whether a statement is of an office, which a line tells where it is about offices and else leaves out.
    private static func isOffice(_ statement: Statement) -> Bool {
        ["holds_office", "accredited_to"].contains(statement.relation)
    }

    /// What is wrong with what was found; nil when all is right.
    private static func complaint(
        _ found: [Statement], _ example: StatementCorpus.Example, _ relations: RelationCatalogue
    ) -> String? {
        func key(_ text: String) -> String {
            var words = text.split(separator: " ").map(String.init)
            if words.count > 2, relations[words[1]]?.isSymmetric == true, words[2] < words[0] { words.swapAt(0, 2) }
            return words.joined(separator: " ")
        }
        let keys = found.map { key("\($0.subject.polity) \($0.relation) \($0.object.polity) \($0.modality.rawValue)") }
        var complaints: [String] = []
        for expectation in example.expected {
            guard let place = keys.firstIndex(of: key(expectation.key)) else {
                if !expectation.isOptional { complaints.append("missed \(expectation.key)") }
                continue
            }
            if let date = expectation.date, found[place].date?.description != date {
                complaints.append("\(expectation.key) on \(found[place].date?.description ?? "no date")")
            }
            if let source = expectation.source, found[place].attribution.last != source {
                complaints.append("\(expectation.key) by \(found[place].attribution)")
            }
        }
        let expected = Set(example.expected.map { key($0.key) })
        for (place, one) in keys.enumerated() where !expected.contains(one) && !isOffice(found[place]) {
            complaints.append("wrong \(one) (\(found[place].evidence.first?.rule ?? ""))")
        }
        return complaints.isEmpty ? nil : complaints.joined(separator: ", ")
    }
}
