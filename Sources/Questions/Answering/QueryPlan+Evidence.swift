internal import Model

extension QueryPlan.Queries {
    /// The same queries, reading so much of the evidence.
    func reading(_ extent: FactQuery.EvidenceExtent) -> Self {
        var queries = self
        for list in [\Self.main, \.beside, \.acts, \.undated, \.undatedBeside, \.excluded] {
            for index in queries[keyPath: list].indices { queries[keyPath: list][index].evidence = extent }
        }
        return queries
    }
}
