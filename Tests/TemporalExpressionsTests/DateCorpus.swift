import Foundation

/// A corpus of phrasings: a file in `Tests/Corpora` whose lines are `publication day<TAB>expected values<TAB>text`, where
/// the values of all expressions of the text stand in order, separated by `;`, each an EDTF date or the kind in
/// brackets where there is none (`[duration]`, `[date]`). Lines that start with `#` are remarks.
struct DateCorpus {
    /// One line.
    struct Example: Sendable, CustomStringConvertible {
        let line: Int
        let published: String
        let expected: String
        let text: String

        var description: String { "\(line): \(text)" }
    }

    /// The examples of a corpus; a line that is not as documented counts as an example that cannot pass.
    static func examples(in file: URL) -> [Example] {
        guard let content = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        var examples: [Example] = []
        let lines = content.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && line.first != UInt8(ascii: "#") {
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            guard cells.count == 3 else {
                examples.append(Example(line: index + 1, published: "", expected: "three cells", text: ""))
                continue
            }
            examples.append(Example(line: index + 1, published: cells[0], expected: cells[1], text: cells[2]))
        }
        return examples
    }
}
