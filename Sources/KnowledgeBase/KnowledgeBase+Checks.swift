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
            ("texts", checkTexts), ("statements", checkStatements), ("facts", checkFacts), ("entities", checkEntities),
            ("decisions", checkDecisions), ("relations", checkRelations),
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
            } else {
                let copy = try Connection(path: ":memory:", mode: .create)
                if FileHeader.isWritable(path), FileHeader.folderIsWritable(of: path) {
                    try Connection(path: path, mode: .readWrite).run(sql)
                } else {
                    try connection.backUp(to: copy)
                    try copy.run(sql)
                }
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
            let columns = try self.digest(ofArticle: row.integer(0))
            if String(SHA256.hexDigest(of: key.utf8).prefix(16)) != row.text(5) || Int(columns) != row.integer(6) {
                problems.append("the row of \(name) was changed")
            }
            if row.integer(7) > 0 { problems.append("\(name) has sentences outside its text") }
        }
        return problems
    }

    private func checkStatements() throws -> [String] {
        var problems: [String] = []
        var loader = StatementLoader(self, asExtracted: true)
        var dyads: [Int: Dyad] = [:]
        let decisions = Dictionary(grouping: Decision.inForce(try self.decisions()), by: \.articleDigest)
        try connection.forEachRow(
            "SELECT article_id, sha256 FROM articles WHERE is_current = 1 ORDER BY article_id"
        ) { row in
            var stored: [Int: StoredColumns] = [:]
            try connection.forEachRow(
                """
                SELECT statement_id, digest, wording, date, first_day, last_day, modality, status, dyad_id,
                    machine IS NOT NULL
                FROM statements WHERE article_id = ?
                """, [.integer(row.integer(0))]
            ) { stored[$0.integer(0)] = StoredColumns($0) }
            let statements = try loader.rows(ofArticle: row.integer(0))
            let rulings = Self.rulings(decisions[row.text(1)] ?? [], on: statements.map(\.record))
            for (statement, ruling) in zip(statements, rulings) {
                guard let columns = stored[statement.row] else { continue }
                if dyads[columns.dyad] == nil { dyads[columns.dyad] = try dyad(columns.dyad) }
                if try StoredColumns(statement.record, ruling: ruling, dyad: columns.dyad, in: self) != columns
                    || dyads[columns.dyad] != dyad(of: ruling.applied(to: statement.record.statement))
                {
                    problems.append(
                        "statement \(statement.record.id) of article \(statement.record.article) was changed")
                }
            }
            if statements.count != stored.count {
                problems.append("\(stored.count - statements.count) statements have lost their evidence")
            }
        }
        return problems
    }

    /// The columns of a statement that follow from what the extractor found and what a person decided.
    private struct StoredColumns: Hashable {
        var digest: Int
        var wording: Int
        var date: String
        var firstDay: String
        var lastDay: String
        var modality: String
        var status: String
        var dyad: Int
        var isEdited: Bool

        /// The columns as they are stored.
        init(_ row: PreparedStatement) {
            digest = row.integer(1)
            wording = row.integer(2)
            date = row.text(3)
            firstDay = row.text(4)
            lastDay = row.text(5)
            modality = row.text(6)
            status = row.text(7)
            dyad = row.integer(8)
            isEdited = row.integer(9) == 1
        }

        /// The columns as they should be.
        init(_ record: StatementRecord, ruling: Ruling, dyad: Int, in base: KnowledgeBase) throws {
            let statement = ruling.applied(to: record.statement)
            digest = Int(StatementDigest.of(record.statement, id: record.id))
            wording = Int(StableHash.ofWording(record.statement.evidence.first?.sentence ?? ""))
            date = statement.date?.description ?? ""
            firstDay = DayColumns.first(of: statement.date)
            lastDay = DayColumns.last(of: statement.date)
            modality = statement.modality.rawValue
            status = ruling.status
            self.dyad = dyad
            isEdited = statement != record.statement
        }
    }

    private func checkFacts() throws -> [String] {
        var problems: [String] = []
        try connection.forEachRow("SELECT dyad_id FROM dyads ORDER BY dyad_id") { row in
            let dyadRow = row.integer(0)
            guard let dyad = try self.dyad(dyadRow) else { return }
            let reports = try self.reports("st.dyad_id = ?", .integer(dyadRow))
            let made = facts(of: dyad, reports: reports)
            var stored: [String: (row: Int, fact: FactRow)] = [:]
            try connection.forEachRow(
                """
                SELECT fact_id, id, statement_id, subject_id, object_id, date, first_day, last_day, modality, status,
                    reports, sources, first_reported, last_reported, confidence
                FROM facts WHERE dyad_id = ?
                """, [.integer(dyadRow)]
            ) { stored[$0.text(1)] = ($0.integer(0), Self.factRow($0, from: 1)) }
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

    private func checkDecisions() throws -> [String] {
        let ids = Set(try connection.rows("SELECT id FROM decisions") { $0.text(0) })
        let made = Set(try decisions().map(\.id))
        return ids.subtracting(made).sorted().map { "decision \($0) was changed" }
    }

    private func checkRelations() throws -> [String] {
        let stored = try connection.rows(
            "SELECT name, label, inverse_label, symmetric, category, plover, cameo, meaning FROM relation_types"
        ) { row in (0..<row.columnCount).map { row.text($0) } }
        let known = Set(
            relations.types.map {
                [
                    $0.id, $0.label, $0.inverseLabel, $0.isSymmetric ? "1" : "0", $0.group, $0.plover, $0.cameo,
                    $0.meaning,
                ]
            })
        return stored.filter { !known.contains($0) }.map { "relation type \($0[0]) is not the one of this program" }
    }
}
