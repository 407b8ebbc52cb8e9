extension TokenScanner {
    /// Cuts the word at an offset with what belongs to it and gives the offset after it.
    ///
    /// - Parameters:
    ///   - offset: where the first letter or digit is.
    ///   - start: where the token begins, when a sign before the word belongs to it.
    mutating func scanWord(at offset: Int, from start: Int? = nil) -> Int {
        let start = start ?? offset
        if let end = addressEnd(at: offset) { return add(start, end) }
        var end = offset
        while end < range.upperBound {
            if end - start > Tokenizer.longestWord { return add(start, end) }
            let found = characterClass(at: end)
            if found.isWordPart {
                end += text.width(at: end)
                continue
            }
            switch found {
            case .apostrophe:
                if let next = endOfNegation(from: start, at: end) { return next }
                if end > start, cliticEnd(at: end) != nil, !text.isDigit(at: end - 1) {
                    return addClitic(from: start, at: end)
                }
                guard continuesAfterApostrophe(end, from: start) else { return finishWord(start, end) }
            case .period:
                if let done = scanPeriod(from: start, at: end) { return done }
            case .hyphen:
                guard keepsHyphen(at: end, from: start) else { return finishWord(start, end) }
            case .comma:
                guard isThousandsComma(at: end) else { return finishWord(start, end) }
            case .colon:
                guard text.isDigit(at: end - 1), text.isDigit(at: end + 1) else { return finishWord(start, end) }
            case .slash:
                guard keepsSlash(at: end, from: start) else { return finishWord(start, end) }
            case .symbol:
                guard keepsSymbol(at: end) else { return finishWord(start, end) }
            case .currency:
                // "US$", "HK$"
                guard text[end] == UInt8(ascii: "$"), end - start <= 2, text.isUppercase(at: start) else {
                    return finishWord(start, end)
                }
                return add(start, end + 1, .mark)
            case .opener:
                // "minister(s)"
                guard text[end] == UInt8(ascii: "("), text[end + 1] | 0x20 == UInt8(ascii: "s"),
                    text[end + 2] == UInt8(ascii: ")"), end + 3 <= range.upperBound
                else { return finishWord(start, end) }
                return add(start, end + 3)
            default: return finishWord(start, end)
            }
            end += text.width(at: end)
        }
        return finishWord(start, end)
    }

    /// Adds a word whose end was found: split if it is a contraction or a number with its unit.
    private mutating func finishWord(_ start: Int, _ end: Int) -> Int {
        let bytes = text.bytes[start..<end]
        if bytes.count <= 8, let parts = lexicon.contractionParts(bytes) {
            var offset = start
            for part in parts { offset = add(offset, offset + part) }
            return end
        }
        if text.isDigit(at: start) {
            var unit = end
            while unit > start, characterClass(at: unit - 1) == .letter, text[unit - 1] < 0x80 { unit -= 1 }
            if unit < end, text.isDigit(at: unit - 1), lexicon.contains(text.bytes[unit..<end], as: .unit) {
                _ = add(start, unit)
                return add(unit, end)
            }
        }
        return add(start, end)
    }

    /// Cuts a word and its clitic, whose apostrophe is at an offset.
    private mutating func addClitic(from start: Int, at apostrophe: Int) -> Int {
        _ = add(start, apostrophe)
        return add(apostrophe, cliticEnd(at: apostrophe) ?? apostrophe)
    }

    /// Cuts "do" + "n't" when the apostrophe at an offset is that of a negation; nil when it is not.
    private mutating func endOfNegation(from start: Int, at apostrophe: Int) -> Int? {
        let after = apostrophe + text.width(at: apostrophe)
        guard apostrophe - start >= 3 || (apostrophe - start == 2 && text[start] | 0x20 != UInt8(ascii: "i")),
            text[apostrophe - 1] | 0x20 == UInt8(ascii: "n"), text[after] | 0x20 == UInt8(ascii: "t"),
            after < range.upperBound, !characterClass(at: after + 1).isWordPart
        else { return nil }
        _ = add(start, apostrophe - 1)
        return add(apostrophe - 1, after + 1)
    }

    /// Whether the word goes on after an apostrophe: "O'Connor", "the 1990's".
    private func continuesAfterApostrophe(_ apostrophe: Int, from start: Int) -> Bool {
        let after = apostrophe + text.width(at: apostrophe)
        return apostrophe > start && characterClass(at: after).isWordPart
            && text[apostrophe] != UInt8(ascii: "`")
    }

    /// Whether a comma stands between the thousands of a number.
    private func isThousandsComma(at comma: Int) -> Bool {
        text.isDigit(at: comma - 1) && (1...3).allSatisfy { text.isDigit(at: comma + $0) }
            && !text.isDigit(at: comma + 4)
    }

    /// Whether a slash is part of the word: a date or fraction ("9/11"), or single letters ("b/c").
    private func keepsSlash(at slash: Int, from start: Int) -> Bool {
        if text.isDigit(at: slash - 1), text.isDigit(at: slash + 1) { return true }
        let after = characterClass(at: slash + 1)
        if slash - start == 1, characterClass(at: start) == .letter {
            return after == .letter && !characterClass(at: slash + 2).isWordPart
                || !after.isWordPart && text[start] | 0x20 == UInt8(ascii: "w")
        }
        return false
    }

    /// Whether a symbol is part of the word: "AT&T", "name@place".
    private func keepsSymbol(at symbol: Int) -> Bool {
        let after = characterClass(at: symbol + 1)
        switch text[symbol] {
        case UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "*"):
            return characterClass(before: symbol) == .letter && after == .letter
        default: return false
        }
    }
}
