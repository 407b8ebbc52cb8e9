internal import Model
internal import SQLite

extension KnowledgeBase {
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

    /// The dyad of a row; nil when there is none.
    func dyad(_ row: Int) throws -> Dyad? {
        try connection.firstRow(
            """
            SELECT r.name, d.subject_polity, d.subject_name, d.object_polity, d.object_name
            FROM dyads AS d JOIN relation_types AS r USING (relation_id) WHERE d.dyad_id = ?
            """, .integer(row)
        ) {
            Dyad(
                relation: $0.text(0), subjectPolity: $0.text(1), subjectName: $0.text(2), objectPolity: $0.text(3),
                objectName: $0.text(4))
        }
    }

    /// The row of a dyad, made when it is new.
    func dyadRow(_ dyad: Dyad) throws -> Int {
        if let row = names.dyads[dyad] { return row }
        let values: [SQLValue] = [
            .integer(try relationRow(dyad.relation)), .text(dyad.subjectPolity), .text(dyad.objectPolity),
            .text(dyad.subjectName), .text(dyad.objectName),
        ]
        let find = try connection.statement(
            """
            SELECT dyad_id FROM dyads WHERE relation_id = ? AND subject_polity = ? AND object_polity = ?
                AND subject_name = ? AND object_name = ?
            """)
        try find.bind(values)
        defer { find.reset() }
        let row: Int
        if try find.step() {
            row = find.integer(0)
        } else {
            let insert = try connection.statement(
                """
                INSERT INTO dyads (relation_id, subject_polity, object_polity, subject_name, object_name)
                VALUES (?, ?, ?, ?, ?)
                """)
            try insert.bind(values)
            try insert.run()
            row = Int(connection.lastInsertedRow)
        }
        // Bounded, so that a long run does not fill the memory.
        if names.dyads.count > 200_000 { names.dyads.removeAll(keepingCapacity: true) }
        names.dyads[dyad] = row
        return row
    }
}
