internal import Model
internal import SQLite

extension KnowledgeBase {
    /// Lays the merges and aliases in force over the entities, and moves the statements that they concern.
    func layEntityDecisions(touched: inout TouchedDyads) throws {
        names.canonical.removeAll()
        let inForce = Decision.inForce(try decisions())
        try layMerges(Self.merges(inForce), touched: &touched)
        try connection.run("DELETE FROM aliases WHERE origin = 'person'")
        for decision in inForce where decision.action == .alias {
            guard let party = EntityKey.party(decision.subject) else { continue }
            try connection.run(
                "INSERT OR IGNORE INTO aliases VALUES (?, ?, 'person')", .integer(try entityRow(party)),
                .text(decision.object))
        }
    }

    /// Which entity is merged into which at last, after every merge and split in force.
    static func merges(_ decisions: [Decision]) -> [Party: Party] {
        var targets: [Party: Party] = [:]
        for decision in decisions {
            guard let entity = EntityKey.party(decision.subject) else { continue }
            if decision.action == .merge { targets[entity] = EntityKey.party(decision.object) }
            if decision.action == .split { targets[entity] = nil }
        }
        var result: [Party: Party] = [:]
        for entity in targets.keys {
            var seen: Set<Party> = [entity]
            var target = entity
            while let next = targets[target], seen.insert(next).inserted { target = next }
            // Entities that are merged in a ring are as they were.
            if targets[target] == nil { result[entity] = target }
        }
        return result
    }

    private func layMerges(_ merges: [Party: Party], touched: inout TouchedDyads) throws {
        var wanted: [Int: Int] = [:]
        for entity in merges.keys.sorted(by: { EntityKey.text($0) < EntityKey.text($1) }) {
            if let target = merges[entity] { wanted[try entityRow(entity)] = try entityRow(target) }
        }
        let present = Dictionary(
            try connection.rows("SELECT entity_id, merged_into FROM entities WHERE merged_into IS NOT NULL") {
                ($0.integer(0), $0.integer(1))
            }, uniquingKeysWith: { first, _ in first })
        for entity in Set(wanted.keys).union(present.keys).sorted() where wanted[entity] != present[entity] {
            try connection.run(
                "UPDATE entities SET merged_into = ? WHERE entity_id = ?",
                wanted[entity].map { .integer($0) } ?? .null, .integer(entity))
            names.canonical.removeAll()
            try moveStatements(ofEntity: entity, touched: &touched)
        }
    }

    /// Gives the statements of an entity the dyads that fit what it is merged into now.
    private func moveStatements(ofEntity entity: Int, touched: inout TouchedDyads) throws {
        let statements = try connection.rows(
            """
            SELECT statement_id, dyad_id, subject_id, object_id FROM statements
            WHERE subject_id = ?1 OR object_id = ?1
            """, .integer(entity)
        ) { ($0.integer(0), $0.integer(1), $0.integer(2), $0.integer(3)) }
        for (row, old, subject, object) in statements {
            guard let dyad = try dyad(old) else { continue }
            let new = try dyadRow(
                Dyad(
                    subject: try party(subject), relation: try relationType(dyad.relation), object: try party(object)))
            touched.formUnion([old, new])
            if new != old {
                try connection.run(
                    "UPDATE statements SET dyad_id = ? WHERE statement_id = ?", .integer(new), .integer(row))
            }
        }
    }
}
