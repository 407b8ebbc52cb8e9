internal import CSQLite

extension Connection {
    /// Stops every statement of this connection that still runs so many seconds from now with
    /// `ResultCode.interrupted`, whenever it began; nil lifts the limit.
    package func limitTime(to seconds: Double?) {
        guard let seconds else {
            unsafe sqlite3_progress_handler(handle, 0, nil, nil)
            timeLimit = nil
            return
        }
        let limit = TimeLimit(end: ContinuousClock.now + .seconds(seconds))
        timeLimit = limit
        unsafe sqlite3_progress_handler(handle, 1000, TimeLimit.callback, Unmanaged.passUnretained(limit).toOpaque())
    }

    /// Runs the body, whose time does not count for the limit.
    package func untimed<Result>(_ body: () throws -> Result) rethrows -> Result {
        guard let timeLimit else { return try body() }
        let start = ContinuousClock.now
        defer { timeLimit.end += ContinuousClock.now - start }
        return try body()
    }

    /// Allows nothing but queries from now on: no write, no other file, no setting, no extension.
    package func allowOnlyQueries() {
        unsafe sqlite3_set_authorizer(handle, authorizeQuery, nil)
    }

    /// Lowers the library's limits to what the queries of a stranger may use.
    package func lowerLimits() {
        for (limit, value) in [
            (SQLITE_LIMIT_LENGTH, 100_000_000), (SQLITE_LIMIT_SQL_LENGTH, 100_000), (SQLITE_LIMIT_COLUMN, 200),
            (SQLITE_LIMIT_EXPR_DEPTH, 200), (SQLITE_LIMIT_COMPOUND_SELECT, 50), (SQLITE_LIMIT_ATTACHED, 0),
            (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000), (SQLITE_LIMIT_TRIGGER_DEPTH, 10),
            (SQLITE_LIMIT_WORKER_THREADS, 0),
        ] {
            _ = unsafe sqlite3_limit(handle, limit, Int32(value))
        }
    }
}

/// The moment until which statements may run.
final class TimeLimit {
    /// The moment.
    var end: ContinuousClock.Instant

    /// A limit that ends then.
    init(end: ContinuousClock.Instant) { self.end = end }

    /// What SQLite calls every thousand steps of its machine; anything but 0 stops the statement.
    nonisolated static let callback: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
        guard let context = unsafe context else { return 0 }
        let limit = unsafe Unmanaged<TimeLimit>.fromOpaque(context).takeUnretainedValue()
        return ContinuousClock.now > limit.end ? 1 : 0
    }
}

/// The authorizer of queries: reading tables and calling functions, and nothing else.
private nonisolated func authorizeQuery(
    _: UnsafeMutableRawPointer?, _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?,
    _: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?
) -> Int32 {
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_FUNCTION:
        guard let name = unsafe second else { return SQLITE_DENY }
        let function = unsafe String(cString: name).lowercased()
        return ["load_extension", "fts3_tokenizer", "writefile", "edit"].contains(function) ? SQLITE_DENY : SQLITE_OK
    case SQLITE_PRAGMA:
        // The index of words asks for it whether the file has changed.
        guard let name = unsafe first, unsafe second == nil else { return SQLITE_DENY }
        return unsafe String(cString: name) == "data_version" ? SQLITE_OK : SQLITE_DENY
    default: return SQLITE_DENY
    }
}
