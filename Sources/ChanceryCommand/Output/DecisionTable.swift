internal import Export
internal import KnowledgeBase

/// The table of a person's decisions.
enum DecisionTable {
    /// The columns.
    static let table = ExportTable(
        name: "decisions", description: "Every decision of a person, also those that were undone.",
        columns: [
            ExportColumn("id", .code, "The decision's id."),
            ExportColumn("decided_at", .text, "The instant, UTC."),
            ExportColumn("author", .text, "Who decided."),
            ExportColumn("action", .code, "accept, reject, edit, merge, split, alias or undo."),
            ExportColumn("subject", .text, "The subject, or the entity decided on."),
            ExportColumn("relation", .code, "The relation type; empty for decisions on entities."),
            ExportColumn("object", .text, "The object, the other entity, or the alias."),
            ExportColumn("changes", .json, "The new values of an edit."),
            ExportColumn("note", .text, "Why."),
        ])

    /// The row of a decision.
    static func row(_ decision: Decision) -> [ExportCell] {
        [
            .text(decision.id), .text(decision.decidedAt), .text(decision.author), .text(decision.action.rawValue),
            .text(decision.subject), .text(decision.relation), .text(decision.object),
            .json(decision.changes.isEmpty ? "{}" : JSONText.object(decision.changes)), .text(decision.note),
        ]
    }
}
