internal import Model
internal import SQLite

extension KnowledgeBase {
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
                    changes: StoredJSON.object(row.text(8)) ?? [:], author: row.text(9), note: row.text(10),
                    decidedAt: row.text(11), sequence: row.integer(12)))
        }
        return result.sorted(by: Decision.isEarlier)
    }

    /// The decisions on an article's text, and every undo.
    func decisions(onArticle digest: String) throws -> [Decision] {
        // An undo names no article; it counts by the decision that it takes back.
        try decisions(where: "article_sha256 = ?1 OR action = 'undo'", .text(digest))
    }

    /// Whether anything was ever decided on an article of that text.
    func hasDecisions(onArticle digest: String) throws -> Bool {
        try connection.firstRow(
            "SELECT 1 FROM decisions WHERE article_sha256 = ? LIMIT 1", .text(digest), map: { $0.integer(0) }) != nil
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
            .text(StoredJSON.encode(decision.changes)), .text(decision.author), .text(decision.note),
            .text(decision.decidedAt), .integer(decision.sequence))
        if connection.changeCount > 0 { try Self.seal(decisions: [decision.id], in: connection) }
    }

    /// The row of `meta` by which a lost decision is missed.
    static let sealName = "decisions"

    /// Takes note of new decisions in a row of `meta`, so that a lost one is missed whatever came of it.
    static func seal(decisions ids: [String], in connection: Connection) throws {
        if ids.isEmpty { return }
        let old = try connection.firstRow("SELECT value FROM meta WHERE name = ?", .text(sealName)) { $0.text(0) }
        try connection.run(
            "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", .text(sealName),
            .text(seal(of: ids, after: old.flatMap { Int64($0) } ?? 0)))
    }

    /// What that row says after those decisions, in whatever order they were made.
    static func seal(of ids: [String], after old: Int64 = 0) -> String {
        String(
            ids.reduce(old) { seal, id in
                var hash = StableHash()
                hash.add(id)
                return seal ^ hash.value
            })
    }
}
