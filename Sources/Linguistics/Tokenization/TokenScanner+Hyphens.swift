extension TokenScanner {
    /// Whether a hyphen is part of the word that runs up to it: after a prefix ("anti-American"), in a given name
    /// ("Kim Jong-un"), in a number of groups ("713-853-3989"). EWT and GUM split all other compounds.
    func keepsHyphen(at hyphen: Int, from start: Int) -> Bool {
        let after = hyphen + text.width(at: hyphen)
        guard hyphen > start, characterClass(at: after).isWordPart else { return false }
        if text.isDigit(at: hyphen - 1), text.isDigit(at: after) { return joinsNumberGroups(at: hyphen, from: start) }
        guard characterClass(at: start) == .letter else { return false }
        let word = text.bytes[start..<hyphen]
        if word.count <= 8, lexicon.contains(word, as: .prefix) {
            return word.count == 1 || !(text.isUppercase(at: start) && text.isUppercase(at: start + 1))
        }
        return isGivenName(start..<hyphen, after..<endOfWordParts(at: after))
    }

    /// Whether digits at both sides of a hyphen are one number: three groups or more, or two of three digits and more
    /// that are no years ("646-8420", not "1970-1971", not "3-4").
    private func joinsNumberGroups(at hyphen: Int, from start: Int) -> Bool {
        let end = endOfRun(of: .digit, at: hyphen + 1)
        var first = hyphen
        while first > start, text.isDigit(at: first - 1) { first -= 1 }
        if first > start, text[first - 1] == UInt8(ascii: "-") { return true }
        guard first == start else { return false }
        if text[end] == UInt8(ascii: "-"), text.isDigit(at: end + 1) { return true }
        let (left, right) = (hyphen - first, end - hyphen - 1)
        return left >= 3 && right >= 3 && !(left == 4 && right == 4)
    }

    /// Whether two parts joined by a hyphen are a Korean or Chinese given name after the family's: "Kim Jong-un".
    private func isGivenName(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard text.isUppercase(at: first.lowerBound), isSyllable(first), isSyllable(second),
            text.isLowercase(at: second.lowerBound), characterClass(at: second.upperBound) != .hyphen,
            let before = spans.last, before.kind == .word, before.end + 1 == first.lowerBound,
            text.isUppercase(at: before.start), text.isLowercase(at: before.end - 1)
        else { return false }
        return !lexicon.contains(text.bytes[second], as: .compound)
    }

    /// Whether a word has the form of one syllable as Korean and Chinese names are written in Latin letters.
    private func isSyllable(_ word: Range<Int>) -> Bool {
        guard word.count >= 2, word.count <= 6 else { return false }
        var offset = word.lowerBound
        let isVowel = { (byte: UInt8) -> Bool in
            switch byte | 0x20 {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
            default: false
            }
        }
        while offset < word.upperBound, !isVowel(text[offset]) { offset += 1 }
        let vowels = offset
        guard vowels - word.lowerBound <= 2 || text[word.lowerBound] | 0x20 == UInt8(ascii: "h") else { return false }
        while offset < word.upperBound, isVowel(text[offset]) { offset += 1 }
        guard offset > vowels else { return false }
        switch text.string(offset..<word.upperBound) {
        case "", "n", "ng", "k", "ck", "t", "p", "m", "l", "h", "r", "w": return true
        default: return false
        }
    }
}
