internal import ArgumentParser
internal import ArticleReading
internal import Linguistics
internal import Model
internal import RelationExtraction

/// `chancery explain`: what each stage sees in a sentence.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show what the pipeline sees in a sentence: words, tree, mentions, dates, statements.",
        discussion: """
            With --conllu-input, tags and parses the words of a CoNLL-U file, which are never split, so that the result \
            can be scored.
            """)

    @Argument(help: ArgumentHelp("The sentence, or several.", valueName: "sentence"))
    var sentence: String?

    @Option(help: ArgumentHelp("The day of publication, for relative dates.", valueName: "YYYY-MM-DD"))
    var date: CalendarDay?

    @Option(help: "text or conllu.")
    var format: Format = .text

    @Option(
        name: .customLong("conllu-input"),
        help: ArgumentHelp("Tag and parse the words of this file instead.", valueName: "file"))
    var conlluInput: String?

    @OptionGroup var language: LanguageOptions
    @OptionGroup var messages: MessageOptions

    /// How the explanation is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For a person.
        case text
        /// CoNLL-U: words, tags and trees only.
        case conllu
    }

    func validate() throws {
        guard (sentence == nil) != (conlluInput == nil) else {
            throw ValidationError("Give a sentence, or a file with --conllu-input.")
        }
        if let sentence, sentence.utf8.allSatisfy({ $0 <= 0x20 }) { throw ValidationError("The sentence is empty.") }
    }

    func run() throws {
        if let conlluInput {
            try explain(conllu: conlluInput)
        } else if let sentence {
            let article = Article(
                identifier: "sentence", title: "", url: "", date: date, publisher: "", layout: .plain, text: sentence)
            var pipeline = try language.pipeline()
            pipeline.findsAllDates = true
            let extraction = pipeline.extraction(of: article)
            try print(extraction)
        }
    }

    private func print(_ extraction: Extraction) throws {
        switch format {
        case .text: try StandardStream.output.writeLine(VisibleText.escaping(ExplanationText(extraction).text))
        case .conllu: try StandardStream.output.write(Array(ConlluWriter().text(of: extraction.document).utf8))
        }
    }

    private func explain(conllu path: String) throws {
        let (sentences, problems) = ConlluReader(name: path).read(try WholeFile.text(path: path))
        for problem in problems { messages.diagnostics.error(problem.description) }
        var document = Document(conllu: sentences)
        try LanguageEngine.embedded().annotate(&document)
        switch format {
        case .conllu: try StandardStream.output.write(Array(ConlluWriter().text(of: document).utf8))
        case .text:
            for sentence in document.sentences {
                try StandardStream.output.writeLine(VisibleText.escaping(TreePrinter().text(of: sentence)))
            }
        }
        if !problems.isEmpty { throw CommandFailure(.badInput) }
    }
}
