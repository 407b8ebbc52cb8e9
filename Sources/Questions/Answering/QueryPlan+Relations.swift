internal import Model

extension QueryPlan {
    /// Whether the relation is one of those by which land is taken or held.
    func isOfForce(_ relation: String) -> Bool { catalogue[relation]?.group == .force }

    /// Whether the relation tells what somebody is, and no act: to hold an office.
    func isStatus(_ relation: String) -> Bool { catalogue[relation]?.group == .status }

    /// Whether the relation is one of those of embassies and ambassadors.
    func isOfMissions(_ relation: String) -> Bool { catalogue[relation]?.group == .missions }

    /// Whether both relations belong to the same group.
    func isOfOneGroup(_ first: String, _ second: String) -> Bool { catalogue[first]?.group == catalogue[second]?.group }

    /// Whether the relation is one of saying something to or of somebody: what was said then matters.
    func isOfWords(_ relation: String) -> Bool { catalogue[relation]?.group == .verbal }

    /// Whether one of the relations is of giving or saying something, so that it matters what.
    func tellsOfThings(_ relations: [String]) -> Bool {
        relations.contains { [.aid, .verbal].contains(catalogue[$0]?.group) }
    }

    /// Whether the relation answers an act of another.
    func isAnswer(_ relation: String) -> Bool { catalogue.has(.answer, relation) }

    /// Whether the relation tells what somebody thinks or wants of another.
    func isOpinion(_ relation: String) -> Bool { catalogue.has(.opinion, relation) }

    /// Whether the relation is one of what is done with an envoy of one side at the other.
    func isOfEnvoys(_ relation: String) -> Bool { catalogue.has(.envoys, relation) }

    /// Whether the relation has no direction.
    func isSymmetric(_ relation: String) -> Bool { catalogue[relation]?.isSymmetric == true }

    /// For "did it accept the offer": the query for answers that were not given; what has none is not accepted.
    func unanswered(of question: Question, like base: FactQuery) -> [FactQuery] {
        guard question.isContrary, question.relations.isOnly(.rejected) else { return [] }
        var query = base
        (query.relations, query.modalities) = ([KnownRelation.replied.id], [.negated])
        return [query]
    }
}
