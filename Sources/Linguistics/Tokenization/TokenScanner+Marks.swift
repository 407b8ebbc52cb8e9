extension TokenScanner {
    /// Cuts what starts with a mark and gives the offset after it.
    mutating func scanMark(_ found: CharacterClass, at offset: Int) -> Int {
        let width = text.width(at: offset)
        if let end = emoticonEnd(at: offset) { return add(offset, end, .mark) }
        switch found {
        case .apostrophe:
            return scanApostrophe(at: offset)
        case .period:
            if text.isDigit(at: offset + 1), !characterClass(before: offset).isWordPart {
                return scanWord(at: offset + 1, from: offset)  // ".5"
            }
            let end = endOfRun(of: .period, at: offset)
            return add(offset, end, end > offset + 1 ? .ellipsis : .period)
        case .exclamation:
            return add(offset, endOfRun(of: .exclamation, at: offset), .exclamation)
        case .ellipsis:
            return add(offset, endOfRun(of: .ellipsis, at: offset), .ellipsis)
        case .hyphen:
            let end = endOfRun(of: .hyphen, at: offset)
            if end == offset + 1, text.isDigit(at: end), characterClass(before: offset) == .space,
                spans.last.map({ $0.end < offset && text.isDigit(at: $0.start) }) != true
            {
                return scanWord(at: end, from: offset)  // "-5"
            }
            return add(offset, end, .mark)
        case .symbol where text[offset] == UInt8(ascii: "#") || text[offset] == UInt8(ascii: "@"):
            let isFirst = !characterClass(before: offset).isWordPart
            if isFirst, characterClass(at: offset + 1) == .letter {
                return add(offset, endOfWordParts(at: offset + 1))  // "#topic", "@name"
            }
            return add(offset, offset + width, .mark)
        case .symbol where text[offset] == UInt8(ascii: "+") && text.isDigit(at: offset + 1):
            return characterClass(before: offset) == .space
                ? scanWord(at: offset + 1, from: offset) : add(offset, offset + width, .mark)
        case .symbol:
            var end = offset + width  // "***", "===": one mark repeated is one token
            while end < range.upperBound, text[end] == text[offset], width == 1 { end += 1 }
            return add(offset, end, .mark)
        case .dash: return add(offset, endOfRun(of: .dash, at: offset), .mark)
        case .quote: return add(offset, offset + width, .quote)
        case .opener: return add(offset, offset + width, .opener)
        case .closer: return add(offset, offset + width, .closer)
        case .comma, .colon, .slash, .currency, .space, .letter, .digit: return add(offset, offset + width, .mark)
        }
    }

    /// The end of a face such as ":-)" that stands by itself; nil when there is none.
    private func emoticonEnd(at offset: Int) -> Int? {
        let eyes = text[offset]
        guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";"), !characterClass(before: offset).isWordPart else {
            return nil
        }
        var end = offset + 1
        if text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: "'") { end += 1 }
        switch text[end] {
        case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"):
            return end < range.upperBound && !characterClass(at: end + 1).isWordPart ? end + 1 : nil
        default: return nil
        }
    }

    /// Cuts an apostrophe that no word before it took: a quotation mark, a clitic apart from its word, or the start of
    /// a shortened word ("'em", "'72").
    private mutating func scanApostrophe(at offset: Int) -> Int {
        let after = offset + text.width(at: offset)
        if characterClass(at: after) == characterClass(at: offset), text[after] == text[offset] {
            return add(offset, after + text.width(at: after), .quote)  // '' and ``
        }
        if characterClass(at: after) == .digit, endOfRun(of: .digit, at: after) == after + 2 {
            let end = after + 2
            let next = characterClass(at: end)
            if next == .letter, text[end] == UInt8(ascii: "s"), !characterClass(at: end + 1).isWordPart {
                return add(offset, end + 1)  // "'60s"
            }
            if !next.isWordPart { return add(offset, end) }
        }
        guard characterClass(at: after) == .letter else { return add(offset, after, .quote) }
        let end = endOfWordParts(at: after)
        if end - after <= 8, lexicon.contains(text.bytes[after..<end], as: .elision) { return add(offset, end) }
        if cliticEnd(at: offset) == end, spans.last != nil {
            return add(offset, end)
        }
        return add(offset, after, .quote)
    }

    /// The end of the clitic whose apostrophe is at an offset ("'s", "'re"), or nil when none is there.
    func cliticEnd(at apostrophe: Int) -> Int? {
        let start = apostrophe + text.width(at: apostrophe)
        let first = text[start] | 0x20
        let second = text[start + 1] | 0x20
        let length: Int
        switch (first, second) {
        case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
            (UInt8(ascii: "l"), UInt8(ascii: "l")):
            length = 2
        case (UInt8(ascii: "s"), _), (UInt8(ascii: "m"), _), (UInt8(ascii: "d"), _): length = 1
        default: return nil
        }
        let end = start + length
        return end <= range.upperBound && !characterClass(at: end).isWordPart ? end : nil
    }
}
