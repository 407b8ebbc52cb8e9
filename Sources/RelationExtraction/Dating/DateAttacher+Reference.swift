internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Expressions that name the event that they count from: "a day after it severed ties".
extension DateAttacher {
    /// The head of what an expression counts from: "talks" in "two days after the talks"; nil when it names nothing.
    func reference(of expression: TemporalExpression) -> Int? {
        guard expression.offset != nil else { return nil }
        let end = expression.tokens.upperBound
        for place in [end - 1, end] where tree.tokens.indices.contains(place) {
            guard ["after", "before"].contains(tree.lemmas[place]),
                [.mark, .case].contains(tree.relation(of: place)), let event = tree.head(of: place), event > place
            else { continue }
            return event
        }
        return nil
    }

    /// How long after what a word names something was done: "two days after Chad"; nil when nothing says so.
    func distance(from word: Int) -> TemporalExpression.Offset? {
        expressions.first { reference(of: $0) == word && !isBound($0) }?.offset
    }

    /// Whether the words before a distance make it a bound: "more than four years after".
    private func isBound(_ expression: TemporalExpression) -> Bool {
        let place = expression.tokens.lowerBound - 1
        return place >= 0 && tree.words.contains(tree.lemmas[place], in: .bounds)
    }

    /// The expression with a date of its own when what it counts from is a clause: counted from the date in that clause,
    /// nil without one. Any other expression stays as it is.
    func counted(_ expression: TemporalExpression) -> TemporalExpression? {
        guard let event = reference(of: expression), let offset = expression.offset else { return expression }
        if isBound(expression) { return nil }
        var result = expression
        let inner = expressions.first { $0.value != nil && $0 != expression && tree.contains(event, $0.head) }
        if let value = inner?.value {
            result.value = value.moved(by: offset)
            return result.value == nil ? nil : result
        }
        return tree.isVerb(event) ? nil : expression
    }

    /// The date of an act that another one's date is counted from: of the invasion in "in May 2022, three months after
    /// the invasion".
    func countedBack(to trigger: Int, words: Set<Int>) -> TemporalExpression? {
        for expression in expressions {
            guard let offset = expression.offset, let event = reference(of: expression),
                event == trigger || words.contains(event) && tree.contains(event, trigger)
            else { continue }
            if isBound(expression) { return nil }
            for other in expressions where other != expression && !tree.contains(event, other.head) {
                let gap = expression.tokens.lowerBound - other.tokens.upperBound
                let isSister = tree.head(of: other.head) == tree.head(of: event)
                guard (0...2).contains(gap) || isSister, let value = other.value?.moved(back: offset) else { continue }
                var result = expression
                result.value = value
                return result
            }
        }
        return nil
    }

    /// Whether the relative clause tells what was done for it, and not then: "recognised both at that time, *for which*
    /// Mali left in 1997"; or what is still to come there: "left for Paris on Monday, *where he will* meet".
    func isConsequence(_ clause: Int) -> Bool {
        let isThere = tree.children(of: clause, .advmod).contains { tree.forms[$0] == "where" }
        if isThere, tree.children(of: clause, .aux).contains(where: { ["will", "would"].contains(tree.forms[$0]) }) {
            return true
        }
        return tree.children(of: clause, .obl).contains { pronoun in
            tree.lemmas[pronoun] == "which"
                && tree.children(of: pronoun, .case).contains {
                    ["for", "over", "despite", "because"].contains(tree.lemmas[$0])
                }
        }
    }
}
