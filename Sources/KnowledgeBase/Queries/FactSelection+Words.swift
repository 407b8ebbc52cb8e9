internal import SQLite

extension FactSelection {
    /// How many sentences are counted at most, which takes a millisecond.
    private static let countedSentences = 50_000

    /// The condition that a sentence of the evidence has one of the words; nil when there is no word to look for.
    ///
    /// Of words that few sentences have, or fewer than there are facts, the facts are found from these sentences, at some
    /// 5 microseconds each. Of others the sentences of each fact are looked up in the index of words where the facts are
    /// few, at 50 microseconds or more; else all that have the words are listed once, at a quarter of a microsecond. The
    /// plus sign keeps the sentences of that list from being gone through for each fact.
    ///
    /// - Parameter facts: the condition on the facts that are left without the words.
    func mention(of words: [String], among facts: SQLCondition) throws -> SQLCondition? {
        let expression = SearchExpression(anyOf: words)
        if expression.isEmpty { return nil }
        let count = try base.sentenceCount(of: expression, upTo: Self.countedSentences)
        if try count <= base.fewSentences
            || count < Self.countedSentences && base.hasFacts(where: facts, moreThan: max(count, base.fewFacts))
        {
            return SQLCondition(
                sql: """
                    f.fact_id IN (SELECT sm.fact_id
                        FROM sentence_search CROSS JOIN evidence AS em ON em.sentence_id = sentence_search.rowid
                        CROSS JOIN statements AS sm USING (statement_id) WHERE sentence_search MATCH ?)
                    """, values: [.text(expression.text)])
        }
        // Each form that no sentence has would be looked up again for each fact.
        let known = try words.filter { try base.sentenceCount(of: SearchExpression(anyOf: [$0]), upTo: 1) > 0 }
        let matches =
            try base.hasFacts(where: facts, moreThan: base.fewFacts)
            ? "+em.sentence_id IN (SELECT rowid FROM sentence_search WHERE sentence_search MATCH ?)"
            : "EXISTS (SELECT 1 FROM sentence_search WHERE sentence_search MATCH ? AND rowid = em.sentence_id)"
        return SQLCondition(
            sql: """
                EXISTS (SELECT 1 FROM statements AS sm JOIN evidence AS em USING (statement_id)
                    WHERE sm.fact_id = f.fact_id AND \(matches))
                """, values: [.text(SearchExpression(anyOf: known).text)])
    }
}

extension KnowledgeBase {
    /// How many sentences match, counted up to so many; none for an empty expression.
    fileprivate func sentenceCount(of expression: SearchExpression, upTo limit: Int) throws -> Int {
        if expression.isEmpty { return 0 }
        return try connection.firstRow(
            "SELECT count(*) FROM (SELECT 1 FROM sentence_search WHERE sentence_search MATCH ? LIMIT \(limit))",
            .text(expression.text)
        ) { $0.integer(0) } ?? 0
    }

    /// Whether more than so many facts meet a condition; in it the fact is `f`.
    fileprivate func hasFacts(where condition: SQLCondition, moreThan count: Int) throws -> Bool {
        try connection.firstRow(
            "SELECT count(*) FROM (SELECT 1 FROM facts AS f WHERE \(condition.sql) LIMIT \(count + 1))",
            condition.values
        ) { $0.integer(0) > count } ?? false
    }
}
