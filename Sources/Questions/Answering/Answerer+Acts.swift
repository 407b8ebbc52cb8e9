internal import Model

extension Answerer {
    /// Keeps what happened before or after the act of another relation that the question names.
    func compareActs(_ found: inout Findings, by question: Question) throws {
        for (acts, isBefore) in [(question.beforeAct, true), (question.afterAct, false)] {
            guard let act = acts.first, !found.facts.isEmpty else { continue }
            guard let fact = try boundary(of: act, isBefore: isBefore, for: question) else {
                keep(&found, byPeriodOf: act, isBefore: isBefore)
                continue
            }
            let dated = found.facts.filter { $0.id != fact.id && $0.date != nil }
            let undated = found.facts.filter { $0.id != fact.id && $0.date == nil }
            found.facts = dated.filter {
                isBefore ? FactOrder.precedes($0, fact) : FactOrder.precedes(fact, $0)
            }
            if found.facts.isEmpty, !dated.isEmpty {
                let all = (dated + [fact]).sorted { FactOrder.key(of: $0) < FactOrder.key(of: $1) }
                if dated.allSatisfy({ isBefore ? FactOrder.precedes(fact, $0) : FactOrder.precedes($0, fact) }) {
                    if question.form == .whether { found.reversed = all }
                } else {
                    found.undecided = all
                }
            }
            if found.facts.isEmpty, dated.isEmpty, !undated.isEmpty {
                found.undecided = undated
            } else {
                leaveUndated(undated, from: &found)
            }
            found.notes.append("Compared with: \(composer.line(for: fact))")
        }
    }

    /// The answer to the question with the act that others are compared with read as an occasion, where no report tells of
    /// that act; nil where one does, and where that is no answer either.
    func answerUnordered(_ question: Question) throws -> Answer? {
        guard let other = question.unordered.first, other.isUnderstood, question.form != .whether else { return nil }
        for act in question.beforeAct + question.afterAct {
            if try !merged(plan.queries(for: act).main).isEmpty { return nil }
        }
        let answer = try answer(to: other)
        return answer.outcome == .answered ? answer : nil
    }

    /// The dated fact of the act that others are compared with, of those who are in the question before others; of
    /// several the one that restricts least. Nil where none has a date.
    private func boundary(of act: Question, isBefore: Bool, for question: Question) throws -> Fact? {
        let facts = try merged(plan.queries(for: act).main).filter { $0.date != nil }
        let named = question.subjects + question.objects + question.either
        let ofNamed = facts.filter { fact in
            named.contains { $0.means(fact.subject) || $0.means(fact.object) }
        }
        let chosen = ofNamed.isEmpty ? facts : ofNamed
        return isBefore ? FactOrder.latest(of: chosen).first : FactOrder.earliest(of: chosen).first
    }

    /// Where no report dates the act: by the time that was asked for with it, else nothing can be compared.
    private func keep(_ found: inout Findings, byPeriodOf act: Question, isBefore: Bool) {
        let facts = found.facts
        if let first = act.period?.firstDay, let last = act.period?.lastDay {
            found.facts = facts.filter { fact in
                guard let date = fact.date else { return false }
                return isBefore ? (date.lastDay ?? .last) < first : last < (date.firstDay ?? .first)
            }
            if !found.facts.isEmpty {
                found.notes.append("No report dates the other act; compared with the time that is named.")
                return
            }
        }
        found.facts = []
        found.otherTimes = facts
        found.notes.append("No report dates the other act, so nothing can be compared with it.")
    }
}
