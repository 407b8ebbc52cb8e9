internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Finds the phrases whose heads the lexicon knows, with what stands before and after the heads.
    mutating func findPhrases() {
        for words in sentences {
            var found = phraseHeads(in: words)
            for index in found.indices {
                if found[index].title?.isFormer == true { found[index].isFormer = true }
                extendLeft(&found[index], in: words)
            }
            for index in found.indices { linkGenitive(index, in: &found, words: words) }
            for index in found.indices.reversed() { extendRight(index, in: &found, words: words) }
            for index in found.indices { judgeOtherOwner(&found[index], in: words) }
            for index in found.indices { judgeAnaphora(&found[index], in: words) }
            phrases[words.sentence] = found
        }
    }

    /// Gives a phrase whose genitive is another phrase that phrase as its owner.
    func linkGenitive(_ index: Int, in found: inout [ActorPhrase], words: Words) {
        guard found[index].isOwnerGenitive, case .none = found[index].owner else { return }
        let mark = found[index].range.lowerBound
        guard let other = found.indices.first(where: { $0 != index && found[$0].core.upperBound == mark }) else {
            return
        }
        found[index].owner = .phrase(other)
        found[index].range = found[other].range.lowerBound..<found[index].range.upperBound
    }

    /// Marks a title that belongs to something else than a polity: "president of the club", "Society President".
    func judgeOtherOwner(_ phrase: inout ActorPhrase, in words: Words) {
        guard let title = phrase.title, !phrase.hasOwner else { return }
        let after = phrase.range.upperBound
        if words.word(after, is: "of") || words.word(after, is: "for") || words.word(after, is: "at") {
            phrase.hasOtherOwner = true
        }
        if isOfPrivateBody(phrase, in: words) || isOfBodyBehindName(phrase, in: words) { phrase.hasOtherOwner = true }
        let before = phrase.range.lowerBound - 1
        guard title.kind != .minister, title.kind != .deputyMinister, words.isWord(before), before >= 0,
            !isName(before, in: words), !lists[.calendar].contains(words.lower[before]), words.isParsed
        else { return }
        switch words.tokens[before].upos {
        case .noun, .propn:
            let head = words.tokens[before].head
            // "Society President John Brown": the parser hangs both on the name.
            let isBeforeName = title.kind == .headOfState && head >= after && head < after + 4
            if head == phrase.head || isBeforeName,
                [.compound, .nmodDesc, .nmodUnmarked].contains(words.tokens[before].relation)
            {
                phrase.hasOtherOwner = true
            }
        default: break
        }
    }

    /// Whether a body that is no polity's follows the name behind a title: "Chancellor Anna Ray of the University of Graz".
    private func isOfBodyBehindName(_ phrase: ActorPhrase, in words: Words) -> Bool {
        let start = phrase.range.upperBound
        guard let title = phrase.title, [.headOfState, .headOfGovernment].contains(title.kind),
            words.isCapitalised(start)
        else { return false }
        var end = start
        while end < words.count, end < start + 4, words.isWord(end), words.isCapitalised(end) { end += 1 }
        guard words.word(end, is: "of") else { return false }
        return (end + 1..<min(end + 6, words.count)).prefix { words.isWord($0) }.contains { word in
            lists[.privateBody].contains(words.lower[word])
        }
    }

    /// Whether what stands before a title names something else than a polity: "Acme spokesman", "bank president",
    /// "executive vice president".
    private func isOfPrivateBody(_ phrase: ActorPhrase, in words: Words) -> Bool {
        guard let title = phrase.title, title.kind != .minister, title.kind != .deputyMinister else { return false }
        let isVice = title.name.hasSuffix("vice president") || title.name == "vice-president"
        if isVice, lists[.corporateRank].contains(words.lower[phrase.core.lowerBound]) { return true }
        return (phrase.range.lowerBound..<phrase.core.lowerBound).contains { word in
            if lists[.privateBody].contains(words.lower[word]) { return true }
            if isVice, lists[.corporateRank].contains(words.lower[word]) { return true }
            return words.isParsed && words.tokens[word].upos == .propn && words.tokens[word].relation == .compound
                && !words.isTitleCase && !isName(word, in: words) && !words.isHyphen(word + 1)
                && !lists[.titleModifier].contains(words.lower[word]) && !lists[.honorific].contains(words.lower[word])
        }
    }

    /// Marks a phrase that can point back: definite, without an ordinal or a clause that says which is meant.
    func judgeAnaphora(_ phrase: inout ActorPhrase, in words: Words) {
        let isDefinite: Bool
        switch phrase.determiner {
        case nil:
            isDefinite =
                phrase.number == 2 && phrase.determiner == nil && words.word(phrase.range.lowerBound, is: "both")
        case "the", "this", "that", "these", "those", "both", "all": isDefinite = true
        case let word?: isDefinite = lists[.possessive].contains(word)
        }
        guard isDefinite else { return }
        if phrase.modifiers.contains(where: { lists[.ordinal].contains($0) }), phrase.title == nil { return }
        if phrase.title == nil {
            let after = phrase.range.upperBound
            if words.word(after, isIn: ["that", "which", "where", "whose", "without", "who"]) { return }
            // "The first country to", but "urged the two countries to".
            if words.word(after, is: "to"), phrase.number == nil, !isAddressed(phrase, in: words) { return }
        }
        phrase.isAnaphoric = true
    }

    /// Whether a phrase is the object of a verb of urging, so that "to" after it says what they are to do.
    func isAddressed(_ phrase: ActorPhrase, in words: Words) -> Bool {
        guard words.isParsed, phrase.isPlural else { return false }
        return lists[.outsiderVerb].contains(words.lemma(words.tokens[phrase.head].head))
    }
}
