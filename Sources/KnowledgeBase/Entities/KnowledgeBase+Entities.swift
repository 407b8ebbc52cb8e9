package import Model
internal import SQLite

extension KnowledgeBase {
    /// The entity of a row, or the one that it is merged into.
    func party(_ row: Int) throws -> Party {
        try connection.firstRow(
            """
            SELECT m.name, m.type, m.polity FROM entities AS e
            JOIN entities AS m ON m.entity_id = coalesce(e.merged_into, e.entity_id) WHERE e.entity_id = ?
            """, .integer(row)
        ) { Party(name: $0.text(0), type: EntityType(rawValue: $0.text(1)) ?? .polity, polity: PolityCode($0.text(2))) }
            ?? Party(name: "", type: .polity, polity: PolityCode(""))
    }

    /// The entity of a row, whatever it is merged into.
    func unmergedParty(_ row: Int) throws -> Party {
        try connection.firstRow(
            "SELECT name, type, polity FROM entities WHERE entity_id = ?", .integer(row)
        ) { Party(name: $0.text(0), type: EntityType(rawValue: $0.text(1)) ?? .polity, polity: PolityCode($0.text(2))) }
            ?? Party(name: "", type: .polity, polity: PolityCode(""))
    }

    /// The rows of the entities that a name means: those of that name or alias and what is merged with them.
    ///
    /// - Parameter polity: the polity that they must be or act for; nil for any.
    func entityRows(named name: String, polity: PolityCode?) throws -> [Int] {
        try connection.rows(
            """
            WITH named (entity_id) AS (
                SELECT entity_id FROM entities WHERE name = ?1 COLLATE NOCASE
                UNION SELECT entity_id FROM aliases WHERE name = ?1
            ), targets (entity_id) AS (
                SELECT coalesce(e.merged_into, e.entity_id) FROM named JOIN entities AS e USING (entity_id)
                WHERE ?2 IS NULL OR e.polity = ?2
            )
            SELECT entity_id FROM targets
            UNION SELECT e.entity_id FROM targets AS t JOIN entities AS e ON e.merged_into = t.entity_id
            """, .text(name), .optionalText(polity?.rawValue)
        ) { $0.integer(0) }
    }

    /// The entities of that name or alias, in any case of letters; the most often named first.
    package func entities(named name: String) throws -> [EntityRecord] {
        let rows = try entityRows(named: name, polity: nil)
        let condition = SQLCondition.in("e.entity_id", rows)
        return try entities(condition.sql, condition.values).sorted { left, right in
            (-left.statements, left.id) < (-right.statements, right.id)
        }
    }

    /// Whom that name or alias means, in any case of letters; the most often named first.
    package func parties(named name: String) throws -> [Party] {
        // To count how often a busy one is named takes longer than to find it.
        let rows = try entityRows(named: name, polity: nil)
        if rows.isEmpty { return [] }
        let condition = SQLCondition.in("entity_id", rows)
        let targets = try connection.rows(
            "SELECT entity_id FROM entities WHERE merged_into IS NULL AND \(condition.sql)", condition.values
        ) { $0.integer(0) }
        return targets.count == 1 ? [try party(targets[0])] : try entities(named: name).map(\.party)
    }

    /// The persons of that last name, in any case of letters; the most often named first.
    package func people(lastName: String) throws -> [EntityRecord] {
        let suffix = " " + lastName
        return try entities(
            "e.type = 'person' AND substr(e.name, -?2) = ?1 COLLATE NOCASE",
            [.text(suffix), .integer(suffix.unicodeScalars.count)]
        ).sorted { ($1.statements, $0.id) < ($0.statements, $1.id) }
    }

    /// The entity of that stable id; that of a merged one is what it is merged into.
    package func entity(_ id: String) throws -> EntityRecord? {
        try entities(
            """
            e.entity_id = (SELECT coalesce(merged_into, entity_id) FROM entities WHERE id = ?)
            """, [.text(id)]
        ).first
    }

    /// The entity of that very name, type and polity, even where it is merged into another; nil when there is none.
    func entity(exactly party: Party) throws -> EntityRecord? {
        try entities("e.id = ?", [.text(Self.entityID(party))], alsoMerged: true).first
    }

    /// The entities that are or act for a polity, the polity itself first.
    package func entities(of polity: PolityCode) throws -> [EntityRecord] {
        try entities("e.polity = ?", [.text(polity.rawValue)]).sorted { left, right in
            (left.party.type == .polity ? 0 : 1, -left.statements, left.id)
                < (right.party.type == .polity ? 0 : 1, -right.statements, right.id)
        }
    }

    /// The code of the polity of which that text is the canonical name, letter by letter, or the code; nil when no article
    /// speaks of it, and where it is merged into another.
    package func polity(canonically text: String) throws -> PolityCode? {
        let codes = try connection.rows(
            """
            SELECT polity FROM entities WHERE name = ?1 COLLATE NOCASE AND name = ?1 COLLATE BINARY AND type = 'polity'
                AND merged_into IS NULL
            UNION SELECT polity FROM entities WHERE polity = ?1 AND type = 'polity' AND merged_into IS NULL
            """, .text(text)
        ) { PolityCode($0.text(0)) }
        return codes.count == 1 ? codes.first : nil
    }

    /// Hands on every entity that is not merged into another, by name.
    package func forEachEntity(_ body: (EntityRecord) throws -> Void) throws {
        try connection.snapshot {
            for record in try entities("TRUE").sorted(by: { left, right in
                (left.party.name, left.party.polity, left.id) < (right.party.name, right.party.polity, right.id)
            }) { try body(record) }
        }
    }

    private func entities(_ condition: String, _ values: [SQLValue] = [], alsoMerged: Bool = false) throws
        -> [EntityRecord]
    {
        var records: [EntityRecord] = []
        try connection.forEachRow(
            """
            SELECT e.id, e.name, e.type, e.polity, e.iso3, e.wikidata, e.claimed_by, e.valid_from, e.valid_to,
                e.entity_id
            FROM entities AS e WHERE (\(alsoMerged) OR e.merged_into IS NULL) AND (\(condition))
            """, values
        ) { row in
            records.append(
                EntityRecord(
                    id: row.text(0),
                    party: Party(
                        name: row.text(1), type: EntityType(rawValue: row.text(2)) ?? .polity,
                        polity: PolityCode(row.text(3))),
                    iso3: row.text(4), wikidata: row.text(5), claimedBy: row.text(6), validFrom: row.text(7),
                    validTo: row.text(8),
                    aliases: try connection.rows(
                        "SELECT name FROM aliases WHERE entity_id = ? ORDER BY name COLLATE BINARY",
                        .integer(row.integer(9)), map: { $0.text(0) }),
                    statements: try statementCount(ofEntity: row.integer(9))))
        }
        return records
    }

    private func statementCount(ofEntity row: Int) throws -> Int {
        try connection.firstRow(
            """
            WITH own (entity_id) AS (SELECT ?1 UNION SELECT entity_id FROM entities WHERE merged_into = ?1)
            SELECT (SELECT count(*) FROM statements WHERE subject_id IN own)
                + (SELECT count(*) FROM statements WHERE object_id IN own AND subject_id NOT IN own)
            """, .integer(row), map: { $0.integer(0) }) ?? 0
    }

    /// Numbers as the inside of an `IN` list.
    static func list(_ rows: some Sequence<Int>) -> String {
        rows.map { String($0) }.joined(separator: ", ")
    }
}
