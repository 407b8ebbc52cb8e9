internal import Model

extension Answerer {
    /// Whether the fact belongs to the period: "no later than July 2022" does not tell that it was in 2018.
    static func fits(_ fact: Fact, _ period: EventDate?) -> Bool {
        guard let period, let date = fact.date, date.firstDay == nil, let last = date.lastDay else { return true }
        return period.firstDay == nil || last <= (period.lastDay ?? .last)
    }

    /// Whether the fact belongs to those days of some year.
    static func fits(_ fact: Fact, season: EventDate?) -> Bool {
        guard let first = season?.firstDay, let last = season?.lastDay else { return true }
        guard let from = fact.date?.firstDay, let until = fact.date?.lastDay, from.year == until.year else {
            return false
        }
        return (first.month, first.day) <= (from.month, from.day) && (until.month, until.day) <= (last.month, last.day)
    }

    /// Whether the fact's date is open on the side on which the period that is asked for ends; where no relation and
    /// nobody is named, whether it is wider than the period at all: "since 2011" is no event of March 2018.
    static func mayBeOutside(_ fact: Fact, _ question: Question) -> Bool {
        guard let period = question.period, let date = fact.date else { return false }
        if question.relations.isEmpty, !question.namesParty {
            return (date.firstDay ?? .first) < (period.firstDay ?? .first)
                || (period.lastDay ?? .last) < (date.lastDay ?? .last)
        }
        if period.lastDay == nil { return date.firstDay == nil && period.firstDay != nil }
        guard period.firstDay == nil, let last = period.lastDay else { return false }
        return date.firstDay == nil && last < date.lastDay ?? .last
    }

    /// How many facts of other times are told.
    private static let largestOther = 6

    /// What is told of the same act at other times, and of acts that end it, in the order of time; none where it is much.
    func otherTimes(_ question: Question) throws -> [Fact] {
        guard question.namesParty, !question.relations.isEmpty, question.selection == .all, question.rank == nil,
            question.superlative == nil, !question.isNegated || question.form == .whether
        else { return [] }
        var open = question
        (open.period, open.asOf) = (nil, nil)
        // Of a state the acts by which it began are told.
        if open.isState { (open.isState, open.asksSince) = (false, true) }
        let found = try find(plan.queries(for: open), for: open)
        let all = found.facts + found.beside + found.disputed
        var facts = all
        if question.relations.isOnly(.mediated), question.either.count > 1 {
            // Whoever mediated between one of them and a third did something else.
            facts.removeAll { fact in
                !question.either.allSatisfy { side in
                    all.contains { $0.subject == fact.subject && side.means($0.object) }
                }
            }
        }
        return facts.count <= Self.largestOther
            ? facts.sorted { FactOrder.key(of: $0) < FactOrder.key(of: $1) } : []
    }

    /// Whether a fact without a date was first reported in the period.
    static func isReported(_ fact: Fact, within period: EventDate?) -> Bool {
        guard fact.date == nil, let period, let day = fact.firstReported else { return false }
        return (period.firstDay ?? .first) <= day && day <= (period.lastDay ?? .last)
    }

    /// The subjects of a choice of whom nothing was found: "did Iran or Venezuela recognise it".
    static func silent(in found: Findings, of question: Question) -> [String] {
        guard question.either.isEmpty, !found.facts.isEmpty else { return [] }
        let chosen = [question.subjects, question.objects].filter { $0.count > 1 }.flatMap(\.self)
        return chosen.filter { party in
            !found.facts.contains { party.means($0.subject) || party.means($0.object) }
        }.map(\.name)
    }

    /// Leaves what was done before or after another did it.
    func compare(_ found: inout Findings, by question: Question) throws {
        for (party, isBefore) in [(question.beforeParty, true), (question.afterParty, false)] {
            guard let party else { continue }
            guard let fact = try compared(party, with: found.facts, of: question) else {
                if try isOccasion(party) {
                    found.notes.append(
                        "Not used: \(isBefore ? "before" : "after") \(party.mentions.last ?? party.name).")
                    continue
                }
                if isBefore, question.form != .whether, leaveBeforeReport(of: party, in: &found) { continue }
                // What was done is not undone by what it cannot be compared with.
                if question.form == .whether { found.undecided = found.facts } else { found.otherTimes = found.facts }
                found.facts = []
                found.notes.append("No report dates the act of \(party.name), so nothing can be compared with it.")
                continue
            }
            let all = found.facts.filter { $0.id != fact.id }
            // Where the dates are open, the words of the report may tell.
            let told = all.filter { other in
                !FactOrder.precedes(other, fact) && !FactOrder.precedes(fact, other)
                    && (isBefore ? ReportOrder.tells(other, before: fact) : ReportOrder.tells(fact, before: other))
            }
            let undated = all.filter { $0.date == nil && !told.contains($0) }
            let others = all.filter { $0.date != nil }
            let open = all.filter { other in
                !(isBefore ? FactOrder.precedes(fact, other) : FactOrder.precedes(other, fact))
            }
            found.facts = all.filter { other in
                told.contains(other) || (isBefore ? FactOrder.precedes(other, fact) : FactOrder.precedes(fact, other))
            }
            if !told.isEmpty {
                found.notes.append("By the words of the report, and not by dates: \(Self.subjects(of: told)).")
            }
            if question.form == .whether, !others.isEmpty, found.facts.isEmpty {
                let all = (others + [fact]).sorted { FactOrder.key(of: $0) < FactOrder.key(of: $1) }
                if others.allSatisfy({ isBefore ? FactOrder.precedes(fact, $0) : FactOrder.precedes($0, fact) }) {
                    found.reversed = all
                } else {
                    found.undecided = all
                }
            } else if found.facts.isEmpty, !open.isEmpty {
                // "No later than May" may have been before or after.
                found.undecided = open + [fact]
                continue
            }
            leaveUndated(undated, from: &found)
        }
    }

