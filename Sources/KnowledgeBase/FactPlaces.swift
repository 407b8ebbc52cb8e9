internal import SQLite

/// Where facts stand in time, by the column `place`: enough to tell the first of many without reading these.
struct FactPlaces {
    /// A fact's place and its row.
    private struct Entry {
        var place: Int
        var row: Int
    }

    private var entries: [Entry] = []

    /// The facts of a query, whose columns begin with `place` and `fact_id`.
    init(_ sql: String, _ values: [SQLValue], of connection: Connection) throws {
        try connection.forEachRow(sql, values) { add(row: $0.integer(1), place: $0.integer(0)) }
    }

    /// No facts.
    init() {}

    /// How many facts there are.
    var count: Int { entries.count }

    /// Adds a fact.
    mutating func add(row: Int, place: Int) { entries.append(Entry(place: place, row: row)) }

    /// The rows of the first so many facts, and of those that stand at the same place as the last of them; in no order.
    func first(_ limit: Int) -> [Int] {
        if limit <= 0 { return [] }
        guard limit < entries.count else { return entries.map(\.row) }
        let last = entries.map(\.place).sorted()[limit - 1]
        return entries.compactMap { $0.place <= last ? $0.row : nil }
    }

    /// The rows of the last so many facts, and of those that stand at the same place as the first of them; in no order.
    func last(_ limit: Int) -> [Int] {
        if limit <= 0 { return [] }
        guard limit < entries.count else { return entries.map(\.row) }
        let first = entries.map(\.place).sorted()[entries.count - limit]
        return entries.compactMap { $0.place >= first ? $0.row : nil }
    }
}
