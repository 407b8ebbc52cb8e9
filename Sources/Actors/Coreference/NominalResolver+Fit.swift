internal import Gazetteer
internal import Linguistics
internal import Model

extension NominalResolver {
    /// A test of whether the phrase can mean a party.
    func isFitting(_ claimant: PolityCode?) -> (Party) -> Bool {
        let isDescribed = described != nil || claimant != nil
        return { party in
            if let described, !described.contains(party.polity) { return false }
            if let claimant, article.gazetteer.entity(code: party.polity)?.claimedBy.contains(claimant) != true {
                return false
            }
            return noun.kinds.contains { fits(party, kind: $0, isDescribed: isDescribed) }
        }
    }

    /// Whether a polity broke away, or not all recognise it.
    func isBreakaway(_ code: PolityCode) -> Bool {
        article.gazetteer.entity(code: code)?.kind.isContested == true
    }

    /// Whether one of the owners claims a party as its own.
    func isClaimed(_ party: Party, by owners: [Party]) -> Bool {
        article.gazetteer.entity(code: party.polity)?.claimedBy.contains { code in
            owners.contains { $0.polity == code }
        } == true
    }

    /// Whether a party is of a kind that the noun can mean.
    func fits(_ party: Party, kind: PolityNoun.Kind, isDescribed: Bool) -> Bool {
        switch kind {
        // "The two countries" are not one of them and an island that belongs to the other.
        case .state:
            return party.type == .polity
                && !(noun.isPlural && article.gazetteer.entity(code: party.polity)?.kind == .dependency)
        case .kingdom, .emirate, .sultanate, .island:
            return party.type == .polity && article.lexicon.descriptions[kind.rawValue]?.contains(party.polity) == true
        case .breakaway: return party.type == .polity && (isBreakaway(party.polity) || isDescribed)
        case .organisation: return party.type == .organisation
        case .alliance:
            guard party.type == .organisation else { return false }
            return article.lexicon.descriptions[kind.rawValue]?.contains(party.polity) ?? true
        case .movement: return party.type == .movement
        case .gathering, .committee: return false
        case .party: return party.type == .polity || party.type == .movement
        }
    }

    /// Whether "their" or the like stands before the noun.
    var hasPossessive: Bool { phrase.determiner.map { lists[.possessive].contains($0) } == true }

    /// Whether the phrase ends a name that nobody knows: "the Central Foreign Affairs Commission".
    var isPartOfName: Bool {
        let words = article.sentences[sentence]
        guard !words.isTitleCase, phrase.core.lowerBound > 1, words.isCapitalised(phrase.core.lowerBound) else {
            return false
        }
        let before = phrase.core.lowerBound - 1
        return words.isCapitalised(before) && article.name(covering: before, in: sentence) == nil
            && phrase.range.contains(before) && article.lexicon.descriptions[words.lower[before]] == nil
            && article.lexicon.numbers[words.lower[before]] == nil
    }
}
