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

    /// Writes the rows of the table of that name, sorted as documented.
    ///
    /// - Parameters:
    ///   - statuses: the statuses that are wanted; empty for all but rejected, for statements for all.
    ///   - output: gets the rows.
    /// - Throws: what the base and the output throw.
    func writeRows(of name: String, statuses: [ReviewStatus], to output: TableOutput) throws {
        let formatter = output.formatter
        switch name {
        case "statements":
            try base.mapStatements(statuses: statuses) {
                formatter.rows($0.lazy.map { StatementTable.row($0) })
            } _: {
                try output($0)
            }
        case "recognitions":
            for record in try base.recognitions() { try output(RecognitionTable.row(record)) }
        case "entities":
            try base.forEachEntity { try output(EntityTable.row($0)) }
        case "articles":
            try base.forEachArticle { try output(ArticleTable.row($0)) }
        default:
            var query = FactQuery()
            query.statuses = statuses
            query.evidence = .best
            if name != "facts", let type = catalogue[name] { query.relations = [type.id] }
            let coding = coding
            try base.mapFacts(matching: query) {
                formatter.rows([FactTable.row($0, coding: coding)])
            } _: {
                try output($0)
            }
        }
    }
}
