internal import Model

/// What was done before or after another did it.
extension Answerer {
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
}
