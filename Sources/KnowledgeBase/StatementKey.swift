internal import Model

/// What a decision calls a statement by, inside an article's text: its content, never a row.
struct StatementKey: Hashable {
    /// The range of the best sentence, in UTF-8 bytes.
    var range: Range<Int>
    /// The subject as `Name|CODE`.
    var subject: String
    /// The id of the relation.
    var relation: String
    /// The object as `Name|CODE`.
    var object: String

    /// The key of those parts.
    init(range: Range<Int>, subject: String, relation: String, object: String) {
        self.range = range
        self.subject = subject
        self.relation = relation
        self.object = object
    }

    /// The key of a statement as the extractor found it.
    init(_ statement: Statement) {
        self.init(
            range: statement.evidence.first?.range ?? 0..<0, subject: Self.name(statement.subject),
            relation: statement.relation, object: Self.name(statement.object))
    }

    /// How a decision names a party.
    static func name(_ party: Party) -> String { party.name + "|" + party.polity.rawValue }
}
