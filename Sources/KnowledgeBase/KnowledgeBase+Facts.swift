package import Model
internal import SQLite

extension KnowledgeBase {
    /// The facts that a query asks for, in order of time; those without a date last.
    package func facts(matching query: FactQuery) throws -> [Fact] {
        var facts: [Fact] = []
        try forEachFact(matching: query) { facts.append($0) }
        return facts
    }

    /// Hands on the facts that a query asks for, as `facts(matching:)` does, one by one.
    ///
    /// - Returns: how many facts there are, whatever the query's limit.
    @discardableResult
    package func forEachFact(matching query: FactQuery, _ body: (Fact) throws -> Void) throws -> Int {
        try connection.snapshot {
            let limit = max(0, query.limit ?? .max)
            var loader = FactLoader(self, evidence: query.evidence)
            if query.knownAt == nil && query.asOf == nil {
                // Only the rows are kept, so that a whole base can be gone through.
                let selection = try selectRows(query)
                for row in selection.rows.prefix(limit) {
                    if let fact = try loader.fact(row: row) { try body(fact) }
                }
                return selection.count
            }
            let places = Dictionary(
                relations.types.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
            )
            let made = try select(query).map { ($0, $0.order(relation: places[$0.dyad.relation] ?? 0)) }
                .sorted { $0.1 < $1.1 }
            for (fact, _) in made.prefix(limit) {
                if let fact = try loader.fact(fact) { try body(fact) }
            }
            return made.count
        }
    }

    /// The fact of that id; nil when there is none.
    package func fact(_ id: String) throws -> Fact? {
        let row = try connection.firstRow(
            "SELECT fact_id FROM facts WHERE id = ?", .text(id), map: { $0.integer(0) })
        var loader = FactLoader(self)
        return try row.flatMap { try loader.fact(row: $0) }
    }

    /// The fact that a statement is joined to; nil when there is no such statement.
    package func fact(ofStatement id: String) throws -> Fact? {
        let row = try connection.firstRow(
            "SELECT fact_id FROM statements WHERE id = ?", .text(id), map: { $0.integer(0) })
        var loader = FactLoader(self)
        return try row.flatMap { try loader.fact(row: $0) }
    }

    /// The facts of one party, or between two, in order of time.
    ///
    /// - Parameter evidence: how much evidence each fact brings.
    package func timeline(
        of party: FactQuery.PartySelector, and other: FactQuery.PartySelector? = nil,
        evidence: FactQuery.EvidenceExtent = .all
    ) throws -> [Fact] {
        var query = FactQuery()
        query.evidence = evidence
        if let other { query.between = (party, other) } else { query.either = [party] }
        return try facts(matching: query)
    }

    // MARK: - Selecting

    /// The rows of the facts that a query selects, sorted, as far as its limit goes, and how many there are; for queries
    /// that ask for no day.
    private func selectRows(_ query: FactQuery) throws -> (rows: [Int], count: Int) {
        let condition = SQLCondition.all(
            [try FactSelection(query, in: self).condition(of: query)] + Self.conditions(of: query))
        if let limit = query.limit, query.statuses.isEmpty {
            let places = try FactPlaces(
                "SELECT f.place, f.fact_id FROM facts AS f WHERE \(condition.sql)", condition.values, of: connection)
            return (try sorted(places.first(limit)), places.count)
        }
        let selected = try selectedFacts(where: condition)
        return (selected.map(\.row), selected.count)
    }

    /// The rows of facts in the order of time.
    func sorted(_ rows: [Int]) throws -> [Int] {
        try rows.flatMap { try selectedFacts(where: SQLCondition(sql: "f.fact_id = ?", values: [.integer($0)])) }
            .sorted { $0.order < $1.order }.map(\.row)
    }

