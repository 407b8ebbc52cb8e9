internal import Model
internal import SQLite

extension KnowledgeBase {
    /// The columns of a `Report`, in its order; the statement is `st`.
    static let reportColumns = """
        st.statement_id, st.id, st.date, st.first_day, st.last_day, st.modality, st.status, a.date, a.publisher_id,
        st.wording, st.confidence, coalesce(su.merged_into, su.entity_id), coalesce(ob.merged_into, ob.entity_id),
        su.type = 'polity' AND su.merged_into IS NULL, ob.type = 'polity' AND ob.merged_into IS NULL, st.fact_id
        """

    /// The tables that `reportColumns` reads. A cross join keeps the order: the statements come first. The index spares
    /// the reading of pages that are full of text.
    static let reportTables = """
        statements AS st CROSS JOIN articles AS a INDEXED BY articles_published ON a.article_id = st.article_id
        CROSS JOIN entities AS su ON su.entity_id = st.subject_id
        CROSS JOIN entities AS ob ON ob.entity_id = st.object_id
        """

    /// The report in the current row of a query with `reportColumns` first.
    static func report(_ row: PreparedStatement) -> Report {
        Report(
            row: row.integer(0), id: row.text(1), date: row.text(2), firstDay: day(row, 3), lastDay: day(row, 4),
            modality: row.text(5), status: ReviewStatus(rawValue: row.text(6)) ?? .unreviewed, articleDay: day(row, 7),
            publisher: row.integer(8),
            wording: row.integer(9), confidence: row.real(10), subject: row.integer(11), object: row.integer(12),
            subjectIsPolity: row.integer(13) == 1, objectIsPolity: row.integer(14) == 1, fact: row.integer(15))
    }

    /// The day `YYYY-MM-DD` of a column as the number YYYYMMDD; 0 for NULL and the empty text.
    static func day(_ row: PreparedStatement, _ index: Int) -> Int {
        unsafe row.withText(index) { bytes in
            unsafe bytes.reduce(0) { $1 == UInt8(ascii: "-") ? $0 : $0 * 10 + Int($1) - 48 }
        }
    }

    /// The rule for joining reports of that relation.
    func consolidation(of relation: String) -> Consolidation {
        Consolidation(isLasting: states.rule(for: relation) != nil)
    }

    /// The facts that the reports of a dyad make, each with its reports.
    func facts(of dyad: Dyad, reports: [Report]) -> [(fact: FactRow, reports: [Report])] {
        var used: Set<String> = []
        let acts = consolidation(of: dyad.relation).acts(of: reports)
        return acts.map { act in
            let earliest = (act.reports.min(by: Report.isEarlier) ?? act.reports[0]).id
            var id = Self.factID(dyad, earliest: earliest)
            var ordinal = 1
            while !used.insert(id).inserted {
                ordinal += 1
                id = Self.factID(dyad, earliest: earliest + "#\(ordinal)")
            }
            return (fact(of: act, id: id, relation: dyad.relation), act.reports)
        }
    }

    /// The fact that the reports of one act make.
    func fact(of act: Consolidation.Act, id: String, relation: String) -> FactRow {
        let best = act.reports[0]
        let days = act.reports.map(\.articleDay).filter { $0 != 0 }
        let prefersPolity = states.rule(for: relation) != nil
        return FactRow(
            id: id, best: best.row,
            subject: Self.party(of: act.reports, prefersPolity: prefersPolity, \.subject, \.subjectIsPolity),
            object: Self.party(of: act.reports, prefersPolity: prefersPolity, \.object, \.objectIsPolity),
            date: best.date, firstDay: best.firstDay, lastDay: best.lastDay, modality: best.modality,
            status: Self.status(of: act.reports).rawValue, reports: act.reports.count, sources: act.sources,
            firstReported: days.min() ?? 0, lastReported: days.max() ?? 0,
            confidence: act.reports.map(\.confidence).max() ?? 0)
    }

    /// Brings the facts of those dyads in step with their statements, and writes what differs.
    func consolidate(_ touched: TouchedDyads) throws {
        for row in touched.changed.union(touched.added.keys).sorted() {
            guard let dyad = try self.dyad(row) else { continue }
            if !touched.changed.contains(row), try hasManyStatements(dyad: row) {
                let added = touched.added[row] ?? []
                let isInStep = try added.allSatisfy {
                    try FactInsertion($0, of: added.count, into: dyad, row: row, in: self)?.run() ?? false
                }
                if isInStep { continue }
            }
            let reports = try self.reports("st.dyad_id = ?", .integer(row))
            try replace(factRows(ofDyad: row), by: facts(of: dyad, reports: reports), dyad: row)
        }
    }

