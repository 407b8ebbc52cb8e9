package import Model
internal import SQLite

extension KnowledgeBase {
    /// The statement of that id; nil when there is none.
    package func statement(_ id: String) throws -> StatementRecord? {
        try statements("st.id = ?", [.text(id)]).first
    }

    /// The statements of an article, in the order of its text.
    package func statements(ofArticle identifier: String) throws -> [StatementRecord] {
        try statements(
            "st.article_id IN (SELECT article_id FROM articles WHERE identifier = ?)", [.text(identifier)])
    }

    /// The statements that a fact joins, in the order of publication.
    package func statements(ofFact id: String) throws -> [StatementRecord] {
        try statements("st.fact_id = (SELECT fact_id FROM facts WHERE id = ?)", [.text(id)])
    }

    /// Hands on every statement, in the order of the articles' identifiers and then of the text.
    ///
    /// - Parameter statuses: those that are wanted; empty for all.
    package func forEachStatement(statuses: [String] = [], _ body: (StatementRecord) throws -> Void) throws {
        try connection.snapshot {
            var loader = StatementLoader(self)
            try loader.rememberRelations()
            // The order is that of an index, so that nothing is sorted and memory stays flat.
            try connection.forEachRow(
                "SELECT article_id FROM articles WHERE is_current = 1 ORDER BY identifier, url, id"
            ) { row in
                for record in try loader.statements(ofArticle: row.integer(0))
                where statuses.isEmpty || statuses.contains(record.status) {
                    try body(record)
                }
            }
        }
    }

    private func statements(_ condition: String, _ values: [SQLValue]) throws -> [StatementRecord] {
        var articles: [Int] = []
        var rows: Set<Int> = []
        try connection.forEachRow(
            """
            SELECT st.statement_id, st.article_id FROM statements AS st CROSS JOIN articles AS a USING (article_id)
            WHERE \(condition) ORDER BY a.date IS NULL, a.date, a.identifier, a.url, a.id
            """, values
        ) { row in
            rows.insert(row.integer(0))
            if articles.last != row.integer(1) { articles.append(row.integer(1)) }
        }
        var loader = StatementLoader(self)
        return try articles.flatMap { try loader.statements(ofArticle: $0, only: rows) }
    }
}
