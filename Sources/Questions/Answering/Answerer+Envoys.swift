internal import Model

/// The names of envoys, who are no parties to what is done to them.
extension Answerer {
    /// Who the envoy was, where both sides are named and somebody else is asked for: "who was the ambassador whom Peru
    /// expelled"; by what the same sentences say of who is accredited. None where no sentence names one.
    func envoys(of question: Question, in facts: [Fact]) throws -> [Detail] {
        guard asksForEnvoy(question) else { return [] }
        var details: [Detail] = []
        for fact in facts {
            var query = FactQuery()
            query.relations = [KnownRelation.accreditedTo.id]
            query.either = [.polity(fact.subject.polity)]
            query.members = [.polity(fact.object.polity)]
            let sentences = Set(fact.evidence.map(\.sentence))
            for holding in try source.facts(matching: query)
            where holding.evidence.contains(where: { sentences.contains($0.sentence) }) {
                let detail = Detail(asked: "Who", words: holding.subject.name)
                if !details.contains(detail) { details.append(detail) }
            }
        }
        return details
    }

    /// Whether the question asks who the envoy was with whom one side did something to the other.
    private func asksForEnvoy(_ question: Question) -> Bool {
        question.form == .who && !question.subjects.isEmpty && !question.objects.isEmpty
            && !question.relations.isEmpty && question.relations.allSatisfy(plan.isOfEnvoys)
    }

    /// Leaves out persons who are no envoys of their side, such as a minister who is declared unwelcome; all stay where nobody
    /// else is told of.
    func keepEnvoys(_ found: inout Findings, of question: Question) throws {
        guard asksForEnvoy(question) else { return }
        let kept = try found.facts.filter { fact in
            guard fact.object.type == .person else { return true }
            var query = FactQuery()
            query.relations = [KnownRelation.accreditedTo.id]
            query.subjects = [.entity(name: fact.object.name, polity: fact.object.polity)]
            query.limit = 1
            return try !source.facts(matching: query).isEmpty
        }
        if !kept.isEmpty { found.facts = kept }
    }
}
