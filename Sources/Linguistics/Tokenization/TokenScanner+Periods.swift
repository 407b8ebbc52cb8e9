extension TokenScanner {
    /// Decides what the period at an offset is to the word that runs up to it.
    ///
    /// - Returns: the offset after the word when the word ends here (with or without the period); nil when the period
    ///   is inside of it ("3.5", "U.S.", "example.com").
    mutating func scanPeriod(from start: Int, at period: Int) -> Int? {
        let next = characterClass(at: period + 1)
        if next == .digit, characterClass(at: period - 1) == .digit { return nil }
        if next.isWordPart {
            return joinsAddress(at: period, from: start) ? nil : endWord(start, period)
        }
        if next == .period { return endWord(start, period) }  // an ellipsis follows
        if next == .hyphen, isInitials(start..<period) { return nil }
        guard let kind = abbreviationKind(start..<period, followedBy: next) else { return endWord(start, period) }
        return add(start, period + 1, kind)
    }

    private mutating func endWord(_ start: Int, _ end: Int) -> Int {
        let count = spans.count
        let next = add(start, end)
        // A contraction before a full stop ("cannot.") is split as elsewhere.
        if let parts = lexicon.contractionParts(text.bytes[start..<end]) {
            spans.removeSubrange(count...)
            var offset = start
            for part in parts { offset = add(offset, offset + part) }
        } else if text.isDigit(at: start) {
            var unit = end
            while unit > start, characterClass(at: unit - 1) == .letter, text[unit - 1] < 0x80 { unit -= 1 }
            if unit < end, text.isDigit(at: unit - 1), lexicon.contains(text.bytes[unit..<end], as: .unit) {
                spans.removeSubrange(count...)
                _ = add(start, unit)
                return add(unit, end)
            }
        }
        return next
    }

    /// Whether a word goes on after a period that a letter or digit follows.
    private func joinsAddress(at period: Int, from start: Int) -> Bool {
        let end = endOfWordParts(at: period + 1)
        var first = period
        while first > start, characterClass(before: first).isWordPart { first = text.offset(before: first) }
        // "U.S.", "a.m": single letters
        if period - first == 1, end - period == 2, characterClass(at: first) == .letter { return true }
        if first > start { return true }
        if lexicon.contains(text.bytes[period + 1..<end], as: .domain) { return true }
        if characterClass(at: first) == .digit { return !text.isUppercase(at: period + 1) }
        if text.bytes[period...].starts(with: ".D".utf8) { return true }  // "Ph.D."
        // "end.The": a space is missing after a full stop
        if text.isUppercase(at: period + 1), text.isLowercase(at: period + 2) || end == period + 2 { return false }
        return text.isUppercase(at: period + 1) == text.isUppercase(at: first) && text[end] == UInt8(ascii: ".")
    }

    /// Whether a word is single letters with periods between them.
    private func isInitials(_ word: Range<Int>) -> Bool {
        var offset = word.lowerBound
        while offset < word.upperBound {
            guard characterClass(at: offset) == .letter else { return false }
            offset += text.width(at: offset)
            if offset == word.upperBound { return true }
            guard text[offset] == UInt8(ascii: ".") else { return false }
            offset += 1
        }
        return false
    }

    /// What a word is together with the period after it; nil when the period is a full stop.
    private func abbreviationKind(_ word: Range<Int>, followedBy next: CharacterClass) -> TokenSpan.Kind? {
        let bytes = text.bytes[word]
        let hasPeriods = bytes.contains(UInt8(ascii: "."))
        var following = word.upperBound + 1
        while following < range.upperBound, following < word.upperBound + 8, characterClass(at: following) == .space {
            following += text.width(at: following)
        }
        let isLast = following >= range.upperBound
        if isInitials(word) {
            if hasPeriods {
                return lexicon.contains(bytes, as: .title) ? .title : .abbreviation
            }
            // "J. Smith", but "I. The"
            guard !isLast, next == .space || next == .comma, text.isUppercase(at: word.lowerBound) else {
                return lexicon.contains(bytes, as: .numbered) && text.isDigit(at: following) ? .title : nil
            }
            if next == .comma { return .title }
            guard text.isUppercase(at: following), text[word.lowerBound] != UInt8(ascii: "I") else { return nil }
            let end = endOfWordParts(at: following)
            return lexicon.contains(text.bytes[following..<end], as: .opener) && end - following > 1 ? nil : .title
        }
        if text.isDigit(at: word.lowerBound) {
            // "1. The first point": a number that begins a list's item
            let isListNumber = word.count <= 2 && next == .space && !isLast && spans.isEmpty
            return isListNumber && word.allSatisfy { text.isDigit(at: $0) } ? .title : nil
        }
        if lexicon.contains(bytes, as: .numbered), text.isDigit(at: following) { return .title }
        if lexicon.contains(bytes, as: .title), text.isUppercase(at: word.lowerBound) || bytes.count < 4 {
            return isLast ? .abbreviation : .title
        }
        if lexicon.contains(bytes, as: .abbreviation) { return .abbreviation }
        if lexicon.contains(bytes, as: .dated), text.isUppercase(at: word.lowerBound) {
            let goesOn =
                text.isDigit(at: following) || text.isLowercase(at: following)
                || characterClass(at: following) == .comma
            return goesOn ? .title : nil
        }
        return nil
    }
}
