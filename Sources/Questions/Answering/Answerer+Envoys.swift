internal import Model

/// The names of envoys, who are no parties to what is done to them.
extension Answerer {
    /// What is done with an envoy of one side at the other.
    private static let doneWithEnvoys: Set<String> = [
        "appointed_envoy", "recalled_envoy", "expelled_diplomats", "summoned_envoy",
    ]

    /// Who the envoy was, where both sides are named and somebody else is asked for: "who was the ambassador whom Peru
    /// expelled"; by what the same sentences say of who is accredited. None where no sentence names one.
    func envoys(of question: Question, in facts: [Fact]) throws -> [Detail] {
        guard question.form == .who, !question.subjects.isEmpty, !question.objects.isEmpty,
            !question.relations.isEmpty, question.relations.allSatisfy(Self.doneWithEnvoys.contains)
        else { return [] }
        var details: [Detail] = []
        for fact in facts {
            var query = FactQuery()
            query.relations = ["accredited_to"]
            query.between = (.polity(fact.subject.polity), .polity(fact.object.polity))
            let sentences = Set(fact.evidence.map(\.sentence))
            for holding in try source.facts(matching: query)
            where holding.evidence.contains(where: { sentences.contains($0.sentence) }) {
                let detail = Detail(asked: "who", words: holding.subject.name)
                if !details.contains(detail) { details.append(detail) }
            }
        }
        return details
    }
}
