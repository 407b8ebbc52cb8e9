package import SQLite

extension KnowledgeBase {
    /// Runs one query of the user, which can read and nothing else.
    ///
    /// - Parameters:
    ///   - rowLimit: hands on so many rows at most; nil for all.
    ///   - seconds: stops the query after so long.
    ///   - body: gets the names of the columns, and what hands the rows on to a closure, one by one; what the closure
    ///     takes does not count as time of the query.
    /// - Returns: whether there were more rows than the limit.
    /// - Throws: `KnowledgeBaseError.notAQuery` for anything else than one query, `.badQuery`
    ///   for what SQLite does not understand, `.tooSlow`, `.tooBig`, and SQLite's errors.
    package func query(
        _ sql: String, rowLimit: Int? = 1000, seconds: Double = 10,
        _ body: (_ columns: [String], _ rows: (([SQLValue]) throws -> Void) throws -> Void) throws -> Void
    ) throws -> Bool {
        // A connection of its own, so that no limit stays behind.
        let connection =
            try self.connection.isTemporary
            ? self.connection.temporaryCopy() : Connection(path: path, mode: Self.readingMode(of: path))
        connection.lowerLimits()
        try connection.execute("PRAGMA query_only = ON")
        // The virtual tables' own statements are prepared before the authorizer stands guard.
        for table in ["sentence_search", "json_each('[]')", "json_tree('[]')"] {
            _ = try? connection.firstRow("SELECT count(*) FROM (SELECT 1 FROM \(table) LIMIT 1)") { $0.integer(0) }
        }
        connection.allowOnlyQueries()
        connection.limitTime(to: seconds)
        do {
            let statement = try connection.statement(sql)
            guard statement.isReadOnly, statement.columnCount > 0 else {
                throw KnowledgeBaseError.notAQuery(detail: "it returns no rows")
            }
            defer { statement.reset() }
            var (count, isCut) = (0, false)
            try body((0..<statement.columnCount).map { statement.columnName($0) }) { row in
                while try statement.step() {
                    isCut = count == rowLimit
                    if isCut { return }
                    count += 1
                    try connection.untimed { try row((0..<statement.columnCount).map { statement.value($0) }) }
                }
            }
            return isCut
        } catch let error as SQLiteError {
            switch error.code {
            case .interrupted: throw KnowledgeBaseError.tooSlow(seconds: seconds)
            case .error: throw KnowledgeBaseError.badQuery(detail: error.message)
            case .tooBig, .outOfMemory: throw KnowledgeBaseError.tooBig(detail: error.message)
            case .unauthorized, .readOnly: throw KnowledgeBaseError.notAQuery(detail: error.message)
            default: throw error
            }
        }
    }
}
