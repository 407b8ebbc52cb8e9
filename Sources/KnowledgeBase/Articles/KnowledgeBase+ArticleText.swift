internal import SQLite

extension KnowledgeBase {
    /// The text of the current articles with that identifier, one after the other; empty when there is none.
    package func text(ofArticle identifier: String) throws -> String {
        try connection.rows(
            "SELECT text FROM articles WHERE identifier = ? AND is_current = 1 ORDER BY article_id", .text(identifier)
        ) { $0.text(0) }.joined(separator: "\n\n")
    }
}
