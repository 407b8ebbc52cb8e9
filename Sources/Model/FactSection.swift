/// The facts of one relation type in which a party stands on one side: how many there are, and the latest of them.
public struct FactSection: Hashable, Sendable {
    /// The id of the relation type.
    public var relation: String
    /// Whether the party is the subject; true for a symmetric type, whichever of the two an article names first.
    public var isSubject: Bool
    /// How many facts there are in all.
    public var count: Int
    /// The latest, in the order of time; at most as many as were asked for.
    public var latest: [Fact]

    /// A section of those parts.
    public init(relation: String, isSubject: Bool, count: Int, latest: [Fact]) {
        self.relation = relation
        self.isSubject = isSubject
        self.count = count
        self.latest = latest
    }
}
