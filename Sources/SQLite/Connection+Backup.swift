internal import CSQLite

extension Connection {
    /// Copies the whole database over another one; see https://sqlite.org/backup.html.
    ///
    /// - Parameter destination: an open connection whose content is replaced.
    /// - Throws: `SQLiteError` when not all of it was copied, `.busy` when another program kept a lock for too long.
    package func backUp(to destination: Connection) throws(SQLiteError) {
        guard let backup = unsafe sqlite3_backup_init(destination.handle, "main", handle, "main") else {
            throw destination.error(unsafe sqlite3_extended_errcode(destination.handle), sql: nil)
        }
        // The end of a copy tells of lasting errors only, not of a lock that stopped it.
        let step = unsafe sqlite3_backup_step(backup, -1)
        let end = unsafe sqlite3_backup_finish(backup)
        guard step == SQLITE_DONE, end == SQLITE_OK else {
            let code = step == SQLITE_DONE ? end : step
            let message = unsafe String(cString: sqlite3_errstr(code))
            // What is locked or damaged is what is read.
            let isOfSource = [.busy, .corrupt, .notADatabase].contains(ResultCode(rawValue: code).primary)
            throw SQLiteError(
                code: ResultCode(rawValue: code), message: message, path: isOfSource ? path : destination.path)
        }
    }

    /// A copy of the database without a file, which is gone with its connection.
    ///
    /// - Throws: as `backUp(to:)`.
    package func temporaryCopy() throws(SQLiteError) -> Connection {
        let copy = try Connection(path: path, mode: .temporary)
        try backUp(to: copy)
        return copy
    }
}
