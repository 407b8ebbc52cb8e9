internal import Model
internal import SQLite

extension KnowledgeBase {
    /// The row of a publisher or of somebody who is cited.
    func sourceRow(_ name: String) throws -> Int {
        if let row = names.sources[name] { return row }
        var row = try connection.firstRow(
            "SELECT source_id FROM sources WHERE name = ?", .text(name), map: { $0.integer(0) })
        if row == nil {
            try connection.run("INSERT INTO sources (name) VALUES (?)", .text(name))
            row = Int(connection.lastInsertedRow)
        }
        names.sources[name] = row
        return row ?? 0
    }

    /// The row of a relation type.
    func relationRow(_ id: String) throws -> Int {
        if let row = names.relations[id] { return row }
        guard
            let row = try connection.firstRow(
                "SELECT relation_id FROM relation_types WHERE name = ?", .text(id), map: { $0.integer(0) })
        else { throw KnowledgeBaseError.unknown(name: id) }
        names.relations[id] = row
        return row
    }

    /// The row of an entity, made when it is new.
    func entityRow(_ party: Party) throws -> Int {
        if let row = names.entities[party] { return row }
        let id = Self.entityID(party)
        var row = try connection.firstRow(
            "SELECT entity_id FROM entities WHERE id = ?", .text(id), map: { $0.integer(0) })
        if row == nil {
            let profile = describe(party) ?? EntityProfile()
            try connection.run(
                """
                INSERT INTO entities (id, name, type, polity, iso3, wikidata, claimed_by, valid_from, valid_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                .text(id), .text(party.name), .text(party.type.rawValue), .text(party.polity.rawValue),
                .text(profile.iso3), .text(profile.wikidata), .text(profile.claimedBy), .text(profile.validFrom),
                .text(profile.validTo))
            let new = Int(connection.lastInsertedRow)
            for alias in profile.aliases where alias != party.name {
                try connection.run(
                    "INSERT OR IGNORE INTO aliases VALUES (?, ?, 'gazetteer')", .integer(new), .text(alias))
            }
            try renewDigest(ofEntity: new)
            row = new
        }
        let found = row ?? 0
        names.entities[party] = found
        return found
    }

    /// Writes the digest of what is known of an entity.
    func renewDigest(ofEntity row: Int) throws {
        try connection.run(
            "UPDATE entities SET digest = ? WHERE entity_id = ?", .integer(try digest(ofEntity: row)), .integer(row))
    }

    /// The digest of what is known of an entity, and of the names that the gazetteer has for it.
    func digest(ofEntity row: Int) throws -> Int64 {
        var hash = StableHash()
        try connection.forEachRow(
            """
            SELECT id, name, type, polity, iso3, wikidata, claimed_by, valid_from, valid_to FROM entities
            WHERE entity_id = ?
            """, [.integer(row)]
        ) { row in for column in 0..<row.columnCount { hash.add(row.text(column)) } }
        try connection.forEachRow(
            "SELECT name FROM aliases WHERE entity_id = ? AND origin = 'gazetteer' ORDER BY name COLLATE BINARY",
            [.integer(row)]
        ) { hash.add($0.text(0)) }
        return hash.value
    }

    /// The stable id of an entity: 16 hexadecimal digits.
    static func entityID(_ party: Party) -> String {
        let key = [party.name, party.type.rawValue, party.polity.rawValue].joined(separator: "\u{1F}")
        return String(SHA256.hexDigest(of: key.utf8).prefix(16))
    }
}
