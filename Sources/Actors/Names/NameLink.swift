internal import Model

/// What the words of a name were found to mean.
enum NameLink: Sendable {
    /// How a name refers to its party.
    enum Manner: Sendable {
        /// By a name of the polity, organisation, movement or organ.
        case name
        /// By an adjective.
        case adjective
        /// By the citizens.
        case demonym
        /// By the capital or a seat.
        case capital
        /// By a building or street that stands for it.
        case metonym
    }

    /// A party.
    case party(Party, Manner)
    /// Several parties by one name: "the Baltic states".
    case group([Party])
    /// A person, by the place in the article's register.
    case person(Int)
    /// A medium.
    case medium(String)
    /// A city or region that is no capital, with its country where that is known.
    case place(Party?)
    /// Nobody, or nobody who can be settled.
    case nobody
}
