internal import Model
internal import SQLite

/// Checks of what a person decided or added, and of what comes with the program.
extension KnowledgeBase {
    /// What is wrong with the decisions: one sentence each.
    func checkDecisions() throws -> [String] {
        var stored: [String: String] = [:]
        try connection.forEachRow("SELECT id, changes FROM decisions") { stored[$0.text(0)] = $0.text(1) }
        for decision in try decisions() where stored[decision.id] == StoredJSON.encode(decision.changes) {
            stored[decision.id] = nil
        }
        let ids = try connection.rows("SELECT id FROM decisions") { $0.text(0) }
        let seal = try connection.firstRow("SELECT value FROM meta WHERE name = ?", .text(Self.sealName)) { $0.text(0) }
        let isWhole = seal == (ids.isEmpty ? nil : Self.seal(of: ids))
        return stored.keys.sorted().map { "decision \($0) was changed" }
            + (isWhole ? [] : ["a decision was taken away or added by hand"])
    }

    /// Whether merged entities and added names are those that the decisions in force make.
    func checkNames() throws -> [String] {
        let inForce = Decision.inForce(try decisions())
        var merges: [String: String] = [:]
        for (entity, target) in Self.merges(inForce) { merges[Self.entityID(entity)] = Self.entityID(target) }
        var names: [AliasKey: String] = [:]
        for decision in inForce where decision.action == .alias {
            guard let party = EntityKey.party(decision.subject) else { continue }
            let key = AliasKey(entity: Self.entityID(party), name: decision.object)
            names[key] = names[key] ?? decision.object
        }
        var storedMerges: [String: String] = [:]
        try connection.forEachRow(
            "SELECT e.id, m.id FROM entities AS e JOIN entities AS m ON m.entity_id = e.merged_into"
        ) { storedMerges[$0.text(0)] = $0.text(1) }
        var storedNames: [AliasKey: String] = [:]
        try connection.forEachRow(
            """
            SELECT e.id, a.name, a.origin = 'person' FROM aliases AS a JOIN entities AS e USING (entity_id)
            """
        ) { row in
            let key = AliasKey(entity: row.text(0), name: row.text(1))
            // A name that the gazetteer has already is not added again.
            if row.integer(2) == 1 { storedNames[key] = row.text(1) } else { names[key] = nil }
        }
        var problems: [String] = []
        for entity in Set(merges.keys).union(storedMerges.keys).sorted() where merges[entity] != storedMerges[entity] {
            problems.append("what entity \(entity) is merged into was changed")
        }
        let changed = Set(names.keys).union(storedNames.keys).filter { names[$0] != storedNames[$0] }
        for entity in Set(changed.map(\.entity)).sorted() {
            problems.append("a name of entity \(entity) was changed")
        }
        return problems
    }

    /// Whose name an alias is; letters of ASCII are the same in either case, as the column `name` compares them.
    private struct AliasKey: Hashable {
        var entity: String
        var name: [UInt8]

        init(entity: String, name: String) {
            self.entity = entity
            self.name = name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        }
    }

    /// What is wrong with the tables that a user added and with what the file says of itself: one sentence each.
    func checkTables() throws -> [String] {
        var problems: [String] = []
        try connection.forEachRow("SELECT kind, name, text, added_at, digest FROM user_tables ORDER BY kind, name") {
            row in
            if Int(Self.digest(ofUserTable: (0..<4).map { row.text($0) })) != row.integer(4) {
                problems.append("the row of the \(row.text(0)) table \(row.text(1)) was changed")
            }
        }
        let meta = try connection.rows("SELECT name, value FROM meta WHERE name <> ?", .text(Self.sealName)) {
            [$0.text(0), $0.text(1)]
        }
        if meta != [["program", "chancery"]] { problems.append("what the file says of itself was changed") }
        return problems
    }

    /// Where the relation types stored differ from those of the program: one sentence each.
    func checkRelations() throws -> [String] {
        let stored = try connection.rows(
            "SELECT name, label, inverse_label, symmetric, category, plover, cameo, meaning FROM relation_types"
        ) { row in (0..<row.columnCount).map { row.text($0) } }
        let known = Set(
            relations.types.map {
                [
                    $0.id, $0.label, $0.inverseLabel, $0.isSymmetric ? "1" : "0", $0.group.rawValue, $0.plover,
                    $0.cameo,
                    $0.meaning,
                ]
            })
        return stored.filter { !known.contains($0) }.map { "relation type \($0[0]) is not the one of this program" }
    }
}
