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
        try connection.run(
            """
            INSERT INTO user_tables (kind, name, text, added_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, name) DO UPDATE SET text = excluded.text, added_at = excluded.added_at
            WHERE text <> excluded.text
            """, .text(table.kind.rawValue), .text(table.name), .text(table.text), .text(clock()))
    }
}
