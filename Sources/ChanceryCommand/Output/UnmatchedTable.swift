internal import Export
internal import Model
internal import RelationExtraction

/// The table of what was seen and not coded.
enum UnmatchedTable {
    /// The columns.
    static let table = ExportTable(
        name: "unmatched", description: "Parties and a verb between them that no cue of the lexicon codes.",
        columns: [
            ExportColumn("article", .code, "The article's identifier."),
            ExportColumn("verb", .text, "The lemma of the verb."),
            ExportColumn("subject", .text, "Its subject."),
            ExportColumn("role", .code, "Where the other party stands: obj, or a preposition."),
            ExportColumn("object", .text, "The other party."),
            ExportColumn("sentence", .text, "The sentence."),
        ])

    /// The row of a cue-like verb.
    static func row(_ cue: UnmatchedCue, article: Article) -> [ExportCell] {
        [
            .text(article.identifier), .text(cue.verb), .text(cue.subject.name), .text(cue.role),
            .text(cue.object.name), .text(cue.sentence),
        ]
    }
}
