internal import Embedded
internal import Model
internal import SQLite

/// The numbered scripts of `Schema/`, which bring a database from any earlier version to the latest.
enum SchemaMigration {
    /// The version of a database to which every script was applied: how many there are.
    static let latestVersion = scripts.count

    /// The scripts in order; `0001_tables.sql` is the first.
    private static let scripts: [EmbeddedFile] = EmbeddedFile.inFolder("Schema").filter { $0.name.hasSuffix(".sql") }

    /// Applies the scripts that are missing, all or none of them.
    ///
    /// A file that has content is copied to `PATH.backup-vN` before its first change.
    ///
    /// - Throws: `KnowledgeBaseError.exists` when there is such a copy already, and SQLite's errors; then nothing is
    ///   changed.
    static func apply(to connection: Connection, relations: RelationCatalogue) throws {
        guard try version(of: connection) < latestVersion else { return }
        try connection.transaction {
            // Another program may have been first.
            let version = try version(of: connection)
            guard version < latestVersion else { return }
            if version > 0, !connection.isTemporary {
                // A connection that writes cannot be copied; others can read on beside it.
                let reader = try Connection(path: connection.path, mode: .readOnly)
                try KnowledgeBase.copy(reader, to: connection.path + ".backup-v\(version)")
            }
            for script in scripts[version...] { try connection.execute(script.text) }
            try seedRelations(relations, in: connection)
            if version > 0, version < 7 { try addDigests(to: connection, of: version) }
            if version == 0 {
                try connection.execute("PRAGMA application_id = \(FileHeader.applicationID)")
                try connection.run("INSERT INTO meta VALUES ('program', 'chancery')")
            }
            try connection.execute("PRAGMA user_version = \(latestVersion)")
        }
    }

    /// How many scripts were applied to the database.
    private static func version(of connection: Connection) throws -> Int {
        try connection.firstRow("PRAGMA user_version") { $0.integer(0) } ?? 0
    }

    /// Gives the rows of files before version 7 the digests that only this program can work out.
    private static func addDigests(to connection: Connection, of version: Int) throws {
        if version < 5 { try addTableDigests(to: connection) }
        try KnowledgeBase.seal(
            decisions: connection.rows("SELECT id FROM decisions") { $0.text(0) }, in: connection)
        let articles = try connection.rows("SELECT article_id, digest FROM articles") { ($0.integer(0), $0.integer(1)) }
        for (row, digest) in articles {
            // What was damaged before stays so.
            guard try Int(KnowledgeBase.digest(ofArticle: row, in: connection, version: version)) == digest else {
                continue
            }
            try connection.run(
                "UPDATE articles SET digest = ? WHERE article_id = ?",
                .integer(try KnowledgeBase.digest(ofArticle: row, in: connection)), .integer(row))
        }
    }

    private static func addTableDigests(to connection: Connection) throws {
        let tables = try connection.rows("SELECT kind, name, text, added_at FROM user_tables") { row in
            (0..<4).map { row.text($0) }
        }
        for table in tables {
            try connection.run(
                "UPDATE user_tables SET digest = ? WHERE kind = ? AND name = ?",
                .integer(KnowledgeBase.digest(ofUserTable: table)), .text(table[0]), .text(table[1]))
        }
    }

    private static func seedRelations(_ relations: RelationCatalogue, in connection: Connection) throws {
        for type in relations.types {
            try connection.run(
                """
                INSERT INTO relation_types
                    (name, label, inverse_label, symmetric, category, plover, cameo, meaning)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO NOTHING
                """,
                .text(type.id), .text(type.label), .text(type.inverseLabel), .integer(type.isSymmetric ? 1 : 0),
                .text(type.group.rawValue), .text(type.plover), .text(type.cameo), .text(type.meaning))
        }
    }
}
