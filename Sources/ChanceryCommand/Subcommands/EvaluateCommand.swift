internal import ArgumentParser
internal import ArticleReading
internal import Embedded
internal import Evaluation
internal import Model
internal import RelationExtraction

/// `chancery evaluate`: precision and recall against gold statements.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Compare what is extracted from articles with gold statements.",
        discussion: """
            GOLD is JSON Lines with article, subject_polity, relation, object_polity, date, modality and attribution. \
            Prints precision, recall and F1, and of what agrees the share with the same modality, date and attribution.
            """)

    @Argument(help: ArgumentHelp("The gold statements.", valueName: "gold"))
    var gold: String

    @Argument(help: ArgumentHelp("The articles: files or folders.", valueName: "path"))
    var paths: [String]

    @Flag(help: "List what was missed and what was wrong.")
    var errors = false

    @Flag(name: .customLong("by-relation"), help: "Add a line for each relation type.")
    var byRelation = false

    @Option(help: ArgumentHelp("Score these relation types only, separated by commas.", valueName: "ids"))
    var relations: String?

    @OptionGroup var language: LanguageOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let catalogue = try RelationCatalogue.seeded()
        let only = try relations.map { list in
            Set(
                try list.utf8.split(separator: UInt8(ascii: ",")).map { part in
                    try catalogue.type(named: String(Substring(part))).id
                })
        }
        let statements = try GoldStatement.read(try WholeFile.bytes(path: gold), file: gold)
        let pipeline = try language.pipeline()
        var session = try InputSession(diagnostics: messages.diagnostics)
        var found: [FoundStatement] = []
        // A folder may hold the gold statements beside the articles.
        let identity = FileIdentity(at: gold)
        try session.read(paths, where: { FileIdentity(at: $0) != identity }) { article in
            found += pipeline.extraction(of: article).statements.map { FoundStatement($0, article: article.identifier) }
        }
        let score = Scorer(catalogue).score(found, against: statements, relations: only)
        var lines = errors ? score.errorLines : []
        if byRelation { lines += score.relationLines }
        lines.append(score.summary)
        for line in lines { try StandardStream.output.writeLine(VisibleText.escaping(line)) }
        try session.finish()
    }
}
