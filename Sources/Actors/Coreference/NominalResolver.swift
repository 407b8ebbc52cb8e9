internal import Gazetteer
internal import Linguistics
internal import Model

/// Finds the parties that a common noun means: "the island", "the two breakaway entities", "both sides".
struct NominalResolver {
    /// The article.
    let article: ArticleActors
    /// The mentions found so far, by sentence.
    let drafts: [[Draft]]
    /// The index of the sentence.
    let sentence: Int
    /// The phrase.
    let phrase: ActorPhrase
    /// Its head.
    let noun: PolityNoun

    /// The polities that adjectives and the noun describe, or that belong to the group named before it; nil when nothing
    /// describes them.
    let described: Set<PolityCode>?

    /// The resolver of a phrase.
    init(_ phrase: ActorPhrase, noun: PolityNoun, article: ArticleActors, drafts: [[Draft]], sentence: Int) {
        self.article = article
        self.drafts = drafts
        self.sentence = sentence
        self.phrase = phrase
        self.noun = noun
        var described: Set<PolityCode>?
        for word in phrase.modifiers + [noun.name] {
            guard let codes = article.lexicon.descriptions[word] else { continue }
            described = described.map { $0.intersection(codes) } ?? codes
        }
        if let group = phrase.group { described = described.map { $0.intersection(group) } ?? Set(group) }
        self.described = described
    }

    /// The lists of words.
    var lists: ActorLists { article.lists }

    /// Whom the phrase means.
    func resolution() -> Resolution {
        if isPartOfName { return .open("a part of a longer name") }
        if phrase.determiner == "this", !noun.isPlural, lists[.homeNoun].contains(noun.name), phrase.modifiers.isEmpty,
            let house = article.issuer(ArticleActors.releasing)
        {
            return Resolution([.party(house)], "the state of the house that the article comes from")
        }
        if let named = stateOfName ?? newState { return named }
        if let side = ofPair { return side }
        if let relation = relation { return relation }
        if let host = host { return host }
        var claimant: PolityCode?
        if let owners = phrase.ownerParties {
            if phrase.isOwnerGenitive { return .open("relative to another party") }
            if !phrase.isAnaphoric, phrase.number == nil { return .open("points to nobody in particular") }
            if lists[.relationalNoun].contains(noun.name), !hasPossessive {
                return .open("relative to another party")
            }
            let isOrganisation = noun.kinds.contains { [.organisation, .alliance, .movement, .party].contains($0) }
            if owners.contains(where: { $0.type == .organisation }), !isOrganisation {
                return .open("members of an organisation")
            }
            if lists[.ownedNoun].contains(noun.name) {
                return apposition(where: isFitting(nil)) ?? .open("owned by another")
            }
            if noun.kinds.contains(.breakaway), let owner = owners.first, !isBreakaway(owner.polity), owners.count == 1
            {
                claimant = owner.polity
            } else {
                let named = article.narrowed(owners, to: phrase.number)
                return Resolution(named.map { .party($0) }, "the polity that the phrase names")
            }
        } else if phrase.hasOwner {
            return ofOwner ?? .open("relative to another party")
        }
        let fits = isFitting(claimant)
        let isDescribed = described != nil || claimant != nil
        guard phrase.isAnaphoric || (isDescribed && phrase.number != nil) else {
            return .open("points to nobody named before")
        }
        return noun.isPlural
            ? plural(isDescribed: isDescribed, where: fits) : singular(isDescribed: isDescribed, where: fits)
    }

    // MARK: - One

