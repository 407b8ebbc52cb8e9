internal import Model
internal import SQLite

/// Reads facts with their evidence, and remembers the names that come again.
struct FactLoader {
    private let base: KnowledgeBase
    private let extent: FactQuery.EvidenceExtent
    private var names: StoredNames

    /// A loader that remembers nothing yet.
    ///
    /// - Parameter extent: how much evidence each fact brings.
    init(_ base: KnowledgeBase, evidence extent: FactQuery.EvidenceExtent = .all) {
        self.base = base
        self.extent = extent
        names = StoredNames(base)
    }

    /// A report of a fact, in the first columns of a row.
    private static let evidenceColumns =
        "a.identifier, a.url, a.date, st.attribution, st.start, st.end, a.text, st.detail, st.id"

    /// The same without the article.
    private static let detailColumns = "'', '', NULL, st.attribution, 0, 0, '', st.detail, st.id"

    /// How many `evidenceColumns` there are.
    private static let evidenceCount = 9

    private static let factWithReport = """
        SELECT \(evidenceColumns), \(FactRow.columns)
        FROM facts AS f CROSS JOIN statements AS st ON st.statement_id = f.statement_id
        CROSS JOIN articles AS a ON a.article_id = st.article_id WHERE f.fact_id = ?
        """

    private static let factWithDetails = """
        SELECT \(detailColumns), \(FactRow.columns)
        FROM facts AS f CROSS JOIN statements AS st ON st.statement_id = f.statement_id WHERE f.fact_id = ?
        """

    private static let factAlone = "SELECT \(FactRow.columns) FROM facts AS f WHERE f.fact_id = ?"

    /// The fact of that row in `facts`, and where it stands among others; nil when there is none.
    ///
    /// Its evidence is the best report first, then the others in the order of publication.
    mutating func fact(_ entry: FactPlaces.Entry) throws -> (order: FactSortKey, fact: Fact)? {
        let hasReport = extent != .none
        let query = try base.connection.statement(
            !hasReport ? Self.factAlone : extent == .details ? Self.factWithDetails : Self.factWithReport)
        defer { query.reset() }
        try query.bind(entry.row, at: 1)
        guard try query.step() else { return nil }
        let row = FactRow(query, from: hasReport ? Self.evidenceCount : 0)
        var fact = try fact(row, relation: try names.relation(entry.relation))
        if hasReport {
            fact.statements = [query.text(8)]
            fact.evidence = [Self.evidence(query)]
        }
        if row.reports > 1, extent == .all {
            try append(Self.others(than: row.best, of: try base.reports(ofFact: entry.row)), to: &fact)
        }
        return (FactSortKey(entry, lastDay: row.lastDay, id: row.id), fact)
    }

    /// The fact that was selected: as it is stored, or as the reports make it that were known at some day.
    mutating func fact(_ selected: SelectedFact) throws -> Fact {
        let row = selected.fact
        var fact = try fact(row, relation: selected.dyad.relation)
        if extent == .none { return fact }
        try append([row.best], to: &fact)
        if row.reports > 1, extent == .all {
            let reports = selected.reports.isEmpty ? try base.reports(ofFact: selected.row) : selected.reports
            try append(Self.others(than: row.best, of: reports), to: &fact)
        }
        return fact
    }

    /// The statements of the reports but one, in the order of publication.
    private static func others(than best: Int, of reports: [Report]) -> [Int] {
        reports.filter { $0.row != best }.sorted(by: Report.isEarlier).map(\.row)
    }

    /// The id of the relation type of a row.
    mutating func relation(_ row: Int) throws -> String { try names.relation(row) }

    private mutating func fact(_ row: FactRow, relation: String) throws -> Fact {
        Fact(
            id: row.id, subject: try names.party(row.subject), relation: relation,
            object: try names.party(row.object), date: names.date(row.date),
            modality: Modality(rawValue: row.modality) ?? .possible,
            status: ReviewStatus(rawValue: row.status) ?? .unreviewed, reports: row.reports,
            sources: row.sources, firstReported: KnowledgeBase.calendarDay(row.firstReported),
            lastReported: KnowledgeBase.calendarDay(row.lastReported), confidence: row.confidence, statements: [],
            evidence: [])
    }

    /// Adds what the statements of those rows say.
    private func append(_ statements: [Int], to fact: inout Fact) throws {
        let query = try base.connection.statement(
            """
            SELECT \(Self.evidenceColumns) FROM statements AS st
            CROSS JOIN articles AS a ON a.article_id = st.article_id WHERE st.statement_id = ?
            """)
        defer { query.reset() }
        for statement in statements {
            query.reset()
            try query.bind(statement, at: 1)
            guard try query.step() else { continue }
            fact.statements.append(query.text(8))
            fact.evidence.append(Self.evidence(query))
        }
    }

    private static func evidence(_ row: PreparedStatement) -> FactEvidence {
        let range = row.integer(4)..<max(row.integer(4), row.integer(5))
        return FactEvidence(
            article: row.text(0), articleURL: row.text(1), articleDate: KnowledgeBase.calendarDay(row, 2),
            sentence: row.text(6, in: range), range: range,
            attribution: StoredJSON.list(row.text(3)) ?? [], detail: StoredJSON.object(row.text(7)) ?? [:])
    }
}
