package import Model

/// The table `statements`: what each article says, with its evidence.
package enum StatementTable {
    /// The columns, which JSON Lines has as keys.
    package static let table = ExportTable(
        name: "statements", description: "One row for each statement of an article.",
        columns: [
            ExportColumn(
                "id", .code, "Stable identifier: a hash of article, subject, relation, object and evidence range."),
            ExportColumn("article", .code, "The article: its file name without ending, or the record's id or address."),
            ExportColumn("article_title", .text, "The article's headline or caption."),
            ExportColumn("article_url", .code, "The article's address; empty when there is none."),
            ExportColumn("article_date", .day, "The article's day of publication; empty when there is none."),
            ExportColumn("publisher", .text, "Who published the article."),
        ] + ActColumns.parties + [
            ExportColumn("date", .edtf, "When it happened, in EDTF; empty when the article gives no date."),
            ExportColumn("date_text", .text, "The words that the date was read from."),
            ActColumns.modality,
            ExportColumn("attribution", .list, "Who says so, outermost first; empty for the article's own voice."),
            ExportColumn("detail", .json, "What the type carries beside: office, occasion, field."),
            ActColumns.confidence,
            ExportColumn("sentence", .text, "The best evidence sentence, exactly as in the article."),
            ExportColumn(
                "sentence_start", .integer, "Where the sentence begins in the article's text, in UTF-8 bytes."),
            ExportColumn("sentence_end", .integer, "Where the sentence ends, in UTF-8 bytes."),
            ExportColumn("rule", .code, "The name of the rule that found it."),
            ExportColumn("evidence", .json, "All evidence: sentence, start, end and rule of each."),
            ActColumns.status,
        ], leading: ["id", "subject", "relation", "object", "date", "modality", "sentence", "article", "status"])

    /// The row of a statement.
    package static func row(_ record: StatementRecord) -> [ExportCell] {
        let statement = record.statement
        let best = statement.evidence.first
        return [
            .text(record.id), .text(record.article), .text(record.articleTitle), .text(record.articleURL),
            .text(record.articleDate?.description ?? ""), .text(record.publisher),
            .text(statement.subject.name), .text(statement.subject.type.rawValue),
            .text(statement.subject.polity.rawValue), .text(statement.relation),
            .text(statement.object.name), .text(statement.object.type.rawValue),
            .text(statement.object.polity.rawValue), .text(statement.date?.description ?? ""),
            .text(statement.dateText), .text(statement.modality.rawValue), .list(statement.attribution),
            .json(statement.detail.isEmpty ? "{}" : JSONText.object(statement.detail)),
            .decimal(statement.confidence), .text(best?.sentence ?? ""), .integer(best?.range.lowerBound ?? 0),
            .integer(best?.range.upperBound ?? 0), .text(best?.rule ?? ""), .json(json(statement.evidence)),
            .text(record.status.rawValue),
        ]
    }

    /// The evidence as a list of objects.
    private static func json(_ evidence: [Evidence]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(evidence.reduce(2) { $0 + $1.sentence.utf8.count + 96 })
        bytes.append(UInt8(ascii: "["))
        for (index, piece) in evidence.enumerated() {
            bytes += (index == 0 ? "{\"sentence\": " : ", {\"sentence\": ").utf8
            JSONText.append(piece.sentence, to: &bytes)
            bytes += ", \"start\": ".utf8
            bytes += String(piece.range.lowerBound).utf8
            bytes += ", \"end\": ".utf8
            bytes += String(piece.range.upperBound).utf8
            bytes += ", \"rule\": ".utf8
            JSONText.append(piece.rule, to: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "]"))
        return String(decoding: bytes, as: UTF8.self)
    }
}
