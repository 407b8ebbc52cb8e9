import Foundation
import Model

/// A corpus of sentences with what they say: a file in `Tests/Corpora` whose lines are `publication day<TAB>statements
/// <TAB>text`. A line after `~` is one that the program is known to get wrong.
///
/// Statements are separated by `;`. Each is subject, relation and object, then the modality unless it is actual, `@` and
/// the date where that is checked, `<` and the innermost source where that is checked. After `?` stands one that may be
/// found or not.
struct StatementCorpus {
    /// One statement that a line expects.
    struct Expectation: Sendable {
        let key: String
        let date: String?
        let source: String?
        let isOptional: Bool
    }

    /// One line.
    struct Example: Sendable, CustomStringConvertible {
        let line: Int
        let published: String
        let expected: [Expectation]
        let text: String
        /// Whether the program is known to get it wrong.
        let isUnsolved: Bool

        var description: String { "\(line): \(text)" }
    }

    /// The examples of a corpus; remarks start with `#`.
    static func examples(in file: URL) -> [Example] {
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
            let expected = cells[1].split(separator: ";").map { expectation(String($0)) }
            examples.append(
                Example(
                    line: index + 1, published: cells[0], expected: expected, text: cells[2], isUnsolved: isUnsolved))
        }
        return examples
    }

    private static func expectation(_ text: String) -> Expectation {
        let halves = text.split(separator: "<", maxSplits: 1).map(String.init)
        var words = halves[0].split(separator: " ").map(String.init)
        let isOptional = words.first == "?"
        if isOptional { words.removeFirst() }
        let date = words.first { $0.hasPrefix("@") }.map { String($0.dropFirst()) }
        words.removeAll { $0.hasPrefix("@") }
        if words.count == 3 { words.append("actual") }
        let source = halves.count > 1 ? halves[1].trimmingCharacters(in: .whitespaces) : nil
        return Expectation(key: words.joined(separator: " "), date: date, source: source, isOptional: isOptional)
    }
}
