internal import ArgumentParser
internal import KnowledgeBase
internal import Model

/// `chancery ingest`: articles into the database.
struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Read articles into the database; the same article twice changes nothing.",
        discussion: """
            Reads header text, plain text, HTML, JSON Lines and CSV, each also packed with gzip; the layout is \
            recognised from the content. Makes the database if there is none.
            """)

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
    var paths: [String] = []

    @Flag(
        name: .customLong("re-extract"),
        help: "Make the statements of articles that are there anew; with no path, of all. Decisions stay.")
    var reExtract = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        guard !paths.isEmpty || reExtract else { throw ValidationError("Name at least one file or folder to read.") }
    }

    func run() throws {
        let diagnostics = messages.diagnostics
        var session = try InputSession(diagnostics: diagnostics)
        if session.names(nothingOf: paths) {
            // No base is made for nothing.
            try session.read(paths) { _ in }
            try session.finish()
        }
        let base = try KnowledgeBase.open(writing: database.path)
        defer { base.close() }
        let added = try language.tables()
        var words = try LanguageTables(rememberedBy: base)
        for table in added { words.add(table) }
        let gazetteer = try words.gazetteer()
        let pipeline = try words.pipeline()
        for table in added { try base.remember(table) }
        base.describe = { EntityDescription.profile(of: $0, in: gazetteer) }
        var ingestion = Ingestion(
            base: base, pipeline: pipeline, renews: reExtract, diagnostics: diagnostics)
        let start = ContinuousClock.now
        Interruption.listen()
        if paths.isEmpty {
            var stored: [Article] = []
            try base.forEachStoredArticle { stored.append($0) }
            for article in stored { try ingestion.add(article) }
        } else {
            var line: ProgressLine?
            try session.read(paths) { done, total, articles in
                if line == nil { line = ProgressLine(total: total, isQuiet: diagnostics.isQuiet) }
                line?.update(filesDone: done, articles: articles)
            } _: { article in
                try ingestion.add(article)
            }
            line?.finish()
        }
        try ingestion.flush()
        diagnostics.note(Self.summary(session: session, counts: ingestion.counts, elapsed: ContinuousClock.now - start))
        try session.finish()
    }

    /// Such as `12 read · 10 new · 2 unchanged · 57 statements · 0.4 s`.
    private static func summary(session: InputSession, counts: Ingestion.Counts, elapsed: Duration) -> String {
        var parts = ["\(session.articles) read", "\(counts.new) new", "\(counts.unchanged) unchanged"]
        if counts.revised > 0 { parts.append("\(counts.revised) revised") }
        if counts.renewed > 0 { parts.append("\(counts.renewed) extracted again") }
        if session.rejected > 0 { parts.append("\(session.rejected) rejected") }
        parts.append("\(counts.statements) statements")
        let tenths = elapsed.components.seconds * 10 + elapsed.components.attoseconds / 100_000_000_000_000_000
        parts.append("\(tenths / 10).\(tenths % 10) s")
        return parts.joined(separator: " · ")
    }
}
