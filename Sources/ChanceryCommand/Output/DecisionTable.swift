internal import Export
internal import KnowledgeBase
internal import Model

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
            ExportColumn("in_force", .code, "yes, or no for what was undone and for what undoes."),
            ExportColumn("subject", .text, "The subject, or the entity decided on."),
            ExportColumn("subject_polity", .code, "The subject's polity."),
            ExportColumn("relation", .code, "The relation type; empty for decisions on entities."),
            ExportColumn("object", .text, "The object, the other entity, or the alias."),
            ExportColumn("object_polity", .code, "The object's polity; empty for an alias."),
            ExportColumn("statement", .code, "The id of the statement decided on; empty for decisions on entities."),
            ExportColumn("changes", .json, "The new values of an edit; of an undo the decision that it takes back."),
            ExportColumn("note", .text, "Why."),
        ])

    /// The row of a decision.
    ///
    /// - Parameter inForce: the ids of the decisions that hold.
    static func row(_ decision: Decision, inForce: Set<String>) -> [ExportCell] {
        let subject = EntityKey.party(decision.subject)
        let object = EntityKey.party(decision.object)
        return [
            .text(decision.id), .text(decision.decidedAt), .text(decision.author), .text(decision.action.rawValue),
            .text(inForce.contains(decision.id) ? "yes" : "no"),
            .text(subject?.name ?? decision.subject), .text(subject?.polity.rawValue ?? ""),
            .text(decision.relation), .text(object?.name ?? decision.object), .text(object?.polity.rawValue ?? ""),
            .text(decision.statement),
            .json(decision.changes.isEmpty ? "{}" : JSONText.object(decision.changes)), .text(decision.note),
        ]
    }
}
