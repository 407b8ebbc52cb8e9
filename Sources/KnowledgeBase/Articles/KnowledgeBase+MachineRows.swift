internal import Model
internal import SQLite

/// The rows that the extractor makes of an article, and a newer one makes anew.
extension KnowledgeBase {
    /// Removes the sentences and statements of an article.
    ///
    /// - Parameter touched: the dyads whose facts must be made anew.
    func removeMachineRows(ofArticle row: Int, touched: inout TouchedDyads) throws {
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
    func insertMachineRows(of analysed: AnalysedArticle, digest: String, row: Int, touched: inout TouchedDyads) throws {
        let text = Array(analysed.article.text.utf8)
        var sentences = SentenceRows()
        for range in analysed.sentences { try insertSentence(range, of: text, article: row, into: &sentences) }
        let ids = Statement.ids(of: analysed.statements, inArticle: analysed.article.identifier)
        for (statement, id) in zip(analysed.statements, ids) {
            let added = try insert(statement, id: id, article: row, text: text, into: &sentences)
            touched.add(statement: added.row, to: added.dyad)
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
    ) throws -> (row: Int, dyad: Int) {
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
        try insert.bind(StoredJSON.encode(statement.attribution), at: 11)
        try insert.bind(StoredJSON.encode(statement.detail), at: 12)
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
        for (index, source) in statement.attribution.enumerated()
        where !statement.attribution[..<index].contains(source) {
            let link = try connection.statement("INSERT INTO attributions (source_id, statement_id) VALUES (?, ?)")
            try link.bind(try sourceRow(source), at: 1)
            try link.bind(row, at: 2)
            try link.run()
        }
        return (row, dyad)
    }

    /// The type of that id.
    func relationType(_ id: String) throws -> RelationType {
        guard let type = relations[id] else { throw KnowledgeBaseError.unknown(name: id) }
        return type
    }
}
