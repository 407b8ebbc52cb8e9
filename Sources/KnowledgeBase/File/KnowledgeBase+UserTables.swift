internal import SQLite

extension KnowledgeBase {
    /// The tables that the user added, by kind and name.
    package func userTables() throws -> [UserTable] {
        try connection.rows("SELECT kind, name, text FROM user_tables ORDER BY kind, name") { row in
            UserTable(kind: UserTable.Kind(rawValue: row.text(0)) ?? .gazetteer, name: row.text(1), text: row.text(2))
        }
    }

    /// Keeps the table for later runs, in place of one of the same kind and name.
    ///
    /// - Throws: `KnowledgeBaseError.readOnly` when the base is open for reading, `SQLiteError`.
    package func remember(_ table: UserTable) throws {
        guard isWritable else { throw KnowledgeBaseError.readOnly(path: path) }
        try insert(table, replacing: { $0 != table.text })
    }

    /// Takes over a table of another base; of two of the same kind and name the one whose text is greater stays.
    func takeOver(_ table: UserTable) throws { try insert(table, replacing: { $0 < table.text }) }

    /// Writes a table, where there is none of its kind and name, or one that may be replaced.
    private func insert(_ table: UserTable, replacing isReplaced: (String) -> Bool) throws {
        let present = try connection.firstRow(
            "SELECT text FROM user_tables WHERE kind = ? AND name = ?", .text(table.kind.rawValue), .text(table.name)
        ) { $0.text(0) }
        if let present, !isReplaced(present) { return }
        let instant = clock()
        try connection.run(
            "INSERT OR REPLACE INTO user_tables (kind, name, text, added_at, digest) VALUES (?, ?, ?, ?, ?)",
            .text(table.kind.rawValue), .text(table.name), .text(table.text), .text(instant),
            .integer(Self.digest(ofUserTable: [table.kind.rawValue, table.name, table.text, instant])))
    }

    /// The digest of a row's columns but the digest itself, in their order.
    static func digest(ofUserTable columns: [String]) -> Int64 {
        var hash = StableHash()
        for column in columns { hash.add(column) }
        return hash.value
    }
}
