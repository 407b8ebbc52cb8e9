internal import Export
internal import KnowledgeBase
internal import Model

extension TableOptions {
    /// Writes the facts that the query asks for.
    ///
    /// - Throws: what the base and the output throw; `CommandFailure` with `nothingFound` when there are none.
    func write(facts query: FactQuery, of base: KnowledgeBase, catalogue: RelationCatalogue) throws {
        let coding = try EventCoding(catalogue)
        var query = query
        query.evidence = .best
        var count = 0
        try write(FactTable.table) { write in
            try base.forEachFact(matching: query) { fact in
                count += 1
                try write(FactTable.row(fact, coding: coding))
            }
        }
        if count == 0 { throw CommandFailure(.nothingFound) }
    }
}
