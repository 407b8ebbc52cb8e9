import KnowledgeBase
import Model

extension KnowledgeBase {
    /// Hands on every statement, in the order of the articles' identifiers and then of the text.
    func forEachStatement(_ body: (StatementRecord) throws -> Void) throws {
        try mapStatements({ $0 }) { for record in $0 { try body(record) } }
    }
}
