/// By what facts are sorted: the order of time; those without a date come last, in the order of their first reports.
/// Those of one day are sorted by relation, subject, object and id.
struct FactSortKey: Comparable, Sendable {
    /// Where the fact stands in time, as the column `place` tells it.
    var place: Int
    /// The last day meant, as YYYYMMDD.
    var lastDay: Int
    /// The place of the relation in the catalogue, or its row, which grow alike.
    var relation: Int
    /// The codes of the polities, as far as eight bytes go.
    var subject: UInt64
    /// The object's, likewise.
    var object: UInt64
    /// The id.
    var id: String

    /// The order of the fact of that entry.
    init(_ entry: FactPlaces.Entry, lastDay: Int, id: String) {
        self.init(
            place: entry.place, lastDay: lastDay, relation: entry.relation, subject: entry.subject,
            object: entry.object, id: id)
    }

    /// The order of a fact with those parts.
    init(place: Int, lastDay: Int, relation: Int, subject: UInt64, object: UInt64, id: String) {
        self.place = place
        self.lastDay = lastDay
        self.relation = relation
        self.subject = subject
        self.object = object
        self.id = id
    }

    /// Whether the one stands before the other in answers and exports.
    static func < (left: FactSortKey, right: FactSortKey) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
        if left.relation != right.relation { return left.relation < right.relation }
        if left.subject != right.subject { return left.subject < right.subject }
        if left.object != right.object { return left.object < right.object }
        return left.id < right.id
    }

    /// The places in a list in the order of what stands there.
    static func sortedPlaces(of orders: [FactSortKey]) -> [Int] {
        // Texts are compared in place, as to copy one counts its users anew.
        unsafe orders.withUnsafeBufferPointer { orders in
            orders.indices.sorted { left, right in
                let (first, second) = unsafe (orders[left].place, orders[right].place)
                return unsafe first != second ? first < second : orders[left] < orders[right]
            }
        }
    }

    /// The first eight bytes of a code as a number of the same order.
    static func packed(_ code: some Sequence<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        var count = 0
        for byte in code.prefix(8) {
            word = word << 8 | UInt64(byte)
            count += 1
        }
        return word << UInt64(8 * (8 - count) % 64)
    }

    /// Where a fact without a date stands, before its first report is counted in.
    static let undated = 100_000_000

    /// Where a fact stands in time, from its days as YYYYMMDD, 0 for none; as the column `place` without regard to its
    /// status.
    static func place(firstDay: Int, lastDay: Int, firstReported: Int) -> Int {
        firstDay == 0
            ? undated + firstReported : anchor(firstDay: firstDay, lastDay: lastDay, firstReported: firstReported)
    }

    /// When a fact stands in time, as YYYYMMDD: its first day, or where that is open its last, or without a date the
    /// day of its first report; 0 when nothing is known.
    static func anchor(firstDay: Int, lastDay: Int, firstReported: Int) -> Int {
        if firstDay > 1_01_01 { return firstDay }
        if lastDay != 0, lastDay < 9999_12_31 { return lastDay }
        return firstReported
    }

    /// The column `place` of the fact `f` in SQL, also for a fact that was rejected, whose column is NULL.
    static let placeSQL = """
        coalesce(f.place, CASE
            WHEN f.first_day = '' THEN \(undated) + CAST(replace(coalesce(f.first_reported, ''), '-', '') AS INTEGER)
            WHEN f.first_day > '0001-01-01' THEN CAST(replace(f.first_day, '-', '') AS INTEGER)
            WHEN f.last_day < '9999-12-31' THEN CAST(replace(f.last_day, '-', '') AS INTEGER)
            ELSE CAST(replace(coalesce(f.first_reported, ''), '-', '') AS INTEGER) END)
        """
}
