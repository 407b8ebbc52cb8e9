internal import Export
internal import KnowledgeBase
internal import Model

/// The tables of a knowledge base by name, row by row.
struct TableExport {
    private let base: KnowledgeBase
    private let catalogue: RelationCatalogue
    private let coding: EventCoding

    /// The tables of that base.
    ///
    /// - Throws: `SeedTableError` when the table of codes is damaged.
    init(base: KnowledgeBase, catalogue: RelationCatalogue) throws {
        self.base = base
        self.catalogue = catalogue
        coding = try EventCoding(catalogue)
    }

    /// The names of all tables: the five general ones, then one for each relation type.
    var names: [String] {
        ["statements", "facts", "recognitions", "entities", "articles"] + catalogue.types.map(\.id)
    }

    /// The columns of the table of that name, in either spelling; nil when there is none.
    func table(named name: String) -> ExportTable? {
        switch name {
        case "statements": StatementTable.table
        case "facts": FactTable.table
        case "recognitions": RecognitionTable.table
        case "entities": EntityTable.table
        case "articles": ArticleTable.table
        default: catalogue[name].map { FactTable.table(of: $0) }
        }
    }

    /// Hands on each row of the table of that name, sorted as documented.
    ///
    /// - Parameters:
    ///   - statuses: the statuses that are wanted; empty for all but rejected, for statements for all.
    ///   - body: gets each row.
    /// - Throws: what the base and the body throw.
    func forEachRow(of name: String, statuses: [String], _ body: ([ExportCell]) throws -> Void) throws {
        switch name {
        case "statements":
            try base.forEachStatement(statuses: statuses) { try body(StatementTable.row($0)) }
        case "recognitions":
            for record in try base.recognitions() { try body(RecognitionTable.row(record)) }
        case "entities":
            try base.forEachEntity { try body(EntityTable.row($0)) }
        case "articles":
            try base.forEachArticle { try body(ArticleTable.row($0)) }
        default:
            var query = FactQuery()
            query.statuses = statuses
            query.evidence = .best
            if name != "facts", let type = catalogue[name] { query.relations = [type.id] }
            try base.forEachFact(matching: query) { try body(FactTable.row($0, coding: coding)) }
        }
    }
}
