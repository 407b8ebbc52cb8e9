internal import Gazetteer
internal import Linguistics
internal import Model

extension NominalResolver {
    /// The neighbour or opponent of a polity that the phrase names: "its western neighbour", "Chad's neighbour".
    var relation: Resolution? {
        let isNeighbour = lists[.neighbourNoun].contains(noun.name)
        guard isNeighbour || lists[.opponentNoun].contains(noun.name), let owner = owner else { return nil }
        // "Its western neighbour" is the one to the west, not one of the West.
        let isDescribed = described != nil && !phrase.modifiers.contains { lists[.bearing].contains($0) }
        func isOther(_ party: Party) -> Bool {
            party.type == .polity && !owner.contains(party) && !isClaimed(party, by: owner)
                && (!isDescribed || described?.contains(party.polity) == true)
        }
        let others = article.named { party in
            isOther(party)
                && (!isNeighbour || owner.allSatisfy { article.gazetteer.areNeighbours($0.polity, party.polity) })
        }
        if noun.isPlural {
            guard isNeighbour, let number = phrase.number else { return .open("relative to another party") }
            // Who of several is big, the article does not say.
            let isBySize = phrase.modifiers.contains { lists[.size].contains($0) }
            let named = isBySize ? article.named(where: isOther) : others
            if named.count == number {
                return Resolution(named.map { .party($0) }, "the neighbours that the article names")
            }
            // "Both its neighbours" may lie far over the sea.
            let groups = GroupResolver(
                article: article, drafts: drafts, sentence: sentence, start: phrase.range.lowerBound, head: phrase.head)
            guard !isBySize, named.count < number, let found = groups.group(of: number, where: isOther) else {
                return .open("relative to another party")
            }
            return Resolution(found.parties.map { .party($0) }, found.reason)
        }
        if isNeighbour, others.count == 1 {
            return Resolution([.party(others[0])], "the only neighbour that the article names")
        }
        guard owner.count == 1 else { return .open("relative to another party") }
        let candidates = isNeighbour && !others.isEmpty ? others : article.named(where: isOther)
        let ranked = candidates.map { (party: $0, weight: article.groups.weight(of: [owner[0].polity, $0.polity])) }
            .sorted { ($1.weight, $0.party.polity) < ($0.weight, $1.party.polity) }
        if let first = ranked.first, first.weight >= Self.leastWeight,
            ranked.count == 1 || ranked[1].weight * 3 <= first.weight * 2
        {
            return Resolution([.party(first.party)], "the party that the article names with the owner most")
        }
        if isDescribed, candidates.count == 1 {
            return Resolution([.party(candidates[0])], "the only other party of the article that fits")
        }
        return .open("relative to another party")
    }

    /// The first or second of two parties just named: "the former", "the latter".
    var ofPair: Resolution? {
        guard let isFirst = ["former": true, "latter": false][noun.name] else { return nil }
        let words = article.sentences[sentence]
        let mine = words.isParsed ? words.firstConjunct(phrase.head) : phrase.head
        let before = drafts[sentence].filter {
            $0.range.upperBound <= phrase.range.lowerBound
                // "Bolivia and the latter": no side of itself.
                && !(words.isParsed && words.firstConjunct($0.head) == mine)
        }
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
    var host: Resolution? {
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
    static let leastWeight = 6

    /// Whose neighbour or opponent is meant; nil when the phrase does not say.
    var owner: [Party]? {
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

    /// The parties of the mention of those words; nil when there is none, or it is open.
    func parties(at range: Range<Int>) -> [Party]? {
        let found = drafts[sentence].first { $0.range == range }.map { article.polities(of: $0.referents) }
        return found?.isEmpty == false ? found : nil
    }

    /// What belongs to whom a pronoun means: "his country", "its former province", "its South American partner".
    var ofOwner: Resolution? {
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
        // "Mali's foreign minister said that his country": an office stands for whoever holds it.
        let isPersonal = owner.isPerson || owner.referents.allSatisfy { if case .person = $0 { true } else { false } }
        guard isPersonal || noun.isPlural && owner.referents.count > 1, lists[.homeNoun].contains(noun.name) else {
            return nil
        }
        return Resolution(mine.map { .party($0) }, "the polity of the persons")
    }
}
