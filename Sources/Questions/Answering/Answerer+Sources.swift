internal import Model

extension Answerer {
    /// Where a state is named as the source and nothing is told by that name: what those who act for it are cited for,
    /// as a foreign minister is "according to Serbia".
    func toldForSource(_ queries: [FactQuery], of question: Question) throws -> [Fact] {
        guard let source = question.source, case .polity(let code) = source.selectors.first,
            !question.relations.isEmpty || question.namesParty
        else { return [] }
        let names = Set(try self.source.names(of: code))
        let open = queries.map { query in
            var query = query
            query.source = nil
            return query
        }
        return try merged(open).filter { fact in
            Self.fits(fact, question.period)
                && fact.evidence.contains { evidence in evidence.attribution.contains { names.contains($0) } }
        }
    }
}
