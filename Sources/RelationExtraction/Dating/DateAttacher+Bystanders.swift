internal import Linguistics
internal import TemporalExpressions

/// Dates that stand beside an act and are not its own.
extension DateAttacher {
    /// Whether a date only tells since when something is counted: "for the second time since 1999".
    func isCount(_ expression: TemporalExpression) -> Bool {
        let start = expression.tokens.lowerBound
        let first = tree.tokens[start].form.lowercased() == "since" ? start : start - 1
        guard first > 0, tree.tokens[first].form.lowercased() == "since" else { return false }
        let counted = tree.lemmas[first - 1]
        return counted == "time" || tree.words.contains(counted, in: "ranks")
    }

    /// Whether an act is named in a set phrase for why another was done: "arrived on Monday at the invitation of".
    func isCourtesy(_ trigger: Int) -> Bool {
        tree.relation(of: trigger) == .obl && tree.prepositions(of: trigger).contains("at")
            && tree.tokens[trigger].upos == .noun
    }

    /// Whether a participle tells of the act that the noun before it names, "talks held on Monday", and not of another
    /// one: "restored the ties severed in 1961".
    func tells(_ participle: Int, of noun: Int) -> Bool {
        !tree.words.contains(tree.lemmas[noun], in: "ties")
    }
}
