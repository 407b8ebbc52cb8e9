internal import Model
internal import SQLite

/// Reads the statements of one article after the other, and remembers the names that come again.
struct StatementLoader {
    private let base: KnowledgeBase
    private var parties: [Int: Party] = [:]
    private var relations: [Int: String] = [:]
    private var dates: [String: EventDate] = [:]
    private let asExtracted: Bool

    /// A loader that remembers nothing yet.
    ///
    /// - Parameter asExtracted: whether statements are read as the extractor found them, whatever a person decided.
    init(_ base: KnowledgeBase, asExtracted: Bool = false) {
        self.base = base
        self.asExtracted = asExtracted
    }

    /// The statements of an article in the order of its text.
    ///
    /// - Parameter rows: the rows that are wanted; nil for all.
    mutating func statements(ofArticle article: Int, only rows: Set<Int>? = nil) throws -> [StatementRecord] {
        try self.rows(ofArticle: article, only: rows).map(\.record)
    }

    /// The statements of an article in the order of its text, each with its row.
    mutating func rows(
        ofArticle article: Int, only rows: Set<Int>? = nil
    ) throws -> [(row: Int, record: StatementRecord)] {
        let connection = base.connection
        let evidence = try evidence(ofArticle: article)
        guard !evidence.isEmpty else { return [] }
        let header = try connection.statement(
            """
            SELECT a.identifier, a.title, a.url, a.date, p.name
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id WHERE a.article_id = ?
            """)
        try header.bind(article, at: 1)
        guard try header.step() else { return [] }
        let (identifier, title, url) = (header.text(0), header.text(1), header.text(2))
        let day = KnowledgeBase.calendarDay(header, 3)
        let publisher = header.text(4)
        header.reset()
        let query = try connection.statement(
            """
            SELECT st.statement_id, st.id, st.subject_id, st.object_id, d.relation_id, st.date, st.date_text,
                st.modality, st.attribution, st.detail, st.confidence, st.status,
                st.machine
            FROM statements AS st CROSS JOIN dyads AS d USING (dyad_id) WHERE st.article_id = ?
            """)
        defer { query.reset() }
        try query.bind(article, at: 1)
        var records: [(row: Int, record: StatementRecord)] = []
        while try query.step() {
            let row = query.integer(0)
            if let rows, !rows.contains(row) { continue }
            var statement = Statement(
                subject: try party(query.integer(2)), relation: try relation(query.integer(4)),
                object: try party(query.integer(3)), date: date(query.text(5)), dateText: query.text(6),
                modality: Modality(rawValue: query.text(7)) ?? .possible,
                attribution: JSONText.list(query.text(8)) ?? [], detail: JSONText.object(query.text(9)) ?? [:],
                confidence: query.real(10), evidence: evidence[row] ?? [])
            if asExtracted, let machine = query.optionalText(12).flatMap({ JSONText.object($0) }) {
                restore(machine, in: &statement)
            }
            records.append(
                (
                    row,
                    StatementRecord(
                        id: query.text(1), article: identifier, articleTitle: title, articleURL: url, articleDate: day,
                        publisher: publisher, statement: statement, status: query.text(11))
                ))
        }
        return records.sorted { left, right in
            let first = left.record.statement.evidence.first?.range ?? 0..<0
            let second = right.record.statement.evidence.first?.range ?? 0..<0
            return (first.lowerBound, first.upperBound, left.record.id)
                < (second.lowerBound, second.upperBound, right.record.id)
        }
    }

    /// The evidence of each statement of an article, by the statement's row; the best first.
    private mutating func evidence(ofArticle article: Int) throws -> [Int: [Evidence]] {
        let connection = base.connection
        let query = try connection.statement(
            """
            SELECT e.statement_id, s.start, s.end, e.rule
            FROM statements AS st CROSS JOIN evidence AS e USING (statement_id)
            CROSS JOIN sentences AS s USING (sentence_id)
            WHERE st.article_id = ? ORDER BY st.statement_id, e.ordinal
            """)
        defer { query.reset() }
        try query.bind(article, at: 1)
        guard try query.step() else { return [:] }
        let text = try connection.statement("SELECT text FROM articles WHERE article_id = ?")
        try text.bind(article, at: 1)
        defer { text.reset() }
        _ = try text.step()
        var result: [Int: [Evidence]] = [:]
        var sentences: [Range<Int>: String] = [:]
        repeat {
            let range = query.integer(1)..<max(query.integer(1), query.integer(2))
            let sentence: String
            if let known = sentences[range] {
                sentence = known
            } else {
                sentence = unsafe text.withText(0) { bytes in
                    unsafe String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
                }
                sentences[range] = sentence
            }
            result[query.integer(0), default: []].append(
                Evidence(sentence: sentence, range: range, rule: query.text(3)))
        } while try query.step()
        return result
    }

    /// Puts back what the extractor had found before a person changed it.
    private func restore(_ machine: [String: String], in statement: inout Statement) {
        statement.date = machine["date"].flatMap { EventDate(edtf: $0) }
        statement.modality = machine["modality"].flatMap { Modality(rawValue: $0) } ?? statement.modality
        statement.relation = machine["relation"] ?? statement.relation
        statement.subject = machine["subject"].flatMap { EntityKey.party($0) } ?? statement.subject
        statement.object = machine["object"].flatMap { EntityKey.party($0) } ?? statement.object
    }

    /// The entity of a row: as merged, or as the extractor found it.
    mutating func party(_ row: Int) throws -> Party {
        if let party = parties[row] { return party }
        let party = try asExtracted ? base.unmergedParty(row) : base.party(row)
        parties[row] = party
        return party
    }

    private mutating func relation(_ row: Int) throws -> String {
        if let relation = relations[row] { return relation }
        let relation =
            try base.connection.firstRow(
                "SELECT name FROM relation_types WHERE relation_id = ?", .integer(row), map: { $0.text(0) }) ?? ""
        relations[row] = relation
        return relation
    }

    private mutating func date(_ text: String) -> EventDate? {
        if text.isEmpty { return nil }
        if let date = dates[text] { return date }
        let date = EventDate(edtf: text)
        if dates.count > 50_000 { dates.removeAll(keepingCapacity: true) }
        dates[text] = date
        return date
    }
}
