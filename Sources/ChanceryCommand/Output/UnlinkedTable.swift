internal import Actors
internal import Export
internal import Linguistics
internal import Model
internal import RelationExtraction

/// The table of mentions that the program left open: names, nominals and pronouns that nothing settles.
enum UnlinkedTable {
    /// The columns.
    static let table = ExportTable(
        name: "unlinked", description: "Mentions of actors that the text leaves open.",
        columns: [
            ExportColumn("article", .code, "The article's identifier."),
            ExportColumn("words", .text, "The words of the mention."),
            ExportColumn("kind", .code, "name, nominal, organ, person or pronoun."),
            ExportColumn("reason", .text, "Why it was left open."),
            ExportColumn("sentence", .text, "The sentence."),
        ])

    /// The rows of an article.
    static func rows(of extraction: Extraction, article: Article) -> [[ExportCell]] {
        extraction.analysis.mentions.filter { $0.parties.isEmpty && $0.kind != .media }.map { mention in
            let sentence = extraction.document.sentences[mention.sentence]
            let words = sentence.tokens[mention.tokens].map(\.form).joined(separator: " ")
            return [
                .text(article.identifier), .text(words), .text(mention.kind.rawValue),
                .text(mention.reason.isEmpty ? "nobody of that name is known" : mention.reason),
                .text(extraction.document.text(in: sentence.range)),
            ]
        }
    }
}
