internal import Model

extension Answerer {
    /// Whether a fact of another relation bears on the question: it is of the time that is asked for, of the kind of what
    /// is asked for or undoes it, tells an act and no post where an act is asked for, and has the one who is named on the
    /// side where the question has that one.
    func bears(_ fact: Fact, on question: Question) -> Bool {
        guard Self.fits(fact, question.period), question.isBroad || isRelated(fact.relation, to: question.relations)
        else { return false }
        let isOfPosts = question.relations.contains { plan.isStatus($0) || plan.isOfMissions($0) }
        if !isOfPosts, plan.isStatus(fact.relation) { return false }
        // Of one who is named there are many acts of those groups, on anything.
        let isLoose = question.relations.contains(where: plan.isOpinion)
        let named = question.subjects + question.objects + question.either
        guard named.count == 1, question.either.isEmpty, !plan.isSymmetric(fact.relation) else { return true }
        if isLoose { return false }
        return question.subjects.contains { $0.means(fact.subject) }
            || question.objects.contains { $0.means(fact.object) }
    }

    /// How many acts of other kinds are told of two who are named.
    private static let largestLoose = 2

    /// Those of the facts that bear on the question; where two are named and none does, the few that there are.
    func bearing(on question: Question, among facts: [Fact]) -> [Fact] {
        let related = facts.filter { bears($0, on: question) }
        let named = question.subjects + question.objects + question.either
        guard related.isEmpty, named.count > 1, question.notUnderstood.isEmpty else { return related }
        let others = facts.filter { !plan.isStatus($0.relation) && Self.fits($0, question.period) }
        return others.count <= Self.largestLoose ? others : []
    }

    /// Whether the one relation is of the kind of the others, or undoes them or is undone by them.
    private func isRelated(_ relation: String, to asked: [String]) -> Bool {
        asked.contains { other in
            relation == other || plan.isOfOneGroup(relation, other)
                || reversals.kin(of: [other]).contains(relation) || reversals.kin(of: [relation]).contains(other)
                || reversals.reverses(of: [other]).contains(relation)
                || reversals.reverses(of: [relation]).contains(other)
                || reversals.converses(of: [other]).contains(relation)
        }
    }
}
