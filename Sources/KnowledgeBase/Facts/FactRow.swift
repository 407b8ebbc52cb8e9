internal import Model
internal import SQLite

/// A fact as it is stored, apart from its row.
struct FactRow: Hashable, Sendable {
    /// The id that exports use.
    var id: String
    /// The row of the statement that is quoted first.
    var best: Int
    /// The subject's row among the entities.
    var subject: Int
    /// The object's row among the entities.
    var object: Int
    /// When it happened, in EDTF; empty when not known.
    var date: String
    /// The first day that it can have happened on, `YYYYMMDD`; 0 when not known.
    var firstDay: Int
    /// The last day, likewise.
    var lastDay: Int
    /// How it is told.
    var modality: String
    /// What a person decided on it.
    var status: String
    /// How many statements report it.
    var reports: Int
    /// By how many sources.
    var sources: Int
    /// The day of its first report, `YYYYMMDD`; 0 when not known.
    var firstReported: Int
    /// The day of its last report, likewise.
    var lastReported: Int
    /// How sure it is that the reading is right, 0 to 1.
    var confidence: Double

    /// Whether a person decided that it is wrong.
    var isRejected: Bool { status == ReviewStatus.rejected.rawValue }

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
