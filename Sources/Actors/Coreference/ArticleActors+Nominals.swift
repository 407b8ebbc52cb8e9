internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// The parties that a common noun means: "the island", "the two breakaway entities", "both sides".
    func referents(ofNominal phrase: ActorPhrase, noun: PolityNoun, drafts: [[Draft]], in sentence: Int) -> (
        referents: [Draft.Referent], reason: String
    ) {
        var fitting: Set<PolityCode>?
        for word in phrase.modifiers + [noun.name] {
            guard let codes = lexicon.descriptions[word] else { continue }
            fitting = fitting.map { $0.intersection(codes) } ?? codes
        }
        if let group = phrase.group { fitting = fitting.map { $0.intersection(group) } ?? Set(group) }
        var claimant: PolityCode?
        if let owners = phrase.ownerParties {
            if phrase.isOwnerGenitive { return ([], "relative to another party") }
            if !phrase.isAnaphoric, phrase.number == nil { return ([], "points to nobody in particular") }
            if Self.relational.contains(noun.name), phrase.determiner.map({ lists.possessive.contains($0) }) != true {
                return ([], "relative to another party")
            }
            let isOrganisation = noun.kinds.contains { [.organisation, .alliance, .movement, .party].contains($0) }
            if owners.contains(where: { $0.type == .organisation }), !isOrganisation {
                return ([], "members of an organisation")
            }
            if noun.kinds.contains(.breakaway), let owner = owners.first, !isBreakaway(owner.polity), owners.count == 1
            {
                claimant = owner.polity
            } else {
                return (narrowed(owners, to: phrase.number).map { .party($0) }, "the polity that the phrase names")
            }
        } else if case .pronoun(let word) = phrase.owner {
            // "His country": that of the person.
            let owner = drafts[sentence].first { $0.range == word..<(word + 1) }
            let isPersonal = owner?.referents.allSatisfy { if case .person = $0 { true } else { false } } ?? false
            if let owner, fitting != nil, !noun.isPlural {
                // "its South American neighbour"
                let mine = polities(of: owner.referents)
                let others = named { party in
                    fitting?.contains(party.polity) == true && !mine.contains(party)
                        && noun.kinds.contains { self.fits(party, kind: $0, isDescribed: true) }
                }
                if others.count == 1 { return ([.party(others[0])], "the only other party of the article that fits") }
            }
            if let owner, noun.kinds.contains(.breakaway), !noun.isPlural {
                // "its former province"
                let mine = polities(of: owner.referents).map(\.polity)
                let claimed = named { party in
                    gazetteer.entity(code: party.polity)?.claimedBy.contains { mine.contains($0) } == true
                }
                if claimed.count == 1 {
                    return ([.party(claimed[0])], "the only party of the article that the owner claims")
                }
            }
            guard let owner, !owner.referents.isEmpty, isPersonal || noun.isPlural && owner.referents.count > 1,
                Self.homes.contains(noun.name)
            else { return ([], "relative to another party") }
            return (polities(of: owner.referents).map { .party($0) }, "the polity of the persons")
        } else if phrase.hasOwner {
            return ([], "relative to another party")
        }
        let isDescribed = fitting != nil || claimant != nil
        guard phrase.isAnaphoric || (isDescribed && phrase.number != nil) else {
            return ([], "points to nobody named before")
        }
        func fits(_ party: Party) -> Bool {
            if let fitting, !fitting.contains(party.polity) { return false }
            if let claimant, gazetteer.entity(code: party.polity)?.claimedBy.contains(claimant) != true { return false }
            return noun.kinds.contains { self.fits(party, kind: $0, isDescribed: isDescribed) }
        }
        if noun.isPlural {
            return plural(phrase, noun: noun, isDescribed: isDescribed, drafts: drafts, in: sentence, fits: fits)
        }
        return singular(phrase, isDescribed: isDescribed, drafts: drafts, in: sentence, fits: fits)
    }

    /// Nouns that say how a polity stands to another.
    private static let relational: Set<String> = [
        "ally", "partner", "neighbour", "neighbor", "rival", "foe", "enemy", "adversary", "member", "patron", "sponsor",
        "backer",
    ]

    /// Of the members of a group those that the article names, when they are as many as a number says.
    func narrowed(_ parties: [Party], to number: Int?) -> [Party] {
        guard let number, parties.count > number else { return parties }
        let named = parties.filter { party in
            (counts[party.polity] ?? 0) > 0 || persons.contains { $0.affiliation?.polity == party.polity }
        }
        return named.count == number ? named : parties
    }

    private static let homes: Set<String> = [
        "country", "nation", "state", "kingdom", "republic", "homeland", "government", "island", "side", "emirate",
        "sultanate",
    ]

    private func isBreakaway(_ code: PolityCode) -> Bool {
        switch gazetteer.entity(code: code)?.kind {
        case .breakaway, .formerBreakaway, .autonomous, .partlyRecognised: true
        default: false
        }
    }

    private func fits(_ party: Party, kind: PolityNoun.Kind, isDescribed: Bool) -> Bool {
        switch kind {
        case .state: return party.type == .polity
        case .kingdom, .emirate, .sultanate, .island:
            return party.type == .polity && lexicon.descriptions[kind.rawValue]?.contains(party.polity) == true
        case .breakaway: return party.type == .polity && (isBreakaway(party.polity) || isDescribed)
        case .organisation, .alliance: return party.type == .organisation
        case .movement: return party.type == .movement
        case .party: return party.type == .polity || party.type == .movement
        }
    }

    private func singular(
        _ phrase: ActorPhrase, isDescribed: Bool, drafts: [[Draft]], in sentence: Int, fits: (Party) -> Bool
    ) -> (referents: [Draft.Referent], reason: String) {
        let inArticle = named(where: fits)
        if isDescribed || phrase.isOfOrganisation, inArticle.count == 1 {
            return ([.party(inArticle[0])], "the only party of the article that fits")
        }
        let before = drafts[sentence].filter {
            $0.range.upperBound <= phrase.range.lowerBound && !$0.isPlural && !isCoargument($0, phrase, in: sentence)
        }
        if let party = nearest(before, where: fits) { return ([.party(party)], "the nearest party before that fits") }
        if let previous = previous(of: sentence), let party = nearest(drafts[previous], where: fits) {
            return ([.party(party)], "the nearest party of the sentence before that fits")
        }
        if let dominant = dominantNamed(where: fits) {
            return ([.party(dominant)], "the party that the article names most")
        }
        return ([], inArticle.isEmpty ? "no party of the article fits" : "several parties fit")
    }

    /// The subject nearest before, else the nearest that is no place; a mention that only says where comes last.
    private func nearest(_ drafts: [Draft], where fits: (Party) -> Bool) -> Party? {
        func last(_ drafts: [Draft]) -> Party? {
            for draft in drafts.reversed() where draft.isAntecedent || draft.kind == .adjective {
                let found = polities(of: draft.referents).filter(fits)
                if found.count == 1 { return found[0] }
            }
            return nil
        }
        return last(drafts.filter { $0.isSubject && $0.kind != .adjective })
            ?? last(drafts.filter { !$0.isPlaceOnly && $0.kind != .adjective }) ?? last(drafts)
    }

    private func plural(
        _ phrase: ActorPhrase, noun: PolityNoun, isDescribed: Bool, drafts: [[Draft]], in sentence: Int,
        fits: (Party) -> Bool
    ) -> (referents: [Draft.Referent], reason: String) {
        let inArticle = named(where: fits)
        let number = phrase.number ?? (noun.kinds.contains(.party) || noun.name == "two" ? 2 : nil)
        func distinct(_ drafts: [Draft]) -> [Party] {
            var found: [Party] = []
            for party in polities(
                of: drafts.filter { !$0.isPlaceOnly && $0.isAntecedent || $0.kind == .adjective }.flatMap(\.referents))
            where fits(party) && !found.contains(party) { found.append(party) }
            return found
        }
        if let number {
            if noun.kinds.contains(.breakaway), noun.kinds.count > 1, !isDescribed {
                let entities = inArticle.filter { isBreakaway($0.polity) }
                if entities.count == number, noun.name == "republic" {
                    return (entities.map { .party($0) }, "the breakaway entities of the article")
                }
            }
            if isDescribed, inArticle.count == number { return (inArticle.map { .party($0) }, "the parties that fit") }
            let before = distinct(
                drafts[sentence].filter {
                    $0.range.upperBound <= phrase.range.lowerBound && !isCoargument($0, phrase, in: sentence)
                })
            if before.count == number { return (before.map { .party($0) }, "the parties that the sentence names") }
            if let previous = previous(of: sentence) {
                let found = distinct(drafts[previous])
                if found.count == number { return (found.map { .party($0) }, "the parties of the sentence before") }
            }
            if let group = lastGroup(of: number, drafts: drafts, before: phrase, in: sentence, where: fits) {
                return (group, "those named together before")
            }
            if inArticle.count == number { return (inArticle.map { .party($0) }, "the parties of the article") }
            if number == 2, let pair = dominantPair(), pair.allSatisfy(fits) {
                return (pair.map { .party($0) }, "the two polities that the article is about")
            }

            let ranked = inArticle.sorted {
                ((counts[$0.polity] ?? 0), $1.polity) > ((counts[$1.polity] ?? 0), $0.polity)
            }
            if ranked.count > number, (counts[ranked[number - 1].polity] ?? 0) > (counts[ranked[number].polity] ?? 0) {
                return (ranked.prefix(number).map { .party($0) }, "the parties that the article names most")
            }
            return ([], "several parties fit")
        }
        if isDescribed, phrase.isAnaphoric, (2...4).contains(inArticle.count),
            noun.kinds.contains(.breakaway) || isTelling(phrase)
        {
            return (inArticle.map { .party($0) }, "the parties that fit")
        }
        return ([], "open how many are meant")
    }

    /// The last group of so many that the sentence or the three before it name.
    func lastGroup(
        of number: Int?, drafts: [[Draft]], before phrase: ActorPhrase, in sentence: Int,
        where fits: (Party) -> Bool = { _ in true }
    ) -> [Draft.Referent]? {
        var place = sentence
        while place >= 0, place >= sentence - 3 {
            let before = drafts[place].filter { place < sentence || $0.range.upperBound <= phrase.range.lowerBound }
            let group = before.last {
                $0.isPlural && $0.referents.count > 1 && number ?? $0.referents.count == $0.referents.count
                    && polities(of: $0.referents).allSatisfy(fits)
            }
            if let group { return group.referents }
            let names = before.filter { $0.isAntecedent && !$0.isPlaceOnly && $0.kind != .pronoun }
            for position in names.indices.reversed() {
                let joined = joined(endingAt: position, among: names, in: sentences[place])
                if joined.count > 1, joined.count == number,
                    polities(of: joined.flatMap(\.referents)).allSatisfy(fits)
                {
                    return joined.flatMap(\.referents)
                }
            }
            if isShuffled { break }
            place -= 1
        }
        return nil
    }

    /// Whether a mention and a phrase are arguments of one verb, so that they are not the same: "Qatar mediated between
    /// the two sides".
    private func isCoargument(_ draft: Draft, _ phrase: ActorPhrase, in sentence: Int) -> Bool {
        let words = sentences[sentence]
        guard words.isParsed, draft.isSubject else { return false }
        let mine = words.tokens[words.firstConjunct(draft.head)].head
        var verb = words.tokens[phrase.head].head
        // "are believed to have mediated between the two sides"
        while verb >= 0, verb != mine, words.tokens[verb].relation == .xcomp { verb = words.tokens[verb].head }
        return verb >= 0 && verb == mine
    }

    /// Whether an adjective of the phrase tells polities apart well enough to mean all that it fits.
    private func isTelling(_ phrase: ActorPhrase) -> Bool {
        phrase.modifiers.contains { (lexicon.descriptions[$0]?.count ?? .max) <= 14 }
    }

    /// The parties of the article that pass the test, sorted by code.
    private func named(where test: (Party) -> Bool) -> [Party] {
        counts.keys.sorted().compactMap { party($0) ?? abbreviated($0) }.filter(test)
    }

    private func abbreviated(_ code: PolityCode) -> Party? { abbreviations[code.rawValue] }

    private func dominantNamed(where test: (Party) -> Bool) -> Party? {
        let ranked = named(where: test).sorted {
            ((counts[$0.polity] ?? 0), $1.polity) > ((counts[$1.polity] ?? 0), $0.polity)
        }
        guard let first = ranked.first, (counts[first.polity] ?? 0) >= 3 else { return nil }
        if ranked.count > 1, (counts[ranked[1].polity] ?? 0) * 2 > (counts[first.polity] ?? 0) { return nil }
        return first
    }

    /// The half of a divided land that "the North" or "southern" means; nil when the article names neither half.
    func direction(_ word: String) -> Party? {
        let year = day?.year
        let possible = (lexicon.directions[word] ?? []).filter { direction in
            if let year, year < direction.since || year > direction.until ?? .max { return false }
            return (counts[direction.code] ?? 0) > 0 || (counts[direction.partner] ?? 0) > 0
        }
        let best = possible.max {
            (counts[$0.code] ?? 0) + (counts[$0.partner] ?? 0) < (counts[$1.code] ?? 0) + (counts[$1.partner] ?? 0)
        }
        return best.flatMap { party($0.code) }
    }
}

extension ActorPhrase {
    /// The owners, where they are given by name or adjective.
    var ownerParties: [Party]? { if case .parties(let parties) = owner { parties } else { nil } }

    /// Whether the noun means an organisation, of which an article seldom has two.
    var isOfOrganisation: Bool {
        if case .nominal(let noun) = kind {
            noun.kinds.contains { [.organisation, .alliance, .movement].contains($0) }
        } else {
            false
        }
    }
}
