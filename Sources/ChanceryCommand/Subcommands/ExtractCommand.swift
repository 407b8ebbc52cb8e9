internal import ArgumentParser
internal import Export
internal import Model
internal import RelationExtraction

/// `chancery extract`: statements without a database.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Read articles and print what they state, without a database.",
        discussion: "One statement a line as JSON, unless --format says otherwise.")

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
    var paths: [String]

    @Flag(help: "List parties and verbs that were seen together and not coded, to extend the lexicon.")
    var unmatched = false

    @Flag(
        help: "List acts of which a party is not found in its place, with those who may be meant, to train the choice.")
    var candidates = false

    @OptionGroup var language: LanguageOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        var pipeline = try language.pipeline()
        pipeline.listsUnmatched = unmatched
        pipeline.listsExamples = candidates
        var session = try InputSession(diagnostics: messages.diagnostics)
        let output = candidates ? CandidateTable.table : unmatched ? UnmatchedTable.table : StatementTable.table
        try table.write(output, defaultFormat: .jsonl) { write in
            try session.read(paths) { article in
                let extraction = pipeline.extraction(of: article)
                for warning in extraction.warnings {
                    messages.diagnostics.note("chancery: \(article.identifier): \(warning)")
                }
                if candidates {
                    for (number, example) in extraction.examples.enumerated() {
                        for row in CandidateTable.rows(of: example, number: number + 1, article: article) {
                            try write(row)
                        }
                    }
                } else if unmatched {
                    for cue in extraction.unmatched { try write(UnmatchedTable.row(cue, article: article)) }
                } else {
                    for record in StatementRecord.records(of: extraction.statements, in: article) {
                        try write(StatementTable.row(record))
                    }
                }
            }
        }
        try session.finish()
    }
}