    private func singular(isDescribed: Bool, where fits: (Party) -> Bool) -> Resolution {
        if let apposition = apposition(where: fits) { return apposition }
        let inArticle = article.named(where: fits)
        if isDescribed || phrase.isOfOrganisation, inArticle.count == 1 {
            return Resolution([.party(inArticle[0])], "the only party of the article that fits")
        }
        let agents = article.polities(of: agents.flatMap(\.referents))
        let before = drafts[sentence].filter { draft in
            draft.range.upperBound <= phrase.range.lowerBound && !draft.isPlural && !isCoargument(draft)
                && !article.polities(of: draft.referents).contains(where: agents.contains)
        }
        if isDescribed {
            // "closed its embassy in Burkina Faso and ended all aid to the African country"
            let here = article.polities(of: before.filter { $0.kind != .pronoun }.flatMap(\.referents)).filter(fits)
            if here.count == 1 { return Resolution([.party(here[0])], "the only party of the sentence that fits") }
        }
        if let party = nearest(before, where: fits) {
            return Resolution([.party(party)], "the nearest party before that fits")
        }
        if let previous = article.previous(of: sentence), let party = nearest(drafts[previous], where: fits) {
            return Resolution([.party(party)], "the nearest party of the sentence before that fits")
        }
        if let dominant = dominantNamed(where: fits) {
            return Resolution([.party(dominant)], "the party that the article names most")
        }
        return .open(inArticle.isEmpty ? "no party of the article fits" : "several parties fit")
    }

    /// Who acts in the clause, and is not the one described: "Venezuela closed its border with the country". A person may
    /// act in the country that is meant.
    private var agents: [Draft] {
        let words = article.sentences[sentence]
        guard !words.isGenitiveMark(phrase.range.upperBound) else { return [] }
        return ClauseAgents(of: phrase.head, in: words, among: drafts[sentence]).subjects.filter {
            $0.isSubject && !$0.isPerson
        }
    }

    /// The party whose name the phrase follows as an apposition: "Belgium, the former colonial power".
    private func apposition(where fits: (Party) -> Bool) -> Resolution? {
        let words = article.sentences[sentence]
        let start = phrase.range.lowerBound
        guard words.isParsed, words.isComma(start - 1), words.isSubject(phrase.head) != true,
            !words.isWord(phrase.range.upperBound)
                || words.word(phrase.range.upperBound, isIn: ["with", "which", "that"]),
            let named = drafts[sentence].last(where: { $0.range.upperBound == start - 1 && $0.kind == .name })
        else { return nil }
        let parties = article.polities(of: named.referents).filter(fits)
        guard parties.count == 1, words.tokens[phrase.head].relation != .conj else { return nil }
        return Resolution([.party(parties[0])], "in apposition to the name before")
    }

    /// The subject nearest before, else the nearest that is no place; a mention that only says where comes last.
    private func nearest(_ drafts: [Draft], where fits: (Party) -> Bool) -> Party? {
        func last(_ drafts: [Draft]) -> Party? {
            for draft in drafts.reversed() where draft.isAntecedent || draft.kind == .adjective {
                let found = article.polities(of: draft.referents).filter(fits)
                if found.count == 1 { return found[0] }
            }
            return nil
        }
        return last(drafts.filter { $0.isSubject && $0.kind != .adjective })
            ?? last(drafts.filter { !$0.isPlaceOnly && $0.kind != .adjective }) ?? last(drafts)
    }

    private func dominantNamed(where test: (Party) -> Bool) -> Party? {
        let ranked = article.ranked(article.named(where: test))
        guard let first = ranked.first, article.count(of: first) >= 3 else { return nil }
        if ranked.count > 1, article.count(of: ranked[1]) * 2 > article.count(of: first) { return nil }
        return first
    }

    /// Whether a mention and the phrase are arguments of one verb, so that they are not the same.
    private func isCoargument(_ draft: Draft) -> Bool {
        let words = article.sentences[sentence]
        guard words.isParsed, draft.isSubject else { return false }
        let mine = words.tokens[words.firstConjunct(draft.head)].head
        var verb = words.tokens[phrase.head].head
        // "are believed to have recognised the republic"
        while verb >= 0, verb != mine, words.tokens[verb].relation == .xcomp { verb = words.tokens[verb].head }
        return verb >= 0 && verb == mine
    }

    // MARK: - Several

