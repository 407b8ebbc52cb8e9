internal import Model
internal import SQLite

/// Reads the evidence of facts.
struct FactLoader {
    private let base: KnowledgeBase
    private var parties: [Int: Party] = [:]

    /// A loader that remembers nothing yet.
    init(_ base: KnowledgeBase) { self.base = base }

    /// The fact with its statements and evidence: the best first, then the others in the order of publication.
    mutating func fact(_ selected: SelectedFact) throws -> Fact {
        var reports =
            try selected.reports
            ?? base.connection.rows(
                """
                SELECT \(KnowledgeBase.reportColumns) FROM \(KnowledgeBase.reportTables) WHERE st.fact_id = ?
                """, .integer(selected.row), map: KnowledgeBase.report)
        reports.sort(by: Report.isEarlier)
        if let best = reports.firstIndex(where: { $0.row == selected.fact.best }) {
            reports.insert(reports.remove(at: best), at: 0)
        }
        let fact = selected.fact
        return Fact(
            id: fact.id, subject: try party(fact.subject), relation: selected.dyad.relation,
            object: try party(fact.object), date: EventDate(edtf: fact.date),
            modality: Modality(rawValue: fact.modality) ?? .possible, status: fact.status, reports: fact.reports,
            sources: fact.sources, firstReported: Self.day(fact.firstReported),
            lastReported: Self.day(fact.lastReported), confidence: fact.confidence, statements: reports.map(\.id),
            evidence: try reports.map { try evidence($0.row) })
    }

    /// The entity of a row, as merged.
    mutating func party(_ row: Int) throws -> Party {
        if let party = parties[row] { return party }
        let party = try base.party(row)
        parties[row] = party
        return party
    }

    private func evidence(_ statement: Int) throws -> FactEvidence {
        try base.connection.firstRow(
            """
            SELECT a.identifier, a.url, a.date, st.attribution, st.detail,
                CAST(substr(CAST(a.text AS BLOB), s.start + 1, s.end - s.start) AS TEXT)
            FROM statements AS st CROSS JOIN articles AS a USING (article_id)
            LEFT JOIN evidence AS e ON e.statement_id = st.statement_id AND e.ordinal = 0
            LEFT JOIN sentences AS s USING (sentence_id)
            WHERE st.statement_id = ?
            """, .integer(statement)
        ) {
            FactEvidence(
                article: $0.text(0), articleURL: $0.text(1),
                articleDate: $0.optionalText(2).flatMap { CalendarDay(iso: $0) }, sentence: $0.text(5),
                attribution: JSONText.list($0.text(3)) ?? [], detail: JSONText.object($0.text(4)) ?? [:])
        } ?? FactEvidence(article: "", articleURL: "", articleDate: nil, sentence: "", attribution: [])
    }

    static func day(_ number: Int) -> CalendarDay? {
        CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
