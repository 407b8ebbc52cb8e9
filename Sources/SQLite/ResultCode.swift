/// A result code of SQLite, primary or extended; see https://sqlite.org/rescode.html.
package struct ResultCode: RawRepresentable, Hashable, Sendable {
    /// The code as the library gives it.
    package let rawValue: Int32

    /// The code of that number.
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// The primary code, which all its extended codes share in their low byte.
    package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xff) }

    /// SQLITE_ERROR: a mistake in the SQL, or a missing table.
    package static let error = ResultCode(rawValue: 1)
    /// SQLITE_PERM: no access.
    package static let permission = ResultCode(rawValue: 3)
    /// SQLITE_BUSY: another connection holds the lock that is needed.
    package static let busy = ResultCode(rawValue: 5)
    /// SQLITE_NOMEM: no memory is left.
    package static let outOfMemory = ResultCode(rawValue: 7)
    /// SQLITE_READONLY: a write to what may only be read.
    package static let readOnly = ResultCode(rawValue: 8)
    /// SQLITE_INTERRUPT: stopped by a time limit.
    package static let interrupted = ResultCode(rawValue: 9)
    /// SQLITE_IOERR: reading or writing the disk failed.
    package static let inputOutput = ResultCode(rawValue: 10)
    /// SQLITE_CORRUPT: the file is damaged.
    package static let corrupt = ResultCode(rawValue: 11)
    /// SQLITE_FULL: no space is left.
    package static let full = ResultCode(rawValue: 13)
    /// SQLITE_CANTOPEN: the file cannot be opened.
    package static let cannotOpen = ResultCode(rawValue: 14)
    /// SQLITE_TOOBIG: a text or the SQL is larger than the limit.
    package static let tooBig = ResultCode(rawValue: 18)
    /// SQLITE_CONSTRAINT: a constraint of the schema is broken.
    package static let constraint = ResultCode(rawValue: 19)
    /// SQLITE_AUTH: the authorizer refused.
    package static let unauthorized = ResultCode(rawValue: 23)
    /// SQLITE_NOTADB: the file is no SQLite database.
    package static let notADatabase = ResultCode(rawValue: 26)

    /// Whether the code is that primary code or one of its extended ones.
    package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool { pattern == code.primary }
}