    /// Whether all of a kind are meant, and none that were named before: "urged all states", not "all these states".
    private var isUniversal: Bool {
        let tokens = article.sentences[sentence].tokens[phrase.range]
        guard let first = tokens.first, first.form.lowercased() == "all" else { return false }
        return !["the", "these", "those", "its", "their"].contains(tokens.dropFirst().first?.form.lowercased() ?? "")
    }

    private func plural(isDescribed: Bool, where fits: (Party) -> Bool) -> Resolution {
        let inArticle = article.named(where: fits)
        if noun.kinds == [.movement], phrase.number == nil {
            guard inArticle.count == 1 else { return .open("open which movement is meant") }
            return Resolution([.party(inArticle[0])], "the only movement of the article")
        }
        let number =
            phrase.number ?? article.lexicon.numbers[noun.name] ?? (noun.kinds == [.party] ? 2 : nil)
        if let number {
            if noun.kinds.contains(.breakaway), noun.kinds.count > 1, !isDescribed, noun.name == "republic" {
                let entities = inArticle.filter { isBreakaway($0.polity) }
                if entities.count == number {
                    return Resolution(entities.map { .party($0) }, "the breakaway entities of the article")
                }
            }
            if isDescribed || number > 2, inArticle.count == number {
                return Resolution(inArticle.map { .party($0) }, "the parties that fit")
            }
        }
        let groups = GroupResolver(
            article: article, drafts: drafts, sentence: sentence, start: phrase.range.lowerBound, head: phrase.head)
        if let number {
            // "The two neighbours" share a border, if any two do whom the article names.
            let isNeighbour = lists[.neighbourNoun].contains(noun.name)
            let beside = isNeighbour ? groups.group(of: number, where: fits, together: areNeighbours) : nil
            // Where the map has borders of both, they would be known for neighbours.
            let others = groups.group(of: number, where: fits)
            let isApart = isNeighbour && beside == nil && others?.parties.allSatisfy(hasNeighbours) == true
            if let found = beside ?? (isApart ? nil : others) {
                return Resolution(found.parties.map { .party($0) }, found.reason)
            }
            if inArticle.count == number {
                return Resolution(inArticle.map { .party($0) }, "the parties of the article")
            }
            let ranked = article.ranked(inArticle)
            if number == 2 || ranked.count <= number
                || article.count(of: ranked[number - 1]) < 2 * article.count(of: ranked[number])
            {
                return .open("several parties fit")
            }
            return Resolution(ranked.prefix(number).map { .party($0) }, "the parties that the article names most")
        }
        if isUniversal { return .open("every one is meant") }
        if isDescribed, phrase.isAnaphoric, (2...4).contains(inArticle.count),
            noun.kinds.contains(.breakaway) || isTelling
        {
            return Resolution(article.prominent(inArticle).map { .party($0) }, "the parties that fit")
        }
        if phrase.isAnaphoric, phrase.modifiers.isEmpty || isDescribed,
            lists[.homeNoun].contains(noun.name) || lists[.opponentNoun].contains(noun.name),
            let found = groups.group(of: nil, where: fits)
        {
            return Resolution(found.parties.map { .party($0) }, found.reason)
        }
        return .open("open how many are meant")
    }

    /// Whether each of several has a border with another of them.
    private func areNeighbours(_ parties: [Party]) -> Bool {
        parties.allSatisfy { one in
            parties.contains { $0 != one && article.gazetteer.areNeighbours($0.polity, one.polity) }
        }
    }

    /// Whether the article names a state that a party has a border with.
    private func hasNeighbours(_ party: Party) -> Bool {
        !article.named { article.gazetteer.areNeighbours($0.polity, party.polity) }.isEmpty
    }

    /// Whether an adjective of the phrase tells polities apart well enough to mean all that it fits.
    private var isTelling: Bool {
        phrase.modifiers.contains { (article.lexicon.descriptions[$0]?.count ?? .max) <= 14 }
    }
}