    /// Whether a dyad has so many statements that it is worth while to look for the few facts that new ones touch.
    private func hasManyStatements(dyad row: Int) throws -> Bool {
        let offset = SQLValue.integer(fewStatements)
        return try connection.firstRow(
            "SELECT 1 FROM statements WHERE dyad_id = ? LIMIT 1 OFFSET ?", .integer(row), offset, map: { _ in true })
            ?? false
    }

    /// Writes facts with the links of their reports in the place of stored ones, which are given by their ids.
    func replace(
        _ stored: [String: (row: Int, fact: FactRow)], by facts: [(fact: FactRow, reports: [Report])], dyad: Int
    ) throws {
        var old = stored
        for (fact, reports) in facts {
            let factRow: Int
            if let stored = old.removeValue(forKey: fact.id) {
                factRow = stored.row
                if stored.fact != fact { try write(fact, dyad: dyad, row: factRow) }
            } else {
                factRow = try write(fact, dyad: dyad, row: nil)
            }
            for report in reports where report.fact != factRow {
                let link = try connection.statement("UPDATE statements SET fact_id = ? WHERE statement_id = ?")
                try link.bind(factRow, at: 1)
                try link.bind(report.row, at: 2)
                try link.run()
            }
        }
        for stored in old.values { try connection.run("DELETE FROM facts WHERE fact_id = ?", .integer(stored.row)) }
    }

    /// The stored facts of a dyad by their ids.
    func factRows(ofDyad row: Int) throws -> [String: (row: Int, fact: FactRow)] {
        var facts: [String: (row: Int, fact: FactRow)] = [:]
        try connection.forEachRow(
            "SELECT \(FactRow.columns), f.fact_id FROM facts AS f WHERE f.dyad_id = ?", [.integer(row)]
        ) { facts[$0.text(0)] = ($0.integer(14), FactRow($0, from: 0)) }
        return facts
    }

    @discardableResult
    private func write(_ fact: FactRow, dyad: Int, row: Int?) throws -> Int {
        let statement = try connection.statement(
            """
            INSERT INTO facts
                (id, statement_id, subject_id, object_id, date, first_day, last_day, modality, status, reports, sources,
                first_reported, last_reported, confidence, dyad_id, fact_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            ON CONFLICT (fact_id) DO UPDATE SET
                statement_id = ?2, subject_id = ?3, object_id = ?4, date = ?5, first_day = ?6, last_day = ?7,
                modality = ?8, status = ?9, reports = ?10, sources = ?11, first_reported = ?12, last_reported = ?13,
                confidence = ?14
            """)
        try statement.bind(fact.id, at: 1)
        try statement.bind(fact.best, at: 2)
        try statement.bind(fact.subject, at: 3)
        try statement.bind(fact.object, at: 4)
        try statement.bind(fact.date, at: 5)
        try statement.bind(Self.dayText(fact.firstDay) ?? "", at: 6)
        try statement.bind(Self.dayText(fact.lastDay) ?? "", at: 7)
        try statement.bind(fact.modality, at: 8)
        try statement.bind(fact.status, at: 9)
        try statement.bind(fact.reports, at: 10)
        try statement.bind(fact.sources, at: 11)
        try statement.bind(Self.dayText(fact.firstReported), at: 12)
        try statement.bind(Self.dayText(fact.lastReported), at: 13)
        try statement.bind(fact.confidence, at: 14)
        try statement.bind(dyad, at: 15)
        if let row { try statement.bind(row, at: 16) }
        try statement.run()
        return row ?? Int(connection.lastInsertedRow)
    }

    /// The day YYYYMMDD as `YYYY-MM-DD`; nil for 0.
    static func dayText(_ number: Int) -> String? {
        calendarDay(number)?.description
    }

    /// Who is shown for an act: for one that lasts the polity itself where a report names it; else whom most name.
    private static func party(
        of reports: [Report], prefersPolity: Bool, _ entity: (Report) -> Int, _ isPolity: (Report) -> Bool
    ) -> Int {
        if prefersPolity, let report = reports.first(where: isPolity) { return entity(report) }
        var counts: [Int: Int] = [:]
        for report in reports { counts[entity(report), default: 0] += 1 }
        let most = counts.values.max() ?? 0
        // Among equals the one that the better report names.
        return reports.map(entity).first { counts[$0] == most } ?? 0
    }

    private static func status(of reports: [Report]) -> ReviewStatus {
        for status in [ReviewStatus.accepted, .edited] where reports.contains(where: { $0.status == status }) {
            return status
        }
        return reports[0].status
    }

    /// The id of the fact between those parties whose earliest statement has that id.
    static func factID(_ dyad: Dyad, earliest: String) -> String {
        let key = [
            dyad.subjectPolity, dyad.subjectName, dyad.relation, dyad.objectPolity, dyad.objectName, earliest,
        ].joined(separator: "\u{1F}")
        return String(SHA256.hexDigest(of: key.utf8).prefix(16))
    }
}
