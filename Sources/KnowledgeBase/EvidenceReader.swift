internal import Model
internal import SQLite

/// Reads the evidence of one article's statements, in the order of the statements' rows.
struct EvidenceReader {
    private let query: PreparedStatement
    private let text: PreparedStatement
    private let column: Int
    private var hasRow: Bool
    /// The sentence read last: many statements share one.
    private var last: (range: Range<Int>, sentence: String)?

    /// A reader for an article.
    ///
    /// - Parameters:
    ///   - text: a statement whose current row holds the article's text, until the reading ends.
    ///   - column: the column of the text.
    init(article: Int, text: PreparedStatement, column: Int, in base: KnowledgeBase) throws {
        query = try base.connection.statement(
            """
            SELECT e.statement_id, s.start, s.end, e.rule
            FROM statements AS st CROSS JOIN evidence AS e USING (statement_id)
            CROSS JOIN sentences AS s USING (sentence_id)
            WHERE st.article_id = ? ORDER BY st.statement_id, e.ordinal
            """)
        self.text = text
        self.column = column
        try query.bind(article, at: 1)
        hasRow = try query.step()
    }

    /// Ends the reading.
    func end() { query.reset() }

    /// The evidence of a statement, the best first; rows must be asked for in their order.
    mutating func pieces(of statement: Int) throws -> [Evidence] {
        var pieces: [Evidence] = []
        while hasRow {
            let row = query.integer(0)
            if row > statement { break }
            if row == statement {
                let range = query.integer(1)..<max(query.integer(1), query.integer(2))
                pieces.append(Evidence(sentence: sentence(range), range: range, rule: query.text(3)))
            }
            hasRow = try query.step()
        }
        return pieces
    }

    private mutating func sentence(_ range: Range<Int>) -> String {
        if let last, last.range == range { return last.sentence }
        let sentence = unsafe text.withText(column) { bytes in
            unsafe String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        }
        last = (range, sentence)
        return sentence
    }
}
