internal import SQLite

/// Facts near a place in time, by the index of places: those of the report's modality that are not rejected.
extension FactInsertion {
    /// A stored fact as far as a lookup reads it.
    struct StoredFact {
        /// Its row.
        var row: Int
        /// The column `place`.
        var place: Int
        /// The days of the cluster's first report; zeros without a date.
        var head: Consolidation.Head
        /// The row of the best report.
        var best: Int
        /// How many reports it has.
        var reports: Int
        /// The latest day of publication of its reports; 0 for none.
        var lastReported: Int

        fileprivate init(_ row: PreparedStatement) {
            self.row = row.integer(0)
            place = row.integer(1)
            head = Consolidation.Head(firstDay: KnowledgeBase.day(row, 2), lastDay: KnowledgeBase.day(row, 3))
            best = row.integer(4)
            reports = row.integer(5)
            lastReported = KnowledgeBase.day(row, 6)
        }
    }

    /// The last head that begins no later than that day.
    func lastHead(upTo day: Int) throws -> StoredFact? { try bounded(lastFact(from: 0, upTo: day)) }

    /// The first head that begins on that day or later.
    func firstHead(from day: Int) throws -> StoredFact? {
        try bounded(firstFact(from: day, upTo: FactSortKey.undated - 1))
    }

    /// The heads that begin from one day to another.
    func heads(from first: Int, to last: Int) throws -> [StoredFact] {
        try facts(from: first, upTo: last).compactMap { try bounded($0) }
    }

    /// The head, which must have a first day to stand where it begins.
    private func bounded(_ fact: StoredFact?) throws -> StoredFact? {
        if fact?.head.firstDay == 1_01_01 { throw IsFarReaching() }
        return fact
    }

    /// The first fact at a place or after it; those without a date stand after all others.
    func firstFact(from first: Int, upTo last: Int = .max) throws -> StoredFact? {
        try facts(from: first, upTo: last, "ORDER BY f.place LIMIT 1").first
    }

    /// The last fact between two places.
    func lastFact(from first: Int, upTo last: Int) throws -> StoredFact? {
        try facts(from: first, upTo: last, "ORDER BY f.place DESC LIMIT 1").first
    }

    /// The facts between two places.
    func facts(from first: Int, upTo last: Int, _ order: String = "ORDER BY f.place") throws -> [StoredFact] {
        try base.connection.rows(
            """
            SELECT f.fact_id, f.place, f.first_day, f.last_day, f.statement_id, f.reports, f.last_reported
            FROM facts AS f WHERE f.dyad_id = ? AND f.modality = ? AND f.place BETWEEN ? AND ? \(order)
            """, .integer(row), .text(report.modality), .integer(first), .integer(last), map: StoredFact.init)
    }

    /// Of the heads that overlap the report, which has a date, those among which is the one that it means: the outermost,
    /// and those nearest to the day of publication.
    func overlappingHeads() throws -> [StoredFact] {
        var found = [
            try lastHead(upTo: report.firstDay), try firstHead(from: report.firstDay),
            try lastHead(upTo: report.lastDay),
        ]
        let day = report.articleDay
        if day != 0 {
            found.append(try lastHead(upTo: min(day, report.lastDay)))
            let before = try lastHead(upTo: day)
            found.append(before.map { $0.head.lastDay >= day } == true ? before : try firstHead(from: day))
        }
        var heads: [StoredFact] = []
        for case let fact? in found
        where rule.canMean(fact.head, report) && !heads.contains(where: { $0.row == fact.row }) {
            heads.append(fact)
        }
        return heads
    }
}
