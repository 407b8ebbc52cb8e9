internal import Model

extension Question {
    /// Those with each of whom the sought party must have done it: the names, or the members of the one group that is named.
    var required: [NamedParty] {
        guard objects.count == 1, let group = objects.first, group.kind == .group else { return objects }
        return group.selectors.map {
            NamedParty(words: group.words, kind: .party, name: group.name, selectors: [$0])
        }
    }
}

/// Who did it first to all that are named.
extension Answerer {
    /// Keeps what was done by whoever was the first that had done it to all: whose last one of them came first.
    ///
    /// - Returns: whether the dates tell who that was.
    static func keepFirstWithAll(_ found: inout Findings, of question: Question) -> Bool {
        let doers = Set(found.facts.map(\.subject.polity))
        let completed = doers.compactMap { doer -> (doer: PolityCode, day: CalendarDay, facts: [Fact])? in
            // The first act towards each; one without its beginning does not tell when.
            let first = question.required.compactMap { object -> Fact? in
                let acts = found.facts.filter { $0.subject.polity == doer && object.means($0.object) }
                return FactOrder.earliest(of: acts.filter { $0.date?.firstDay != nil }).first
            }
            guard first.count == question.required.count, let day = first.compactMap({ $0.date?.lastDay }).max() else {
                return nil
            }
            return (doer, day, first)
        }
        guard let best = completed.min(by: { ($0.day, $0.doer.rawValue) < ($1.day, $1.doer.rawValue) }) else {
            return false
        }
        let chosen = completed.filter { $0.day == best.day }
        let kept = Set(chosen.flatMap(\.facts).map(\.id))
        let open = doers.count - completed.count
        found.facts = found.facts.filter { kept.contains($0.id) }
        if open > 0 {
            found.notes.append(
                open == 1
                    ? "Of one more no date tells when it had done so to all."
                    : "Of \(open) more no date tells when they had done so to all.")
        }
        return true
    }
}
