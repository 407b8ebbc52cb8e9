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

    /// The shorter sentence first, then the earlier published, undated ones last, then by article and place.
    static func precedes(_ left: SearchHit, _ right: SearchHit) -> Bool {
        if left.range.count != right.range.count { return left.range.count < right.range.count }
        if left.date != right.date { return left.date ?? .last < right.date ?? .last }
        return (left.article, left.url, left.range.lowerBound) < (right.article, right.url, right.range.lowerBound)
    }
}

extension KnowledgeBase {
    /// Among how many sentences a search finds the best ones: of a word that is everywhere no sentence is better.
    static let rankedCount = 20_000

    /// The same where a sentence is looked for beside an answer, which must not wait for it.
    private static let countBeside = 2_000

    /// The sentences that hold all the words, the best first, in any of their regular forms and spellings; words in
    /// quotation marks stand side by side just so, and an asterisk stands for any end of a word.
    ///
    /// Where more than `rankedCount` sentences hold them, those are the best among so many that were stored last. Any
    /// text is safe: nothing in it is read as an operator.
    package func search(_ words: String, limit: Int = 50) throws -> [SearchHit] {
        let expression = SearchExpression(words, inflects: true)
        if expression.isEmpty { return [] }
        return try connection.rows(
            """
            SELECT sentence_id FROM (
                SELECT rowid AS sentence_id, rank FROM sentence_search WHERE sentence_search MATCH ?
                ORDER BY rowid DESC LIMIT \(Self.rankedCount))
            ORDER BY rank, sentence_id LIMIT ?
            """, .text(expression.text), .integer(max(0, limit)), map: { $0.integer(0) }
        ).compactMap { try hit($0) }
    }

    /// The sentences that hold a word or name of each of the lists, the shortest first, of which the words are the most;
    /// those of one length by publication. None where there is no word to look for.
    ///
    /// Where more than 2,000 sentences hold them, those are of as many that were stored last. To rank them by how rare
    /// each word is, all sentences that have it would be counted, which takes longer than all else.
    package func search(withOneOfEach lists: [[String]], limit: Int) throws -> [SearchHit] {
        let expression = SearchExpression(allOf: lists.map { SearchExpression(anyOf: $0) })
        if expression.isEmpty || limit <= 0 { return [] }
        let found = try connection.rows(
            """
            SELECT s.sentence_id, s.end - s.start FROM (
                SELECT rowid AS sentence_id FROM sentence_search WHERE sentence_search MATCH ?
                ORDER BY rowid DESC LIMIT \(Self.countBeside))
            CROSS JOIN sentences AS s USING (sentence_id)
            """, .text(expression.text)
        ) { (sentence: $0.integer(0), length: $0.integer(1)) }
        // The rows of a file tell no order: of the last length all are read.
        let longest = found.map(\.length).sorted().prefix(limit).last ?? 0
        let hits = try found.filter { $0.length <= longest }.compactMap { try hit($0.sentence) }
        return Array(hits.sorted(by: SearchHit.precedes).prefix(limit))
    }

    /// In how many sentences of a name it is looked whether their articles have the other names.
    private static let countOfArticles = 200_000

    /// How many names an article is looked for by.
    private static let largestCountOfLists = 20

    /// Whether one article holds a word or name of each of the lists; false where there is no word to look for.
    ///
    /// Where more than 200,000 sentences hold one of them, those are of as many that were stored last. Of more than twenty
    /// different lists the first twenty count, as SQLite limits the depth of a query.
    package func hasArticle(withOneOfEach lists: [[String]]) throws -> Bool {
        let different = Set(lists.map { SearchExpression(anyOf: $0) }.filter { !$0.isEmpty }.map(\.text))
        let expressions = different.sorted().prefix(Self.largestCountOfLists)
        let articles = """
            SELECT article_id FROM (
                SELECT rowid AS sentence_id FROM sentence_search WHERE sentence_search MATCH ?
                ORDER BY rowid DESC LIMIT \(Self.countOfArticles))
            CROSS JOIN sentences USING (sentence_id)
            """
        guard !expressions.isEmpty else { return false }
        let others = expressions.dropFirst().map { _ in "article_id IN (\(articles))" }
        let query = ([articles + " WHERE TRUE"] + others).joined(separator: " AND ")
        return try connection.firstRow(query + " LIMIT 1", expressions.map { .text($0) }) { _ in true } ?? false
    }

    /// The sentence of that row, and what is told of it.
    private func hit(_ sentence: Int) throws -> SearchHit? {
        try connection.firstRow(
            """
            SELECT a.identifier, a.title, a.url, a.date, a.text, s.start, s.end
            FROM sentences AS s CROSS JOIN articles AS a USING (article_id) WHERE s.sentence_id = ?
            """, .integer(sentence)
        ) { row in
            let range = row.integer(5)..<max(row.integer(5), row.integer(6))
            return SearchHit(
                article: row.text(0), title: row.text(1), url: row.text(2), date: Self.calendarDay(row, 3),
                sentence: row.text(4, in: range), range: range,
                statements: try connection.rows(
                    """
                    SELECT DISTINCT st.id FROM evidence AS e JOIN statements AS st USING (statement_id)
                    WHERE e.sentence_id = ? ORDER BY st.id
                    """, .integer(sentence), map: { $0.text(0) }))
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
        let names = words.map { name in name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
        var phrases: [String] = []
        for (word, name) in zip(words, names) {
            let phrase = SearchExpression("\"" + word + "\"")
            // Who says "Republic of Albania" says "Albania", and to look for "of" takes long.
            if phrase.isEmpty || phrases.contains(phrase.text) || names.contains(where: { Self.has(name, within: $0) })
            {
                continue
            }
            phrases.append(phrase.text)
        }
        text = phrases.joined(separator: " OR ")
    }

    /// Whether some but not all of the words of a name are another name.
    private static func has(_ name: [String], within part: [String]) -> Bool {
        if part.isEmpty || part.count >= name.count || SearchExpression(part.joined(separator: " ")).isEmpty {
            return false
        }
        return (0...(name.count - part.count)).contains { name[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// The expression for texts for which all of those hold; empty ones say nothing.
    init(allOf expressions: [SearchExpression]) {
        text = expressions.filter { !$0.isEmpty }.map { "(" + $0.text + ")" }.joined(separator: " AND ")
    }

    /// The expression for texts with all of those words; those in quotation marks stand side by side.
    ///
    /// - Parameter inflects: whether a word stands for all its regular forms, and an asterisk behind it for any end.
    init(_ words: String, inflects: Bool = false) {
        var phrases: [String] = []
        var phrase = String.UnicodeScalarView()
        var isQuoted = false
        func end() {
            defer { phrase.removeAll() }
            guard phrase.contains(where: Self.isPartOfWord) else { return }
            let expression = inflects && !isQuoted ? Self.inflected(String(phrase)) : "\"" + String(phrase) + "\""
            if !phrases.contains(expression) { phrases.append(expression) }
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
        text = phrases.joined(separator: inflects ? " AND " : " ")
    }

    /// The expression for a word in any of its forms.
    private static func inflected(_ word: String) -> String {
        if word.utf8.last == UInt8(ascii: "*") { return "\"" + word + "\"*" }
        let forms = EnglishForms(of: word).all.map { "\"" + $0 + "\"" }
        return forms.count == 1 ? forms[0] : "(" + forms.joined(separator: " OR ") + ")"
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
