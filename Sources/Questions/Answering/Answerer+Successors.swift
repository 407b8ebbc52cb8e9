internal import Model

extension Answerer {
    /// The question with the states that stand today where former ones are named, as far as an article of today tells of
    /// them by the present name: "relations with the *USSR* in 1956" by what is told of Russia; nil where none is named.
    func succeeded(_ question: Question) -> Question? {
        var other = question
        for side in [\Question.subjects, \Question.objects, \Question.either] {
            for index in other[keyPath: side].indices {
                other[keyPath: side][index].selectors += other[keyPath: side][index].successors
            }
        }
        return other == question ? nil : other
    }

    /// What is told of the question in the days of the former states that it names, by the names of those that stand there
    /// today.
    func findSucceeded(_ question: Question, mentions: [[String]]) throws -> (Findings, QueryPlan.Queries)? {
        guard let other = succeeded(question) else { return nil }
        let ends = (question.subjects + question.objects + question.either).compactMap(\.end)
        guard let end = ends.min() else { return nil }
        let queries = plan.queries(for: other, mentions: mentions)
        var found = try find(queries, for: other)
        for list in [\Findings.facts, \Findings.earlier, \Findings.beside, \Findings.undated, \Findings.disputed] {
            found[keyPath: list].removeAll { fact in
                guard let last = fact.date?.lastDay ?? fact.lastReported else { return true }
                return last > end
            }
        }
        return found.isEmpty ? nil : (found, queries)
    }
}
