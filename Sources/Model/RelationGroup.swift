/// The group that a relation type belongs to: a word of the column `group` of `Seeds/relations.tsv`.
public enum RelationGroup: String, CaseIterable, Hashable, Sendable {
    /// That a state or government exists.
    case recognition

    /// Diplomatic relations as a whole, and claims that strain them.
    case relations

    /// Embassies, consulates and envoys.
    case missions

    /// Visits, meetings and talks.
    case meetings

    /// What is written, telephoned or said to somebody by courtesy.
    case messages

    /// What is said about somebody: praise, blame, demands, threats.
    case verbal

    /// Agreements and what is done together.
    case cooperation

    /// Help that is given, promised or withheld.
    case aid

    /// Sanctions and what undoes them.
    case coercion

    /// Armed force and its end.
    case force

    /// Membership of organisations and alliances.
    case membership

    /// What somebody is rather than does.
    case status

    /// Whether its acts are done by words.
    public var isDoneByWords: Bool { self == .verbal || self == .messages }

    /// Whether its acts are between two states as such, and done once until another undoes them.
    public var isOfStates: Bool { [.recognition, .relations, .missions, .membership].contains(self) }

    /// Whether its acts tell that two are at odds, or on what terms they are.
    public var isOfTerms: Bool { [.force, .relations, .missions].contains(self) }
}
