internal import Gazetteer

/// What a kind of name says of its party.
extension NameKind {
    /// Names of a polity go before its adjectives, these before capitals and metonyms.
    var rank: Int {
        switch self {
        case .canonical, .official, .variant, .local, .abbreviation: 0
        case .former: 1
        case .adjective, .demonym, .demonymPlural: 2
        case .metonym: 3
        case .capital: 4
        case .person, .surname, .officeTitle, .organWord, .otherName: 5
        }
    }

    /// Whether it is an adjective or a word for the citizens.
    var isPeople: Bool { self == .adjective || self == .demonym || self == .demonymPlural }

    /// How such a name refers to its party.
    var manner: NameLink.Manner {
        switch self {
        case .adjective: .adjective
        case .demonym, .demonymPlural: .demonym
        case .capital: .capital
        case .metonym: .metonym
        default: .name
        }
    }
}
