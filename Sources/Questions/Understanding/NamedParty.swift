package import Model

/// A name in a question, and whom it stands for.
package struct NamedParty: Hashable, Sendable {
    /// What the name is.
    package enum Kind: String, Sendable {
        /// A polity, organisation, movement or person.
        case party
        /// A set of polities: "EU members", "African states".
        case group
        /// An agency, newspaper or broadcaster.
        case media
        /// A city, region or sea, which is no party and only says where.
        case place
    }

    /// The indices of its words in the question.
    package var words: Range<Int>
    /// What the name is.
    package var kind: Kind
    /// The canonical name, such as `Donetsk People's Republic`.
    package var name: String
    /// Whom to look for: one selector, or one for each member of a group.
    package var selectors: [FactQuery.PartySelector]
    /// Whether it is an adjective or a possessive before a noun ("Russian ambassador", "Putin's letter").
    package var isModifier: Bool
    /// Whether it is an adjective: "Russian".
    package var isAdjective = false
    /// Whether it is a city that stands for its state: "Moscow".
    package var isCity = false
    /// Whether it is an organisation, which has members.
    package var isOrganisation = false
    /// Whether it is a state that not all recognise.
    package var isContested = false
    /// The members of an organisation; empty for others.
    package var members: [FactQuery.PartySelector] = []
    /// The polities in which a person holds or held office; empty for others.
    package var homes: Set<PolityCode> = []
    /// Whether it is a person.
    package var isPerson = false
    /// The organisation whose members a group is; nil for a party, and for a group that is none's.
    package var organisation: FactQuery.PartySelector?
    /// Whose neighbours a group is: "Chad's neighbours"; empty for others.
    package var neighboured: [NamedParty] = []
    /// Whom to look for where today's name is used of a state that is no more: Russia for the Soviet Union.
    package var successors: [FactQuery.PartySelector] = []
    /// The last day of a state that is no more; nil for others.
    package var end: CalendarDay?
    /// The words by which a text can speak of it, for names that only say what an act was about.
    package var mentions: [String] = []

    /// A name of those parts.
    package init(
        words: Range<Int>, kind: Kind, name: String, selectors: [FactQuery.PartySelector], isModifier: Bool = false
    ) {
        self.words = words
        self.kind = kind
        self.name = name
        self.selectors = selectors
        self.isModifier = isModifier
    }

    /// The names by which a text can write of the party: its own and, of a person, the last one too.
    var writtenNames: [String] {
        let names = mentions.isEmpty ? [name] : mentions
        guard isPerson else { return names }
        return names
            + names.compactMap { $0.utf8.split(separator: UInt8(ascii: " ")).last.map { String(Substring($0)) } }
    }

    /// Those who act in facts, as names of a question for their polities, each once.
    static func naming(_ parties: [Party]) -> [NamedParty] {
        var found: [NamedParty] = []
        for party in parties where !found.contains(where: { $0.selectors == [.polity(party.polity)] }) {
            var named = NamedParty(words: 0..<0, kind: .party, name: party.name, selectors: [.polity(party.polity)])
            named.mentions = [party.name]
            found.append(named)
        }
        return found
    }

    /// Whether the two stand for the same polity: a president and the state.
    func standsFor(_ other: NamedParty) -> Bool {
        name == other.name || !polities.isDisjoint(with: other.polities)
    }

    /// The polities that it is or stands for.
    var polities: Set<PolityCode> {
        homes.union(
            selectors.compactMap { selector in
                switch selector {
                case .polity(let code): code
                case .entity(_, let polity): polity
                }
            })
    }

    /// Whether the party is meant by the name.
    package func means(_ party: Party) -> Bool {
        selectors.contains { selector in
            switch selector {
            case .polity(let code): party.polity == code
            case .entity(let name, _): party.name == name
            }
        }
    }
}
