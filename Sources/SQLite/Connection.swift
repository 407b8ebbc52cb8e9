internal import CSQLite

/// A connection to one database file; see https://sqlite.org/c3ref/sqlite3.html.
///
/// Used from one task at a time. Statements are prepared once and kept.
@safe package final class Connection {
    /// How a file is opened.
    package enum Mode: Sendable {
        /// Existing, for reading only.
        case readOnly
        /// Existing, for reading only, with the promise that nobody writes: neither locks nor a `-wal` are looked at.
        case immutable
        /// Existing, for reading and writing.
        case readWrite
        /// For reading and writing; made when it is missing.
        case create
        /// A new database without a file, which is gone with its connection; errors call it by the path.
        case temporary
    }

    /// The file, as it was given.
    package let path: String

    /// Whether the database has no file that another connection could open.
    package let isTemporary: Bool

    /// The connection of the library.
    let handle: OpaquePointer
    private var statements: [String: PreparedStatement] = [:]
    /// How many statements are kept: more than the program has, so that only SQL made of names and lists is let go of.
    static let keptCount = 256
    /// How long statements may run; nil for no limit.
    var timeLimit: TimeLimit?

    /// Opens a file, or a database in memory for the path `:memory:`.
    ///
    /// The connection is defensive: the schema's own code is not trusted, foreign keys are checked, no extension can be
    /// loaded, and a locked database is waited for.
    ///
    /// - Parameter busyTimeout: how long to wait for a lock, in milliseconds.
    /// - Throws: `SQLiteError` when the file cannot be opened; nothing of a file is read before it is first used.
    package init(path: String, mode: Mode, busyTimeout: Int32 = 10_000) throws(SQLiteError) {
        var flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        var parameters = ""
        switch mode {
        case .readOnly: flags |= SQLITE_OPEN_READONLY
        case .immutable:
            flags |= SQLITE_OPEN_READONLY
            parameters = "?immutable=1"
        case .readWrite: flags |= SQLITE_OPEN_READWRITE
        case .create, .temporary: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        }
        Self.configuration
        isTemporary = mode == .temporary || path == ":memory:"
        // Without a name SQLite keeps what is too large for the memory in a file that has no name either.
        let name =
            path == ":memory:" ? path : mode == .temporary ? "" : "file:" + Self.percentEncoded(path) + parameters
        var opened: OpaquePointer?
        let result = unsafe sqlite3_open_v2(name, &opened, flags, nil)
        guard result == SQLITE_OK, let handle = unsafe opened else {
            let message = unsafe String(cString: sqlite3_errstr(result))
            unsafe sqlite3_close_v2(opened)
            throw SQLiteError(code: ResultCode(rawValue: result), message: message, path: path)
        }
        unsafe self.handle = handle
        self.path = path
        unsafe sqlite3_busy_timeout(handle, busyTimeout)
        for (option, value) in [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_DQS_DML, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
        ] {
            _ = unsafe chancery_sqlite3_db_config_flag(handle, Int32(option), Int32(value))
        }
    }

    /// What is set once for the library: it need not count its memory, for which threads would wait for one another.
    private static let configuration: Void = { _ = chancery_sqlite3_config_flag(Int32(SQLITE_CONFIG_MEMSTATUS), 0) }()

    deinit {
        for statement in statements.values { statement.finalize() }
        unsafe sqlite3_close_v2(handle)
    }

    /// The version of the library that the program runs with, such as `3.40.1`.
    package static var libraryVersion: String { unsafe String(cString: sqlite3_libversion()) }

    /// The version as a number: 3040001 for 3.40.1.
    package static var libraryVersionNumber: Int { Int(sqlite3_libversion_number()) }

    /// The rowid of the last insert.
    package var lastInsertedRow: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

    /// How many rows the last statement changed.
    package var changeCount: Int { Int(unsafe sqlite3_changes64(handle)) }

    /// Whether a transaction is open.
    package var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

    /// The statement for that SQL, prepared once, without values bound to it.
    ///
    /// A statement that is being read from is not disturbed: the caller gets another.
    package func statement(_ sql: String) throws(SQLiteError) -> PreparedStatement {
        if let statement = statements[sql], !statement.isBusy {
            statement.clear()
            return statement
        }
        let statement = try PreparedStatement(sql, of: self)
        if statements[sql] == nil {
            if statements.count >= Self.keptCount { statements.removeAll(keepingCapacity: true) }
            statements[sql] = statement
        }
        return statement
    }

    /// The SQL of the statements that are kept, sorted.
    package var preparedStatements: [String] { statements.keys.sorted() }

    /// Lets go of the statements that are kept.
    ///
    /// - Parameter part: only those with this in their SQL; nil for all.
    package func forgetStatements(matching part: String? = nil) {
        statements = part.map { part in statements.filter { !$0.key.contains(part) } } ?? [:]
    }

    /// Runs a script of statements, without reading their rows.
    package func execute(_ script: String) throws(SQLiteError) {
        let result = unsafe sqlite3_exec(handle, script, nil, nil, nil)
        guard result == SQLITE_OK else { throw error(result, sql: script) }
    }

    /// Runs one statement with those values, without reading its rows.
    package func run(_ sql: String, _ values: SQLValue...) throws(SQLiteError) {
        let statement = try statement(sql)
        try statement.bind(values)
        try statement.run()
    }

    /// Runs one query with those values and hands each row on.
    ///
    /// - Parameter row: reads the current row; throwing ends the reading.
    package func forEachRow(
        _ sql: String, _ values: [SQLValue] = [], _ row: (PreparedStatement) throws -> Void
    ) throws {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        while try statement.step() { try row(statement) }
    }

    /// The rows of one query, each made by the closure.
    package func rows<Element>(
        _ sql: String, _ values: SQLValue..., map: (PreparedStatement) throws -> Element
    ) throws -> [Element] { try rows(sql, values, map: map) }

    /// The rows of one query, each made by the closure.
    package func rows<Element>(
        _ sql: String, _ values: [SQLValue], map: (PreparedStatement) throws -> Element
    ) throws -> [Element] {
        var result: [Element] = []
        try forEachRow(sql, values) { result.append(try map($0)) }
        return result
    }

    /// The first row of one query; nil when there is none.
    package func firstRow<Element>(
        _ sql: String, _ values: SQLValue..., map: (PreparedStatement) throws -> Element
    ) throws -> Element? { try firstRow(sql, values, map: map) }

    /// The first row of one query; nil when there is none.
    package func firstRow<Element>(
        _ sql: String, _ values: [SQLValue], map: (PreparedStatement) throws -> Element
    ) throws -> Element? {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        return try statement.step() ? map(statement) : nil
    }

    /// Runs the body in one transaction that holds the write lock from its start; rolls back when the body throws.
    package func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        try execute("BEGIN IMMEDIATE")
        do {
            let result = try body()
            try execute("COMMIT")
            return result
        } catch {
            // Some errors, such as a full disk, have rolled back already.
            if isInTransaction { try? execute("ROLLBACK") }
            throw error
        }
    }

    /// Runs the body in one transaction that sees one state of the database, for reading.
    package func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        if isInTransaction { return try body() }
        try execute("BEGIN")
        defer { try? execute("COMMIT") }
        return try body()
    }

    /// The error that the library tells of after such a result.
    func error(_ result: Int32, sql: String?) -> SQLiteError {
        SQLiteError(
            code: ResultCode(rawValue: result), message: unsafe String(cString: sqlite3_errmsg(handle)), sql: sql,
            path: path)
    }

    /// The path as it stands in a `file:` URI (https://sqlite.org/uri.html).
    private static func percentEncoded(_ path: String) -> String {
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0...0x20, 0x7f...:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        // "//x" would be read as an authority.
        while bytes.starts(with: "//".utf8) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
