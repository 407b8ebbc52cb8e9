internal import Embedded

/// Which relation undoes another (`Seeds/questions/reversals.tsv`): whoever left comes back by joining.
struct Reversals: Sendable {
    private let reverses: [String: [String]]

    /// The relations of the embedded table.
    ///
    /// - Throws: `SeedTableError` when the table is not as its header says.
    init() throws(SeedTableError) {
        let table = try SeedTable(embedded: "Seeds/questions/reversals.tsv", required: ["relation", "reverse"])
        var reverses: [String: [String]] = [:]
        for row in table.rows { reverses[row["relation"]] = row.list("reverse") }
        self.reverses = reverses
    }

    /// The relations that undo these; empty where one of them is undone by none.
    func reverses(of relations: [String]) -> [String] {
        var found: [String] = []
        for relation in relations {
            guard let others = reverses[relation] else { return [] }
            found += others.filter { !found.contains($0) }
        }
        return found
    }
}
