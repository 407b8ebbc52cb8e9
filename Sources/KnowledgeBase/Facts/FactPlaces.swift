internal import SQLite

/// Where facts stand in time, by the column `place`: enough to tell the first of many without reading these.
struct FactPlaces {
    /// A fact's place, its row, and what of its order its dyad tells.
    struct Entry: Sendable {
        /// The fact's place in the order of all facts.
        var place: Int
        /// The fact's row.
        var row: Int
        /// The row of its relation type.
        var relation: Int
        /// The codes of the polities, as `FactSortKey.packed`.
        var subject: UInt64
        /// The object's, likewise.
        var object: UInt64

        /// The entry in the first five columns of a row: place, row, relation, and the codes of the polities.
        init(_ row: PreparedStatement) {
            place = row.integer(0)
            self.row = row.integer(1)
            relation = row.integer(2)
            subject = unsafe row.withText(3) { unsafe FactSortKey.packed($0) }
            object = unsafe row.withText(4) { unsafe FactSortKey.packed($0) }
        }
    }

    /// The columns of an entry after its place; the fact is `f` and its dyad `d`.
    static let columns = "f.fact_id, d.relation_id, d.subject_polity, d.object_polity"

    /// The facts, in no order.
    private(set) var entries: [Entry] = []

    /// The facts of a query whose columns begin with those of an entry.
    init(_ sql: String, _ values: [SQLValue], of connection: Connection) throws {
        try connection.forEachRow(sql, values) { entries.append(Entry($0)) }
    }

    /// No facts.
    init() {}

    /// How many facts there are.
    var count: Int { entries.count }

    /// Adds a fact.
    mutating func add(_ entry: Entry) { entries.append(entry) }

    /// The first so many facts, and those that stand at the same place as the last of them; in no order.
    func first(_ limit: Int) -> [Entry] {
        if limit <= 0 { return [] }
        guard limit < entries.count else { return entries }
        let last = entries.map(\.place).sorted()[limit - 1]
        return entries.filter { $0.place <= last }
    }

    /// The last so many facts, and those that stand at the same place as the first of them; in no order.
    func last(_ limit: Int) -> [Entry] {
        if limit <= 0 { return [] }
        guard limit < entries.count else { return entries }
        let first = entries.map(\.place).sorted()[entries.count - limit]
        return entries.filter { $0.place >= first }
    }
}
