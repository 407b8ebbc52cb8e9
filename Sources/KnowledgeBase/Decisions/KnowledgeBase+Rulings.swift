internal import Model
internal import SQLite

/// Laying decisions over what the extractor found.
extension KnowledgeBase {
    /// A statement as the extractor found it.
    struct MachineStatement {
        /// Its id.
        var id: String
        /// The digest of the article's text.
        var articleDigest: String
        /// What it says.
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
        var records: [StatementRecord] = []
        if let (article, _) = found { try loader.append(article: article, only: [row], to: &records) }
        guard let (_, digest) = found, let record = records.first else {
            throw KnowledgeBaseError.unknown(name: "statement \(row)")
        }
        return MachineStatement(id: record.id, articleDigest: digest, statement: record.statement)
    }

    /// The statements of every article with that text, as the extractor found them.
    func machineStatements(ofDigest digest: String) throws -> [(row: Int, record: StatementRecord)] {
        var loader = StatementLoader(self, asExtracted: true)
        return try connection.rows(
            """
            SELECT article_id FROM articles
            WHERE substr(sha256, 1, 16) = substr(?1, 1, 16) AND sha256 = ?1 AND is_current = 1
            """, .text(digest), map: { $0.integer(0) }
        ).flatMap { try loader.rows(ofArticle: $0) }
    }

    /// Lays what was decided on the statements of every article with that text.
    func layRulings(onArticle digest: String, touched: inout TouchedDyads) throws {
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

    /// Writes a ruling into the row of a statement; no ruling restores what the extractor found.
    private func lay(_ ruling: Ruling, on row: Int, touched: inout TouchedDyads) throws {
        let machine = try machineStatement(row).statement
        let statement = ruling.applied(to: machine)
        _ = try relationType(statement.relation)
        let old = try connection.firstRow(
            "SELECT dyad_id FROM statements WHERE statement_id = ?", .integer(row), map: { $0.integer(0) })
        let dyad = try dyadRow(of: statement)
        touched.formUnion([old, dyad].compactMap(\.self))
        let kept: SQLValue = statement == machine ? .null : .text(StoredJSON.encode(Self.machineColumns(machine)))
        try connection.run(
            """
            UPDATE statements SET dyad_id = ?, subject_id = ?, object_id = ?, date = ?, first_day = ?, last_day = ?,
                modality = ?, status = ?, machine = ? WHERE statement_id = ?
            """,
            .integer(dyad), .integer(try entityRow(statement.subject)), .integer(try entityRow(statement.object)),
            .text(statement.date?.description ?? ""), .text(DayColumns.first(of: statement.date)),
            .text(DayColumns.last(of: statement.date)), .text(statement.modality.rawValue),
            .text(ruling.status.rawValue), kept,
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
}
