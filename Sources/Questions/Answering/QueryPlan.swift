package import Model

/// Turns an understood question into queries.
package struct QueryPlan: Sendable {
    /// The queries whose facts are the answer, and those whose facts are told beside it ("announced", "denied").
    package struct Queries: Hashable, Sendable {
        /// The queries whose facts are the answer.
        package var main: [FactQuery]
        /// The queries on the same in another modality.
        package var alternatives: [FactQuery]
    }

    private let catalogue: RelationCatalogue

    /// A plan that knows by that catalogue which relations are symmetric.
    package init(catalogue: RelationCatalogue) { self.catalogue = catalogue }

    /// The queries for the question.
    package func queries(for question: Question) -> Queries {
        var base = FactQuery()
        base.relations = question.relations
        base.source = question.source?.name
        base.since = question.period?.firstDay
        base.until = question.period?.lastDay
        base.knownAt = question.knownAt
        base.office = question.office.isEmpty ? nil : question.office
        setParties(of: question, in: &base)
        if question.isState { base.asOf = question.asOf ?? .last } else { base.until = base.until ?? question.asOf }
        if question.isNegated { return Queries(main: negated(base), alternatives: []) }
        var main = base
        main.modalities = question.modalities.isEmpty ? [.actual] : question.modalities
        var other = base
        other.asOf = nil
        other.modalities = Modality.allCases.filter { !main.modalities.contains($0) }
        var alternatives = [other]
        if question.relations.contains("recognised") {
            other.relations = ["refused_recognition", "withdrew_recognition"]
            other.modalities = []
            alternatives.append(other)
        }
        return Queries(main: [main], alternatives: alternatives)
    }

    /// What is told as not done: the relation negated, and for recognition its refusal and withdrawal.
    private func negated(_ base: FactQuery) -> [FactQuery] {
        var negated = base
        negated.asOf = nil
        negated.modalities = [.negated]
        guard base.relations.contains("recognised") else { return [negated] }
        var refused = negated
        refused.relations = ["refused_recognition", "withdrew_recognition"]
        refused.modalities = [.actual]
        return [negated, refused]
    }

    private func setParties(of question: Question, in query: inout FactQuery) {
        let subjects = question.subjects.flatMap(\.selectors)
        let objects = question.objects.flatMap(\.selectors)
        let isSymmetric =
            !question.relations.isEmpty
            && question.relations.allSatisfy { catalogue[$0]?.isSymmetric == true }
        if !isSymmetric, question.form == .who, question.either.count > 1, subjects.isEmpty {
            // "Who mediated between A and B": each of them is an object.
            query.objects = objects + question.either.flatMap(\.selectors)
        } else if question.either.count == 2, let first = question.either[0].selectors.first,
            let second = question.either[1].selectors.first
        {
            query.between = (first, second)
        } else if isSymmetric, let first = subjects.first, let second = objects.first {
            query.between = (first, second)
        } else if isSymmetric {
            query.either = subjects + objects + question.either.flatMap(\.selectors)
        } else {
            query.subjects = subjects
            query.objects = objects
            query.either = question.either.flatMap(\.selectors)
        }
        if let group = question.group {
            if query.subjects.isEmpty, !isSymmetric {
                query.subjects = group.selectors
            } else if isSymmetric {
                query.members = group.selectors
            } else {
                query.objects = group.selectors
            }
        }
    }
}
