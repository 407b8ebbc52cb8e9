internal import Model

/// What a decision calls a statement by, inside an article's text: its content, never a row.
struct StatementKey: Hashable {
    /// The range of the best sentence, in UTF-8 bytes.
    var range: Range<Int>
    /// The subject as `Name|type|CODE`.
    var subject: String
    /// The id of the relation.
    var relation: String
    /// The object as `Name|type|CODE`.
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
            range: statement.evidence.first?.range ?? 0..<0, subject: EntityKey.text(statement.subject),
            relation: statement.relation, object: EntityKey.text(statement.object))
    }
}
