internal import Export
internal import Model
internal import RelationExtraction

/// The table of acts of which a party is not found in its place, with those who may be meant.
enum CandidateTable {
    /// The columns.
    static let table = ExportTable(
        name: "candidates", description: "Acts of which a party is not found in its place, and who may be meant.",
        columns: [
            ExportColumn("article", .code, "The article's identifier."),
            ExportColumn("act", .integer, "The number of the act in the article, from 1."),
            ExportColumn("relation", .code, "The relation type."),
            ExportColumn("subjects", .code, "The polities that act, separated by |; empty for nobody."),
            ExportColumn("objects", .code, "The polities to whom, separated by |; empty for nobody."),
            ExportColumn("features", .text, "What is known of the answer, separated by blanks."),
        ])

    /// The rows of an act: that nobody is meant, then everybody who may be.
    static func rows(of example: ArgumentExample, number: Int, article: Article) -> [[ExportCell]] {
        example.alternatives.map { alternative in
            [
                .text(article.identifier), .integer(number), .text(example.relation),
                .text(alternative.subjects.map(\.rawValue).joined(separator: "|")),
                .text(alternative.objects.map(\.rawValue).joined(separator: "|")),
                .text(alternative.features.joined(separator: " ")),
            ]
        }
    }
}
