/// Cuts a text into paragraphs at its line breaks.
struct Paragraphs: Sendable {
    /// The paragraphs in the order of the text; none is only white space.
    let ranges: [Range<Int>]

    /// The paragraphs of a text.
    ///
    /// Every empty line ends a paragraph. So does every other line break, unless the text has its lines broken to a
    /// width: then many lines of some length break off before a small letter, and single breaks are spaces.
    init(_ text: TextBytes) {
        let lines = Self.lines(of: text)
        let isWrapped = Self.isWrapped(lines, in: text)
        var ranges: [Range<Int>] = []
        var last: Range<Int>?
        for line in lines {
            if line.isEmpty {
                if let paragraph = last { ranges.append(paragraph) }
                last = nil
            } else if let paragraph = last, isWrapped {
                last = paragraph.lowerBound..<line.upperBound
            } else {
                if let paragraph = last { ranges.append(paragraph) }
                last = line
            }
        }
        if let paragraph = last { ranges.append(paragraph) }
        self.ranges = ranges
    }

    /// The lines without the white space around them; empty for a blank line.
    private static func lines(of text: TextBytes) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, !isBreak(text[end]) { end += 1 }
            var (first, last) = (start, end)
            while first < last, text[first] <= 0x20 { first += 1 }
            while last > first, text[last - 1] <= 0x20 { last -= 1 }
            lines.append(first..<last)
            start = end + (text[end] == 0x0D && text[end + 1] == 0x0A ? 2 : 1)
        }
        return lines
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || byte == 0x0B || byte == 0x0C
    }

    /// Whether single line breaks are there only because lines have a greatest length.
    private static func isWrapped(_ lines: [Range<Int>], in text: TextBytes) -> Bool {
        var breaks = 0
        var continued = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
            breaks += 1
            let isOpen = text.characterClass(at: line.upperBound - 1).isWordPart || text[line.upperBound - 1] == 0x2C
            if isOpen, line.count >= 40, line.count <= 120, text.isLowercase(at: next.lowerBound) { continued += 1 }
        }
        return continued * 4 > breaks
    }
}
