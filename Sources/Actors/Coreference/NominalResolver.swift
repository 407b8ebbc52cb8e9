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
    private let described: Set<PolityCode>?

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

    private var lists: ActorLists { article.lists }

    /// Whom the phrase means.
    func resolution() -> Resolution {
        if isPartOfName { return .open("a part of a longer name") }
        if let side = ofPair { return side }
        if let relation = relation { return relation }
        if let host = host { return host }
        var claimant: PolityCode?
        if let owners = phrase.ownerParties {
            if phrase.isOwnerGenitive { return .open("relative to another party") }
            if !phrase.isAnaphoric, phrase.number == nil { return .open("points to nobody in particular") }
            if lists.relationalNoun.contains(noun.name), !hasPossessive {
                return .open("relative to another party")
            }
            let isOrganisation = noun.kinds.contains { [.organisation, .alliance, .movement, .party].contains($0) }
            if owners.contains(where: { $0.type == .organisation }), !isOrganisation {
                return .open("members of an organisation")
            }
            if lists.ownedNoun.contains(noun.name) {
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

    // MARK: - What the noun fits

    private func isFitting(_ claimant: PolityCode?) -> (Party) -> Bool {
        let isDescribed = described != nil || claimant != nil
        return { party in
            if let described, !described.contains(party.polity) { return false }
            if let claimant, article.gazetteer.entity(code: party.polity)?.claimedBy.contains(claimant) != true {
                return false
            }
            return noun.kinds.contains { fits(party, kind: $0, isDescribed: isDescribed) }
        }
    }

    private func isBreakaway(_ code: PolityCode) -> Bool {
        switch article.gazetteer.entity(code: code)?.kind {
        case .breakaway, .formerBreakaway, .autonomous, .partlyRecognised: true
        default: false
        }
    }

    private func isClaimed(_ party: Party, by owners: [Party]) -> Bool {
        article.gazetteer.entity(code: party.polity)?.claimedBy.contains { code in
            owners.contains { $0.polity == code }
        } == true
    }

    private func fits(_ party: Party, kind: PolityNoun.Kind, isDescribed: Bool) -> Bool {
        switch kind {
        case .state: return party.type == .polity
        case .kingdom, .emirate, .sultanate, .island:
            return party.type == .polity && article.lexicon.descriptions[kind.rawValue]?.contains(party.polity) == true
        case .breakaway: return party.type == .polity && (isBreakaway(party.polity) || isDescribed)
        case .organisation: return party.type == .organisation
        case .alliance:
            guard party.type == .organisation else { return false }
            return article.lexicon.descriptions[kind.rawValue]?.contains(party.polity) ?? true
        case .movement: return party.type == .movement
        case .party: return party.type == .polity || party.type == .movement
        }
    }

    private var hasPossessive: Bool { phrase.determiner.map { lists.possessive.contains($0) } == true }

    /// Whether the phrase ends a name that nobody knows: "the Central Foreign Affairs Commission".
    private var isPartOfName: Bool {
        let words = article.sentences[sentence]
        guard !words.isTitleCase, phrase.core.lowerBound > 1, words.isCapitalised(phrase.core.lowerBound) else {
            return false
        }
        let before = phrase.core.lowerBound - 1
        return words.isCapitalised(before) && article.name(covering: before, in: sentence) == nil
            && phrase.range.contains(before) && article.lexicon.descriptions[words.lower[before]] == nil
            && article.lexicon.numbers[words.lower[before]] == nil
    }

    // MARK: - Relative to another party

    /// The neighbour or opponent of a polity that the phrase names: "its western neighbour", "Chad's neighbour".
    private var relation: Resolution? {
        let isNeighbour = lists.neighbourNoun.contains(noun.name)
        guard isNeighbour || lists.opponentNoun.contains(noun.name), let owner = owner else { return nil }
        // "Its western neighbour" is the one to the west, not one of the West.
        let isDescribed = described != nil && !phrase.modifiers.contains { lists.bearing.contains($0) }
        func isOther(_ party: Party) -> Bool {
            party.type == .polity && !owner.contains(party) && !isClaimed(party, by: owner)
                && (!isDescribed || described?.contains(party.polity) == true)
        }
        let others = article.named { party in
            isOther(party)
                && (!isNeighbour || owner.allSatisfy { article.gazetteer.areNeighbours($0.polity, party.polity) })
        }
        if noun.isPlural {
            guard isNeighbour, let number = phrase.number, others.count == number else {
                return .open("relative to another party")
            }
            return Resolution(others.map { .party($0) }, "the neighbours that the article names")
        }
        if isNeighbour, others.count == 1 {
            return Resolution([.party(others[0])], "the only neighbour that the article names")
        }
        guard owner.count == 1 else { return .open("relative to another party") }
        let candidates = isNeighbour && !others.isEmpty ? others : article.named(where: isOther)
        let ranked = candidates.map { (party: $0, weight: article.groups.weight(of: [owner[0].polity, $0.polity])) }
            .sorted { ($1.weight, $0.party.polity) < ($0.weight, $1.party.polity) }
        if let first = ranked.first, first.weight >= Self.leastWeight,
            ranked.count == 1 || ranked[1].weight * 2 <= first.weight
        {
            return Resolution([.party(first.party)], "the party that the article names with the owner most")
        }
        if isDescribed, candidates.count == 1 {
            return Resolution([.party(candidates[0])], "the only other party of the article that fits")
        }
        return .open("relative to another party")
    }

    /// The first or second of two parties just named: "the former", "the latter".
    private var ofPair: Resolution? {
        guard let isFirst = ["former": true, "latter": false][noun.name] else { return nil }
        let before = drafts[sentence].filter { $0.range.upperBound <= phrase.range.lowerBound }
        for place in [before, article.previous(of: sentence).map { drafts[$0] } ?? []] {
            let naming = place.filter { $0.isAntecedent && !$0.isPlaceOnly && !$0.isPlural }
            let parties = article.polities(of: naming.flatMap(\.referents))
            if parties.count == 2 {
                return Resolution([.party(parties[isFirst ? 0 : 1])], "the two parties named before")
            }
            if parties.count > 2 { break }
        }
        return .open("not one of two parties")
    }

    /// Who receives the visitor whom a pronoun means: "his host"; "the host country".
    private var host: Resolution? {
        guard noun.name == "host" || phrase.modifiers.contains("host") else { return nil }
        var guests: [Party] = []
        if case .pronoun(let word) = phrase.owner { guests = parties(at: word..<(word + 1)) ?? [] }
        guard !guests.isEmpty || noun.name != "host" else { return .open("a host of nobody in particular") }
        for place in (max(0, article.isShuffled ? sentence : sentence - 2)...sentence).reversed() {
            let said = drafts[place].filter {
                $0.isPlaceOnly && (place < sentence || $0.range.upperBound <= phrase.range.lowerBound)
            }
            let parties = article.polities(of: said.flatMap(\.referents)).filter { !guests.contains($0) }
            if parties.count == 1 { return Resolution([.party(parties[0])], "the place that is told of") }
            if parties.count > 1 { break }
        }
        return .open("nothing says where")
    }

    /// How much must be made of two parties for one to be called the other's rival.
    private static let leastWeight = 6

    /// Whose neighbour or opponent is meant; nil when the phrase does not say.
    private var owner: [Party]? {
        switch phrase.owner {
        case .parties(let parties): return phrase.isOwnerGenitive ? parties : nil
        case .pronoun(let word): return parties(at: word..<(word + 1))
        case .person(let word):
            return drafts[sentence].first { $0.range.contains(word) }.map { article.polities(of: $0.referents) }
        case .phrase(let other):
            let head = article.phrases[sentence][other].head
            return drafts[sentence].first { $0.head == head }.map { article.polities(of: $0.referents) }
        case .none: return nil
        }
    }

    private func parties(at range: Range<Int>) -> [Party]? {
        let found = drafts[sentence].first { $0.range == range }.map { article.polities(of: $0.referents) }
        return found?.isEmpty == false ? found : nil
    }

    /// What belongs to whom a pronoun means: "his country", "its former province", "its South American partner".
    private var ofOwner: Resolution? {
        guard case .pronoun(let word) = phrase.owner,
            let owner = drafts[sentence].first(where: { $0.range == word..<(word + 1) }), !owner.referents.isEmpty
        else { return nil }
        let mine = article.polities(of: owner.referents)
        if described != nil, !noun.isPlural {
            let others = article.named { party in
                described?.contains(party.polity) == true && !mine.contains(party)
                    && noun.kinds.contains { fits(party, kind: $0, isDescribed: true) }
            }
            if others.count == 1 { return Resolution([.party(others[0])], "the only other party that fits") }
        }
        if noun.kinds.contains(.breakaway), !noun.isPlural {
            let claimed = article.named { party in
                party.type == .polity && isClaimed(party, by: mine)
            }
            if claimed.count == 1 {
                return Resolution([.party(claimed[0])], "the only party of the article that the owner claims")
            }
        }
        let isPersonal = owner.referents.allSatisfy { if case .person = $0 { true } else { false } }
        guard isPersonal || noun.isPlural && owner.referents.count > 1, lists.homeNoun.contains(noun.name) else {
            return nil
        }
        return Resolution(mine.map { .party($0) }, "the polity of the persons")
    }

    // MARK: - One

    private func singular(isDescribed: Bool, where fits: (Party) -> Bool) -> Resolution {
        if let apposition = apposition(where: fits) { return apposition }
        let inArticle = article.named(where: fits)
        if isDescribed || phrase.isOfOrganisation, inArticle.count == 1 {
            return Resolution([.party(inArticle[0])], "the only party of the article that fits")
        }
        let before = drafts[sentence].filter {
            $0.range.upperBound <= phrase.range.lowerBound && !$0.isPlural && !isCoargument($0)
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

    private func plural(isDescribed: Bool, where fits: (Party) -> Bool) -> Resolution {
        let inArticle = article.named(where: fits)
        let number = phrase.number ?? (noun.kinds.contains(.party) || noun.name == "two" ? 2 : nil)
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
            if let found = groups.group(of: number, where: fits) {
                return Resolution(found.parties.map { .party($0) }, found.reason)
            }
            if inArticle.count == number {
                return Resolution(inArticle.map { .party($0) }, "the parties of the article")
            }
            let ranked = article.ranked(inArticle)
            if number == 2 || ranked.count <= number
                || article.count(of: ranked[number - 1]) <= article.count(of: ranked[number])
            {
                return .open("several parties fit")
            }
            return Resolution(ranked.prefix(number).map { .party($0) }, "the parties that the article names most")
        }
        if isDescribed, phrase.isAnaphoric, (2...4).contains(inArticle.count),
            noun.kinds.contains(.breakaway) || isTelling
        {
            return Resolution(prominent(inArticle).map { .party($0) }, "the parties that fit")
        }
        if phrase.isAnaphoric, phrase.modifiers.isEmpty || isDescribed,
            lists.homeNoun.contains(noun.name) || lists.opponentNoun.contains(noun.name),
            let found = groups.group(of: nil, where: fits)
        {
            return Resolution(found.parties.map { .party($0) }, found.reason)
        }
        return .open("open how many are meant")
    }

    /// Of parties that fit those that the article is about, when two of them stand out as its pair.
    private func prominent(_ parties: [Party]) -> [Party] {
        guard parties.count > 2 else { return parties }
        let ranked = article.ranked(parties)
        return article.count(of: ranked[1]) >= 3 * article.count(of: ranked[2]) ? Array(ranked.prefix(2)) : parties
    }

    /// Whether an adjective of the phrase tells polities apart well enough to mean all that it fits.
    private var isTelling: Bool {
        phrase.modifiers.contains { (article.lexicon.descriptions[$0]?.count ?? .max) <= 14 }
    }
}
