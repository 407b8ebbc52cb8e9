internal import KnowledgeBase
internal import Linguistics
internal import Model
internal import RelationExtraction

/// Brings articles into a knowledge base, a batch in a transaction.
struct Ingestion {
    /// What was done with how many articles.
    struct Counts: Equatable {
        /// Articles that were not there before.
        var new = 0
        /// Articles that were there with the same text.
        var unchanged = 0
        /// Articles that were there with another text.
        var revised = 0
        /// Articles that were there and whose statements were made anew.
        var renewed = 0
        /// Statements of the articles that are not unchanged.
        var statements = 0
    }

    /// What was done so far.
    private(set) var counts = Counts()

    private let base: KnowledgeBase
    private let pipeline: ExtractionPipeline
    private let renews: Bool
    private let diagnostics: Diagnostics
    private var waiting: [Article] = []

    /// An ingestion into that base.
    ///
    /// - Parameters:
    ///   - renews: whether articles with the same text are extracted again.
    ///   - diagnostics: where warnings go.
    init(base: KnowledgeBase, pipeline: ExtractionPipeline, renews: Bool, diagnostics: Diagnostics) {
        self.base = base
        self.pipeline = pipeline
        self.renews = renews
        self.diagnostics = diagnostics
    }

    /// Takes an article; it is stored with its batch.
    ///
    /// - Throws: what the base throws, and `CommandFailure` with `interrupted`, which leaves out what is waiting.
    mutating func add(_ article: Article) throws {
        try Interruption.check()
        if try base.outcome(of: article) == .unchanged, !renews {
            counts.unchanged += 1
            return
        }
        waiting.append(article)
        if waiting.count >= KnowledgeBase.batchCount { try flush() }
    }

    /// Stores what is waiting.
    ///
    /// - Throws: what the base throws.
    mutating func flush() throws {
        let extractions = ParallelExtraction(pipeline: pipeline).extractions(of: waiting)
        try Interruption.check()
        var analysed: [AnalysedArticle] = []
        for (article, extraction) in zip(waiting, extractions) {
            for warning in extraction.warnings { diagnostics.note("chancery: \(article.identifier): \(warning)") }
            analysed.append(
                AnalysedArticle(
                    article: article, sentences: extraction.document.sentences.map(\.range),
                    statements: extraction.statements))
        }
        waiting = []
        let outcomes = try base.add(analysed, extractor: ExtractorVersion.current)
        var again: [AnalysedArticle] = []
        for (article, outcome) in zip(analysed, outcomes) {
            switch outcome {
            case .new: counts.new += 1
            case .revised: counts.revised += 1
            case .unchanged where renews: again.append(article)
            case .unchanged, .renewed: counts.unchanged += 1
            }
            if outcome != .unchanged { counts.statements += article.statements.count }
        }
        guard !again.isEmpty else { return }
        for (article, outcome) in zip(again, try base.renew(again, extractor: ExtractorVersion.current)) {
            if outcome == .renewed {
                counts.renewed += 1
                counts.statements += article.statements.count
            } else {
                counts.unchanged += 1
            }
        }
    }
}
