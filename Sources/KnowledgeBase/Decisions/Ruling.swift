internal import Model

/// What all decisions in force on one statement come to.
struct Ruling: Hashable {
    /// What the statement counts as.
    var status = ReviewStatus.unreviewed
    /// The new values.
    var edit = StatementEdit()

    /// No decision.
    init() {}

    /// The decisions on one statement, in the order in which they were made: edits add up, the last one gives the
    /// status.
    init(_ decisions: [Decision]) {
        for decision in decisions {
            switch decision.action {
            case .accept: status = .accepted
            case .reject: status = .rejected
            case .edit:
                status = .edited
                edit.merge(StatementEdit(changes: decision.changes))
            case .merge, .split, .alias, .undo: break
            }
        }
    }

    /// The statement with the new values.
    func applied(to machine: Statement) -> Statement {
        var statement = machine
        if let date = edit.date { statement.date = EventDate(edtf: date) }
        statement.modality = edit.modality ?? machine.modality
        statement.relation = edit.relation ?? machine.relation
        statement.subject = edit.subject ?? machine.subject
        statement.object = edit.object ?? machine.object
        return statement
    }
}
