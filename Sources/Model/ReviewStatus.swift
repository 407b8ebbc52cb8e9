/// What a person decided about a statement, or about the statements of a fact.
public enum ReviewStatus: String, CaseIterable, Hashable, Sendable {
    /// Nothing yet.
    case unreviewed
    /// It is right.
    case accepted
    /// It is right with other values.
    case edited
    /// It is wrong.
    case rejected
}
