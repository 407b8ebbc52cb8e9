package import Model

/// The table `facts`, and that of each relation type: acts, each with all that is reported of it joined.
package enum FactTable {
    /// The columns.
    package static let table = ExportTable(
        name: "facts", description: "One row for each act; it joins the statements on it.",
        columns: [
            ExportColumn(
                "id", .code, "Stable identifier: a hash of subject, relation, object and the earliest statement.")
        ] + ActColumns.parties + [
            ExportColumn(
                "date", .edtf, "The most precise date that the reports support, in EDTF; empty when none dates it."),
            ExportColumn("date_start", .day, "The first day that the date can mean; empty when it is open."),
            ExportColumn("date_end", .day, "The last day that the date can mean; empty when it is open."),
            ActColumns.modality,
            ActColumns.status,
            ExportColumn("reports", .integer, "How many statements report it."),
            ExportColumn("sources", .integer, "How many independent sources report it; copies of one text count once."),
            ExportColumn("first_reported", .day, "The earliest day of publication; empty when no article is dated."),
            ExportColumn("last_reported", .day, "The latest day of publication; empty when no article is dated."),
            ActColumns.confidence,
            ExportColumn("quote", .text, "The best evidence sentence, exactly as in the article."),
            ExportColumn("article", .code, "The article of the quote."),
            ExportColumn("article_url", .code, "The address of that article; empty when there is none."),
            ExportColumn("article_date", .day, "The day of publication of that article; empty when there is none."),
            ExportColumn(
                "attribution", .list, "Who says so there, outermost first; empty for the article's own voice."),
            ExportColumn(
                "cameo", .code, "Event code of CAMEO 1.1b3, from relation and modality; empty where it has none."),
            ExportColumn("plover", .code, "Event of PLOVER 0.8, from relation and modality; empty where it has none."),
        ],
        leading: [
            "id", "subject", "relation", "object", "date", "modality", "quote", "reports", "sources", "status",
            "article",
        ])

    /// The table of the facts of one relation type, under the type's id.
    package static func table(of type: RelationType) -> ExportTable {
        table.named(type.id, description: "One row for each act: " + type.meaning + ".")
    }

    /// The row of a fact.
    package static func row(_ fact: Fact, coding: EventCoding) -> [ExportCell] {
        let best = fact.evidence.first
        let codes = coding.codes(relation: fact.relation, modality: fact.modality)
        return [
            .text(fact.id), .text(fact.subject.name), .text(fact.subject.type.rawValue),
            .text(fact.subject.polity.rawValue), .text(fact.relation), .text(fact.object.name),
            .text(fact.object.type.rawValue), .text(fact.object.polity.rawValue),
            .text(fact.date?.description ?? ""), .text(fact.date?.firstDay?.description ?? ""),
            .text(fact.date?.lastDay?.description ?? ""), .text(fact.modality.rawValue), .text(fact.status.rawValue),
            .integer(fact.reports), .integer(fact.sources), .text(fact.firstReported?.description ?? ""),
            .text(fact.lastReported?.description ?? ""), .decimal(fact.confidence), .text(best?.sentence ?? ""),
            .text(best?.article ?? ""), .text(best?.articleURL ?? ""),
            .text(best?.articleDate?.description ?? ""), .list(best?.attribution ?? []), .text(codes.cameo),
            .text(codes.plover),
        ]
    }
}
