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
        _ articles: [AnalysedArticle], _ body: (AnalysedArticle, inout Set<Int>) throws -> AddOutcome
    ) throws -> [AddOutcome] {
        guard isWritable else { throw KnowledgeBaseError.readOnly(path: path) }
        var outcomes: [AddOutcome] = []
        for start in stride(from: 0, to: articles.count, by: Self.batchCount) {
            let batch = articles[start..<min(start + Self.batchCount, articles.count)]
            do {
                outcomes += try connection.transaction {
                    var touched: Set<Int> = []
                    let outcomes = try batch.map { try body($0, &touched) }
                    try consolidate(dyads: touched)
                    return outcomes
                }
            } catch {
                names.removeAll()
                throw error
            }
        }
        return outcomes
    }

    // MARK: - Articles

    /// A text of an article that is stored.
    struct Revision {
        var row: Int
        var sha256: String
        var revision: Int
        var isCurrent: Bool
    }

    /// The stored texts of an article: those under its identifier and address, and those of the same address and day.
    func revisions(of article: Article) throws -> [Revision] {
        try connection.rows(
            """
            SELECT article_id, sha256, revision, is_current FROM articles WHERE identifier = ?1 AND url = ?2
            UNION
            SELECT article_id, sha256, revision, is_current FROM articles
            WHERE ?2 <> '' AND url = ?2 AND url <> '' AND date IS ?3
            ORDER BY revision, article_id
            """,
            .text(article.identifier), .text(article.url), .optionalText(article.date?.description)
        ) { Revision(row: $0.integer(0), sha256: $0.text(1), revision: $0.integer(2), isCurrent: $0.integer(3) == 1) }
    }

    /// The stable id of an article's text: 16 hexadecimal digits.
    static func articleID(_ article: Article, digest: String) -> String {
        let key = [article.identifier, article.url, digest].joined(separator: "\u{1F}")
        return String(SHA256.hexDigest(of: key.utf8).prefix(16))
    }

    func insertArticle(
        _ article: Article, digest: String, revision: Int, isCurrent: Bool = true, extractor: String, at instant: String
    ) throws -> Int {
        let publisher: SQLValue = article.publisher.isEmpty ? .null : .integer(try sourceRow(article.publisher))
        let statement = try connection.statement(
            """
            INSERT INTO articles
                (id, identifier, title, url, date, publisher_id, layout, text, sha256, revision, is_current, extractor,
                ingested_at, digest)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?13, ?8, ?9, ?10, ?11, ?12, 0)
            """)
        try statement.bind([
            .text(Self.articleID(article, digest: digest)), .text(article.identifier), .text(article.title),
            .text(article.url), .optionalText(article.date?.description), publisher, .text(article.layout.rawValue),
            .text(digest), .integer(revision), .integer(isCurrent ? 1 : 0), .text(extractor), .text(instant),
        ])
        try statement.bind(article.text, at: 13)
        try statement.run()
        return Int(connection.lastInsertedRow)
    }

    /// Writes the digest of an article after a change of its columns or sentences.
    func renewDigest(ofArticle row: Int) throws {
        try connection.run(
            "UPDATE articles SET digest = ? WHERE article_id = ?",
            .integer(try Self.digest(ofArticle: row, in: connection)), .integer(row))
    }

    /// The digest of an article's columns and of the ranges of its sentences; its text counts by its own hash.
    ///
    /// - Parameter hasSentences: false for the digest of files before version 5 of the schema.
    static func digest(ofArticle row: Int, in connection: Connection, hasSentences: Bool = true) throws -> Int64 {
        var hash = StableHash()
        try connection.forEachRow(
            """
            SELECT a.id, identifier, title, url, date, p.name, layout, sha256, revision, is_current, extractor,
                ingested_at
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id WHERE article_id = ?
            """, [.integer(row)]
        ) { row in for column in 0..<row.columnCount { hash.add(row.text(column)) } }
        if hasSentences {
            try connection.forEachRow(
                "SELECT start, end FROM sentences WHERE article_id = ? ORDER BY sentence_id", [.integer(row)]
            ) { row in
                hash.add(row.integer(0))
                hash.add(row.integer(1))
            }
        }
        return hash.value
    }

    // MARK: - Machine rows

    /// Removes the sentences and statements of an article.
    ///
    /// - Parameter touched: the dyads whose facts must be made anew.
    func removeMachineRows(ofArticle row: Int, touched: inout Set<Int>) throws {
        let article = SQLValue.integer(row)
        try connection.forEachRow("SELECT DISTINCT dyad_id FROM statements WHERE article_id = ?", [article]) {
            touched.insert($0.integer(0))
        }
        let statements = "(SELECT statement_id FROM statements WHERE article_id = ?)"
        try connection.run("DELETE FROM evidence WHERE statement_id IN \(statements)", article)
        try connection.run("DELETE FROM attributions WHERE statement_id IN \(statements)", article)
        // A fact that loses its best report gets another, or goes, when its dyad is consolidated, at the latest before
        // the transaction ends.
        try connection.run("DELETE FROM statements WHERE article_id = ?", article)
        try connection.run(
            """
            INSERT INTO sentence_search (sentence_search, rowid, text)
            SELECT 'delete', sentence_id, text FROM sentence_texts WHERE article_id = ?
            """, article)
        try connection.run("DELETE FROM sentences WHERE article_id = ?", article)
    }

    /// Adds the sentences and statements of an article, and lays the decisions on them.
    func insertMachineRows(of analysed: AnalysedArticle, digest: String, row: Int, touched: inout Set<Int>) throws {
        let text = Array(analysed.article.text.utf8)
        var sentences = SentenceRows()
        for range in analysed.sentences { try insertSentence(range, of: text, article: row, into: &sentences) }
        let ids = Statement.ids(of: analysed.statements, inArticle: analysed.article.identifier)
        for (statement, id) in zip(analysed.statements, ids) {
            touched.insert(try insert(statement, id: id, article: row, text: text, into: &sentences))
        }
        if try hasDecisions(onArticle: digest) { try layRulings(onArticle: digest, touched: &touched) }
        try renewDigest(ofArticle: row)
    }

    private struct SentenceRows {
        var byRange: [Range<Int>: Int] = [:]
    }

    private func insertSentence(
        _ range: Range<Int>, of text: [UInt8], article: Int, into sentences: inout SentenceRows
    ) throws {
        let range = range.clamped(to: 0..<text.count)
        if sentences.byRange[range] != nil { return }
        let insert = try connection.statement("INSERT INTO sentences (article_id, start, end) VALUES (?, ?, ?)")
        try insert.bind(article, at: 1)
        try insert.bind(range.lowerBound, at: 2)
        try insert.bind(range.upperBound, at: 3)
        try insert.run()
        let row = Int(connection.lastInsertedRow)
        sentences.byRange[range] = row
        let index = try connection.statement("INSERT INTO sentence_search (rowid, text) VALUES (?, ?)")
        try index.bind(row, at: 1)
        try unsafe text.withUnsafeBufferPointer { buffer throws(SQLiteError) in
            try unsafe index.run(bindingText: UnsafeBufferPointer(rebasing: buffer[range]), at: 2)
        }
    }

    private func insert(
        _ statement: Statement, id: String, article: Int, text: [UInt8], into sentences: inout SentenceRows
    ) throws -> Int {
        let dyad = try dyadRow(of: statement)
        let best = statement.evidence.first?.range.clamped(to: 0..<text.count) ?? 0..<0
        let insert = try connection.statement(
            """
            INSERT INTO statements
                (id, article_id, dyad_id, subject_id, object_id, date, first_day, last_day, date_text, modality,
                attribution, detail, confidence, wording, digest, start, end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        try insert.bind(id, at: 1)
        try insert.bind(article, at: 2)
        try insert.bind(dyad, at: 3)
        try insert.bind(try entityRow(statement.subject), at: 4)
        try insert.bind(try entityRow(statement.object), at: 5)
        try insert.bind(statement.date?.description ?? "", at: 6)
        try insert.bind(DayColumns.first(of: statement.date), at: 7)
        try insert.bind(DayColumns.last(of: statement.date), at: 8)
        try insert.bind(statement.dateText, at: 9)
        try insert.bind(statement.modality.rawValue, at: 10)
        try insert.bind(JSONText.encode(statement.attribution), at: 11)
        try insert.bind(JSONText.encode(statement.detail), at: 12)
        try insert.bind(statement.confidence, at: 13)
        try insert.bind(StableHash.ofWording(String(decoding: text[best], as: UTF8.self)), at: 14)
        try insert.bind(StatementDigest.of(statement, id: id), at: 15)
        try insert.bind(best.lowerBound, at: 16)
        try insert.bind(best.upperBound, at: 17)
        try insert.run()
        let row = Int(connection.lastInsertedRow)
        // A statement without evidence cannot be shown; the whole text then stands for it.
        let evidence =
            statement.evidence.isEmpty ? [Evidence(sentence: "", range: 0..<0, rule: "")] : statement.evidence
        for (ordinal, piece) in evidence.enumerated() {
            let range = piece.range.clamped(to: 0..<text.count)
            try insertSentence(range, of: text, article: article, into: &sentences)
            let link = try connection.statement(
                "INSERT INTO evidence (statement_id, ordinal, sentence_id, rule) VALUES (?, ?, ?, ?)")
            try link.bind(row, at: 1)
            try link.bind(ordinal, at: 2)
            try link.bind(sentences.byRange[range] ?? 0, at: 3)
            try link.bind(piece.rule, at: 4)
            try link.run()
        }
        for source in Set(statement.attribution) {
            let link = try connection.statement("INSERT INTO attributions (source_id, statement_id) VALUES (?, ?)")
            try link.bind(try sourceRow(source), at: 1)
            try link.bind(row, at: 2)
            try link.run()
        }
        return dyad
    }

    /// The type of that id.
    func relationType(_ id: String) throws -> RelationType {
        guard let type = relations[id] else { throw KnowledgeBaseError.unknown(name: id) }
        return type
    }
}
