internal import Linguistics
internal import Model

extension ArticleActors {
    /// Whether a name only says where: "talks in Geneva", "in Moscow", "a Washington mansion".
    ///
    /// A capital that acts is none: as a subject, as the owner of an organ, after "with" or "between".
    func isPlaceOnly(
        _ span: NameSpan, _ draft: Draft, party: Party, manner: NameLink.Manner, in words: Words
    ) -> Bool {
        switch manner {
        case .adjective, .demonym: return false
        case .name where party.type != .polity: return false
        case .name, .capital, .metonym: break
        }
        let after = span.range.upperBound
        if manner == .capital {
            // "Kigali denies that": whatever the tree says.
            if span.range.lowerBound == 0, words.word(after, isIn: lists[.actingVerb]), !words.isAllCapitals(0) {
                return false
            }
            if isDateline(span.range, in: words) { return true }
            if words.isHyphen(after), words.word(after + 1, is: "based") { return true }
            if let noun = governingNoun(of: draft.head, after: after, in: words) {
                if lists[.organNoun].contains(noun) { return false }
                // "Khartoum's agreement to leave" is no agreement made there.
                let isAct = words.isGenitiveMark(after) && words.word(after + 2, is: "to")
                if lists[.cityNoun].contains(noun), !isAct { return true }
                return !words.isGenitiveMark(after)
            }
            if words.word(span.range.lowerBound - 1, is: "of"),
                words.word(span.range.lowerBound - 2, isIn: lists[.cityNoun])
            {
                return true
            }
        }
        if manner == .name, words.isComma(span.range.lowerBound - 1),
            let before = name(endingAt: span.range.lowerBound - 1, in: words.sentence),
            isTown(names[words.sentence][before], in: party),
            !words.word(after, is: "and"), !opensClause(before, followedBy: span, in: words)
        {
            // "in Sukhumi, Abkhazia"
            return true
        }
        guard let preposition = words.preposition(of: draft.head, start: span.range.lowerBound) else { return false }
        if lists[.inPreposition].contains(preposition) { return preposition != "at" || manner != .name }
        switch preposition {
        case "to", "for", "into", "towards", "onto":
            return governs(draft.head, start: span.range.lowerBound, lists[.motion], in: words)
        case "from": return manner == .capital
        case "of":
            return manner == .metonym
                && words.word(span.range.lowerBound - 2, isIn: ["lawn", "steps", "gates", "front"])
        case "on": return manner == .metonym
        default: return false
        }
    }

    /// Whether a town at the head of a sentence is where its subject acts, and no part of the subject's name: "In Dakar,
    /// Senegal summoned the envoy".
    private func opensClause(_ town: Int, followedBy span: NameSpan, in words: Words) -> Bool {
        let place = names[words.sentence][town].range
        guard words.isParsed, place.lowerBound == 1, words.word(0, isIn: ["in", "at"]),
            case let head = span.range.upperBound - 1, words.isSubject(words.firstConjunct(head)) == true
        else { return false }
        return words.tokens[head].head > head
    }

    /// Whether a name is that of a town which may lie in that country: "Geneva" before "Iran" does not.
    private func isTown(_ span: NameSpan, in country: Party) -> Bool {
        switch span.link {
        case .place(let home): home.map { $0.polity == country.polity } ?? true
        case .party(let home, .capital): home.polity == country.polity
        default: false
        }
    }

    /// Whether a capital opens an article: "BEIJING, March 10", "ALGIERS (Reuters) -".
    private func isDateline(_ range: Range<Int>, in words: Words) -> Bool {
        guard range.lowerBound <= 2, words.isAllCapitals(range.lowerBound) else { return false }
        if range.lowerBound > 0, words.forms[range.lowerBound - 1] != "/" { return false }
        let after = range.upperBound
        guard words.indices.contains(after) else { return true }
        // "HANOI." over an item of a digest.
        if words.forms[after] == ".", after + 1 == words.count { return isDateline(words) }
        return [",", "(", "-", "–", "—", "--", "/"].contains(words.forms[after]) || words.isCapitalised(after)
    }

    /// The noun that a name stands before as a modifier, or owns in the genitive; nil when there is none.
    private func governingNoun(of head: Int, after: Int, in words: Words) -> String? {
        if words.isParsed {
            switch words.tokens[head].relation {
            case .compound, .nmodPoss, .amod, .nmodDesc:
                let governor = words.tokens[head].head
                guard governor >= after else { break }
                return governor <= after + 2 ? words.lower[governor] : nil
            default: break
            }
        }
        var place = after
        if words.isGenitiveMark(place) { place += 1 }
        guard words.indices.contains(place), words.isWord(place) else { return nil }
        if lists[.cityNoun].contains(words.lower[place]) || lists[.organNoun].contains(words.lower[place]) {
            return words.lower[place]
        }
        return nil
    }

    /// Whether a word of the list governs the prepositional phrase of a name.
    private func governs(_ head: Int, start: Int, _ list: Set<String>, in words: Words) -> Bool {
        if words.isParsed {
            let governor = words.tokens[words.firstConjunct(head)].head
            guard words.indices.contains(governor) else { return false }
            return list.contains(words.lower[governor])
        }
        return (max(0, start - 4)..<start).contains { list.contains(words.lower[$0]) }
    }
}
