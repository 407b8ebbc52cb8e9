internal import Model

extension Answerer {
    /// Keeps what was done on the day, in the month or in the year in which another did the same.
    func keepSameTime(in found: inout Findings, of question: Question) throws {
        guard let same = question.sameTime else { return }
        guard let fact = try compared(same.party, with: found.facts, of: question), let date = fact.date else {
            found.otherTimes = found.facts
            found.facts = []
            found.notes.append("No report dates the act of \(same.party.name), so nothing can be compared with it.")
            return
        }
        let others = found.facts.filter { $0.id != fact.id }
        found.facts = others.filter { other in other.date.flatMap { same.holds($0, date) } == true }
        let isOther =
            !others.isEmpty && others.allSatisfy { other in other.date.flatMap { same.holds($0, date) } == false }
        if question.form == .whether, isOther { found.reversed = others + [fact] }
        leaveUndated(others.filter { other in other.date.flatMap { same.holds($0, date) } == nil }, from: &found)
        found.notes.append("Compared with: \(composer.line(for: fact))")
    }
}
