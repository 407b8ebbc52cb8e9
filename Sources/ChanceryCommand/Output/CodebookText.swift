internal import Embedded
internal import Export
internal import Model

/// The codebook as text: relation types with examples, modality, dates, confidence, and the columns of every table.
struct CodebookText {
    private let catalogue: RelationCatalogue

    /// The codebook of that catalogue.
    init(catalogue: RelationCatalogue) { self.catalogue = catalogue }

    /// The whole text, in Markdown.
    ///
    /// - Throws: `SeedTableError` when the table of examples is damaged.
    func text() throws(SeedTableError) -> String {
        let examples = try SeedTable(
            embedded: "Seeds/codebook/examples.tsv", required: ["relation", "example", "another", "counter"])
        var lines = [EmbeddedFile.named("Seeds/codebook/introduction.md")?.text ?? ""]
        lines.append("## Relation types\n")
        for type in catalogue.types {
            lines.append("### \(type.id)")
            lines.append("\(type.label) / \(type.inverseLabel). \(type.meaning).")
            let codes = "CAMEO \(type.cameo), PLOVER \(type.plover), group \(type.group.rawValue)"
            lines.append(type.isSymmetric ? "Symmetric: stored once. \(codes)." : "\(codes).")
            if !type.traits.isEmpty {
                lines.append("Traits: \(type.traits.map(\.rawValue).sorted().joined(separator: ", ")).")
            }
            for row in examples.rows where row["relation"] == type.id {
                lines.append("- yes: \(row["example"])")
                lines.append("- yes: \(row["another"])")
                lines.append("- no: \(row["counter"])")
            }
            lines.append("")
        }
        lines.append("## Columns\n")
        for table in [
            StatementTable.table, FactTable.table, RecognitionTable.table, EntityTable.table, ArticleTable.table,
        ] {
            lines.append("### \(table.name)")
            lines.append(table.description)
            lines += table.columns.map { "- `\($0.name)`: \($0.description)" }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}
