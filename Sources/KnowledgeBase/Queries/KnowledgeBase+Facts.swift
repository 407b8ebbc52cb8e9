package import Model
internal import SQLite

extension KnowledgeBase {
    /// The facts that a query asks for, in order of time; those without a date last.
    package func facts(matching query: FactQuery) throws -> [Fact] {
        var facts: [Fact] = []
        try forEachFact(matching: query) { facts.append($0) }
        return facts
    }

    /// Hands on the facts that a query asks for, as `facts(matching:)` does, one by one.
    ///
    /// - Returns: how many facts there are, whatever the query's limit.
    @discardableResult
    package func forEachFact(matching query: FactQuery, _ body: (Fact) throws -> Void) throws -> Int {
        try mapFacts(matching: query, { $0 }, body)
    }

    /// Makes a value of each fact that a query asks for, several at once, and hands the values on in the order of the
    /// facts.
    ///
    /// - Parameters:
    ///   - make: makes the value of a fact; called on several threads.
    ///   - body: gets the values.
    /// - Returns: how many facts there are, whatever the query's limit.
    @discardableResult
    package func mapFacts<Value: Sendable>(
        matching query: FactQuery, _ make: @escaping @Sendable (Fact) -> Value, _ body: (Value) throws -> Void
    ) throws -> Int {
        try connection.snapshot {
            if query.knownAt == nil && query.asOf == nil {
                let places = try places(of: query)
                var left = max(0, query.limit ?? .max)
                for group in try groups(of: places.first(left)) {
                    for fact in try load(group, evidence: query.evidence, make).prefix(left) {
                        try body(fact.value)
                        left -= 1
                    }
                }
                return places.count
            }
            let ranks = Dictionary(
                relations.types.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
            )
            let selected = try select(query).map { ($0, $0.order(relation: ranks[$0.dyad.relation] ?? 0)) }
                .sorted { $0.1 < $1.1 }
            var loader = FactLoader(self, evidence: query.evidence)
            for (fact, _) in selected.prefix(max(0, query.limit ?? .max)) { try body(make(try loader.fact(fact))) }
            return selected.count
        }
    }

    /// The fact of that id; nil when there is none.
    package func fact(_ id: String) throws -> Fact? { try fact(where: "f.id = ?", id) }

    /// The fact that a statement is joined to; nil when there is no such statement.
    package func fact(ofStatement id: String) throws -> Fact? {
        try fact(where: "f.fact_id = (SELECT fact_id FROM statements WHERE id = ?)", id)
    }

    private func fact(where condition: String, _ id: String) throws -> Fact? {
        let places = try places(where: SQLCondition(sql: condition, values: [.text(id)]), isOfAnyStatus: true)
        var loader = FactLoader(self)
        return try places.entries.first.flatMap { try loader.fact($0)?.fact }
    }

    /// The facts of one party, or between two, in order of time.
    ///
    /// - Parameter evidence: how much evidence each fact brings.
    package func timeline(
        of party: FactQuery.PartySelector, and other: FactQuery.PartySelector? = nil,
        evidence: FactQuery.EvidenceExtent = .all
    ) throws -> [Fact] {
        var query = FactQuery()
        query.evidence = evidence
        query.either = [party]
        query.members = other.map { [$0] } ?? []
        return try facts(matching: query)
    }
}