    /// The facts that meet a condition, in the order of time.
    private func selectedFacts(where condition: SQLCondition) throws -> [SelectedFact] {
        var selected: [SelectedFact] = []
        try connection.forEachRow(
            """
            SELECT f.fact_id, f.first_day, f.last_day, f.first_reported, d.relation_id, d.subject_polity,
                d.object_polity, f.id
            FROM facts AS f CROSS JOIN dyads AS d ON d.dyad_id = f.dyad_id WHERE \(condition.sql)
            """, condition.values
        ) { row in
            selected.append(
                SelectedFact(
                    row: row.integer(0),
                    order: SelectedFact.Order(
                        firstDay: Self.day(row, 1), lastDay: Self.day(row, 2), firstReported: Self.day(row, 3),
                        relation: row.integer(4), subject: row.text(5), object: row.text(6), id: row.text(7))))
        }
        return selected.sorted { $0.order < $1.order }
    }
    /// The facts that a query selects, as states look at them, in no order.
    func select(_ query: FactQuery) throws -> [SelectedFact.Made] {
        let parties = try FactSelection(query, in: self).condition(of: query)
        var selected: [SelectedFact.Made]
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
            conditions.append(.any(query.statuses.map { SQLCondition(sql: "f.status = ?", values: [.text($0)]) }))
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
        return query.statuses.isEmpty ? fact.status != "rejected" : query.statuses.contains(fact.status)
    }

    /// The stored facts that meet a condition; in it the fact is `f`.
    func storedFacts(where condition: SQLCondition) throws -> [SelectedFact.Made] {
        var selected: [SelectedFact.Made] = []
        try connection.forEachRow(
            """
            SELECT r.name, d.subject_polity, d.subject_name, d.object_polity, d.object_name, f.id, f.statement_id,
                f.subject_id, f.object_id, f.date, f.first_day, f.last_day, f.modality, f.status, f.reports, f.sources,
                f.first_reported, f.last_reported, f.confidence, f.fact_id
            FROM facts AS f CROSS JOIN dyads AS d ON d.dyad_id = f.dyad_id
            CROSS JOIN relation_types AS r ON r.relation_id = d.relation_id WHERE \(condition.sql)
            """, condition.values
        ) { row in
            selected.append(
                SelectedFact.Made(
                    row: row.integer(19),
                    dyad: Dyad(
                        relation: row.text(0), subjectPolity: row.text(1), subjectName: row.text(2),
                        objectPolity: row.text(3), objectName: row.text(4)), fact: Self.factRow(row, from: 5),
                    reports: []))
        }
        return selected
    }

    /// The fact in a row with the columns id, statement_id, subject_id, object_id, date, first_day, last_day, modality,
    /// status, reports, sources, first_reported, last_reported, confidence from that one on.
    static func factRow(_ row: PreparedStatement, from index: Int) -> FactRow {
        FactRow(
            id: row.text(index), best: row.integer(index + 1), subject: row.integer(index + 2),
            object: row.integer(index + 3), date: row.text(index + 4), firstDay: day(row, index + 5),
            lastDay: day(row, index + 6), modality: row.text(index + 7), status: row.text(index + 8),
            reports: row.integer(index + 9), sources: row.integer(index + 10), firstReported: day(row, index + 11),
            lastReported: day(row, index + 12), confidence: row.real(index + 13))
    }

    /// The facts that were known on a day: of the same dyads as the facts that meet the condition, made anew from the
    /// articles published until then.
    func knownFacts(where condition: SQLCondition, at day: CalendarDay) throws -> [SelectedFact.Made] {
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
        var selected: [SelectedFact.Made] = []
        for row in dyads {
            guard let dyad = try self.dyad(row) else { continue }
            let reports = try self.reports("st.dyad_id = ? AND a.date <= ?", .integer(row), .text(day.description))
            for (fact, reports) in facts(of: dyad, reports: reports)
            where reports.contains(where: { wanted.contains($0.fact) }) {
                selected.append(
                    SelectedFact.Made(row: reports[0].fact, dyad: dyad, fact: fact, reports: reports))
            }
        }
        return selected
    }

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
