internal import ArgumentParser
internal import ArticleReading
internal import Embedded
internal import KnowledgeBase
internal import Model
internal import Questions

/// `chancery demo`: the main job on the sample articles.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Read the sample articles into a fresh database, ask, export, and say where everything is.")

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the database and the tables.", valueName: "folder"))
    var output = "demo"

    @OptionGroup var messages: MessageOptions

    func run() throws {
        try Folder.make(output)
        let path = "\(output)/chancery.db"
        for ending in ["", "-wal", "-shm"] { OutputFile.remove(path + ending) }
        let base = try KnowledgeBase.open(writing: path)
        defer { base.close() }
        let gazetteer = try LanguageTables().gazetteer()
        base.describe = { EntityDescription.profile(of: $0, in: gazetteer) }
        try ingestSamples(into: base)

        let catalogue = try RelationCatalogue.seeded()
        let source = AnswerSource(base: base)
        let parser = try QuestionParser(gazetteer: gazetteer)
        for text in ["who recognised DPR, and when", "which countries expelled Russian diplomats?"] {
            try tell("\n$ chancery ask --db \(path) \"\(text)\"")
            let questions = try parser.questions(text, directory: source)
            try tell(Answerer(source: source, catalogue: catalogue).answer(to: questions).text)
        }
        let tables = "\(output)/tables"
        try tell("\n$ chancery export all --db \(path) -o \(tables)")
        let count = try AllTables(export: TableExport(base: base, catalogue: catalogue)).write(to: tables)
        try tell("\(count) CSV files are in \(tables)/, among them recognised.csv and sent_letter_to.csv.")
        try tell("The database is \(path): `chancery ask --db \(path) \"...\"` asks it more.")
    }

    private func ingestSamples(into base: KnowledgeBase) throws {
        let files = EmbeddedFile.inFolder("Seeds/articles")
        let reader = try ArticleReader()
        var ingestion = Ingestion(
            base: base, pipeline: try LanguageTables().pipeline(), renews: false, diagnostics: messages.diagnostics)
        try tell("$ chancery ingest --db \(output)/chancery.db Seeds/articles")
        var count = 0
        for file in files {
            for event in reader.events(bytes: unsafe Array(file.bytes), name: file.name) {
                switch event {
                case .article(let article):
                    count += 1
                    try ingestion.add(article)
                case .warning(let issue), .rejected(let issue):
                    messages.diagnostics.error(issue.description)
                }
            }
        }
        try ingestion.flush()
        try tell("\(count) articles read, \(ingestion.counts.statements) statements found")
    }

    private func tell(_ text: String) throws { try StandardStream.output.writeLine(VisibleText.escaping(text)) }
}
