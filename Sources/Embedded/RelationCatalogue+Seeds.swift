public import Model

extension RelationCatalogue {
    /// The relation types of `Seeds/relations.tsv`.
    ///
    /// - Throws: `SeedTableError` when the table is not as documented there.
    public static func seeded() throws(SeedTableError) -> RelationCatalogue {
        let table = try SeedTable(
            embedded: "Seeds/relations.tsv",
            required: ["id", "label", "inverse_label", "symmetric", "group", "plover", "cameo", "meaning"])
        var types: [RelationType] = []
        for row in table.rows {
            guard ["yes", "no"].contains(row["symmetric"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "symmetric", value: row["symmetric"],
                    expected: "yes or no")
            }
            types.append(
                RelationType(
                    id: row["id"], label: row["label"], inverseLabel: row["inverse_label"],
                    isSymmetric: row["symmetric"] == "yes", group: row["group"], plover: row["plover"],
                    cameo: row["cameo"], meaning: row["meaning"]))
        }
        return RelationCatalogue(types)
    }
}
