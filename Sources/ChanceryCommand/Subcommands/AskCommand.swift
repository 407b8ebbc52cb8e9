internal import ArgumentParser
internal import Embedded
internal import Export
internal import Gazetteer
internal import KnowledgeBase
internal import Model
internal import Questions

/// `chancery ask`: a question in English.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Answer a question in English from the database, with dates, sources and quotes.",
        discussion: """
            Examples:
              chancery ask "who recognised DPR, and when"
              chancery ask "which countries expelled Russian diplomats in 2018"
              chancery ask "did Spain recognise Kosovo?"
            """)

    @Argument(help: ArgumentHelp("The question.", valueName: "question"))
    var words: [String]

    @Option(help: "text or json.")
    var format: Format = .text

    @OptionGroup var time: TimeOptions
    @OptionGroup var database: DatabaseOptions

    /// How the answer is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For a person.
        case text
        /// One object for a program.
        case json
    }

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let source = AnswerSource(base: base)
        let gazetteer = try LanguageTables(rememberedBy: base).gazetteer()
        let catalogue = try RelationCatalogue.seeded()
        var question = try QuestionParser(gazetteer: gazetteer)
            .question(words.joined(separator: " "), directory: source)
        if let day = time.asOf { question.asOf = day }
        question.knownAt = time.knownAt
        let answer = try Answerer(source: source, catalogue: catalogue).answer(to: question)
        switch format {
        case .text: try StandardStream.output.writeLine(VisibleText.escaping(answer.text))
        case .json: try StandardStream.output.writeLine(AnswerJSON.text(answer, question: question))
        }
        switch answer.outcome {
        case .answered: return
        case .nothingFound: throw CommandFailure(.nothingFound)
        case .notUnderstood: throw CommandFailure(.badInput)
        }
    }
}
