internal import Model
internal import SQLite

extension KnowledgeBase {
    /// How many facts are held at once, with the facts of the same place as the last of them.
    private static let groupCount = 65_536

    /// How many rows a thread reads before it takes others.
    private static let pieceCount = 256

    /// Where the facts of a query stand; for queries that ask for no day.
    func places(of query: FactQuery) throws -> FactPlaces {
        try places(
            where: .all([try FactSelection(query, in: self).condition(of: query)] + Self.conditions(of: query)),
            isOfAnyStatus: !query.statuses.isEmpty)
    }

    /// Where the facts stand that meet a condition.
    ///
    /// - Parameter isOfAnyStatus: whether there may be rejected ones among them, whose column `place` is NULL.
    func places(where condition: SQLCondition, isOfAnyStatus: Bool = false) throws -> FactPlaces {
        let place = isOfAnyStatus ? FactSortKey.placeSQL : "f.place"
        return try FactPlaces(
            """
            SELECT \(place), \(FactPlaces.columns) FROM facts AS f CROSS JOIN dyads AS d ON d.dyad_id = f.dyad_id
            WHERE \(condition.sql)
            """, condition.values, of: connection)
    }

    /// The facts in groups that follow one another in the order of time, each small enough to be held.
    func groups(of entries: [FactPlaces.Entry]) throws -> [[FactPlaces.Entry]] {
        if entries.count <= Self.groupCount { return [entries] }
        let sorted = entries.sorted { $0.place < $1.place }
        var groups: [[FactPlaces.Entry]] = []
        var start = 0
        while start < sorted.count {
            // Facts of one place stay together, as only the facts themselves tell their order.
            let place = sorted[min(start + Self.groupCount, sorted.count) - 1].place
            let end = sorted[start...].firstIndex { $0.place > place } ?? sorted.count
            let group = Array(sorted[start..<end])
            groups += group.count <= 2 * Self.groupCount ? [group] : try ordered(group)
            start = end
        }
        return groups
    }

    /// The facts of few places, so many that they cannot be held, in groups in their order.
    private func ordered(_ entries: [FactPlaces.Entry]) throws -> [[FactPlaces.Entry]] {
        let orders = try entries.sorted { $0.row < $1.row }.compactMap { entry in
            try connection.firstRow("SELECT id, last_day FROM facts WHERE fact_id = ?", .integer(entry.row)) { row in
                (entry: entry, order: FactSortKey(entry, lastDay: Self.day(row, 1), id: row.text(0)))
            }
        }
        return Self.pieces(of: orders.sorted { $0.order < $1.order }.map(\.entry), count: Self.groupCount)
    }

    /// Makes a value of each fact, in order.
    ///
    /// Rows are read in the order in which they lie in the file, so that each page is read once.
    func load<Value: Sendable>(
        _ entries: [FactPlaces.Entry], evidence: FactQuery.EvidenceExtent, _ make: @escaping @Sendable (Fact) -> Value
    ) throws -> LoadedFacts<Value> {
        var pieces: [[LoadedFact<Value>]] = []
        try inParallel(
            Self.pieces(of: entries.sorted { $0.row < $1.row }), context: { FactLoader($0, evidence: evidence) }
        ) { loader, entries in
            try entries.compactMap { entry in
                try loader.fact(entry).map { LoadedFact(row: entry.row, order: $0.order, value: make($0.fact)) }
            }
        } _: {
            pieces.append($0)
        }
        return LoadedFacts(pieces)
    }

    /// The list in pieces of so many at most.
    static func pieces<Element>(of list: [Element], count: Int = pieceCount) -> [[Element]] {
        stride(from: 0, to: list.count, by: count).map { Array(list[$0..<min($0 + count, list.count)]) }
    }
}
