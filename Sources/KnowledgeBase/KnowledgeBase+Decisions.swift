package import Model
internal import SQLite

extension KnowledgeBase {
    // MARK: - Deciding

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
    @discardableResult
    package func merge(_ entity: Party, into other: Party, author: String, note: String = "") throws -> Decision {
        guard entity != other else {
            throw KnowledgeBaseError.badChange(detail: "\(entity.name) cannot be merged with itself")
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
    @discardableResult
    package func addAlias(_ name: String, to entity: Party, author: String, note: String = "") throws -> Decision {
        try decideOnEntity(.alias, entity, object: name, author: author, note: note)
    }

    /// Takes a decision back.
    ///
    /// - Parameter id: the decision; nil for the latest that is in force.
    @discardableResult
    package func undo(_ id: String? = nil, author: String, note: String = "") throws -> Decision {
        try inWriting { touched in
            let inForce = Decision.inForce(try decisions())
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

    // MARK: - Reading decisions

    /// Every decision that was ever made, in the order of time.
    package func decisions() throws -> [Decision] {
        try decisions(where: "TRUE")
    }

    /// The decisions on a statement, in the order of time, also those that were undone.
    package func decisions(onStatement id: String) throws -> [Decision] {
        try decisions(where: "statement = ?", .text(id))
    }

    /// The decisions in force that find nothing to decide on: the article is missing, or no longer says it.
    package func orphanedDecisions() throws -> [Decision] {
        var keys: [String: Set<StatementKey>] = [:]
        return try Decision.inForce(decisions()).filter { decision in
            guard let key = decision.key else {
                guard let party = EntityKey.party(decision.subject) else { return true }
                return try connection.firstRow(
                    "SELECT 1 FROM entities WHERE id = ?", .text(Self.entityID(party)), map: { $0.integer(0) }) == nil
            }
            if keys[decision.articleDigest] == nil {
                keys[decision.articleDigest] = Set(
                    try machineStatements(ofDigest: decision.articleDigest).map { StatementKey($0.record.statement) })
            }
            return keys[decision.articleDigest]?.contains(key) != true
        }
    }

    private func decisions(where condition: String, _ values: SQLValue...) throws -> [Decision] {
        var result: [Decision] = []
        try connection.forEachRow(
            """
            SELECT action, article_sha256, start, end, subject, relation, object, statement, changes, author, note,
                decided_at, sequence
            FROM decisions WHERE \(condition)
            """, values
        ) { row in
            guard let action = Decision.Action(rawValue: row.text(0)) else { return }
            result.append(
                Decision(
                    action: action, articleDigest: row.text(1),
                    range: row.integer(2)..<max(row.integer(2), row.integer(3)), subject: row.text(4),
                    relation: row.text(5), object: row.text(6), statement: row.text(7),
                    changes: JSONText.object(row.text(8)) ?? [:], author: row.text(9), note: row.text(10),
                    decidedAt: row.text(11), sequence: row.integer(12)))
        }
        return result.sorted(by: Decision.isEarlier)
    }

    // MARK: - Adding decisions

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

    /// Adds a decision; one that is there already changes nothing.
    func insert(_ decision: Decision) throws {
        try connection.run(
            """
            INSERT OR IGNORE INTO decisions
                (id, action, article_sha256, start, end, subject, relation, object, statement, changes, author, note,
                decided_at, sequence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .text(decision.id), .text(decision.action.rawValue), .text(decision.articleDigest),
            .integer(decision.range.lowerBound), .integer(decision.range.upperBound), .text(decision.subject),
            .text(decision.relation), .text(decision.object), .text(decision.statement),
            .text(JSONText.encode(decision.changes)), .text(decision.author), .text(decision.note),
            .text(decision.decidedAt), .integer(decision.sequence))
    }

    /// Runs a change in one transaction and makes the facts that it touched anew.
    func inWriting<Result>(_ body: (inout Set<Int>) throws -> Result) throws -> Result {
        guard isWritable else { throw KnowledgeBaseError.readOnly(path: path) }
        do {
            return try connection.transaction {
                var touched: Set<Int> = []
                let result = try body(&touched)
                try consolidate(dyads: touched)
                return result
            }
        } catch {
            names.removeAll()
            throw error
        }
    }

    // MARK: - Laying decisions over machine rows

    /// A statement as the extractor found it.
    struct MachineStatement {
        var id: String
        var articleDigest: String
        var statement: Statement
    }

    /// The statement of a row as the extractor found it, whatever a person decided.
    func machineStatement(_ row: Int) throws -> MachineStatement {
        let found = try connection.firstRow(
            """
            SELECT st.article_id, a.sha256 FROM statements AS st JOIN articles AS a USING (article_id)
            WHERE st.statement_id = ?
            """, .integer(row), map: { ($0.integer(0), $0.text(1)) })
        var loader = StatementLoader(self, asExtracted: true)
        guard let (article, digest) = found,
            let record = try loader.statements(ofArticle: article, only: [row]).first
        else { throw KnowledgeBaseError.unknown(name: "statement \(row)") }
        return MachineStatement(id: record.id, articleDigest: digest, statement: record.statement)
    }

    /// The statements of every article with that text, as the extractor found them.
    private func machineStatements(ofDigest digest: String) throws -> [(row: Int, record: StatementRecord)] {
        var loader = StatementLoader(self, asExtracted: true)
        return try connection.rows(
            """
            SELECT article_id FROM articles
            WHERE substr(sha256, 1, 16) = substr(?1, 1, 16) AND sha256 = ?1 AND is_current = 1
            """, .text(digest), map: { $0.integer(0) }
        ).flatMap { try loader.rows(ofArticle: $0) }
    }

    /// Lays what was decided on the statements of every article with that text.
    func layRulings(onArticle digest: String, touched: inout Set<Int>) throws {
        if digest.isEmpty { return }
        let decisions = Decision.inForce(try self.decisions(onArticle: digest))
        let statements = try machineStatements(ofDigest: digest)
        for (statement, ruling) in zip(statements, Self.rulings(decisions, on: statements.map(\.record))) {
            try lay(ruling, on: statement.row, touched: &touched)
        }
    }

    /// What the decisions on an article's text come to for each of its statements, as the extractor found them.
    static func rulings(_ decisions: [Decision], on records: [StatementRecord]) -> [Ruling] {
        if decisions.isEmpty { return Array(repeating: Ruling(), count: records.count) }
        let keys = records.map { StatementKey($0.statement) }
        var ids: [StatementKey: Set<String>] = [:]
        for (key, record) in zip(keys, records) { ids[key, default: []].insert(record.id) }
        return zip(keys, records).map { key, record in
            Ruling(
                decisions.filter { decision in
                    // What is said alike in one sentence is told apart by its id.
                    decision.key == key
                        && (decision.statement == record.id || ids[key]?.contains(decision.statement) != true)
                })
        }
    }

    private func decisions(onArticle digest: String) throws -> [Decision] {
        // An undo names no article; it counts by the decision that it takes back.
        try decisions(where: "article_sha256 = ?1 OR action = 'undo'", .text(digest))
    }

    /// Whether anything was ever decided on an article of that text.
    func hasDecisions(onArticle digest: String) throws -> Bool {
        try connection.firstRow(
            "SELECT 1 FROM decisions WHERE article_sha256 = ? LIMIT 1", .text(digest), map: { $0.integer(0) }) != nil
    }

    /// Writes a ruling into the row of a statement; no ruling restores what the extractor found.
    private func lay(_ ruling: Ruling, on row: Int, touched: inout Set<Int>) throws {
        let machine = try machineStatement(row).statement
        let statement = ruling.applied(to: machine)
        _ = try relationType(statement.relation)
        let old = try connection.firstRow(
            "SELECT dyad_id FROM statements WHERE statement_id = ?", .integer(row), map: { $0.integer(0) })
        let dyad = try dyadRow(of: statement)
        touched.formUnion([old, dyad].compactMap(\.self))
        let kept: SQLValue = statement == machine ? .null : .text(JSONText.encode(Self.machineColumns(machine)))
        try connection.run(
            """
            UPDATE statements SET dyad_id = ?, subject_id = ?, object_id = ?, date = ?, first_day = ?, last_day = ?,
                modality = ?, status = ?, machine = ? WHERE statement_id = ?
            """,
            .integer(dyad), .integer(try entityRow(statement.subject)), .integer(try entityRow(statement.object)),
            .text(statement.date?.description ?? ""), .text(DayColumns.first(of: statement.date)),
            .text(DayColumns.last(of: statement.date)), .text(statement.modality.rawValue), .text(ruling.status), kept,
            .integer(row))
    }

    /// What the extractor found, as the column `machine` keeps it beside a person's edit.
    private static func machineColumns(_ statement: Statement) -> [String: String] {
        [
            "date": statement.date?.description ?? "", "modality": statement.modality.rawValue,
            "relation": statement.relation, "subject": EntityKey.text(statement.subject),
            "object": EntityKey.text(statement.object),
        ]
    }

    /// The dyad of a statement, by the entities that its parties are merged into.
    func dyadRow(of statement: Statement) throws -> Int {
        try dyadRow(dyad(of: statement))
    }

    /// Who with whom in which relation, by the entities that the parties are merged into.
    func dyad(of statement: Statement) throws -> Dyad {
        Dyad(
            subject: try canonical(statement.subject), relation: try relationType(statement.relation),
            object: try canonical(statement.object))
    }

    /// The entity that a party is merged into, or the party itself.
    func canonical(_ party: Party) throws -> Party {
        if let known = names.canonical[party] { return known }
        let target = try connection.firstRow(
            "SELECT merged_into FROM entities WHERE id = ? AND merged_into IS NOT NULL", .text(Self.entityID(party)),
            map: { $0.integer(0) })
        let found = try target.map { try unmergedParty($0) } ?? party
        names.canonical[party] = found
        return found
    }
}
