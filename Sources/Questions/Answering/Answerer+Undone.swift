internal import Model

extension Answerer {
    /// Takes away what was done before the act that it should undo: whoever joined in 1970 lifted no suspension of 1987.
    func leaveEarlier(than acts: [Question], in found: inout Findings) throws {
        guard let act = acts.first, !found.facts.isEmpty else { return }
        var question = act
        (question.period, question.isState, question.selection, question.form) = (nil, false, .all, .what)
        let undone = try merged(plan.queries(for: question).main).filter { $0.date != nil }
        guard !undone.isEmpty else { return }
        found.facts.removeAll { fact in
            fact.date != nil && !undone.contains { FactOrder.precedes($0, fact) }
        }
    }

    /// Tells beside what undid the act of which it is asked whether it still goes on.
    func tellReverses(in found: inout Findings, of question: Question) throws {
        guard !question.endings.isEmpty, !found.facts.isEmpty, !question.relations.isOnly(.suspendedMembership) else {
            return
        }
        var other = question
        other.relations = reversals.reverses(of: question.relations)
        guard !other.relations.isEmpty else { return }
        let known = Set((found.facts + found.beside).map(\.id))
        found.beside += try merged(plan.queries(for: other).main).filter { !known.contains($0.id) }
    }

    /// Sets facts aside whose dates are wider than the time that is asked for, where others are told to be within it: "in
    /// 2018" is perhaps not in May 2018.
    static func setWiderAside(in found: inout Findings, of question: Question) {
        guard let first = question.period?.firstDay, let last = question.period?.lastDay else { return }
        let wider = found.facts.filter { fact in
            guard let from = fact.date?.firstDay, let until = fact.date?.lastDay else { return false }
            return from < first || last < until
        }
        guard !wider.isEmpty, wider.count < found.facts.filter({ $0.date != nil }).count else { return }
        found.facts.removeAll { wider.contains($0) }
        found.earlier += wider
    }
}
