internal import Model
internal import SQLite

/// Reads facts with their evidence, and remembers the names that come again.
struct FactLoader {
    private let base: KnowledgeBase
    private var parties: [Int: Party] = [:]
    private var relations: [Int: String] = [:]
    private var dates: [String: EventDate] = [:]

    private let extent: FactQuery.EvidenceExtent

    /// A loader that remembers nothing yet.
    ///
    /// - Parameter extent: how much evidence each fact brings.
    init(_ base: KnowledgeBase, evidence extent: FactQuery.EvidenceExtent = .all) {
        self.base = base
        self.extent = extent
    }

    /// The best report of a fact, in the columns 0 to 7.
    private static let evidenceColumns =
        "a.identifier, a.url, a.date, st.attribution, s.start, s.end, a.text, st.detail"

    /// The tables of `evidenceColumns`; a cross join keeps the order in which they are looked up.
    private static let evidenceTables = """
        CROSS JOIN articles AS a ON a.article_id = st.article_id
        LEFT JOIN evidence AS e ON e.statement_id = st.statement_id AND e.ordinal = 0
        LEFT JOIN sentences AS s ON s.sentence_id = e.sentence_id
        """

    /// The fact of a row of `facts`; nil when there is none.
    ///
    /// Its evidence is the best report first, then the others in the order of publication.
    mutating func fact(row: Int) throws -> Fact? {
        let query = try base.connection.statement(
            """
            SELECT \(Self.evidenceColumns), st.id, f.id, f.subject_id, f.object_id, d.relation_id, f.date, f.modality,
                f.status, f.reports, f.sources, f.first_reported, f.last_reported, f.confidence, f.statement_id
            FROM facts AS f CROSS JOIN dyads AS d ON d.dyad_id = f.dyad_id
            CROSS JOIN statements AS st ON st.statement_id = f.statement_id \(Self.evidenceTables) WHERE f.fact_id = ?
            """)
        defer { query.reset() }
        try query.bind(row, at: 1)
        guard try query.step() else { return nil }
        var fact = Fact(
            id: query.text(9), subject: try party(query.integer(10)), relation: try relation(query.integer(12)),
            object: try party(query.integer(11)), date: date(query.text(13)),
            modality: Modality(rawValue: query.text(14)) ?? .possible, status: query.text(15),
            reports: query.integer(16), sources: query.integer(17),
            firstReported: KnowledgeBase.calendarDay(query, 18), lastReported: KnowledgeBase.calendarDay(query, 19),
            confidence: query.real(20), statements: [query.text(8)], evidence: [Self.evidence(query)])
        if fact.reports > 1, extent == .all {
            let best = query.integer(21)
            var reports = try base.reports("st.fact_id = ?", .integer(row))
            reports.removeAll { $0.row == best }
            try append(reports.sorted(by: Report.isEarlier), to: &fact)
        }
        return fact
    }

    /// The fact that was selected: as it is stored, or as the reports make it that were known at some day.
    mutating func fact(_ made: SelectedFact.Made) throws -> Fact? {
        if made.reports.isEmpty { return try fact(row: made.row) }
        let row = made.fact
        var fact = Fact(
            id: row.id, subject: try party(row.subject), relation: made.dyad.relation, object: try party(row.object),
            date: date(row.date), modality: Modality(rawValue: row.modality) ?? .possible, status: row.status,
            reports: row.reports, sources: row.sources, firstReported: KnowledgeBase.calendarDay(row.firstReported),
            lastReported: KnowledgeBase.calendarDay(row.lastReported), confidence: row.confidence, statements: [],
            evidence: [])
        var reports = made.reports.sorted(by: Report.isEarlier)
        if let best = reports.firstIndex(where: { $0.row == row.best }) {
            reports.insert(reports.remove(at: best), at: 0)
        }
        try append(extent == .all ? reports : Array(reports.prefix(1)), to: &fact)
        return fact
    }

    /// The entity of a row, as merged.
    mutating func party(_ row: Int) throws -> Party {
        if let party = parties[row] { return party }
        let party = try base.party(row)
        parties[row] = party
        return party
    }

    private func append(_ reports: [Report], to fact: inout Fact) throws {
        let query = try base.connection.statement(
            """
            SELECT \(Self.evidenceColumns) FROM statements AS st \(Self.evidenceTables) WHERE st.statement_id = ?
            """)
        defer { query.reset() }
        for report in reports {
            query.reset()
            try query.bind(report.row, at: 1)
            guard try query.step() else { continue }
            fact.statements.append(report.id)
            fact.evidence.append(Self.evidence(query))
        }
    }

    private static func evidence(_ row: PreparedStatement) -> FactEvidence {
        let range = row.integer(4)..<max(row.integer(4), row.integer(5))
        return FactEvidence(
            article: row.text(0), articleURL: row.text(1), articleDate: KnowledgeBase.calendarDay(row, 2),
            sentence: unsafe row.withText(6) { bytes in
                unsafe String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
            },
            attribution: JSONText.list(row.text(3)) ?? [], detail: JSONText.object(row.text(7)) ?? [:])
    }

    /// The id of the relation type of a row.
    mutating func relation(_ row: Int) throws -> String {
        if let relation = relations[row] { return relation }
        let relation =
            try base.connection.firstRow(
                "SELECT name FROM relation_types WHERE relation_id = ?", .integer(row), map: { $0.text(0) }) ?? ""
        relations[row] = relation
        return relation
    }

    private mutating func date(_ text: String) -> EventDate? {
        if text.isEmpty { return nil }
        if let date = dates[text] { return date }
        let date = EventDate(edtf: text)
        if dates.count > 50_000 { dates.removeAll(keepingCapacity: true) }
        dates[text] = date
        return date
    }
}
