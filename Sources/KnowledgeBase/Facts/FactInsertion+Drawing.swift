internal import Model
internal import SQLite

/// What a new head draws away from the facts near it.
extension FactInsertion {
    /// The change where the report, which overlaps no head, becomes one.
    func beginning() throws -> Change {
        let head = Consolidation.Head(firstDay: report.firstDay, lastDay: report.lastDay)
        let before = try lastHead(upTo: report.firstDay)
        let after = try firstHead(from: report.firstDay)
        if before == nil, after == nil {
            // The first head of all draws from reports without a date of any time.
            if try firstFact(from: FactSortKey.undated) != nil { throw IsFarReaching() }
            return Change(made: [[report]])
        }
        // Reports without a date are drawn from its neighbours, coarse dates from facts of the same months, and dates that
        // span several months from wherever they are.
        var near = [before, after].compactMap(\.self)
        let months = (report.firstDay / 100 * 100)...(report.lastDay / 100 * 100 + 31)
        near += [try lastHead(upTo: months.lowerBound)].compactMap(\.self)
        near += try heads(from: months.lowerBound, to: months.upperBound)
        var facts = Set(near.filter { $0.reports > 1 }.map(\.row))
        facts.formUnion(try longReports().filter { draws($0, to: head) }.map(\.fact))

        var change = Change()
        var drawn: [Report] = []
        for fact in facts.sorted() {
            let reports = try base.reports(ofFact: fact)
            guard let first = reports.min(by: Report.isBetter) else { continue }
            let own = Consolidation.Head(firstDay: first.firstDay, lastDay: first.lastDay)
            let moved = reports.filter { draws($0, to: head) && rule.isPreferred(head, to: own, for: $0) }
            if moved.isEmpty { continue }
            drawn += moved
            let rows = Set(moved.map(\.row))
            change.removed.append(Cluster(fact: fact, reports: reports))
            change.made.append(reports.filter { !rows.contains($0.row) })
        }
        let rest = try drawnFromUndated(to: head, isFirst: before == nil)
        change.removed += rest.change.removed
        change.made += rest.change.made + [[report] + drawn + rest.drawn]
        return change
    }

    /// Whether a report of a fact can be drawn to a new head: one without a date, or with a date that overlaps it and
    /// comes after it in the order in which heads are found.
    private func draws(_ other: Report, to head: Consolidation.Head) -> Bool {
        rule.canMean(head, other) && (other.firstDay == 0 || Report.isBetter(report, other))
    }

    /// The reports whose dates span several months.
    private func longReports() throws -> [Report] {
        try base.reports(
            "st.dyad_id = ? AND substr(st.first_day, 1, 7) <> substr(st.last_day, 1, 7) AND st.modality = ?",
            .integer(row), .text(report.modality)
        ).filter { $0.status != .rejected && $0.fact != 0 }
    }

    /// What is drawn from facts without a date.
    private func drawnFromUndated(
        to head: Consolidation.Head, isFirst: Bool
    ) throws -> (change: Change, drawn: [Report]) {
        let start = FactSortKey.undated
        // Those of a lasting act, and plans, are all too early for any head.
        if rule.isLasting || report.isPlan, !isFirst { return (Change(), []) }
        let latest = rule.isLasting || report.isPlan ? .max : start + Self.month(of: head.lastDay, adding: 3)
        let earliest = rule.isLasting ? start : start + max(0, Self.month(of: head.firstDay, adding: -3))
        var first: StoredFact?
        var drawn: [Report] = []
        for fact in try facts(from: earliest, upTo: latest) {
            if rule.isLasting || report.isPlan {
                // The later a report, the sooner the head is meant.
                var last = report
                (last.firstDay, last.lastDay, last.articleDay) = (0, 0, fact.lastReported)
                if !rule.canMean(head, last) { continue }
            }
            let moved = try base.reports(ofFact: fact.row).filter { rule.canMean(head, $0) }
            if first == nil, !moved.isEmpty { first = fact }
            drawn += moved
        }
        guard let first else { return (Change(), []) }
        return (try chained(from: first, adding: [], without: Set(drawn.map(\.row))), drawn)
    }

    /// The beginning of the month that many months after that of a day, as YYYYMM00.
    private static func month(of day: Int, adding months: Int) -> Int {
        let number = day / 10_000 * 12 + day / 100 % 100 - 1 + months
        return (number / 12 * 100 + number % 12 + 1) * 100
    }

    /// The change where reports come to the facts without a date from one on, or are taken from them: each begins with
    /// the first report that is too late for the one before, up to one that begins as before.
    func chained(from fact: StoredFact, adding added: [Report], without drawn: Set<Int>) throws -> Change {
        var change = Change()
        var reports = added
        var left = drawn
        var next: StoredFact? = fact
        while let fact = next {
            let own = try base.reports(ofFact: fact.row)
            change.removed.append(Cluster(fact: fact.row, reports: own))
            reports += own.filter { !drawn.contains($0.row) }
            left.subtract(own.map(\.row))
            change.made = rule.chain(of: reports)
            next = try firstFact(from: fact.place + 1)
            if left.isEmpty, let next, let last = change.made.last?.first,
                rule.isFar(next.place - FactSortKey.undated, after: last.articleDay), !rule.isLasting
            {
                break
            }
            if left.isEmpty, change.made.isEmpty { break }
        }
        return change
    }
}
