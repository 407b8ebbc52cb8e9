public import Model

extension RelationCatalogue {
    private static let columns = [
        "id", "label", "inverse_label", "symmetric", "group", "plover", "cameo", "traits", "meaning",
    ]

    /// The relation types of `Seeds/relations.tsv`.
    ///
    /// - Throws: `SeedTableError` when the table is not as documented in `Seeds/README.md`.
    public static func seeded() throws(SeedTableError) -> RelationCatalogue {
        let name = "Seeds/relations.tsv"
        guard let file = EmbeddedFile.named(name) else { throw SeedTableError.noSuchFile(file: name) }
        return try RelationCatalogue(file.text, name: name)
    }

    /// The relation types of a table.
    ///
    /// - Throws: `SeedTableError` when an id comes twice, a cell is not as documented, or a type is missing that the
    ///   program gives or asks for by itself.
    init(_ text: String, name: String) throws(SeedTableError) {
        let table = try SeedTable(text, name: name, required: Self.columns)
        var types: [RelationType] = []
        for row in table.rows {
            guard !row["id"].isEmpty, !types.contains(where: { $0.id == row["id"] }) else {
                throw table.fault(in: row, "id", row["id"], expected: "an id that no other row has")
            }
            guard ["yes", "no"].contains(row["symmetric"]) else {
                throw table.fault(in: row, "symmetric", row["symmetric"], expected: "yes or no")
            }
            guard let group = RelationGroup(rawValue: row["group"]) else {
                let known = RelationGroup.allCases.map(\.rawValue).joined(separator: ", ")
                throw table.fault(in: row, "group", row["group"], expected: "one of \(known)")
            }
            types.append(
                RelationType(
                    id: row["id"], label: row["label"], inverseLabel: row["inverse_label"],
                    isSymmetric: row["symmetric"] == "yes", group: group, plover: row["plover"],
                    cameo: row["cameo"], traits: try Self.traits(of: row, in: table), meaning: row["meaning"]))
        }
        for relation in KnownRelation.allCases where !types.contains(where: { $0.id == relation.id }) {
            throw SeedTableError.missingRow(file: name, column: "id", value: relation.id)
        }
        self.init(types)
    }

    private static func traits(
        of row: SeedTable.Row, in table: SeedTable
    ) throws(SeedTableError) -> Set<RelationTrait> {
        var traits: Set<RelationTrait> = []
        for word in row.list("traits") {
            guard let trait = RelationTrait(rawValue: word) else {
                let known = RelationTrait.allCases.map(\.rawValue).joined(separator: ", ")
                throw table.fault(in: row, "traits", word, expected: "one or more of \(known), separated by |")
            }
            traits.insert(trait)
        }
        return traits
    }
}
