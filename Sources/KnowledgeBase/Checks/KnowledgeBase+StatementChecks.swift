internal import Model
internal import SQLite

extension KnowledgeBase {
    /// Whether each statement is what the extractor found, as far as no decision changes it.
    func checkStatements() throws -> [String] {
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
                SELECT st.statement_id, st.digest, wording, date, first_day, last_day, modality, status, dyad_id,
                    machine IS NOT NULL, start, end, su.id, ob.id, attribution, detail
                FROM statements AS st CROSS JOIN entities AS su ON su.entity_id = st.subject_id
                CROSS JOIN entities AS ob ON ob.entity_id = st.object_id WHERE article_id = ?
                """, [.integer(row.integer(0))]
            ) { stored[$0.integer(0)] = StoredColumns($0) }
            let cited = try cited(inArticle: row.integer(0))
            let statements = try loader.rows(ofArticle: row.integer(0))
            let rulings = Self.rulings(decisions[row.text(1)] ?? [], on: statements.map(\.record))
            for (statement, ruling) in zip(statements, rulings) {
                guard let columns = stored[statement.row] else { continue }
                if dyads[columns.dyad] == nil { dyads[columns.dyad] = try dyad(columns.dyad) }
                if try StoredColumns(statement.record, ruling: ruling, dyad: columns.dyad, in: self) != columns
                    || dyads[columns.dyad] != dyad(of: ruling.applied(to: statement.record.statement))
                    || cited[statement.row] ?? [] != Set(statement.record.statement.attribution)
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

    /// Whether the evidence of each statement is numbered from 0, and the best stands where the statement tells.
    func checkEvidence() throws -> [String] {
        try connection.rows(
            """
            SELECT st.id FROM evidence AS e CROSS JOIN statements AS st ON st.statement_id = e.statement_id
            CROSS JOIN sentences AS s ON s.sentence_id = e.sentence_id GROUP BY e.statement_id
            HAVING min(e.ordinal) <> 0 OR max(e.ordinal) <> count(*) - 1
                OR sum(e.ordinal = 0 AND (s.start <> st.start OR s.end <> st.end OR s.article_id <> st.article_id)) > 0
            """
        ) { "the evidence of statement \($0.text(0)) was changed" }
    }

    /// Whom the rows of `attributions` name, by the statements' rows.
    private func cited(inArticle row: Int) throws -> [Int: Set<String>] {
        var names: [Int: Set<String>] = [:]
        try connection.forEachRow(
            """
            SELECT st.statement_id, s.name FROM statements AS st
            CROSS JOIN attributions AS a ON a.statement_id = st.statement_id
            CROSS JOIN sources AS s ON s.source_id = a.source_id WHERE st.article_id = ?
            """, [.integer(row)]
        ) { names[$0.integer(0), default: []].insert($0.text(1)) }
        return names
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
        var range: Range<Int>
        /// The ids of the entities of an edited statement; those of others are in the digest.
        var parties: [String]
        /// The columns in JSON, which another text could mean as well.
        var lists: [String]

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
            range = row.integer(10)..<max(row.integer(10), row.integer(11))
            parties = isEdited ? [row.text(12), row.text(13)] : []
            lists = [row.text(14), row.text(15)]
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
            status = ruling.status.rawValue
            self.dyad = dyad
            isEdited = statement != record.statement
            range = record.statement.evidence.first?.range ?? 0..<0
            lists = [StoredJSON.encode(statement.attribution), StoredJSON.encode(statement.detail)]
            parties = isEdited ? [statement.subject, statement.object].map { KnowledgeBase.entityID($0) } : []
        }
    }
}
