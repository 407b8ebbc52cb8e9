internal import KnowledgeBase
internal import Model

/// Writes a person's decisions into the base of a command line.
struct DecisionMaker {
    private let database: DatabaseOptions
    private let decision: DecisionOptions
    private let messages: MessageOptions

    /// A maker of decisions in that base, by that author.
    init(_ database: DatabaseOptions, _ decision: DecisionOptions, _ messages: MessageOptions) {
        self.database = database
        self.decision = decision
        self.messages = messages
    }

    /// Decides on a statement, or on every statement of a fact.
    func decide(_ action: Decision.Action, on id: String, edit: StatementEdit = StatementEdit()) throws {
        try make { base in
            try base.decide(action, on: id, edit: edit, author: decision.author, note: decision.note)
        }
    }

    /// Makes decisions and tells their ids.
    func make(_ body: (KnowledgeBase) throws -> [Decision]) throws {
        let base = try KnowledgeBase.open(writing: database.path)
        defer { base.close() }
        for made in try body(base) {
            let what = [made.subject, made.relation, made.object].filter { !$0.isEmpty }.joined(separator: " ")
            messages.diagnostics.note(
                "\(made.action.rawValue) \(what) (decision \(made.id); `chancery undo \(made.id)` takes it back)")
        }
    }

    /// The only entity of that name.
    ///
    /// - Throws: `CommandFailure` with `nothingFound` when nobody, or more than one, has that name.
    func entity(named name: String, in base: KnowledgeBase) throws -> EntityRecord {
        let records = try base.entity(name).map { [$0] } ?? base.entities(named: name)
        guard let first = records.first else {
            throw CommandFailure(.nothingFound, "The articles name nobody called \"\(name)\".")
        }
        guard records.count == 1 else {
            let candidates = records.map { "\($0.party.name) (\($0.party.polity), id \($0.id))" }
            throw CommandFailure(
                .nothingFound, "\"\(name)\" can be \(candidates.joined(separator: " or ")); give the id.")
        }
        return first
    }
}
