internal import CSQLite

extension Connection {
    /// Copies the whole database over another one; see https://sqlite.org/backup.html.
    ///
    /// - Parameter destination: an open connection whose content is replaced.
    package func backUp(to destination: Connection) throws(SQLiteError) {
        guard let backup = unsafe sqlite3_backup_init(destination.handle, "main", handle, "main") else {
            throw destination.error(unsafe sqlite3_extended_errcode(destination.handle), sql: nil)
        }
        _ = unsafe sqlite3_backup_step(backup, -1)
        let result = unsafe sqlite3_backup_finish(backup)
        guard result == SQLITE_OK else { throw destination.error(result, sql: nil) }
    }
}
