package import Model
internal import SQLite

/// A sentence that full text search found.
package struct SearchHit: Hashable, Sendable {
    /// The article's identifier.
    package var article: String
    /// The article's headline or caption.
    package var title: String
    /// The article's address; empty when there is none.
    package var url: String
    /// The article's day of publication; nil when there is none.
    package var date: CalendarDay?
    /// The sentence, exactly as in the article.
    package var sentence: String
    /// The sentence's range in the article's text, in UTF-8 bytes.
    package var range: Range<Int>
    /// The ids of the statements that it is evidence of.
    package var statements: [String]
}

extension KnowledgeBase {
    /// Among how many sentences a search finds the best ones: of a word that is everywhere no sentence is better.
    static let rankedCount = 20_000

    /// The same where a sentence is looked for beside an answer, which must not wait for it.
    private static let rankedCountBeside = 2_000

    /// The sentences that hold all the words, the best first; words in quotation marks stand side by side.
    ///
    /// Where more than `rankedCount` sentences hold them, those are the best among so many that were stored last. Any
    /// text is safe: nothing in it is read as an operator.
    package func search(_ words: String, limit: Int = 50) throws -> [SearchHit] {
        try search(SearchExpression(words), limit: limit, among: Self.rankedCount)
    }

    /// The sentences that hold a word or name of each of the lists, the best first among the 2,000 that were stored
    /// last; none where there is no word to look for.
    package func search(withOneOfEach lists: [[String]], limit: Int) throws -> [SearchHit] {
        try search(
            SearchExpression(allOf: lists.map { SearchExpression(anyOf: $0) }), limit: limit,
            among: Self.rankedCountBeside)
    }

    private func search(_ expression: SearchExpression, limit: Int, among count: Int) throws -> [SearchHit] {
        if expression.isEmpty { return [] }
        return try connection.rows(
            """
            SELECT a.identifier, a.title, a.url, a.date,
                CAST(substr(CAST(a.text AS BLOB), s.start + 1, s.end - s.start) AS TEXT), s.start, s.end, s.sentence_id
            FROM (
                SELECT sentence_id, rank FROM (
                    SELECT rowid AS sentence_id, rank FROM sentence_search WHERE sentence_search MATCH ?
                    ORDER BY rowid DESC LIMIT \(count))
                ORDER BY rank, sentence_id LIMIT ?)
            JOIN sentences AS s USING (sentence_id) JOIN articles AS a USING (article_id) ORDER BY rank, sentence_id
            """, .text(expression.text), .integer(max(0, limit))
        ) { row in
            SearchHit(
                article: row.text(0), title: row.text(1), url: row.text(2),
                date: Self.calendarDay(row, 3), sentence: row.text(4),
                range: row.integer(5)..<max(row.integer(5), row.integer(6)),
                statements: try connection.rows(
                    """
                    SELECT DISTINCT st.id FROM evidence AS e JOIN statements AS st USING (statement_id)
                    WHERE e.sentence_id = ? ORDER BY st.id
                    """, .integer(row.integer(7)), map: { $0.text(0) }))
        }
    }
}

/// A user's words as an expression of FTS5 (https://sqlite.org/fts5.html, section 3): every word is quoted.
struct SearchExpression {
    /// The expression.
    let text: String

    /// Whether there is no word in it.
    var isEmpty: Bool { text.isEmpty }

    /// The expression for texts with one of those; words in one of them stand side by side.
    init(anyOf words: [String]) {
        let phrases = words.map { SearchExpression("\"" + $0 + "\"") }.filter { !$0.isEmpty }
        text = phrases.map(\.text).joined(separator: " OR ")
    }

    /// The expression for texts for which all of those hold; empty ones say nothing.
    init(allOf expressions: [SearchExpression]) {
        text = expressions.filter { !$0.isEmpty }.map { "(" + $0.text + ")" }.joined(separator: " AND ")
    }

    /// The expression for those words.
    init(_ words: String) {
        var phrases: [String] = []
        var phrase = String.UnicodeScalarView()
        var isQuoted = false
        func end() {
            if phrase.contains(where: Self.isPartOfWord) { phrases.append("\"" + String(phrase) + "\"") }
            phrase.removeAll()
        }
        for scalar in words.unicodeScalars {
            if scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" {
                end()
                isQuoted.toggle()
            } else if scalar.value < 0x20 || scalar.properties.isWhitespace, !isQuoted {
                end()
            } else if scalar.value >= 0x20 {
                phrase.append(scalar)
            } else {
                phrase.append(" ")
            }
        }
        end()
        text = phrases.joined(separator: " ")
    }

    /// Whether the index keeps the character: the tokenizer `unicode61` takes letters, numbers and private use.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
