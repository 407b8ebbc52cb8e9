internal import SQLite

extension KnowledgeBase {
    /// Writes a copy and checks it; the name appears only when the copy is whole.
    ///
    /// - Throws: `KnowledgeBaseError.exists` when there is such a file, `.cannotCreate`, `.damaged` when the copy does
    ///   not pass its checks; then no file is left.
    package func backup(to target: String) throws {
        try Self.copy(connection, to: target) { copy in
            let findings = try KnowledgeBase.open(reading: copy).check().filter { $0.isFailure }
            if let finding = findings.first {
                throw KnowledgeBaseError.damaged(path: path, detail: finding.detail)
            }
        }
    }

    /// Copies a database to a new file; the name appears only when the copy is whole.
    ///
    /// - Parameter check: gets the path of the copy before it has its name; what it throws ends the copying.
    /// - Throws: `KnowledgeBaseError.exists` when there is such a file, `.cannotCreate`, SQLite's errors, and what
    ///   `check` throws; then no file is left.
    static func copy(_ source: Connection, to target: String, check: (String) throws -> Void = { _ in }) throws {
        guard FileHeader.read(target) == .missing else { throw KnowledgeBaseError.exists(path: target) }
        let temporary = target + ".partial"
        FileHeader.remove(temporary)
        do {
            let copy: Connection
            do {
                copy = try Connection(path: temporary, mode: .create)
                try copy.execute("PRAGMA journal_mode = DELETE")
            } catch {
                throw KnowledgeBaseError.cannotCreate(path: target)
            }
            try source.backUp(to: copy)
            try copy.execute("PRAGMA journal_mode = DELETE")
            try check(temporary)
        } catch {
            FileHeader.remove(temporary)
            throw error
        }
        guard FileHeader.move(temporary, to: target) else {
            FileHeader.remove(temporary)
            throw KnowledgeBaseError.cannotCreate(path: target)
        }
    }
}
