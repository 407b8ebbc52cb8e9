internal import CSQLite

/// A statement that is compiled, with its bound values and its current row; see https://sqlite.org/c3ref/stmt.html.
@safe package final class PreparedStatement {
    /// The SQL that it was made from.
    package let sql: String

    private let path: String
    private let connection: OpaquePointer
    /// The statement of the library; nil once it is given back.
    private(set) var handle: OpaquePointer?

    /// Compiles a statement.
    init(_ sql: String, of connection: Connection) throws(SQLiteError) {
        var prepared: OpaquePointer?
        let (result, readCount) = unsafe sql.withCString { text in
            var tail: UnsafePointer<CChar>?
            let result = unsafe sqlite3_prepare_v3(
                connection.handle, text, Int32(clamping: sql.utf8.count), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared,
                &tail)
            return unsafe (result, tail.map { unsafe $0 - text } ?? 0)
        }
        guard result == SQLITE_OK else { throw connection.error(result, sql: sql) }
        guard let handle = unsafe prepared else {
            throw SQLiteError(code: .error, message: "there is no statement", sql: sql)
        }
        // What follows the statement must be blank: the library would not run it.
        let rest = sql.utf8.dropFirst(readCount)
        guard rest.allSatisfy({ $0 == 0x20 || (0x09...0x0d).contains($0) || $0 == UInt8(ascii: ";") }) else {
            unsafe sqlite3_finalize(handle)
            throw SQLiteError(code: .error, message: "there is more than one statement", sql: sql)
        }
        unsafe self.handle = handle
        unsafe self.connection = connection.handle
        self.sql = sql
        path = connection.path
    }

    deinit { finalize() }

    /// Gives the statement back to the library.
    func finalize() {
        unsafe sqlite3_finalize(handle)
        unsafe handle = nil
    }

    /// Whether rows are being read from it.
    package var isBusy: Bool { unsafe sqlite3_stmt_busy(handle) != 0 }

    /// Whether it cannot change the database.
    package var isReadOnly: Bool { unsafe sqlite3_stmt_readonly(handle) != 0 }

    // MARK: - Running

    /// Moves to the next row; false when there is none.
    package func step() throws(SQLiteError) -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let result:
            let error = failure(result)
            reset()
            throw error
        }
    }

    /// Runs it to its end and makes it ready for other values.
    package func run() throws(SQLiteError) {
        while try step() {}
        reset()
    }

    /// Makes it ready to run again; its values stay bound.
    package func reset() { unsafe sqlite3_reset(handle) }

    /// Makes it ready to run again, without values.
    func clear() {
        reset()
        unsafe sqlite3_clear_bindings(handle)
    }

    private func failure(_ result: Int32) -> SQLiteError {
        SQLiteError(
            code: ResultCode(rawValue: result), message: unsafe String(cString: sqlite3_errmsg(connection)), sql: sql,
            path: path)
    }

    private func check(_ result: Int32) throws(SQLiteError) {
        guard result == SQLITE_OK else { throw failure(result) }
    }

    // MARK: - Values; the first has the index 1

    /// Binds the values in order.
    package func bind(_ values: [SQLValue]) throws(SQLiteError) {
        for (offset, value) in values.enumerated() { try bind(value, at: offset + 1) }
    }

    /// Binds a value.
    package func bind(_ value: SQLValue, at index: Int) throws(SQLiteError) {
        switch value {
        case .null: try bindNull(at: index)
        case .integer(let number): try bind(number, at: index)
        case .real(let number): try bind(number, at: index)
        case .text(let text): try bind(text, at: index)
        case .blob(let bytes):
            var result = SQLITE_OK
            unsafe bytes.withUnsafeBytes { buffer in
                result = unsafe sqlite3_bind_blob64(
                    handle, Int32(index), buffer.baseAddress, UInt64(buffer.count), chancery_sqlite3_transient())
            }
            try check(result)
        }
    }

    /// Binds NULL.
    package func bindNull(at index: Int) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_null(handle, Int32(index)))
    }

    /// Binds an integer.
    package func bind(_ value: Int64, at index: Int) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_int64(handle, Int32(index), value))
    }

    /// Binds an integer.
    package func bind(_ value: Int, at index: Int) throws(SQLiteError) { try bind(Int64(value), at: index) }

    /// Binds a double.
    package func bind(_ value: Double, at index: Int) throws(SQLiteError) {
        try check(unsafe sqlite3_bind_double(handle, Int32(index), value))
    }

    /// Binds a text, or NULL for nil; SQLite keeps a copy.
    package func bind(_ text: String?, at index: Int) throws(SQLiteError) {
        guard var text else { return try bindNull(at: index) }
        var result = SQLITE_OK
        text.withUTF8 { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                // An empty buffer may have no address, which SQLite would take for NULL.
                if characters.isEmpty {
                    result = unsafe sqlite3_bind_text(handle, Int32(index), "", 0, chancery_sqlite3_transient())
                } else {
                    result = unsafe sqlite3_bind_text64(
                        handle, Int32(index), characters.baseAddress, UInt64(characters.count),
                        chancery_sqlite3_transient(), UInt8(SQLITE_UTF8))
                }
            }
        }
        try check(result)
    }

    /// Runs it with the bytes bound as a text that is not copied; the bytes must be UTF-8.
    package func run(bindingText bytes: UnsafeBufferPointer<UInt8>, at index: Int) throws(SQLiteError) {
        guard let start = bytes.baseAddress else {
            try bind("", at: index)
            return try run()
        }
        var result = SQLITE_OK
        unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
            // Without a destructor the library reads in place, which it does no longer once the statement is reset
            // and its values are cleared.
            result = unsafe sqlite3_bind_text64(
                handle, Int32(index), characters, UInt64(bytes.count), nil, UInt8(SQLITE_UTF8))
        }
        try check(result)
        defer { clear() }
        while try step() {}
    }
}
