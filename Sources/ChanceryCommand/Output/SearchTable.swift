internal import Export
internal import KnowledgeBase
internal import Model

/// The table of sentences that a search found.
enum SearchTable {
    /// The columns.
    static let table = ExportTable(
        name: "sentences", description: "Sentences that hold the words, the best first.",
        columns: [
            ExportColumn("article", .code, "The article's identifier."),
            ExportColumn("article_date", .day, "The article's day of publication; empty when there is none."),
            ExportColumn("sentence", .text, "The sentence, exactly as in the article."),
            ExportColumn("article_url", .code, "The article's address; empty when there is none."),
            ExportColumn("statements", .list, "The ids of the statements that it is evidence of."),
        ])

    /// The row of a hit.
    static func row(_ hit: SearchHit) -> [ExportCell] {
        [
            .text(hit.article), .text(hit.date?.description ?? ""), .text(hit.sentence), .text(hit.url),
            .list(hit.statements),
        ]
    }
}
