internal import SQLite

/// A fact as it is stored, apart from its row.
struct FactRow: Hashable, Sendable {
    var id: String
    var best: Int
    var subject: Int
    var object: Int
    var date: String
    var firstDay: Int
    var lastDay: Int
    var modality: String
    var status: String
    var reports: Int
    var sources: Int
    var firstReported: Int
    var lastReported: Int
    var confidence: Double

    /// The columns in the order of the properties; the fact is `f`.
    static let columns = """
        f.id, f.statement_id, f.subject_id, f.object_id, f.date, f.first_day, f.last_day, f.modality, f.status,
        f.reports, f.sources, f.first_reported, f.last_reported, f.confidence
        """
}

extension FactRow {
    /// The fact in a row with `columns` from that one on.
    init(_ row: PreparedStatement, from index: Int) {
        self.init(
            id: row.text(index), best: row.integer(index + 1), subject: row.integer(index + 2),
            object: row.integer(index + 3), date: row.text(index + 4), firstDay: KnowledgeBase.day(row, index + 5),
            lastDay: KnowledgeBase.day(row, index + 6), modality: row.text(index + 7), status: row.text(index + 8),
            reports: row.integer(index + 9), sources: row.integer(index + 10),
            firstReported: KnowledgeBase.day(row, index + 11), lastReported: KnowledgeBase.day(row, index + 12),
            confidence: row.real(index + 13))
    }
}
