package import Model
internal import SQLite

extension KnowledgeBase {
    /// Decides on a statement, or on every statement of a fact.
    ///
    /// - Parameters:
    ///   - action: `accept`, `reject` or `edit`.
    ///   - id: the id of a statement or a fact.
    ///   - edit: the new values, for `edit`.
    /// - Returns: the decisions that were added, one for each statement.
    /// - Throws: `KnowledgeBaseError.unknown` when nothing has that id, `.badChange` when the values make no sense.
    @discardableResult
    package func decide(
        _ action: Decision.Action, on id: String, edit: StatementEdit = StatementEdit(), author: String,
        note: String = ""
    ) throws -> [Decision] {
        guard [.accept, .reject, .edit].contains(action) else {
            throw KnowledgeBaseError.badChange(detail: "A statement cannot be decided on by \(action.rawValue)")
        }
        if action == .edit {
            if edit.isEmpty { throw KnowledgeBaseError.badChange(detail: "An edit needs at least one new value") }
            if let relation = edit.relation { _ = try relationType(relation) }
            if let date = edit.date, !date.isEmpty, EventDate(edtf: date) == nil {
                throw KnowledgeBaseError.badChange(
                    detail: "\"\(date)\" is not an EDTF date such as 2022-07-13 or 2022-07")
            }
        }
        let id = try wholeID(id, of: .statement, .fact)
        return try inWriting { touched in
            var rows = try connection.rows("SELECT statement_id FROM statements WHERE id = ?", .text(id)) {
                $0.integer(0)
            }
            if rows.isEmpty {
                rows = try connection.rows(
                    """
                    SELECT statement_id FROM statements WHERE fact_id = (SELECT fact_id FROM facts WHERE id = ?)
                    ORDER BY id
                    """, .text(id)
                ) { $0.integer(0) }
            }
            guard !rows.isEmpty else { throw KnowledgeBaseError.unknown(name: id) }
            return try rows.map { row in
                let target = try machineStatement(row)
                var decision = try newDecision(action, author: author, note: note)
                let key = StatementKey(target.statement)
                decision.articleDigest = target.articleDigest
                decision.range = key.range
                decision.subject = key.subject
                decision.relation = key.relation
                decision.object = key.object
                decision.statement = target.id
                if action == .edit { decision.changes = edit.changes }
                try insert(decision)
                try layRulings(onArticle: target.articleDigest, touched: &touched)
                return decision
            }
        }
    }

    /// Declares that one entity is another: its statements count as the other's from now on.
    ///
    /// - Throws: `KnowledgeBaseError.badChange` for an entity and itself, and for entities of two types.
    @discardableResult
    package func merge(_ entity: Party, into other: Party, author: String, note: String = "") throws -> Decision {
        guard entity != other else {
            throw KnowledgeBaseError.badChange(detail: "\(entity.name) cannot be merged with itself")
        }
        guard entity.type == other.type else {
            let (first, second) = (entity.type.rawValue, other.type.rawValue)
            throw KnowledgeBaseError.badChange(
                detail: "\(entity.name) is of the type \(first) and \(other.name) of the type \(second); "
                    + "only entities of one type can be merged")
        }
        return try decideOnEntity(.merge, entity, object: EntityKey.text(other), author: author, note: note)
    }

    /// Takes a merged entity apart again.
    @discardableResult
    package func split(_ entity: Party, author: String, note: String = "") throws -> Decision {
        let row = try connection.firstRow(
            "SELECT merged_into FROM entities WHERE id = ?", .text(Self.entityID(entity)), map: { $0.isNull(0) })
        guard row == false else {
            throw KnowledgeBaseError.badChange(detail: "\(entity.name) is not merged into another entity")
        }
        return try decideOnEntity(.split, entity, object: "", author: author, note: note)
    }

    /// Gives an entity another name, by which queries find it.
    ///
    /// - Throws: `KnowledgeBaseError.badChange` for a name without a letter or digit, and for one that another has.
    @discardableResult
    package func addAlias(_ name: String, to entity: Party, author: String, note: String = "") throws -> Decision {
        try Self.requireName(name)
        let own = try canonical(entity)
        if let other = try entities(named: name).map(\.party).first(where: { $0 != own }) {
            throw KnowledgeBaseError.badChange(
                detail: "\"\(name)\" is a name of \(other.name) already; choose another for \(entity.name)")
        }
        return try decideOnEntity(.alias, entity, object: name, author: author, note: note)
    }

    /// Makes sure that a text can be a name.
    ///
    /// - Throws: `KnowledgeBaseError.badChange` for one without a letter or digit.
    package static func requireName(_ text: String) throws(KnowledgeBaseError) {
        let isName = text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        guard isName else { throw .badChange(detail: "A name needs a letter or a digit; \"\(text)\" has none") }
    }

    /// Takes a decision back.
    ///
    /// - Parameter id: the decision; nil for the latest that is in force.
    @discardableResult
    package func undo(_ id: String? = nil, author: String, note: String = "") throws -> Decision {
        try inWriting { touched in
            let inForce = Decision.inForce(try decisions())
            let id = try id.map { try wholeID($0, of: .decision) }
            guard let target = id.map({ id in inForce.first { $0.id == id } }) ?? inForce.last else {
                throw id.map { .unknown(name: $0) } ?? KnowledgeBaseError.noDecision
            }
            var decision = try newDecision(.undo, author: author, note: note)
            decision.changes = ["decision": target.id]
            decision.subject = target.subject
            decision.relation = target.relation
            decision.object = target.object
            decision.statement = target.statement
            try insert(decision)
            try layRulings(onArticle: target.articleDigest, touched: &touched)
            try layEntityDecisions(touched: &touched)
            return decision
        }
    }

    private func decideOnEntity(
        _ action: Decision.Action, _ entity: Party, object: String, author: String, note: String
    ) throws -> Decision {
        try inWriting { touched in
            _ = try entityRow(entity)
            var decision = try newDecision(action, author: author, note: note)
            decision.subject = EntityKey.text(entity)
            decision.object = object
            try insert(decision)
            try layEntityDecisions(touched: &touched)
            return decision
        }
    }

    private func newDecision(_ action: Decision.Action, author: String, note: String) throws -> Decision {
        let sequence = try connection.firstRow("SELECT count(*) FROM decisions") { $0.integer(0) } ?? 0
        return Decision(action: action, author: author, note: note, decidedAt: clock(), sequence: sequence)
    }

    /// Runs a change in one transaction and makes the facts that it touched anew.
    func inWriting<Result>(_ body: (inout TouchedDyads) throws -> Result) throws -> Result {
        guard isWritable else { throw KnowledgeBaseError.readOnly(path: path) }
        do {
            return try connection.transaction {
                var touched = TouchedDyads()
                let result = try body(&touched)
                try consolidate(touched)
                return result
            }
        } catch {
            names.removeAll()
            throw error
        }
    }
}
