internal import Model
internal import SQLite

extension KnowledgeBase {
    /// The decision in force on each statement of an article's text.
    func decisionsInForce(onArticle digest: String) throws -> [StatementKey: Decision] {
        [:]
    }

    /// Lays a decision on the row of a statement.
    func lay(_ decision: Decision, on row: Int, touched: inout Set<Int>) throws {}
}
