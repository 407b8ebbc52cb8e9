public import Model

extension StateCatalogue {
    private static let columns = ["state", "relation", "effect", "direction"]

    /// The rules of `Seeds/states.tsv`.
    ///
    /// - Throws: `SeedTableError` when the table is not as documented in `Seeds/README.md`, or names a relation type
    ///   that `Seeds/relations.tsv` does not.
    public static func seeded() throws(SeedTableError) -> StateCatalogue {
        let name = "Seeds/states.tsv"
        guard let file = EmbeddedFile.named(name) else { throw SeedTableError.noSuchFile(file: name) }
        return try StateCatalogue(file.text, name: name, relations: try RelationCatalogue.seeded())
    }

    /// The rules of a table.
    ///
    /// - Throws: `SeedTableError` when a relation is unknown or comes twice, or a cell is not as documented.
    init(_ text: String, name: String, relations: RelationCatalogue) throws(SeedTableError) {
        let table = try SeedTable(text, name: name, required: Self.columns)
        var rules: [Rule] = []
        for row in table.rows {
            let relation = row["relation"]
            guard relations[relation]?.id == relation, !rules.contains(where: { $0.relation == relation }) else {
                throw table.fault(
                    in: row, "relation", relation, expected: "an id of Seeds/relations.tsv that no other row has")
            }
            guard let effect = Effect(rawValue: row["effect"]) else {
                throw table.fault(in: row, "effect", row["effect"], expected: "opens, closes or refuses")
            }
            guard ["same", "reverse"].contains(row["direction"]) else {
                throw table.fault(in: row, "direction", row["direction"], expected: "same or reverse")
            }
            rules.append(
                Rule(
                    state: row["state"], relation: relation, effect: effect,
                    isReversed: row["direction"] == "reverse"))
        }
        self.init(rules)
    }
}
