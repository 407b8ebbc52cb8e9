internal import SQLite

/// A row of the gazetteer or the lexicon that a user added to a base.
package struct UserEntry: Hashable, Sendable {
    /// The seed table that it extends, such as `gazetteer/polities`.
    package var kind: String
    /// The row, tab-separated as in that table.
    package var line: String
    /// When it was added, in UTC.
    package var addedAt: String
}

extension KnowledgeBase {
    /// Remembers a row of a seed table; one that is there already changes nothing.
    package func add(userEntry line: String, kind: String) throws {
        try inWriting { _ in
            try connection.run(
                "INSERT OR IGNORE INTO user_entries VALUES (?, ?, ?)", .text(kind), .text(line), .text(clock()))
        }
    }

    /// The rows that users added, by kind and content.
    package func userEntries(kind: String? = nil) throws -> [UserEntry] {
        try connection.rows(
            "SELECT kind, line, added_at FROM user_entries WHERE ?1 IS NULL OR kind = ?1 ORDER BY kind, line",
            .optionalText(kind)
        ) { UserEntry(kind: $0.text(0), line: $0.text(1), addedAt: $0.text(2)) }
    }
}
