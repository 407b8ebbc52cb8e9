package import Model

/// Answers questions from a source of facts.
package struct Answerer {
    private let source: any FactSource
    private let catalogue: RelationCatalogue

    /// An answerer from that source, which words relations by that catalogue.
    package init(source: any FactSource, catalogue: RelationCatalogue) {
        self.source = source
        self.catalogue = catalogue
    }

    /// The answer to the question.
    ///
    /// - Throws: what the source throws.
    package func answer(to question: Question) throws -> Answer {
        guard question.isUnderstood else { return AnswerComposer(catalogue: catalogue).refusal(of: question) }
        let queries = QueryPlan(catalogue: catalogue).queries(for: question)
        var facts = try merged(queries.main)
        facts = try restricted(facts, by: question)
        let alternatives = facts.isEmpty || question.form == .whether ? try merged(queries.alternatives) : []
        let answered = Set(facts.map(\.id))
        return AnswerComposer(catalogue: catalogue).answer(
            to: question, facts: facts, alternatives: alternatives.filter { !answered.contains($0.id) },
            corpus: try source.summary())
    }

    private func merged(_ queries: [FactQuery]) throws -> [Fact] {
        var seen = Set<String>()
        var facts: [Fact] = []
        for query in queries {
            for fact in try source.facts(matching: query) where seen.insert(fact.id).inserted { facts.append(fact) }
        }
        return facts.sorted { FactOrder.key(of: $0) < FactOrder.key(of: $1) }
    }

    // MARK: - Comparisons and superlatives

    private func restricted(_ facts: [Fact], by question: Question) throws -> [Fact] {
        var facts = facts
        if let party = question.beforeParty, let fact = facts.first(where: { Self.isActor(party, of: $0) }) {
            facts = facts.filter { $0.id != fact.id && FactOrder.precedes($0, fact) }
        }
        if let party = question.afterParty, let fact = facts.first(where: { Self.isActor(party, of: $0) }) {
            facts = facts.filter { $0.id != fact.id && FactOrder.precedes(fact, $0) }
        }
        switch question.selection {
        case .all: return facts
        case .first: return FactOrder.earliest(of: facts)
        case .latest: return FactOrder.latest(of: facts)
        }
    }

    private static func isActor(_ party: NamedParty, of fact: Fact) -> Bool {
        party.selectors.contains { selector in
            switch selector {
            case .polity(let code): fact.subject.polity == code || fact.object.polity == code
            case .entity(let name, _): fact.subject.name == name || fact.object.name == name
            }
        }
    }
}
