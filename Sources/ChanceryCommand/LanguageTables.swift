internal import Gazetteer
internal import KnowledgeBase
internal import Linguistics
internal import RelationExtraction

/// The user's own names and cues, which are added to those of the program.
struct LanguageTables {
    /// The tables of names.
    private(set) var names: [UserTable] = []
    /// The tables of cues.
    private(set) var cues: [UserTable] = []

    /// Those tables; a later one takes the place of an earlier one of the same kind and name.
    init(_ tables: [UserTable] = []) {
        for table in tables { add(table) }
    }

    /// What the base remembers.
    ///
    /// - Throws: what the base throws.
    init(rememberedBy base: KnowledgeBase) throws { self.init(try base.userTables()) }

    /// Adds a table in place of one of the same kind and name.
    mutating func add(_ table: UserTable) {
        switch table.kind {
        case .gazetteer: names = names.filter { $0.name != table.name } + [table]
        case .lexicon: cues = cues.filter { $0.name != table.name } + [table]
        }
    }

    /// The gazetteer with these names.
    ///
    /// - Throws: `GazetteerError` for what is wrong in a table.
    func gazetteer() throws -> Gazetteer { try Gazetteer(adding: names.map { ($0.name, $0.text) }) }

    /// The pipeline with these names and cues.
    ///
    /// - Throws: `GazetteerError`, `CueLexiconError` for what is wrong in a table.
    func pipeline() throws -> ExtractionPipeline {
        var lexicon = try CueLexicon.seeded()
        for table in cues { lexicon = try lexicon.adding(table.text, name: table.name) }
        return try ExtractionPipeline(
            gazetteer: gazetteer(), engine: LanguageEngine.embedded(), lexicon: lexicon)
    }
}
