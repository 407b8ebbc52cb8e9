internal import Model

extension KnowledgeBase {
    /// For each period the fact that tells best of it, with its best report, and how many independent sources tell of
    /// the period.
    ///
    /// - Parameter facts: the facts of which the acts of the periods are places.
    func tellings(
        of periods: [StateTimeline.Period], among facts: [SelectedFact]
    ) throws -> [(fact: Fact, sources: Int)] {
        var told = [(fact: Fact, sources: Int)?](repeating: nil, count: periods.count)
        // Rows are read in the order in which they lie in the file.
        let rows = periods.map { facts[$0.start].fact.best }
        let places = periods.indices.sorted { rows[$0] < rows[$1] }
        try inParallel(Self.pieces(of: places), context: { ($0, FactLoader($0, evidence: .best)) }) { context, places in
            try places.map { place in
                (
                    place, try context.1.fact(facts[periods[place].start]),
                    try context.0.sourceCount(of: periods[place].acts, among: facts)
                )
            }
        } _: {
            for (place, fact, sources) in $0 { told[place] = (fact, sources) }
        }
        return told.compactMap(\.self)
    }

    /// How many independent sources tell of the facts at those places of the list.
    private func sourceCount(of places: [Int], among facts: [SelectedFact]) throws -> Int {
        if places.count == 1 { return facts[places[0]].fact.sources }
        let reports = try places.flatMap { place in
            try facts[place].reports.isEmpty ? self.reports(ofFact: facts[place].row) : facts[place].reports
        }
        return Consolidation.sourceCount(of: reports)
    }
}
