internal import Model
internal import SQLite

extension KnowledgeBase {
    /// The facts that a query selects, as states look at them, in no order.
    func select(_ query: FactQuery) throws -> [SelectedFact] {
        let parties = try FactSelection(query, in: self).condition(of: query)
        var selected: [SelectedFact]
        if let knownAt = query.knownAt {
            selected = try knownFacts(where: parties, at: knownAt).filter { Self.matches($0.fact, query) }
        } else {
            selected = try storedFacts(where: .all([parties] + Self.conditions(of: query)))
        }
        if let day = query.asOf {
            selected = try holding(selected, on: Self.number(day), knownAt: query.knownAt)
        }
        return selected
    }

    /// The conditions of a query that the columns of `facts` answer.
    static func conditions(of query: FactQuery) -> [SQLCondition] {
        var conditions: [SQLCondition] = []
        if let since = query.since {
            // Nearly all facts span two years at most, so that those of a span of time lie close together in the index
            // of first days; the few others have an index of their own.
            let until = query.until ?? .last
            let earliest = since.adding(days: -2 * 366).description
            conditions.append(
                SQLCondition(
                    sql: """
                        (f.is_long = 0 AND f.first_day BETWEEN ? AND ? AND f.last_day >= ?)
                        OR (f.is_long = 1 AND f.last_day >= ? AND f.first_day <= ?)
                        """,
                    values: [earliest, until.description, since.description, since.description, until.description]
                        .map { .text($0) }))
        } else if let until = query.until {
            conditions.append(
                SQLCondition(sql: "f.first_day > '' AND f.first_day <= ?", values: [.text(until.description)]))
        }
        if !query.modalities.isEmpty {
            conditions.append(
                .any(query.modalities.map { SQLCondition(sql: "f.modality = ?", values: [.text($0.rawValue)]) }))
        }
        if query.statuses.isEmpty {
            conditions.append(SQLCondition(sql: "f.place IS NOT NULL"))
        } else {
            conditions.append(
                .any(query.statuses.map { SQLCondition(sql: "f.status = ?", values: [.text($0.rawValue)]) }))
        }
        return conditions
    }

    /// The same conditions as `conditions(of:)`, for facts that are not stored.
    private static func matches(_ fact: FactRow, _ query: FactQuery) -> Bool {
        if let since = query.since, fact.lastDay < number(since) { return false }
        if let until = query.until, fact.firstDay == 0 || fact.firstDay > number(until) { return false }
        if !query.modalities.isEmpty, !query.modalities.contains(where: { $0.rawValue == fact.modality }) {
            return false
        }
        return query.statuses.isEmpty ? !fact.isRejected : query.statuses.contains { $0.rawValue == fact.status }
    }

    /// The stored facts that meet a condition, in no order; in it the fact is `f`.
    func storedFacts(where condition: SQLCondition) throws -> [SelectedFact] {
        var names = StoredNames(self)
        // The facts of a dyad lie side by side in the index that finds them, and in the file they do not.
        let rows = try connection.rows(
            """
            SELECT f.fact_id, d.relation_id, d.subject_polity, d.subject_name, d.object_polity, d.object_name
            FROM facts AS f CROSS JOIN dyads AS d ON d.dyad_id = f.dyad_id WHERE \(condition.sql)
            """, condition.values
        ) {
            (
                row: $0.integer(0),
                dyad: Dyad(
                    relation: try names.relation($0.integer(1)), subjectPolity: $0.text(2), subjectName: $0.text(3),
                    objectPolity: $0.text(4), objectName: $0.text(5))
            )
        }
        var selected: [SelectedFact] = []
        selected.reserveCapacity(rows.count)
        try inParallel(Self.pieces(of: rows.sorted { $0.row < $1.row }), context: { $0 }) { base, rows in
            try rows.compactMap { row, dyad in
                try base.factRow(row).map { SelectedFact(row: row, dyad: dyad, fact: $0, reports: []) }
            }
        } _: {
            selected += $0
        }
        return selected
    }

    private func factRow(_ row: Int) throws -> FactRow? {
        try connection.firstRow("SELECT \(FactRow.columns) FROM facts AS f WHERE f.fact_id = ?", .integer(row)) {
            FactRow($0, from: 0)
        }
    }

    /// The facts that were known on a day: of the same dyads as the facts that meet the condition, made anew from the
    /// articles published until then.
    func knownFacts(where condition: SQLCondition, at day: CalendarDay) throws -> [SelectedFact] {
        var dyads: [Int] = []
        var wanted: Set<Int> = []
        try connection.forEachRow(
            """
            SELECT f.dyad_id, f.fact_id FROM facts AS f WHERE f.first_reported <= ? AND \(condition.sql)
            ORDER BY f.dyad_id
            """, [.text(day.description)] + condition.values
        ) { row in
            if dyads.last != row.integer(0) { dyads.append(row.integer(0)) }
            wanted.insert(row.integer(1))
        }
        var selected: [SelectedFact] = []
        for row in dyads {
            guard let dyad = try self.dyad(row) else { continue }
            let reports = try self.reports("st.dyad_id = ? AND a.date <= ?", .integer(row), .text(day.description))
            for (fact, reports) in facts(of: dyad, reports: reports)
            where reports.contains(where: { wanted.contains($0.fact) }) {
                selected.append(
                    SelectedFact(row: reports[0].fact, dyad: dyad, fact: fact, reports: reports))
            }
        }
        return selected
    }

    /// The reports of the fact of that row.
    func reports(ofFact row: Int) throws -> [Report] { try reports("st.fact_id = ?", .integer(row)) }

    /// The reports that meet a condition; in it the statement is `st` and its article `a`.
    func reports(_ condition: String, _ values: SQLValue...) throws -> [Report] {
        var reports: [Report] = []
        try connection.forEachRow(
            "SELECT \(Self.reportColumns) FROM \(Self.reportTables) WHERE \(condition)", values
        ) { reports.append(Self.report($0)) }
        return reports
    }

    /// The day as the number YYYYMMDD.
    static func number(_ day: CalendarDay) -> Int { day.year * 10_000 + day.month * 100 + day.day }
}
