internal import Model
internal import SQLite

/// Reads the names behind row numbers and the dates behind texts, and remembers those that come again.
struct StoredNames {
    private let base: KnowledgeBase
    private let asExtracted: Bool
    private var parties: [Int: Party] = [:]
    private var relations: [Int: String] = [:]
    private var dates: [String: EventDate] = [:]

    /// Nothing is remembered yet.
    ///
    /// - Parameter asExtracted: whether an entity is told as the extractor found it, whatever it is merged into.
    init(_ base: KnowledgeBase, asExtracted: Bool = false) {
        self.base = base
        self.asExtracted = asExtracted
    }

    /// The entity of a row: as merged, or as the extractor found it.
    mutating func party(_ row: Int) throws -> Party {
        if let party = parties[row] { return party }
        let party = try asExtracted ? base.unmergedParty(row) : base.party(row)
        if parties.count > 100_000 { parties.removeAll(keepingCapacity: true) }
        parties[row] = party
        return party
    }

    /// The id of the relation type of a row; empty when there is none.
    mutating func relation(_ row: Int) throws -> String {
        if let relation = relations[row] { return relation }
        let relation =
            try base.connection.firstRow(
                "SELECT name FROM relation_types WHERE relation_id = ?", .integer(row), map: { $0.text(0) }) ?? ""
        relations[row] = relation
        return relation
    }

    /// The date of a text in EDTF; nil for the empty text.
    mutating func date(_ text: String) -> EventDate? {
        if text.isEmpty { return nil }
        if let date = dates[text] { return date }
        let date = EventDate(edtf: text)
        if dates.count > 50_000 { dates.removeAll(keepingCapacity: true) }
        dates[text] = date
        return date
    }
}
