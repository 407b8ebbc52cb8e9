internal import Model
internal import SQLite

/// Joins new statements to the facts of a dyad that has many, without reading more of these than a new one can touch.
///
/// What it comes to is what `Consolidation` makes of all statements of the dyad. The first reports of the clusters, the
/// heads, never overlap, so that they stand one after the other in time: a report that joins one of them touches nothing
/// else, and one that becomes a head itself draws reports away from facts near it alone. Where more can change, as when a
/// head is taken from its place, nothing is written, and the caller makes all facts of the dyad anew.
struct FactInsertion {
    /// Thrown where more can change than what is near.
    struct IsFarReaching: Error {}

    /// A fact with its reports, before the insertion.
    struct Cluster {
        /// The fact's row.
        var fact: Int
        /// What it rests on.
        var reports: [Report]
    }

    /// Facts that go, and the clusters of reports that take their place.
    struct Change {
        /// The facts that go.
        var removed: [Cluster] = []
        /// The reports of each fact that comes.
        var made: [[Report]] = []
    }

    /// The base that is written to.
    let base: KnowledgeBase
    /// Who with whom in which relation.
    let dyad: Dyad
    /// The dyad's row.
    let row: Int
    /// What makes reports tell of one act.
    let rule: Consolidation
    /// What the new statement reports.
    let report: Report
    /// How many statements are joined to the dyad's facts one after the other.
    let count: Int

    /// The insertion of a statement, which has no fact yet and is one of so many, into a dyad; nil when there is no such
    /// statement.
    init?(_ statement: Int, of count: Int, into dyad: Dyad, row: Int, in base: KnowledgeBase) throws {
        guard let report = try base.reports("st.statement_id = ?", .integer(statement)).first else { return nil }
        self.base = base
        self.dyad = dyad
        self.row = row
        self.report = report
        self.count = count
        rule = base.consolidation(of: dyad.relation)
    }

    /// Joins the statement to the dyad's facts; false, with nothing written, where all facts must be made anew.
    func run() throws -> Bool {
        if report.status == .rejected { return false }
        do {
            return try write(report.firstDay == 0 ? undated() : dated())
        } catch is IsFarReaching {
            return false
        }
    }

    private func dated() throws -> Change {
        let heads = try overlappingHeads()
        let isDay = report.firstDay == report.lastDay
        if isDay, let same = heads.first(where: { $0.head.firstDay == $0.head.lastDay }) { return try joining(same) }
        // A head that the report comes before would lose its place.
        for head in heads where try !precedes(head) { throw IsFarReaching() }
        if let place = rule.best(for: report, among: heads.map(\.head)) { return try joining(heads[place]) }
        return try beginning()
    }

    private func undated() throws -> Change {
        let day = report.articleDay
        let near = day == 0 ? [try firstHead(from: 0)] : [try lastHead(upTo: day), try firstHead(from: day + 1)]
        let heads = near.compactMap(\.self)
        if let place = rule.best(for: report, among: heads.map(\.head)) { return try joining(heads[place]) }
        let start = FactSortKey.undated
        if rule.isLasting || day == 0 {
            guard let first = try firstFact(from: start), rule.isLasting || first.place == start else {
                return Change(made: [[report]])
            }
            return try joining(first)
        }
        if let before = try lastFact(from: start + 1, upTo: start + day),
            !rule.isFar(day, after: before.place - start)
        {
            return try joining(before)
        }
        if let after = try firstFact(from: start + day + 1), !rule.isFar(after.place - start, after: day) {
            return try chained(from: after, adding: [report], without: [])
        }
        return Change(made: [[report]])
    }

    private func joining(_ fact: StoredFact) throws -> Change {
        if fact.reports > 256, count > 4, try count * fact.reports > 4 * statementCount() {
            // To read most of the dyad for each of many takes longer than to read all of it once.
            throw IsFarReaching()
        }
        let reports = try base.reports(ofFact: fact.row)
        return Change(removed: [Cluster(fact: fact.row, reports: reports)], made: [reports + [report]])
    }

    private func statementCount() throws -> Int {
        try base.connection.firstRow("SELECT count(*) FROM statements WHERE dyad_id = ?", .integer(row)) {
            $0.integer(0)
        } ?? 0
    }

    /// Whether the report that a cluster began with comes before the new one in the order in which heads are found.
    private func precedes(_ fact: StoredFact) throws -> Bool {
        let span = Report.ordinal(fact.head.lastDay) - Report.ordinal(fact.head.firstDay)
        if span != report.span { return span < report.span }
        guard let best = try base.reports("st.statement_id = ?", .integer(fact.best)).first else { return false }
        return Report.isBetter(best, report)
    }

    /// Writes a change; false, with nothing written, where acts share their earliest report's id, whose order only all of
    /// them tell.
    private func write(_ change: Change) throws -> Bool {
        var old: [String: (row: Int, fact: FactRow)] = [:]
        for cluster in change.removed {
            let id = Self.earliest(of: cluster.reports)
            let stored = try base.connection.firstRow(
                "SELECT \(FactRow.columns) FROM facts AS f WHERE f.fact_id = ?", .integer(cluster.fact)
            ) { FactRow($0, from: 0) }
            guard let stored, let id, stored.id == KnowledgeBase.factID(dyad, earliest: id), try !isShared(id) else {
                return false
            }
            old[stored.id] = (cluster.fact, stored)
        }
        var made: [String: (fact: FactRow, reports: [Report])] = [:]
        for reports in change.made {
            guard let earliest = Self.earliest(of: reports) else { continue }
            let id = KnowledgeBase.factID(dyad, earliest: earliest)
            guard made[id] == nil, try !isShared(earliest), try old[id] != nil || !isStored(id) else { return false }
            let act = Consolidation.Act(reports)
            made[id] = (base.fact(of: act, id: id, relation: dyad.relation), act.reports)
        }
        try base.replace(old, by: made.keys.sorted().compactMap { made[$0] }, dyad: row)
        return true
    }

    private static func earliest(of reports: [Report]) -> String? { reports.min(by: Report.isEarlier)?.id }

    /// Whether several acts have that id as the one of their earliest report.
    private func isShared(_ id: String) throws -> Bool {
        try isStored(KnowledgeBase.factID(dyad, earliest: id + "#2"))
    }

    private func isStored(_ id: String) throws -> Bool {
        try base.connection.firstRow("SELECT 1 FROM facts WHERE id = ?", .text(id)) { _ in true } ?? false
    }
}
