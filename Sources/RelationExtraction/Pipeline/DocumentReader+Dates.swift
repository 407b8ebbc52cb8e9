internal import Model
internal import TemporalExpressions

/// When the acts took place, seen over the whole document.
extension DocumentReader {
    /// The acts of all groups: one act towards several has one date, and earlier doers of an act did it until then.
    func bounded(_ groups: [[Finding]]) -> [Finding] {
        var all: [Finding] = []
        let told = groups.flatMap { $0 }
        for group in groups {
            all += group.map { finding in
                guard finding.date == nil, !finding.isEarlier, finding.modality == .actual else { return finding }
                let twins = group.filter { !$0.isEarlier && $0.subject.party.polity == finding.subject.party.polity }
                guard twins.count > 1, let known = dated(told, as: finding, towards: twins.compactMap(\.object)) else {
                    return finding
                }
                var result = finding
                result.date = known.date
                result.dateText = known.dateText
                return result
            }
        }
        return groups.flatMap { group in
            group.map { finding in
                guard finding.isEarlier, finding.date == nil else { return finding }
                let followers = group.filter { !$0.isEarlier }
                let known = followers.lazy.compactMap {
                    dated(all, as: $0, towards: [finding.object].compactMap { $0 })
                }.first
                var result = finding
                if let known, case .on(let day) = known.date {
                    result.date = known.date?.moved(back: finding.distance) ?? .between(nil, Self.bound(day))
                    result.dateText = known.dateText
                } else if known == nil, let publishedOn, followers.contains(where: { $0.modality == .actual }) {
                    // What was done before something that is reported as done.
                    result.date = .between(nil, Self.bound(PartialDate(publishedOn)))
                }
                return result
            }
        }.enumerated().map { place, finding in
            finding.isEarlier || place >= all.count ? finding : all[place]
        }
    }

    /// The most precisely dated finding of the same doer and type towards one of those parties.
    private func dated(_ all: [Finding], as finding: Finding, towards objects: [Argument]) -> Finding? {
        let polities = Set(objects.map(\.party.polity))
        return all.filter {
            !$0.isEarlier && $0.relation == finding.relation && $0.modality == .actual && $0.date != nil
                && $0.subject.party.polity == finding.subject.party.polity
                && $0.object.map { polities.contains($0.party.polity) } == true
        }.min { ($0.date?.dayCount ?? .max) < ($1.date?.dayCount ?? .max) }
    }

    /// The month of a day before which others acted: nobody says how long before.
    private static func bound(_ date: PartialDate) -> PartialDate {
        PartialDate(year: date.year, month: date.month) ?? date
    }

    /// The act with its date, and planned when its date is still to come.
    func settled(_ finding: Finding, after groups: [[Finding]]) -> Finding {
        var result = finding
        guard let expression = finding.expression else { return finding }
        if let value = expression.value {
            result.date = value
        } else if let offset = expression.offset {
            // Days are counted from a day told shortly before.
            let isNear = { (group: [Finding]) in
                group.first.map { finding.sentence - $0.sentence <= Self.reach } ?? true
            }
            let near = groups.reversed().prefix(while: isNear)
            // "Chad, which joined in May, ...": the month of what an earlier sentence tells beside has no day after it.
            let steps = near.compactMap(\.first).filter { step in
                !step.isInRelativeClause || step.sentence == finding.sentence || step.date?.dayCount == 1
            }
            let anchors = steps.compactMap(\.date)
            let counted = anchors.lazy.compactMap { $0.moved(by: offset) }.first
            // What was done is not still to come.
            let liesAhead = publishedOn.flatMap { day in counted?.firstDay.map { $0 > day } } ?? false
            result.date = result.isPast && liesAhead ? nil : counted
        }
        guard let date = result.date else { return result }
        // "Has recognised it since 1949": the act is of 1949, the state goes on.
        if case .between(let start?, nil) = date, let group = relations[result.relation]?.group,
            group.isOfStates || group == .coercion,
            !relations.has(.sustained, result.relation),
            result.modality != .negated
        {
            result.date = .on(start)
        }
        if case .between(let start?, nil) = date, hasLasted(result), let publishedOn {
            let today = PartialDate(publishedOn)
            result.date = .between(start, start.grain == .day ? today : Self.bound(today))
        }
        result.dateText = expression.text
        if finding.isEarlier {
            switch date {
            case .on(let day): result.date = date.moved(back: finding.distance) ?? .between(nil, Self.bound(day))
            case .between(_, let end): result.date = end.map { .between(nil, Self.bound($0)) }
            }
            return result
        }
        // "Thanked it for its help since 2013": what was said is of no such date.
        if result.modality == .actual, date.lastDay == nil, relations[result.relation]?.group == .messages {
            result.date = nil
            result.dateText = ""
            return result
        }
        // "Has promised them a loan for next year": the promise is made, the year is that of the loan.
        if result.modality == .actual, relations.has(.promise, result.relation), !result.isPresent,
            let publishedOn, let first = date.firstDay, first > publishedOn
        {
            result.date = nil
            result.dateText = ""
            return result
        }
        if result.modality == .actual, !result.isPast, let publishedOn, let first = date.firstDay, first > publishedOn {
            result.modality = .intended
        }
        return result
    }

    /// Whether an act is told as done by now, so that "since May" ends there: "has sent it 300 tons since May".
    private func hasLasted(_ act: Finding) -> Bool {
        guard act.isPast, !act.isNarrated, act.modality == .actual, let group = relations[act.relation]?.group else {
            return false
        }
        let isMeeting = group == .meetings && !relations.has(.stance, act.relation)
        let isWithdrawal = relations.has(.troops, act.relation) && relations.has(.ablative, act.relation)
        return isMeeting || group == .aid || isWithdrawal
    }
}
