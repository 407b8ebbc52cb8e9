internal import Model

/// Joins the reports of one dyad into facts.
///
/// A pure function of the set of reports: their order, and the order in which articles came, do not matter.
struct Consolidation {
    /// Reports of one act, the best first.
    struct Act {
        /// The reports, the best first.
        var reports: [Report]
        /// How many independent sources there are.
        var sources: Int

        /// The act of a cluster of reports, of which there is at least one.
        init(_ reports: [Report]) {
            self.reports = reports.sorted(by: Report.isBetter)
            sources = Consolidation.sourceCount(of: self.reports)
        }
    }

    /// Whether the relation lasts, as recognition does, so that a report without a date means the act that is known.
    /// Of acts that come again and again, such as meetings, a report means one that is recent.
    let isLasting: Bool

    /// How many days before its publication a report without a date can mean an act that comes again and again.
    static let recentDays = 31

    /// The acts that the reports tell of, in order of their best report's date.
    func acts(of reports: [Report]) -> [Act] {
        var groups: [String: [Report]] = [:]
        for report in reports {
            groups[(report.status == .rejected ? "rejected " : "") + report.modality, default: []].append(report)
        }
        return groups.keys.sorted().flatMap { key in
            clusters(of: groups[key] ?? []).map(Act.init)
        }
    }

    /// The days that the first report of a cluster gives.
    struct Head {
        /// The first day, `YYYYMMDD`; 0 without a date.
        var firstDay: Int
        /// The last day, likewise.
        var lastDay: Int
    }

    private func clusters(of reports: [Report]) -> [[Report]] {
        var clusters: [[Report]] = []
        var heads: [Head] = []
        // The most precise dates are the heads of clusters; a coarser one joins a head that it can mean.
        let dated = reports.filter { $0.firstDay != 0 }.sorted(by: Report.isBetter)
        var byDay: [Int: Int] = [:]
        for report in dated {
            if report.firstDay == report.lastDay {
                if let index = byDay[report.firstDay] {
                    clusters[index].append(report)
                    continue
                }
                byDay[report.firstDay] = clusters.count
            } else if let index = best(for: report, among: heads) {
                clusters[index].append(report)
                continue
            }
            clusters.append([report])
            heads.append(Head(firstDay: report.firstDay, lastDay: report.lastDay))
        }
        var rest: [Report] = []
        for report in reports where report.firstDay == 0 {
            if let index = best(for: report, among: heads) {
                clusters[index].append(report)
            } else {
                rest.append(report)
            }
        }
        return clusters + chain(of: rest)
    }

    /// The clusters of reports without a date that can mean no head: of an act that lasts one, else one for each stretch
    /// of time.
    func chain(of reports: [Report]) -> [[Report]] {
        var clusters: [[Report]] = []
        var start: Int?
        for report in reports.sorted(by: Report.isEarlier) {
            if let first = start, isLasting || !isFar(report.articleDay, after: first) {
                clusters[clusters.count - 1].append(report)
            } else {
                start = report.articleDay
                clusters.append([report])
            }
        }
        return clusters
    }

    /// The cluster whose head the report can mean: the latest that had happened when the report was published; for
    /// plans, the next that was to come.
    func best(for report: Report, among heads: [Head]) -> Int? {
        var chosen: Int?
        for (index, head) in heads.enumerated() where canMean(head, report) {
            guard let current = chosen else {
                chosen = index
                continue
            }
            if isPreferred(head, to: heads[current], for: report) { chosen = index }
        }
        return chosen
    }

    /// Whether a report can mean the act of a head.
    func canMean(_ head: Head, _ report: Report) -> Bool {
        if report.firstDay != 0 { return report.firstDay <= head.lastDay && head.firstDay <= report.lastDay }
        if report.articleDay == 0 { return true }
        let published = Report.ordinal(report.articleDay)
        // A day of grace for time zones.
        if !report.isPlan, Report.ordinal(head.firstDay) > published + 1 { return false }
        if isLasting { return true }
        let distance =
            report.isPlan ? Report.ordinal(head.firstDay) - published : published - Report.ordinal(head.lastDay)
        return distance <= Self.recentDays
    }

    /// Whether a report means the one head rather than the other.
    func isPreferred(_ candidate: Head, to current: Head, for report: Report) -> Bool {
        if report.articleDay != 0 {
            let fits = { (head: Head) in
                report.isPlan ? head.lastDay >= report.articleDay : head.firstDay <= report.articleDay
            }
            let (new, old) = (fits(candidate), fits(current))
            if new != old { return new }
            // The one nearest to the day of publication: among past ones the latest, among coming ones the first.
            let isAhead = report.isPlan == new
            if candidate.firstDay != current.firstDay {
                return isAhead ? candidate.firstDay < current.firstDay : candidate.firstDay > current.firstDay
            }
        } else if candidate.firstDay != current.firstDay {
            return candidate.firstDay < current.firstDay
        }
        return candidate.lastDay < current.lastDay
    }

    /// Whether a report without a date, published on that day, is too late for the cluster of those that begin with one.
    func isFar(_ day: Int, after start: Int) -> Bool {
        day == 0 || start == 0 ? day != start : Report.ordinal(day) - Report.ordinal(start) > Self.recentDays
    }

    /// How many reports are independent: those of one publisher, and those with the same wording, count once.
    static func sourceCount(of reports: [Report]) -> Int {
        var parent = Array(reports.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index {
                parent[index] = parent[parent[index]]
                index = parent[index]
            }
            return index
        }
        var byPublisher: [Int: Int] = [:]
        var byWording: [Int: Int] = [:]
        var count = reports.count
        func join(_ left: Int, _ right: Int) {
            let (left, right) = (root(left), root(right))
            if left != right {
                parent[left] = right
                count -= 1
            }
        }
        for (index, report) in reports.enumerated() {
            if report.publisher != 0 {
                if let other = byPublisher[report.publisher] { join(index, other) }
                byPublisher[report.publisher] = index
            }
            if let other = byWording[report.wording] { join(index, other) }
            byWording[report.wording] = index
        }
        return count
    }
}
