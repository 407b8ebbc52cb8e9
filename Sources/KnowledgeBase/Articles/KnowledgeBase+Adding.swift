package import Model
internal import SQLite

extension KnowledgeBase {
    /// How many articles one transaction holds at most; so many are lost when the program is killed.
    package static let batchCount = 50

    /// What adding the article would do, by its text, without looking for statements.
    package func outcome(of article: Article) throws -> AddOutcome {
        let rows = try revisions(of: article)
        let digest = article.textDigest
        return rows.contains { $0.sha256 == digest } ? .unchanged : rows.isEmpty ? .new : .revised
    }

    /// Adds articles with what they say, `batchCount` in a transaction.
    ///
    /// The same text of the same article changes nothing. Another text of it is its next revision, whose statements
    /// replace those of the earlier one.
    ///
    /// - Parameter extractor: the name and version of what found the statements.
    /// - Returns: what was done with each article, in order.
    /// - Throws: `SQLiteError`; the batches before the one that failed are kept.
    @discardableResult
    package func add(_ articles: [AnalysedArticle], extractor: String) throws -> [AddOutcome] {
        try inBatches(articles) { article, touched in
            let rows = try revisions(of: article.article)
            let digest = article.article.textDigest
            if rows.contains(where: { $0.sha256 == digest }) { return .unchanged }
            for row in rows where row.isCurrent {
                try removeMachineRows(ofArticle: row.row, touched: &touched)
                try connection.run("UPDATE articles SET is_current = 0 WHERE article_id = ?", .integer(row.row))
                try renewDigest(ofArticle: row.row)
            }
            let revision = (rows.map(\.revision).max() ?? 0) + 1
            let row = try insertArticle(
                article.article, digest: digest, revision: revision, extractor: extractor, at: clock())
            try insertMachineRows(of: article, digest: digest, row: row, touched: &touched)
            return rows.isEmpty ? .new : .revised
        }
    }

    /// Makes the sentences and statements of articles that are there already anew; decisions stay.
    ///
    /// - Returns: `.renewed` for each article whose text is the current one; `.unchanged` for others.
    @discardableResult
    package func renew(_ articles: [AnalysedArticle], extractor: String) throws -> [AddOutcome] {
        try inBatches(articles) { article, touched in
            let digest = article.article.textDigest
            guard let row = try revisions(of: article.article).first(where: { $0.isCurrent && $0.sha256 == digest })
            else { return .unchanged }
            try removeMachineRows(ofArticle: row.row, touched: &touched)
            try connection.run(
                "UPDATE articles SET extractor = ? WHERE article_id = ?", .text(extractor), .integer(row.row))
            try insertMachineRows(of: article, digest: digest, row: row.row, touched: &touched)
            return .renewed
        }
    }

    private func inBatches(
        _ articles: [AnalysedArticle], _ body: (AnalysedArticle, inout TouchedDyads) throws -> AddOutcome
    ) throws -> [AddOutcome] {
        guard isWritable else { throw KnowledgeBaseError.readOnly(path: path) }
        var outcomes: [AddOutcome] = []
        for start in stride(from: 0, to: articles.count, by: Self.batchCount) {
            let batch = articles[start..<min(start + Self.batchCount, articles.count)]
            do {
                outcomes += try connection.transaction {
                    var touched = TouchedDyads()
                    let outcomes = try batch.map { try body($0, &touched) }
                    try consolidate(touched)
                    return outcomes
                }
            } catch {
                names.removeAll()
                throw error
            }
        }
        return outcomes
    }
}
