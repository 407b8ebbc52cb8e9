internal import Model

/// A noun phrase with a common noun for a head that can mean an actor: "the former South African president", "its
/// foreign ministry", "the two breakaway entities".
struct ActorPhrase: Sendable {
    /// What the head is.
    enum Kind: Sendable {
        /// A title of an office.
        case office(OfficeTitle)
        /// A noun for an organ.
        case organ(OrganNoun)
        /// A common noun for a polity.
        case nominal(PolityNoun)
    }

    /// Whose office or organ it is, as the phrase says it.
    enum Owner: Sendable {
        /// The phrase does not say.
        case none
        /// Polities or organisations by name or adjective.
        case parties([Party])
        /// A possessive pronoun, by the index of the word.
        case pronoun(Int)
        /// Another phrase of the sentence, by its index.
        case phrase(Int)
        /// A person, by the index of a word of the name.
        case person(Int)
    }

    /// What the head is.
    var kind: Kind
    /// The indices of the words of the whole phrase.
    var range: Range<Int>
    /// The indices of the words of the head.
    var core: Range<Int>
    /// The index of the word that attaches the phrase to the tree.
    var head: Int
    /// The determiner in lower case; nil when there is none.
    var determiner: String?
    /// The number before the head: 2 for "two" and "both".
    var number: Int?
    /// The adjectives before the head, in lower case, from left to right.
    var modifiers: [String] = []
    /// The polities of a group whose name stands before the head of a nominal: "the Andean country".
    var group: [PolityCode]?
    /// Whose office or organ it is.
    var owner: Owner = .none
    /// Whether the owner stands in the genitive, so that the head is another than the owner.
    var isOwnerGenitive = false
    /// To whom an ambassador or a mission is sent.
    var hosts: [Party] = []
    /// The index of the word of the host, for `accreditedTo`; nil when there is none.
    var hostWord: Int?
    /// Whether a word says that the office is held no more.
    var isFormer = false
    /// Whether words beside the head name an owner that is no polity: "president of the club", "Society President".
    var hasOtherOwner = false
    /// Whether the phrase can point back to something: definite, without an ordinal or a clause that defines it.
    var isAnaphoric = false

    /// Whether the head is in the plural.
    var isPlural: Bool {
        switch kind {
        case .office(let title): title.isPlural
        case .nominal(let noun): noun.isPlural
        case .organ(let organ): organ.isPlural
        }
    }

    /// The title; nil for other heads.
    var title: OfficeTitle? { if case .office(let title) = kind { title } else { nil } }

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

    /// Whether the noun means a meeting or a committee, which acts for a body.
    var isOfBody: Bool {
        if case .nominal(let noun) = kind { noun.kinds == [.gathering] || noun.kinds == [.committee] } else { false }
    }

    /// Whether the phrase says whose it is.
    var hasOwner: Bool { if case .none = owner { false } else { true } }

    /// The owner, where it is one polity or organisation by name.
    var ownerParty: Party? {
        if case .parties(let parties) = owner, parties.count == 1 { parties[0] } else { nil }
    }
}

extension ActorPhrase {
    /// Makes the organisation named before envoys the one that they are sent to, where a genitive or a possessive before
    /// it says whose they are: "Chad's UN ambassador", "its NATO envoy".
    ///
    /// - Returns: whether the phrase is one of envoys to an organisation.
    mutating func sendsToOwner() -> Bool {
        let isOfEnvoys =
            switch kind {
            case .office(let title): title.kind == .ambassador || title.kind == .envoy
            case .organ(let organ): ["diplomat", "diplomats", "envoys", "delegation", "mission"].contains(organ.name)
            case .nominal: false
            }
        guard isOfEnvoys, !isOwnerGenitive, let parties = ownerParties, parties.allSatisfy({ $0.type == .organisation })
        else { return false }
        hosts = parties
        owner = .none
        return true
    }
}

extension ActorPhrase.Owner {
    /// Whether the owner is given by an adjective or name before the head.
    var isAdjectival: Bool { if case .parties = self { true } else { false } }
}
