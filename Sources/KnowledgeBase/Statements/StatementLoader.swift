internal import Model
internal import SQLite

/// Reads the statements of one article after the other, and remembers the names that come again.
struct StatementLoader {
    private let base: KnowledgeBase
    private var names: StoredNames
    private let asExtracted: Bool
    /// The relation type of each dyad by its row, 0 for none; empty where each is looked up.
    private let relationsByDyad: [UInt16]

    /// A loader that remembers nothing yet.
    ///
    /// - Parameters:
    ///   - asExtracted: whether statements are read as the extractor found them, whatever a person decided.
    ///   - relationsByDyad: the relations of all dyads, for who reads every statement; empty to look each up.
    init(_ base: KnowledgeBase, asExtracted: Bool = false, relationsByDyad: [UInt16] = []) {
        self.base = base
        self.asExtracted = asExtracted
        names = StoredNames(base, asExtracted: asExtracted)
        self.relationsByDyad = relationsByDyad
    }

    /// The relation type of each dyad by its row, 0 for none: two bytes each, and no look-up.
    static func relationsByDyad(of base: KnowledgeBase) throws -> [UInt16] {
        var relations: [UInt16] = []
        try base.connection.forEachRow("SELECT dyad_id, relation_id FROM dyads ORDER BY dyad_id") { row in
            let dyad = row.integer(0)
            guard dyad >= relations.count, dyad < 1 << 28 else { return }
            while relations.count < dyad { relations.append(0) }
            relations.append(UInt16(clamping: row.integer(1)))
        }
        return relations
    }

    /// The statements of an article in the order of its text, each with its row.
    mutating func rows(ofArticle article: Int) throws -> [(row: Int, record: StatementRecord)] {
        var records: [StatementRecord] = []
        return Array(zip(try append(article: article, to: &records), records))
    }

    /// Adds the statements of an article in the order of its text.
    ///
    /// - Parameters:
    ///   - only: the rows that are wanted; nil for all.
    ///   - records: gets the statements.
    /// - Returns: the rows of the statements that were added.
    @discardableResult
    mutating func append(
        article: Int, only wanted: Set<Int>? = nil, to records: inout [StatementRecord]
    ) throws -> [Int] {
        let query = try base.connection.statement(
            """
            SELECT st.statement_id, st.id, st.subject_id, st.object_id, st.dyad_id, st.date, st.date_text,
                st.modality, st.attribution, st.detail, st.confidence, st.status, st.machine, st.start, st.end
            FROM statements AS st WHERE st.article_id = ? ORDER BY st.statement_id
            """)
        defer { query.reset() }
        try query.bind(article, at: 1)
        guard try query.step() else { return [] }
        let header = try base.connection.statement(
            """
            SELECT a.identifier, a.title, a.url, a.date, p.name, a.text
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id WHERE a.article_id = ?
            """)
        defer { header.reset() }
        try header.bind(article, at: 1)
        guard try header.step() else { return [] }
        let (identifier, title, url) = (header.text(0), header.text(1), header.text(2))
        let day = KnowledgeBase.calendarDay(header, 3)
        let publisher = header.text(4)
        var evidence = try EvidenceReader(from: query.integer(0), text: header, column: 5, in: base)
        defer { evidence.end() }
        let first = records.count
        var rows: [Int] = []
        var isSorted = true
        repeat {
            let row = query.integer(0)
            let pieces = try evidence.pieces(
                of: row, best: query.integer(13)..<max(query.integer(13), query.integer(14)))
            if pieces.isEmpty { continue }
            if let wanted, !wanted.contains(row) { continue }
            var record = StatementRecord(
                id: query.text(1), article: identifier, articleTitle: title, articleURL: url, articleDate: day,
                publisher: publisher,
                statement: Statement(
                    subject: try names.party(query.integer(2)), relation: try relation(ofDyad: query.integer(4)),
                    object: try names.party(query.integer(3)), date: names.date(query.text(5)),
                    dateText: query.text(6), modality: Modality(rawValue: query.text(7)) ?? .possible,
                    attribution: StoredJSON.list(query.text(8)) ?? [], detail: StoredJSON.object(query.text(9)) ?? [:],
                    confidence: query.real(10), evidence: pieces),
                status: ReviewStatus(rawValue: query.text(11)) ?? .unreviewed)
            if asExtracted, let machine = query.optionalText(12).flatMap({ StoredJSON.object($0) }) {
                restore(machine, in: &record.statement)
            }
            if records.count > first, Self.isBefore(record, records[records.count - 1]) { isSorted = false }
            records.append(record)
            rows.append(row)
        } while try query.step()
        if isSorted { return rows }
        let order = rows.indices.sorted { Self.isBefore(records[first + $0], records[first + $1]) }
        records.replaceSubrange(first..., with: order.map { records[first + $0] })
        return order.map { rows[$0] }
    }

    private static func isBefore(_ left: StatementRecord, _ right: StatementRecord) -> Bool {
        let first = left.statement.evidence.first?.range ?? 0..<0
        let second = right.statement.evidence.first?.range ?? 0..<0
        return (first.lowerBound, first.upperBound, left.id) < (second.lowerBound, second.upperBound, right.id)
    }

    /// Puts back what the extractor had found before a person changed it.
    private func restore(_ machine: [String: String], in statement: inout Statement) {
        statement.date = machine["date"].flatMap { EventDate(edtf: $0) }
        statement.modality = machine["modality"].flatMap { Modality(rawValue: $0) } ?? statement.modality
        statement.relation = machine["relation"] ?? statement.relation
        statement.subject = machine["subject"].flatMap { EntityKey.party($0) } ?? statement.subject
        statement.object = machine["object"].flatMap { EntityKey.party($0) } ?? statement.object
    }

    private mutating func relation(ofDyad dyad: Int) throws -> String {
        if relationsByDyad.indices.contains(dyad), relationsByDyad[dyad] != 0 {
            return try names.relation(Int(relationsByDyad[dyad]))
        }
        let row = try base.connection.firstRow(
            "SELECT relation_id FROM dyads WHERE dyad_id = ?", .integer(dyad), map: { $0.integer(0) })
        return try names.relation(row ?? 0)
    }
}
