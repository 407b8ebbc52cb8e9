package import Model

/// The table `recognitions`: who recognises whom, since when, with withdrawals.
package enum RecognitionTable {
    /// The columns.
    package static let table = ExportTable(
        name: "recognitions", description: "One row for each state of recognition between two parties.",
        columns: [
            ExportColumn("recogniser", .text, "Canonical name of who recognises, or does not."),
            ExportColumn("recogniser_polity", .code, "Its code."),
            ExportColumn("recognised", .text, "Canonical name of who is recognised, or is not."),
            ExportColumn("recognised_polity", .code, "Its code."),
            ExportColumn("state", .code, "recognises, withdrew, refuses, announced or disputed."),
            ExportColumn("since", .edtf, "When this state began, in EDTF; empty when no article dates it."),
            ExportColumn("since_start", .day, "The first day that it can have begun; empty when that is open."),
            ExportColumn("since_end", .day, "The last day that it can have begun; empty when that is open."),
            ExportColumn("until", .edtf, "When it ended, in EDTF; empty while it lasts or when no article dates it."),
            ExportColumn("reports", .integer, "How many statements report it."),
            ExportColumn("sources", .integer, "How many independent sources report it; copies of one text count once."),
            ExportColumn("quote", .text, "The best evidence sentence, exactly as in the article."),
            ExportColumn("article_url", .code, "The address of the article of the quote; empty when there is none."),
            ExportColumn("article_date", .day, "The day of publication of that article; empty when there is none."),
        ], leading: ["recogniser", "recognised", "state", "since", "until", "reports", "sources", "quote"])

    /// The row of a span of time in which one party recognised another, or did not.
    package static func row(_ record: StateRecord) -> [ExportCell] {
        let best = record.fact.evidence.first
        return [
            .text(record.subject.name), .text(record.subject.polity.rawValue), .text(record.object.name),
            .text(record.object.polity.rawValue), .text(record.state), .text(record.since?.description ?? ""),
            .text(record.since?.firstDay?.description ?? ""), .text(record.since?.lastDay?.description ?? ""),
            .text(record.until?.description ?? ""), .integer(record.reports), .integer(record.sources),
            .text(best?.sentence ?? ""), .text(best?.articleURL ?? ""),
            .text(best?.articleDate?.description ?? ""),
        ]
    }
}
