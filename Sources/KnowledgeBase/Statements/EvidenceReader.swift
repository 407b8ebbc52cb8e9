internal import Model
internal import SQLite

/// Reads the evidence of one article's statements, in the order of the statements' rows.
struct EvidenceReader {
    private let base: KnowledgeBase
    private let query: PreparedStatement
    private let text: PreparedStatement
    private let column: Int
    private var hasRow: Bool
    /// The sentence read last: many statements share one.
    private var last: (range: Range<Int>, sentence: String)?

    /// A reader for the statements from that row on.
    ///
    /// - Parameters:
    ///   - row: the row of the article's first statement; the others follow it, as they are stored together.
    ///   - text: a statement whose current row holds the article's text, until the reading ends.
    ///   - column: the column of the text.
    init(from row: Int, text: PreparedStatement, column: Int, in base: KnowledgeBase) throws {
        self.base = base
        query = try base.connection.statement(
            """
            SELECT statement_id, ordinal, sentence_id, rule FROM evidence WHERE statement_id >= ?
            ORDER BY statement_id, ordinal
            """)
        self.text = text
        self.column = column
        try query.bind(row, at: 1)
        hasRow = try query.step()
    }

    /// Ends the reading.
    func end() { query.reset() }

    /// The evidence of a statement, the best first; rows must be asked for in their order.
    ///
    /// - Parameter range: the range of the best sentence.
    mutating func pieces(of statement: Int, best range: Range<Int>) throws -> [Evidence] {
        var pieces: [Evidence] = []
        while hasRow {
            let row = query.integer(0)
            if row > statement { break }
            if row == statement {
                let range = query.integer(1) == 0 ? range : try self.range(ofSentence: query.integer(2))
                pieces.append(Evidence(sentence: sentence(range), range: range, rule: query.text(3)))
            }
            hasRow = try query.step()
        }
        return pieces
    }

    private func range(ofSentence row: Int) throws -> Range<Int> {
        try base.connection.firstRow("SELECT start, end FROM sentences WHERE sentence_id = ?", .integer(row)) {
            $0.integer(0)..<max($0.integer(0), $0.integer(1))
        } ?? 0..<0
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
