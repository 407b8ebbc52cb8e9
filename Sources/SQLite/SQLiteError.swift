/// What SQLite reports: its code, its message, and the SQL that was run.
///
/// Bound values are left out: they are texts of articles.
package struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The extended result code.
    package let code: ResultCode

    /// The library's message.
    package let message: String

    /// The SQL that failed; nil when no statement was involved.
    package let sql: String?

    /// The database; empty where none is open.
    package let path: String

    /// An error of that code, message, SQL and database.
    package init(code: ResultCode, message: String, sql: String? = nil, path: String = "") {
        self.code = code
        self.message = message
        self.sql = sql
        self.path = path
    }

    /// What the library says, for a developer.
    package var description: String {
        let place = sql.map { ", in: " + Self.oneLine($0) } ?? ""
        return "SQLite: \(message) (code \(code.rawValue))\(place)"
    }

    /// The SQL with runs of white space as one space, cut after 300 bytes.
    private static func oneLine(_ sql: String) -> String {
        let words = sql.utf8.split { $0 == 0x20 || $0 == 0x0a || $0 == 0x09 || $0 == 0x0d }
        let line = words.map { String(Substring($0)) }.joined(separator: " ")
        return line.utf8.count <= 300 ? line : String(decoding: line.utf8.prefix(300), as: UTF8.self) + "..."
    }
}
