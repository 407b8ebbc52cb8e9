package import Model

/// The table `articles`: what was read.
package enum ArticleTable {
    /// The columns.
    package static let table = ExportTable(
        name: "articles", description: "One row for each article that was read.",
        columns: [
            ExportColumn("id", .code, "Stable identifier."),
            ExportColumn("article", .code, "Its file name without ending, or the record's id or address."),
            ExportColumn("title", .text, "The headline or caption; empty when there is none."),
            ExportColumn("url", .code, "The address; empty when there is none."),
            ExportColumn("date", .day, "The day of publication; empty when there is none."),
            ExportColumn("publisher", .text, "Who published it: a name or the host of the address."),
            ExportColumn("layout", .code, "The layout that it was read from: header, plain, html, jsonl or csv."),
            ExportColumn("sha256", .code, "SHA-256 of the text, in hexadecimal digits."),
            ExportColumn("revision", .integer, "1 for the first text of the article, 2 for the next, and so on."),
            ExportColumn("ingested_at", .code, "When it was read, in UTC, as YYYY-MM-DDThh:mm:ssZ."),
            ExportColumn("sentences", .integer, "How many sentences it has."),
            ExportColumn("statements", .integer, "How many statements were found in it."),
        ])

    /// The row of an article.
    package static func row(_ record: ArticleRecord) -> [ExportCell] {
        [
            .text(record.id), .text(record.article), .text(record.title), .text(record.url),
            .text(record.date?.description ?? ""), .text(record.publisher), .text(record.layout),
            .text(record.sha256), .integer(record.revision), .text(record.ingestedAt), .integer(record.sentences),
            .integer(record.statements),
        ]
    }
}
