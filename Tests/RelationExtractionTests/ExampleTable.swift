import Foundation
import Model
import RelationExtraction

/// A table in `Tests/Corpora` whose lines are `relation<TAB>expected<TAB>text`: what is expected of the first act of that
/// type that the text tells of. A line after `~` is one that the program is known to get wrong. `\\n` in a text parts paragraphs; `>XYZ` after the type picks the act with that polity.
struct ExampleTable {
    /// One line.
    struct Example: Sendable, CustomStringConvertible {
        let line: Int
        let relation: String
        let polity: String?
        let expected: String
        let text: String
        /// Whether the program is known to get it wrong.
        let isUnsolved: Bool

        var description: String { "\(line): \(text)" }
    }

    /// The examples of the table of that name; remarks start with `#`.
    static func examples(named name: String) -> [Example] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Corpora").appending(path: name)
        guard let content = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        var examples: [Example] = []
        let lines = content.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && line.first != UInt8(ascii: "#") {
            let isUnsolved = line.first == UInt8(ascii: "~")
            let cells = line.dropFirst(isUnsolved ? 1 : 0).split(
                separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
            )
            .map { String(Substring($0)) }
            guard cells.count == 3 else { continue }
            let type = cells[0].split(separator: ">").map(String.init)
            examples.append(
                Example(
                    line: index + 1, relation: type[0], polity: type.count > 1 ? type[1] : nil, expected: cells[1],
                    text: cells[2].replacing("\\n", with: "\n\n"), isUnsolved: isUnsolved))
        }
        return examples
    }

    /// What is wrong with each example that does not give what is expected, and which are no longer got wrong.
    ///
    /// - Parameter read: what an act gives, to be compared with what the table says.
    static func failures(
        _ examples: [Example], in pipeline: ExtractionPipeline, reading read: (Statement) -> String
    ) -> [String] {
        let day = CalendarDay(iso: "2023-05-17")
        func complaint(_ example: Example) -> String? {
            let found = pipeline.statements(inSentence: example.text, date: day).first { act in
                guard act.relation == example.relation else { return false }
                guard let polity = example.polity else { return true }
                return act.subject.polity.rawValue == polity || act.object.polity.rawValue == polity
            }
            guard let found else { return "\(example): nothing found" }
            let given = read(found)
            return given == example.expected ? nil : "\(example): \(given) instead of \(example.expected)"
        }
        return examples.compactMap { example in
            let complaint = complaint(example)
            guard example.isUnsolved else { return complaint }
            return complaint == nil ? "\(example): right by now; take the ~ away" : nil
        }
    }
}
