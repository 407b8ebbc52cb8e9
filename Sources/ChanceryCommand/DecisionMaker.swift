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
            let undone = try made.changes["decision"].flatMap { id in try base.decisions().first { $0.id == id } }
            messages.diagnostics.note(DecisionText.text(of: made, undoing: undone))
        }
    }

    /// The only entity of that name or id.
    ///
    /// - Throws: `CommandFailure` with `nothingFound` when nobody, or more than one, has that name.
    func entity(named name: String, in base: KnowledgeBase) throws -> EntityRecord {
        var names = try NameResolver(base: base)
        let records = try base.entity(base.wholeID(name, of: .entity)).map { [$0] } ?? names.entities(for: name)
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

    /// The only entity of that name or id that is not merged into another, which a decision would concern instead.
    ///
    /// - Throws: as `entity(named:in:)`; `CommandFailure` with `usage` for an entity that is merged.
    func unmergedEntity(named name: String, in base: KnowledgeBase) throws -> EntityRecord {
        let record = try entity(named: name, in: base)
        if let merged = try mergedEntities(named: name, in: base).first, merged.name != record.party.name {
            throw CommandFailure(
                .usage,
                "\(merged.name) is merged into \(record.party.name); `chancery split \"\(merged.name)\"` comes first.")
        }
        return record
    }

    /// The entities of that name or id that are merged into others.
    func mergedEntities(named name: String, in base: KnowledgeBase) throws -> [Party] {
        let merged = try base.mergedEntities(named: base.wholeID(name, of: .entity))
        if !merged.isEmpty { return merged }
        var names = try NameResolver(base: base)
        return try names.otherNames(of: name).flatMap { try base.mergedEntities(named: $0) }
    }

    /// Makes sure that nobody else has the name, and that the party itself has another.
    ///
    /// - Throws: `CommandFailure` with `usage`; `KnowledgeBaseError.badChange` for what is no name.
    func requireFree(_ name: String, for party: Party, in base: KnowledgeBase) throws {
        try KnowledgeBase.requireName(name)
        guard name != party.name else {
            throw CommandFailure(.usage, "\(name) is called that already; the other name comes second.")
        }
        var names = try NameResolver(base: base)
        guard let other = try names.others(named: name, than: party).first else { return }
        throw CommandFailure(
            .usage, "\"\(name)\" is a name of \(other) already; choose another for \(party.name).")
    }
}
