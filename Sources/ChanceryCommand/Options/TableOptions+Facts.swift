internal import Export
internal import KnowledgeBase
internal import Model

extension TableOptions {
    /// Writes the facts that the queries ask for, one query after the other, as many as the limit allows.
    ///
    /// - Throws: what the base and the output throw; `CommandFailure` with `nothingFound` when there are none.
    func write(
        facts queries: [FactQuery], of base: KnowledgeBase, catalogue: RelationCatalogue, limit: LimitOptions
    ) throws {
        let coding = try EventCoding(catalogue)
        let allowed = limit.count(writing: self)
        var (written, found) = (0, 0)
        try write(FactTable.table) { write in
            for query in queries {
                var query = query
                query.evidence = .best
                query.limit = allowed.map { max(0, $0 - written) }
                let formatter = write.formatter
                found += try base.mapFacts(matching: query) {
                    formatter.rows([FactTable.row($0, coding: coding)])
                } _: {
                    written += 1
                    try write($0)
                }
            }
        }
        if found == 0 { throw CommandFailure(.nothingFound) }
        try limit.noteRest(written < found ? "\(found - written) more facts" : nil)
    }
}
