internal import Gazetteer
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
        var claimant: PolityCode?
        if let owners = phrase.ownerParties {
            if phrase.isOwnerGenitive { return ([], "relative to another party") }
            if noun.kinds.contains(.breakaway), let owner = owners.first, !isBreakaway(owner.polity), owners.count == 1
            {
                claimant = owner.polity
            } else {
                return (owners.map { .party($0) }, "the polity that the phrase names")
            }
        } else if case .pronoun(let word) = phrase.owner {
            // "His country": that of the person.
            let owner = drafts[sentence].first { $0.range == word..<(word + 1) }
            let isPersonal = owner?.referents.allSatisfy { if case .person = $0 { true } else { false } } ?? false
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
        let before = drafts[sentence].filter { $0.range.upperBound <= phrase.range.lowerBound && !$0.isPlural }
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
            if isDescribed, inArticle.count == number { return (inArticle.map { .party($0) }, "the parties that fit") }
            let before = distinct(drafts[sentence].filter { $0.range.upperBound <= phrase.range.lowerBound })
            if before.count == number { return (before.map { .party($0) }, "the parties that the sentence names") }
            if let previous = previous(of: sentence) {
                let found = distinct(drafts[previous])
                if found.count == number { return (found.map { .party($0) }, "the parties of the sentence before") }
            }
            if inArticle.count == number { return (inArticle.map { .party($0) }, "the parties of the article") }
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
