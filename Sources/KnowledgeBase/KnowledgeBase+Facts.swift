package import Model
internal import SQLite

extension KnowledgeBase {
    /// The facts that a query asks for, in order of time; those without a date last.
    package func facts(matching query: FactQuery) throws -> [Fact] {
        try connection.snapshot {
            var selected = try select(query)
            if let limit = query.limit { selected = Array(selected.prefix(max(0, limit))) }
            var loader = FactLoader(self)
            return try selected.map { try loader.fact($0) }
        }
    }

    /// Hands on the facts that a query asks for, as `facts(matching:)` does, one by one.
    package func forEachFact(matching query: FactQuery, _ body: (Fact) throws -> Void) throws {
        try connection.snapshot {
            var selected = try select(query)
            if let limit = query.limit { selected = Array(selected.prefix(max(0, limit))) }
            var loader = FactLoader(self)
            for fact in selected { try body(try loader.fact(fact)) }
        }
    }

    /// The fact of that id; nil when there is none.
    package func fact(_ id: String) throws -> Fact? {
        guard
            let selected = try storedFacts(
                where: SQLCondition(sql: "f.id = ?", values: [.text(id)])
            ).first
        else { return nil }
        var loader = FactLoader(self)
        return try loader.fact(selected)
    }

    /// The fact that a statement is joined to; nil when there is no such statement.
    package func fact(ofStatement id: String) throws -> Fact? {
        guard
            let selected = try storedFacts(
                where: SQLCondition(
                    sql: "f.fact_id IN (SELECT fact_id FROM statements WHERE id = ?)", values: [.text(id)])
            ).first
        else { return nil }
        var loader = FactLoader(self)
        return try loader.fact(selected)
    }

    /// The facts of one party, or between two, in order of time.
    package func timeline(of party: FactQuery.PartySelector, and other: FactQuery.PartySelector? = nil) throws -> [Fact]
    {
        var query = FactQuery()
        if let other { query.between = (party, other) } else { query.either = [party] }
        return try facts(matching: query)
    }

    /// The facts that a query selects, sorted, without their evidence.
    func select(_ query: FactQuery) throws -> [SelectedFact] {
        let parties = try FactSelection(query, in: self).condition(of: query)
        var selected: [SelectedFact]
        if let knownAt = query.knownAt {
            selected = try knownFacts(where: parties, at: knownAt).filter { Self.matches($0, query) }
        } else {
            selected = try storedFacts(where: .all([parties] + Self.conditions(of: query)))
        }
        if let day = query.asOf {
            selected = try holding(selected, on: Self.number(day), knownAt: query.knownAt)
        }
        return selected.sorted(by: SelectedFact.isBefore)
    }

    /// The conditions of a query that the columns of `facts` answer.
    private static func conditions(of query: FactQuery) -> [SQLCondition] {
        var conditions: [SQLCondition] = []
        if let since = query.since {
            conditions.append(SQLCondition(sql: "f.last_day >= ?", values: [.text(since.description)]))
        }
        if let until = query.until {
            conditions.append(
                SQLCondition(sql: "f.first_day > '' AND f.first_day <= ?", values: [.text(until.description)]))
        }
        if !query.modalities.isEmpty {
            conditions.append(
                .any(query.modalities.map { SQLCondition(sql: "f.modality = ?", values: [.text($0.rawValue)]) }))
        }
        if query.statuses.isEmpty {
            conditions.append(SQLCondition(sql: "f.status <> 'rejected'"))
        } else {
            conditions.append(.any(query.statuses.map { SQLCondition(sql: "f.status = ?", values: [.text($0)]) }))
        }
        return conditions
    }

    /// The same conditions as `conditions(of:)`, for facts that are not stored.
    private static func matches(_ selected: SelectedFact, _ query: FactQuery) -> Bool {
        let fact = selected.fact
        if let since = query.since, fact.lastDay < number(since) { return false }
        if let until = query.until, fact.firstDay == 0 || fact.firstDay > number(until) { return false }
        if !query.modalities.isEmpty, !query.modalities.contains(where: { $0.rawValue == fact.modality }) {
            return false
        }
        return query.statuses.isEmpty ? fact.status != "rejected" : query.statuses.contains(fact.status)
    }

    /// The stored facts that meet a condition; in it the fact is `f`.
    func storedFacts(where condition: SQLCondition) throws -> [SelectedFact] {
        var selected: [SelectedFact] = []
        var dyads: [Int: Dyad] = [:]
        try connection.forEachRow(
            """
            SELECT f.fact_id, f.dyad_id, f.id, f.statement_id, f.subject_id, f.object_id, f.date, f.first_day,
                f.last_day, f.modality, f.status, f.reports, f.sources, f.first_reported, f.last_reported, f.confidence
            FROM facts AS f WHERE \(condition.sql)
            """, condition.values
        ) { row in
            let dyadRow = row.integer(1)
            guard let dyad = try dyads[dyadRow] ?? self.dyad(dyadRow) else { return }
            dyads[dyadRow] = dyad
            selected.append(
                SelectedFact(
                    dyad: dyad,
                    fact: FactRow(
                        id: row.text(2), best: row.integer(3), subject: row.integer(4), object: row.integer(5),
                        date: row.text(6), firstDay: Self.day(row, 7), lastDay: Self.day(row, 8),
                        modality: row.text(9), status: row.text(10), reports: row.integer(11),
                        sources: row.integer(12), firstReported: Self.day(row, 13), lastReported: Self.day(row, 14),
                        confidence: row.real(15)),
                    row: row.integer(0)))
        }
        return selected
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
            let reports = try connection.rows(
                """
                SELECT \(Self.reportColumns) FROM \(Self.reportTables) WHERE st.dyad_id = ? AND a.date <= ?
                """, .integer(row), .text(day.description), map: Self.report)
            for (fact, reports) in facts(of: dyad, reports: reports)
            where reports.contains(where: { wanted.contains($0.fact) }) {
                selected.append(SelectedFact(dyad: dyad, fact: fact, row: reports[0].fact, reports: reports))
            }
        }
        return selected
    }

    /// The day as the number YYYYMMDD.
    static func number(_ day: CalendarDay) -> Int { day.year * 10_000 + day.month * 100 + day.day }
}
