internal import Model

extension ArticleActors {
    /// The parties of the article that pass the test, sorted by code.
    func named(where test: (Party) -> Bool) -> [Party] {
        let codes = Set(counts.keys).union(persons.compactMap { $0.affiliation?.polity })
        return codes.sorted().compactMap { party($0) ?? abbreviations[$0.rawValue] }.filter(test)
    }

    /// How often the article names a party.
    func count(of party: Party) -> Int { counts[party.polity] ?? 0 }

    /// Parties by how often the article names them, the most frequent first.
    func ranked(_ parties: [Party]) -> [Party] {
        parties.sorted { left, right in
            count(of: left) != count(of: right) ? count(of: left) > count(of: right) : left.polity < right.polity
        }
    }

    /// Of parties that a description fits those that the article is about, when two of them stand out.
    func prominent(_ parties: [Party]) -> [Party] {
        guard parties.count > 2 else { return parties }
        let ranked = ranked(parties)
        return count(of: ranked[1]) >= 3 && count(of: ranked[1]) >= 3 * count(of: ranked[2])
            ? Array(ranked.prefix(2)) : parties
    }

    /// Of the members of a group those that the article names, when they are as many as a number says.
    func narrowed(_ parties: [Party], to number: Int?) -> [Party] {
        guard let number, parties.count > number else { return parties }
        let named = parties.filter { party in
            count(of: party) > 0 || persons.contains { $0.affiliation?.polity == party.polity }
        }
        // "Three countries" under the title that names the three.
        let titled = named.filter { party in
            names.first?.contains { if case .party(let own, _) = $0.link { own == party } else { false } } == true
        }
        return named.count == number ? named : titled.count == number ? titled : parties
    }

    /// The polity that is named at least twice as often as every other that passes the test.
    func dominantPolity(where test: (Party) -> Bool) -> Party? {
        let ranked = ranked(counts.keys.compactMap { party($0) }.filter { $0.type != .organisation && test($0) })
        guard let first = ranked.first, count(of: first) >= 3 else { return nil }
        if ranked.count > 1, count(of: ranked[1]) * 2 > count(of: first) { return nil }
        return first
    }

    /// The two polities that are each named at least twice as often as every third; nil when there are none such.
    func dominantPair() -> [Party]? {
        let ranked = ranked(counts.keys.compactMap { party($0) }.filter { $0.type == .polity })
        guard ranked.count >= 2, count(of: ranked[1]) >= 3 else { return nil }
        if ranked.count > 2, count(of: ranked[2]) * 2 > count(of: ranked[1]) { return nil }
        return Array(ranked.prefix(2))
    }

    /// Notes which parties the sentences name together, by the mentions that are names.
    mutating func noteGroups(in drafts: [[Draft]]) {
        groups = NamedGroups()
        for words in sentences {
            let naming = drafts[words.sentence].filter { !$0.isPlaceOnly && !$0.referents.isEmpty && $0.kind != .media }
            var coordinated: [[PolityCode]] = []
            var end = naming.count
            while end > 0 {
                let joined = joined(endingAt: end - 1, among: naming, in: words)
                let codes = polities(of: joined.flatMap(\.referents)).map(\.polity)
                if joined.count > 1, Set(codes).count == codes.count { coordinated.append(codes) }
                end -= max(1, joined.count)
            }
            // "The Baltic states" name several in one word.
            for draft in naming where draft.referents.count > 1 {
                coordinated.append(polities(of: draft.referents).map(\.polity))
            }
            var codes: [PolityCode] = []
            for party in polities(of: naming.flatMap(\.referents)) where !codes.contains(party.polity) {
                codes.append(party.polity)
            }
            groups.note(codes, coordinated: coordinated, isLead: words.sentence < Self.leadLength && !isShuffled)
        }
    }

    /// How many sentences are the beginning of an article: the headline and two more.
    private static let leadLength = 3

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
