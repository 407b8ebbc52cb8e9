/// A line of a text file that is not empty.
struct SourceLine {
    /// The text, with single spaces.
    let text: String

    /// Its number in the file, from 1.
    let number: Int

    /// Whether an empty line stands before it.
    let startsBlock: Bool

    /// The lines of a text that are not empty; `\n`, `\r` and `\r\n` end one.
    static func lines(of text: String) -> [SourceLine] {
        var lines: [SourceLine] = []
        var isAfterGap = true
        var number = 0
        let bytes = text.utf8
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            let line = TextLine.normalised(String(text[start..<(end ?? bytes.endIndex)]))
            number += 1
            if line.isEmpty {
                isAfterGap = true
            } else {
                lines.append(SourceLine(text: line, number: number, startsBlock: isAfterGap))
                isAfterGap = false
            }
            guard let end else { break }
            start = bytes.index(after: end)
            if bytes[end] == UInt8(ascii: "\r"), start < bytes.endIndex, bytes[start] == UInt8(ascii: "\n") {
                start = bytes.index(after: start)
            }
        }
        return lines
    }

    /// The paragraphs: a line each, but the lines of text that was wrapped to a width are put together.
    static func paragraphs(of lines: [SourceLine]) -> [String] {
        var paragraphs: [String] = []
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !lines[end].startsBlock { end += 1 }
            let block = lines[start..<end].map(\.text)
            if isWrapped(block) { paragraphs.append(block.joined(separator: " ")) } else { paragraphs += block }
            start = end
        }
        return paragraphs
    }

    /// Whether the lines are one paragraph: of much the same width, and most of them end within a sentence.
    private static func isWrapped(_ lines: [String]) -> Bool {
        guard lines.count > 1 else { return false }
        let inner = lines.dropLast()
        guard inner.allSatisfy({ (40...100).contains($0.utf8.count) }) else { return false }
        let open = inner.filter { line in
            guard let last = line.utf8.last else { return false }
            return !".!?:\"".utf8.contains(last)
        }
        return open.count * 2 >= inner.count
    }
}