    /// How many facts without a date are named.
    private static let largestUndated = 6

    /// Says of facts without a date that they are left out, and which these are.
    func leaveUndated(_ undated: [Fact], from found: inout Findings) {
        guard !undated.isEmpty else { return }
        if undated.count <= Self.largestUndated {
            found.notes.append("Without a date, and so before or after:")
            found.notes += undated.map { "    \(composer.line(for: $0))" }
        } else {
            found.notes.append("\(undated.count) without a date are left out.")
        }
    }

    /// The names of who did it, each once.
    private static func subjects(of facts: [Fact]) -> String {
        facts.map(\.subject.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: ", ")
    }

    /// The dated fact of the party that others are compared with: among them, or else by or to that party instead of
    /// who is named; nil when there is none.
    func compared(_ party: NamedParty, with facts: [Fact], of question: Question) throws -> Fact? {
        func dated(_ facts: [Fact]) -> Fact? {
            facts.first { $0.date != nil && Self.isActor(party, of: $0) }
        }
        if let fact = dated(facts) { return fact }
        // "Did North Korea recognise it before Syria": Syria did the same to the same. "Did Embalo see Putin before
        // Zelensky": he did the same to Zelensky.
        if question.group != nil, question.subjects.isEmpty {
            var other = question
            other.group = nil
            other.subjects = [party]
            if let fact = dated(try merged(plan.queries(for: other).main)) { return fact }
        }
        for side in [\Question.subjects, \Question.objects] where !question[keyPath: side].isEmpty {
            var other = question
            other[keyPath: side] = [party]
            if let fact = dated(try merged(plan.queries(for: other).main)) { return fact }
        }
        return nil
    }

    /// Whether the party is a side of the fact.
    static func isActor(_ party: NamedParty, of fact: Fact) -> Bool {
        party.means(fact.subject) || party.means(fact.object)
    }

    /// Leaves the first, the last or the third, as asked.
    func select(_ found: inout Findings, by question: Question) {
        let dated = found.facts.filter { $0.date != nil }.count
        if let rank = question.rank {
            let facts = found.facts
            let place = rank - 1
            guard place < facts.count, place > 0, FactOrder.precedes(facts[place - 1], facts[place]),
                place + 1 == facts.count || !FactOrder.isSameTime(facts[place], facts[place + 1])
            else {
                found.notes.append("The dates do not tell which was number \(rank); all are shown.")
                return
            }
            found.facts = [facts[place]]
            found.compared = dated
            return
        }
        if question.requiresAll, question.selection == .first, Self.keepFirstWithAll(&found, of: question) { return }
        let undated = found.facts.filter { $0.date == nil || question.selection == .first && FactOrder.isOpen($0) }
            .count
        let count = found.facts.count
        let isChoice = [question.subjects, question.objects].contains { $0.count > 1 } && !question.isMutual
        if question.selection != .all, isChoice, undated > 0, dated > 0 {
            found.notes.append("The dates do not tell which was first or last; all are shown.")
            return
        }
        if question.selection != .all {
            // What was read with low confidence does not decide what came first.
            let doubtful = found.facts.filter { FactReliability.isUncertain($0) && $0.date != nil }
            let chosen =
                question.selection == .first
                ? FactOrder.earliest(of: found.facts) : FactOrder.latest(of: found.facts)
            if doubtful.count < dated, !chosen.isEmpty, chosen.allSatisfy(FactReliability.isUncertain) {
                found.facts.removeAll { doubtful.contains($0) }
                found.notes.append(
                    "Read with low confidence, and perhaps \(question.selection == .first ? "earlier" : "later"):")
                found.notes += chosen.map { "    \(composer.line(for: $0))" }
            }
        }
        switch question.selection {
        case .all: return
        case .first:
            found.facts = FactOrder.earliest(of: found.facts)
            let told = found.facts.count > 1 ? ReportOrder.first(of: found.facts) : []
            if !told.isEmpty {
                found.facts = told
                found.notes.append("By the words of the report, and not by dates: \(Self.subjects(of: told)).")
            }
        case .latest: found.facts = FactOrder.latest(of: found.facts)
        }
        if dated > 0 { found.compared = dated }
        if undated > 0, undated < count {
            found.notes.append(
                undated == 1
                    ? "One without a date may have been before or after."
                    : "\(undated) without a date may have been before or after."
            )
        }
    }
}
