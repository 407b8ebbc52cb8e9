internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Gives each member of a list its own date: "Peru in 2009 and Chile last year", "Egypt and Jordan in 1979 and 1994".
struct DateDistributor {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The sentence's temporal expressions, in the order of the text.
    let expressions: [TemporalExpression]

    /// The dates of the members by their words; empty when all share one.
    func dates(of members: [Int], sharing shared: TemporalExpression?) -> [Int: TemporalExpression] {
        let members = Array(Set(members)).sorted()
        guard members.count > 1 else { return [:] }
        var result: [Int: TemporalExpression] = [:]
        for member in members { result[member] = expression(behind: member) }
        if result.count > 1 {
            let last = members.last { result[$0] != nil }.flatMap { result[$0] }
            // "Peru and Chile in 2009 and Cuba last year": the next date serves those before it.
            var next: TemporalExpression?
            for member in members.reversed() {
                next = result[member] ?? next
                result[member] = next
            }
            // "To Jeddah on Tuesday, to Dubai on Wednesday and to Doha": what stands behind goes on with the last.
            for member in members where result[member] == nil { result[member] = last }
            return result
        }
        guard let shared else { return [:] }
        // "Chile and Peru on Monday and Cuba two days later": the last has its own, the others share theirs.
        if let own = result.values.first, own != shared { return result }
        let list = coordination(from: shared)
        guard list.count == members.count else { return [:] }
        return Dictionary(zip(members, list), uniquingKeysWith: { first, _ in first })
    }

    /// The date of a single act with a list of dates, from the first to the last: "met in 2018 and 2019", "seized Goma in
    /// January and Bukavu in February".
    func span(of expression: TemporalExpression) -> TemporalExpression {
        let list = coordination(from: expression, acrossNames: true)
        guard let end = list.last, list.count > 1 else { return expression }
        guard case .on(let first)? = expression.value, case .on(let last)? = end.value else { return expression }
        guard first.grain == last.grain, first.lastDay < last.firstDay else { return expression }
        var result = expression
        result.value = .between(first, last)
        return result
    }

    /// The expression right behind a name: "Belize (1989)", "France on 18 February".
    private func expression(behind member: Int) -> TemporalExpression? {
        expressions.first { expression in
            guard expression.tokens.lowerBound > member, expression.value != nil || expression.offset != nil else {
                return false
            }
            return (member + 1..<expression.tokens.lowerBound).allSatisfy {
                ["(", "in", "on"].contains(tree.tokens[$0].form) || tree.relation(of: $0) == .flat || isPlace($0)
            }
        }
    }

    /// Whether a word is the name of where something was done: "Merkel in *Berlin* on Monday".
    private func isPlace(_ word: Int) -> Bool {
        tree.tokens[word].upos == .propn && [.obl, .nmod].contains(tree.relation(of: word))
            && tree.prepositions(of: word) == ["in"]
    }

    /// The expression and those coordinated with it.
    ///
    /// - Parameter acrossNames: whether each may stand behind a name of its own.
    private func coordination(from first: TemporalExpression, acrossNames: Bool = false) -> [TemporalExpression] {
        var result = [first]
        for expression in expressions where expression.tokens.lowerBound >= (result.last ?? first).tokens.upperBound {
            let between = (result.last ?? first).tokens.upperBound..<expression.tokens.lowerBound
            guard expression.value != nil, expression.offset == nil, !between.isEmpty,
                !isCounted(expression),
                [",", "and"].contains(tree.tokens[between.lowerBound].form),
                between.allSatisfy({ isGlue($0) || acrossNames && (tree.isNominal($0) || tree.lemmas[$0] == "the") })
            else { break }
            result.append(expression)
        }
        // "In March, 2019" is no list, nor is "on Monday, in March".
        return result.count == 2 && tree.tokens[result[0].tokens.upperBound].form == "," ? [first] : result
    }

    /// Whether an expression counts from another: "two decades later".
    private func isCounted(_ expression: TemporalExpression) -> Bool {
        expression.tokens.contains { ["later", "earlier", "after", "before"].contains(tree.forms[$0]) }
    }

    /// Whether a word only joins two dates.
    private func isGlue(_ word: Int) -> Bool { [",", "and", "in", "on"].contains(tree.tokens[word].form) }
}
