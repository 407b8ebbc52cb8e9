internal import Export
internal import KnowledgeBase
internal import Model

/// The facts of a base as one document of another program's format.
enum DocumentExport: String, CaseIterable {
    /// GraphML, for Gephi, yEd, NetworkX.
    case graphml
    /// DOT, for Graphviz.
    case dot
    /// Turtle with PROV, for triple stores.
    case turtle
    /// FollowTheMoney entities, one a line, for Aleph and OpenSanctions' tools.
    case ftm
    /// The description of the CSV tables (CSV on the Web).
    case csvw
    /// Titles and descriptions for Datasette.
    case datasetteMetadata = "datasette-metadata"

    /// The document.
    ///
    /// - Throws: what the base throws.
    func text(of base: KnowledgeBase, catalogue: RelationCatalogue, statuses: [ReviewStatus]) throws -> String {
        let tables =
            [StatementTable.table, FactTable.table, RecognitionTable.table, EntityTable.table, ArticleTable.table]
            + catalogue.types.map { FactTable.table(of: $0) }
        switch self {
        case .csvw: return TableDescription.csvw(tables)
        case .datasetteMetadata: return TableDescription.datasette(tables, database: "chancery")
        case .graphml, .dot, .turtle, .ftm: break
        }
        var query = FactQuery()
        query.statuses = statuses
        let facts = try base.facts(matching: query)
        return switch self {
        case .graphml: GraphMLWriter.document(facts, catalogue: catalogue)
        case .dot: DOTWriter.document(facts, catalogue: catalogue)
        case .turtle: TurtleWriter.document(facts, catalogue: catalogue)
        case .ftm: FollowTheMoneyWriter.document(facts, catalogue: catalogue)
        case .csvw, .datasetteMetadata: ""
        }
    }
}
