package import Actors
internal import Embedded
package import Gazetteer
package import Linguistics
package import Model
package import TemporalExpressions

/// From an article to its statements: a pure function of the article and of what the program starts with.
package struct ExtractionPipeline: Sendable {
    /// The words that tell of relations.
    package let lexicon: CueLexicon

    /// Whether verbs without a cue are listed as well.
    package var listsUnmatched = false

    /// Whether acts of which a party is not found in its place are listed as well.
    package var listsExamples = false

    /// Whether every sentence is parsed, also one that cannot hold a statement.
    package var parsesEverything = false

    /// Whether temporal expressions are looked for also in an article that can tell of no act to be dated.
    package var findsAllDates = false

    /// Those who are asked about: where a party of an act is not found in its place, one of them is taken for it with less
    /// probability than anybody else would need. Empty for an article that is read for no question.
    package var supposed: Set<PolityCode> = []

    /// How many words a sentence has at most that is parsed: the longest of edited prose have some 300, and the time of
    /// a parse grows with the square of their number.
    package static let longestParsedSentence = 500

    private let segmenter: TextSegmenter
    private let engine: LanguageEngine
    private let gazetteer: Gazetteer
    private let actors: ActorResolver
    private let tagger: TemporalTagger
    private let relations: RelationCatalogue
    private let changes: StateChanges
    private let selector: SentenceSelector
    private let arguments: ArgumentModel
    private let contested: Set<PolityCode>
    private let claims: [PolityCode: Set<PolityCode>]

    /// A pipeline of those parts.
    ///
    /// - Throws: `SeedTableError` when a seed table does not follow its format.
    package init(gazetteer: Gazetteer, engine: LanguageEngine, lexicon: CueLexicon) throws {
        self.lexicon = lexicon
        self.engine = engine
        self.gazetteer = gazetteer
        segmenter = try TextSegmenter(names: gazetteer)
        actors = try ActorResolver(gazetteer: gazetteer)
        tagger = try TemporalTagger()
        relations = try RelationCatalogue.seeded()
        changes = try StateChanges(StateCatalogue.seeded())
        arguments = try ArgumentModel.seeded()
        contested = Set(gazetteer.participants.filter(\.kind.isContested).map(\.code))
        claims = Dictionary(
            gazetteer.participants.filter { !$0.claimedBy.isEmpty }.map { ($0.code, Set($0.claimedBy)) },
            uniquingKeysWith: { $0.union($1) })
        selector = SentenceSelector(actors: actors, gazetteer: gazetteer)
    }

    /// The pipeline of the program.
    ///
    /// - Throws: what reading the gazetteer, the language model or the lexicon throws.
    package static func seeded() throws -> ExtractionPipeline {
        try ExtractionPipeline(
            gazetteer: Gazetteer.seeded(), engine: LanguageEngine.embedded(), lexicon: CueLexicon.seeded())
    }

    /// What an article says.
    package func extraction(of article: Article) -> Extraction {
        var (document, warnings) = segmenter.segmented(article.text)
        let labels = LabelFinder(document, words: lexicon.words) { name in
            gazetteer.senses(of: name).contains {
                [.canonical, .variant, .official, .former, .capital].contains($0.kind)
            }
        }
        document = DatelineSplitter.split(document, label: labels.length)
        let isTooLong = { (index: Int) in document.sentences[index].tokens.count > Self.longestParsedSentence }
        let chosen = parsesEverything ? Array(document.sentences.indices) : selector.sentences(of: document)
        let parsed = chosen.filter { !isTooLong($0) }
        let unread = chosen.filter(isTooLong)
        AsideParser(engine: engine, words: lexicon.words).annotate(&document, sentences: parsed)
        for index in document.sentences.indices {
            let sentence = PredicateRepair.repaired(
                NameRepair.repaired(document.sentences[index], isName: gazetteer.isKnownName), words: lexicon.words)
            document.sentences[index] = TreeRepair.repaired(
                sentence, words: lexicon.words, isName: gazetteer.isKnownName)
        }
        let analysis = actors.analysis(of: document, publishedOn: article.date)
        let isDated = findsAllDates || listsUnmatched || listsExamples || analysis.canHoldActs
        let dates = isDated ? tagger.expressions(in: document, publishedOn: article.date) : []
        var result = extraction(of: document, analysis: analysis, dates: dates, publishedOn: article.date)
        result.warnings = warnings.map(\.description)
        if let first = unread.first {
            result.warnings.append(
                "\(unread.count) of the sentences have more than \(Self.longestParsedSentence) words, which no prose has, "
                    + "and were not read; the first begins at byte \(document.sentences[first].range.lowerBound).")
        }
        return result
    }

    /// What a parsed document says, given its actors and temporal expressions.
    package func extraction(
        of document: Document, analysis: ActorAnalysis, dates: [TemporalExpression], publishedOn: CalendarDay?
    ) -> Extraction {
        let reader = DocumentReader(
            document: document, analysis: analysis, index: ArticleIndex(document: document, analysis: analysis),
            expressions: dates, lexicon: lexicon, relations: relations, changes: changes, publishedOn: publishedOn,
            arguments: arguments, contested: contested, claims: claims, supposed: supposed)
        let merger = StatementMerger(
            document: document, relations: relations, changes: changes, precisions: lexicon.precisions)
        let (findings, unmatched, examples) = reader.read(
            listsUnmatched: listsUnmatched, listsExamples: listsExamples)
        return Extraction(
            document: document, analysis: analysis, dates: dates,
            statements: merger.statements(findings, holdings: analysis.holdings), unmatched: unmatched,
            examples: examples,
            warnings: [])
    }

    /// What a single sentence says.
    package func statements(inSentence text: String, date: CalendarDay?) -> [Statement] {
        extraction(
            of: Article(
                identifier: "", title: "", url: "", date: date, publisher: "", layout: .plain, text: text)
        ).statements
    }
}
