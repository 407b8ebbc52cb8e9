extension TextRestorer {
    /// The length in bytes of the stem when the word at an index is a possessive that lost its apostrophe.
    ///
    /// - Parameter known: the names that the document itself uses; nil to ask only for what is certain.
    func possessive(_ tokens: [Token], at index: Int, known: DocumentNames?) -> Int? {
        let form = tokens[index].form
        let bytes = form.utf8
        guard bytes.count >= 3, bytes.last == UInt8(ascii: "s"), index + 1 < tokens.count,
            tokens[index].isFollowedBySpace, let first = form.unicodeScalars.first, first.properties.isAlphabetic
        else { return nil }
        let stem = Inflection.singular(of: form)
        guard stem.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }) else { return nil }
        let isPossessive =
            first.properties.isUppercase && isNamePossessive(tokens, at: index, stem: stem, known: known)
            || isNounPossessive(tokens, at: index, stem: stem, isCertain: known == nil)
        return isPossessive ? bytes.count - 1 : nil
    }

    /// Whether a capitalised word is a name with a lost apostrophe: "Russias ambassador", "Pushilins letter".
    private func isNamePossessive(_ tokens: [Token], at index: Int, stem: String, known: DocumentNames?) -> Bool {
        let next = tokens[index + 1].form
        guard canFollowPossessive(next) else { return false }
        let form = tokens[index].form
        var start = index
        var isName = false
        // The longest name that ends in the stem; none when a name ends in the word itself ("United States").
        for length in 1...4 where index - length + 1 >= 0 {
            let before = tokens[(index - length + 1)..<index].map(\.form)
            if names.isName(before + [form]) { return false }
            if names.isName(before + [stem]) {
                isName = true
                start = index - length + 1
            }
        }
        if !isName {
            if lexicon.contains(stem, as: .direction) {
                return index > 0 && lexicon.contains(tokens[index - 1].form, as: .article) && isNominal(next)
            }
            return known.map { isKnownName(tokens, at: index, stem: stem, known: $0) } ?? false
        }
        if start == index, let classes = words.classes(of: form), !classes.isNameOnly { return false }
        guard start > 0 else { return true }
        let before = tokens[start - 1].form
        if lexicon.contains(before.lowercased(), as: .many) { return false }
        let isAcronym = stem.utf8.allSatisfy { $0 < 0x60 }
        if start == index, !isAcronym, lexicon.contains(before, as: .article) {
            return lexicon.contains(stem, as: .direction)
        }
        return true
    }

    /// Whether the stem is a name that the document uses by itself and that is no common word.
    private func isKnownName(_ tokens: [Token], at index: Int, stem: String, known: DocumentNames) -> Bool {
        guard known.contains(stem), !names.isDemonym(stem), isNominal(tokens[index + 1].form) else { return false }
        if let classes = words.classes(of: stem), !classes.isNameOnly { return false }
        guard index > 0 else { return true }
        let before = tokens[index - 1].form.lowercased()
        return !lexicon.contains(before, as: .many) && !lexicon.contains(before, as: .article)
    }

    /// Whether a word is a common noun with a lost apostrophe: "childrens", "last years", "the countrys".
    private func isNounPossessive(_ tokens: [Token], at index: Int, stem: String, isCertain: Bool) -> Bool {
        let next = tokens[index + 1].form
        guard canFollowPossessive(next) else { return false }
        let before = index > 0 ? tokens[index - 1].form.lowercased() : ""
        let noun = stem.lowercased()
        if lexicon.contains(noun, as: .irregular) {
            if noun != "people" { return noun != "men" || isNominal(next) }
            if Token.isCapitalised(tokens[index].form), Token.isCapitalised(next) { return true }
            return lexicon.contains(next.lowercased(), as: .people)
        }
        if lexicon.contains(noun, as: .deictic) { return true }
        if lexicon.parts(of: noun, as: .reciprocal)?.contains(before) ?? false { return true }
        if words.classes(of: tokens[index].form) == nil, noun.utf8.count >= 4, Inflection.endsInConsonantAndY(noun),
            words.classes(of: noun)?.canBeNoun ?? false
        {
            return true
        }
        if isCertain { return false }
        if lexicon.contains(noun, as: .period), lexicon.contains(before, as: .relative) {
            let earlier = index > 1 ? tokens[index - 2].form.lowercased() : ""
            return !lexicon.contains(earlier, as: .article)
        }
        if lexicon.contains(stem, as: .weekday) {
            return isNominal(next) && before != "on" && !lexicon.contains(before, as: .many)
        }
        return isPossessor(tokens, at: index, noun: noun, before: before)
    }

    /// Whether a common noun has what follows: "a governments duty", "the islands future", "the wolfs habits".
    private func isPossessor(_ tokens: [Token], at index: Int, noun: String, before: String) -> Bool {
        guard words.classes(of: noun)?.canBeNoun ?? false, let next = words.classes(of: tokens[index + 1].form),
            next.isMostlyNominal, !next.canBeVerb, !lexicon.contains(before, as: .many)
        else { return false }
        if lexicon.contains(before, as: .singular) || words.classes(of: tokens[index].form) == nil { return true }
        guard lexicon.contains(noun, as: .possessor) else { return false }
        if lexicon.contains(before, as: .determiner) || lexicon.contains(before, as: .article) { return true }
        // "the democratic islands future"
        guard index > 1, let adjective = words.classes(of: before), adjective.isMostlyNominal, !adjective.canBeNoun
        else { return false }
        let earlier = tokens[index - 2].form.lowercased()
        return lexicon.contains(earlier, as: .determiner) || lexicon.contains(earlier, as: .article)
    }

    /// Whether a word can follow a possessive: no mark, no function word but a number.
    private func canFollowPossessive(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        guard first.properties.isAlphabetic else { return first.value >= 0x30 && first.value <= 0x39 }
        if lexicon.contains(word.lowercased(), as: .many) || lexicon.contains(word.lowercased(), as: .count) {
            return true
        }
        guard let classes = words.classes(of: word) else { return true }
        return !classes.isFunctionWord
    }

    /// Whether a word is a noun or adjective, or may be one because it is not known.
    private func isNominal(_ word: String) -> Bool {
        guard canFollowPossessive(word) else { return false }
        return words.classes(of: word).map { !$0.isMostlyVerb || $0.canBeNoun } ?? true
    }
}
