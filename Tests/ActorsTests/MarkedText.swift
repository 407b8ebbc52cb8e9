import Foundation
import Model

/// A text of a corpus with the mentions that are marked in it.
struct MarkedText {
    /// A marked mention.
    struct Mark {
        /// Its place in the text, in UTF-8 bytes.
        var range: Range<Int>
        /// The words.
        var words: String
        /// What stands behind the bar; empty when there is none.
        var label: String
    }

    /// The number of the line in its file.
    var line: Int
    /// The day of publication.
    var day: CalendarDay?
    /// The text without the marks.
    var text: String
    /// The marks in order.
    var marks: [Mark]

    /// Reads the texts of a file in `Tests/Fixtures/actors`: a day, a tab, and the text with `{words|label}`.
    static func corpus(_ name: String) throws -> [MarkedText] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let content = try String(contentsOf: folder.appending(path: "Fixtures/actors/" + name), encoding: .utf8)
        return content.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            number, line in
            let cells = line.split(separator: "\t")
            guard !line.hasPrefix("#"), cells.count == 2 else { return nil }
            var result = MarkedText(line: number + 1, day: CalendarDay(iso: cells[0]), text: "", marks: [])
            for part in cells[1].split(separator: "{", omittingEmptySubsequences: false).enumerated() {
                let pieces = part.element.split(separator: "}", omittingEmptySubsequences: false)
                guard part.offset > 0, pieces.count == 2 else {
                    result.text += part.element
                    continue
                }
                let label = pieces[0].split(separator: "|", omittingEmptySubsequences: false)
                let start = result.text.utf8.count
                result.text += label[0]
                result.marks.append(
                    Mark(
                        range: start..<result.text.utf8.count, words: String(label[0]),
                        label: label.count > 1 ? String(label[1]) : ""))
                result.text += pieces[1]
            }
            return result
        }
    }
}
