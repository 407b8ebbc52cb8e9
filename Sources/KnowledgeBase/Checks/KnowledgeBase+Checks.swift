internal import Model
internal import SQLite

/// What one check of a knowledge base found.
package struct Finding: Hashable, Sendable {
    /// The check, such as `texts`.
    package var check: String
    /// Whether something is wrong; else the finding tells that all is well, or gives advice.
    package var isFailure: Bool
    /// What was found, in one sentence without its full stop.
    package var detail: String
}

extension KnowledgeBase {
    /// Checks the file and every row in it that can be checked: SQLite's own checks, the hash of each text, the digest
    /// of each row, and that the facts are those that the statements make.
    ///
    /// - Returns: one finding for each check that passes, one for each thing that is wrong, and advice.
    package func check() throws -> [Finding] {
        var findings: [Finding] = []
        for (name, body) in checks {
            do {
                let problems = try connection.snapshot { try body() }
                findings += problems.prefix(100).map { Finding(check: name, isFailure: true, detail: $0) }
                if problems.count > 100 {
                    findings.append(
                        Finding(check: name, isFailure: true, detail: "\(problems.count - 100) more of the kind"))
                }
                if problems.isEmpty { findings.append(Finding(check: name, isFailure: false, detail: "no problem")) }
            } catch let error as SQLiteError where error.code != .busy {
                findings.append(Finding(check: name, isFailure: true, detail: error.message))
            }
        }
        let orphans = (try? orphanedDecisions()) ?? []
        for decision in orphans {
            findings.append(
                Finding(
                    check: "orphans", isFailure: false,
                    detail: "decision \(decision.id) (\(decision.action.rawValue) \(decision.subject) "
                        + "\(decision.relation) \(decision.object)) finds nothing to decide on"))
        }
        let version = Connection.libraryVersionNumber
        if (3_007_000..<3_051_003).contains(version) {
            findings.append(
                Finding(
                    check: "library", isFailure: false,
                    detail: "SQLite \(Connection.libraryVersion) may damage a database in WAL mode when two programs "
                        + "write to it at once, unless your system mended it; from 3.51.3 on it does not"))
        }
        return findings
    }

    private var checks: [(String, () throws -> [String])] {
        [
            ("integrity", checkIntegrity), ("references", checkReferences), ("search", checkSearch),
            ("texts", checkTexts), ("statements", checkStatements), ("evidence", checkEvidence), ("facts", checkFacts),
            ("entities", checkEntities),
            ("decisions", checkDecisions), ("names", checkNames), ("tables", checkTables),
            ("relations", checkRelations),
        ]
    }

    private func checkIntegrity() throws -> [String] {
        try connection.rows("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
    }

    private func checkReferences() throws -> [String] {
        try connection.rows("PRAGMA foreign_key_check") {
            "row \($0.integer(1)) of \($0.text(0)) refers to a row of \($0.text(2)) that is not there"
        }
    }

    /// Compares the index of words with the sentences. SQLite takes this for a write, though nothing is written.
    private func checkSearch() throws -> [String] {
        let sql = "INSERT INTO sentence_search (sentence_search, rank) VALUES ('integrity-check', 1)"
        do {
            if isWritable {
                try connection.run(sql)
            } else if !connection.isTemporary, FileHeader.isWritable(path), FileHeader.folderIsWritable(of: path) {
                try Connection(path: path, mode: .readWrite).run(sql)
            } else {
                try connection.temporaryCopy().run(sql)
            }
            return []
        } catch  where error.code.primary == .corrupt {
            return ["the index of words does not agree with the sentences"]
        }
    }

    private func checkTexts() throws -> [String] {
        var problems: [String] = []
        try connection.forEachRow(
            """
            SELECT a.article_id, identifier, url, text, sha256, id, digest,
                (SELECT count(*) FROM sentences AS s WHERE s.article_id = a.article_id
                    AND (s.start < 0 OR s.end < s.start OR s.end > length(CAST(a.text AS BLOB))))
            FROM articles AS a ORDER BY a.article_id
            """
        ) { row in
            let name = "article \(row.text(1))"
            let digest = unsafe row.withText(3) { unsafe SHA256.hexDigest(of: $0) }
            if digest != row.text(4) { problems.append("the text of \(name) is not the one that was read") }
            let key = [row.text(1), row.text(2), row.text(4)].joined(separator: "\u{1F}")
            let columns = try Self.digest(ofArticle: row.integer(0), in: connection)
            if String(SHA256.hexDigest(of: key.utf8).prefix(16)) != row.text(5) || Int(columns) != row.integer(6) {
                problems.append("the row of \(name) was changed")
            }
            if row.integer(7) > 0 { problems.append("\(name) has sentences outside its text") }
        }
        return problems
    }

    private func checkFacts() throws -> [String] {
        var problems: [String] = []
        try connection.forEachRow("SELECT dyad_id FROM dyads ORDER BY dyad_id") { row in
            let dyadRow = row.integer(0)
            guard let dyad = try self.dyad(dyadRow) else { return }
            let reports = try self.reports("st.dyad_id = ?", .integer(dyadRow))
            let made = facts(of: dyad, reports: reports)
            let stored = try factRows(ofDyad: dyadRow)
            if Set(made.map(\.fact)) != Set(stored.values.map(\.fact))
                || made.contains(where: { fact, reports in reports.contains { $0.fact != stored[fact.id]?.row } })
            {
                problems.append(
                    "the facts of \(dyad.subjectPolity) \(dyad.relation) \(dyad.objectPolity) "
                        + "are not those that the statements make")
            }
        }
        return problems
    }

    private func checkEntities() throws -> [String] {
        var problems: [String] = []
        try connection.forEachRow("SELECT entity_id, id, name, digest FROM entities ORDER BY entity_id") { row in
            if try Self.entityID(unmergedParty(row.integer(0))) != row.text(1)
                || Int(try digest(ofEntity: row.integer(0))) != row.integer(3)
            {
                problems.append("the row of entity \(row.text(2)) was changed")
            }
        }
        return problems
    }
}
