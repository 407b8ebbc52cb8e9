internal import Model

extension Answerer {
    /// Sets aside what was read with low confidence, where a fact that was read surely tells the same act of the same two:
    /// the one date is not told as flatly as the other.
    static func setDoubtfulAside(in found: inout Findings, of question: Question) {
        guard [.when, .who, .whom, .what].contains(question.form), question.superlative == nil else { return }
        let sure = found.facts.filter { !FactReliability.isUncertain($0) }
        guard sure.count < found.facts.count else { return }
        found.doubtful = found.facts.filter { fact in
            FactReliability.isUncertain(fact)
                && sure.contains { $0.relation == fact.relation && pair($0) == pair(fact) }
        }
        found.facts.removeAll { found.doubtful.contains($0) }
    }
}
