internal import ArgumentParser
internal import ArticleReading
internal import KnowledgeBase
internal import RelationExtraction

/// The user's own names and cues, which are added to those of the program.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .customLong("gazetteer"), parsing: .singleValue,
        help: ArgumentHelp("A table of names to add; may be given more than once.", valueName: "file"))
    var gazetteers: [String] = []

    @Option(
        name: .customLong("lexicon"), parsing: .singleValue,
        help: ArgumentHelp("A table of cues to add; may be given more than once.", valueName: "file"))
    var lexicons: [String] = []

    /// The tables of the files.
    ///
    /// - Throws: `ReadingIssue` for a file that cannot be read.
    func tables() throws -> [UserTable] {
        try gazetteers.map { UserTable(kind: .gazetteer, name: $0, text: try WholeFile.text(path: $0)) }
            + lexicons.map { UserTable(kind: .lexicon, name: $0, text: try WholeFile.text(path: $0)) }
    }

    /// The pipeline with the user's names and cues.
    ///
    /// - Throws: as `tables()`, and `GazetteerError` or `CueLexiconError` for what is wrong in a table.
    func pipeline() throws -> ExtractionPipeline { try LanguageTables(tables()).pipeline() }
}
