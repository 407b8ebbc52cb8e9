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

    @Flag(help: "Show the SQL of the queries that answer it.")
    var explain = false

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
        let tables = try LanguageTables(rememberedBy: base)
        let gazetteer = try tables.gazetteer()
        let catalogue = try RelationCatalogue.seeded()
        let asked = words.joined(separator: " ")
        // "Last year" is counted from the newest article, so that the answer does not depend on the day of asking.
        let today = try time.asOf ?? base.lastDay()
        var questions = try QuestionParser(gazetteer: gazetteer).questions(asked, directory: source, today: today)
        for index in questions.indices {
            if let day = time.asOf { questions[index].asOf = day }
            questions[index].knownAt = time.knownAt
        }
        let answerer = try Answerer(
            source: source, catalogue: catalogue, parser: { try SentenceParser(pipeline: tables.pipeline()) })
        let answer = try answerer.answer(to: questions)
        switch format {
        case .text: try StandardStream.output.writeLine(VisibleText.escaping(answer.text))
        case .json: try StandardStream.output.writeLine(AnswerJSON.text(answer, asked: asked, questions: questions))
        }
        if explain {
            // Standard output stays one JSON object.
            let stream = format == .json ? StandardStream.error : StandardStream.output
            for origin in answer.origins {
                try stream.writeLine(
                    VisibleText.escaping("\n" + base.explanation(of: origin.queries, giving: origin.facts)))
            }
        }
        switch answer.outcome {
        case .answered: return
        case .nothingFound: throw CommandFailure(.nothingFound)
        case .notUnderstood: throw CommandFailure(.badInput)
        }
    }
}
