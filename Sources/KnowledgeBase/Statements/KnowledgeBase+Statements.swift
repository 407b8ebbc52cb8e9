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

    /// How many articles a thread reads before it takes others.
    private static let articlePieceCount = 128

    /// Makes a value of each run of statements, several at once, and hands the values on in the order of the articles'
    /// identifiers and then of the text.
    ///
    /// - Parameters:
    ///   - statuses: the statuses that are wanted; empty for all.
    ///   - make: makes a value of some statements that follow one another; called on several threads.
    ///   - body: gets the values.
    package func mapStatements<Value: Sendable>(
        statuses: [ReviewStatus] = [], _ make: @escaping @Sendable ([StatementRecord]) -> Value,
        _ body: (Value) throws -> Void
    ) throws {
        try connection.snapshot {
            let articles = try connection.rows(
                "SELECT article_id FROM articles WHERE is_current = 1 ORDER BY identifier, url, id"
            ) { $0.integer(0) }
            let relations = try StatementLoader.relationsByDyad(of: self)
            try inParallel(
                Self.pieces(of: articles, count: Self.articlePieceCount),
                context: { StatementLoader($0, relationsByDyad: relations) },
                make: { loader, articles in
                    var records: [StatementRecord] = []
                    for article in articles { try loader.append(article: article, to: &records) }
                    if !statuses.isEmpty { records.removeAll { !statuses.contains($0.status) } }
                    return make(records)
                }, body)
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
        var records: [StatementRecord] = []
        for article in articles { try loader.append(article: article, only: rows, to: &records) }
        return records
    }
}
