internal import Actors
internal import Linguistics
internal import Model
package import RelationExtraction
internal import TemporalExpressions

/// Parses questions and the articles that may answer them, so that the one can be read against the other.
package struct SentenceParser: Sendable {
    private let pipeline: ExtractionPipeline
    /// The closed classes of words.
    let words: ReadingWords
    /// Words that mean the same in news.
    let synonyms: SynonymTable

    /// A parser that reads by that pipeline.
    ///
    /// - Throws: `SeedTableError` when a table is not as its header says.
    package init(pipeline: ExtractionPipeline) throws {
        var pipeline = pipeline
        (pipeline.parsesEverything, pipeline.findsAllDates) = (true, true)
        self.pipeline = pipeline
        words = try ReadingWords()
        synonyms = try SynonymTable(files: ["Seeds/questions/synonyms.tsv", "Seeds/questions/occasions.tsv"])
    }

    /// The last sentence of a text that is no article: a question.
    func question(_ text: String) -> ParsedSentence? {
        parsed(
            Article(identifier: "", title: "", url: "", date: nil, publisher: "", layout: .plain, text: text),
            supposing: []
        ).sentences.last
    }

    /// The sentences of the article with their trees, those who are named or meant in them, and the times; and which acts it
    /// may tell of those polities.
    func parsed(_ article: Article, supposing polities: Set<PolityCode>) -> ParsedArticle {
        let extraction = pipeline.extraction(of: article)
        let mentions = Dictionary(grouping: extraction.analysis.mentions, by: \.sentence)
        let times = Dictionary(grouping: extraction.dates, by: \.sentence)
        let sentences = extraction.document.sentences.indices.compactMap { index -> ParsedSentence? in
            let sentence = extraction.document.sentences[index]
            guard sentence.isParsed else { return nil }
            let tree = SyntaxTree(sentence, words: pipeline.lexicon.words)
            return ParsedSentence(
                text: extraction.document.text(in: sentence.range), index: index, tree: tree,
                modalities: ModalityReader(tree: tree, lexicon: pipeline.lexicon), mentions: mentions[index] ?? [],
                times: times[index] ?? [])
        }
        return ParsedArticle(
            sentences: sentences, suppositions: suppositions(of: polities, in: extraction, publishedOn: article.date))
    }

    /// What the article is not found to say where nobody is asked about.
    private func suppositions(
        of polities: Set<PolityCode>, in extraction: Extraction, publishedOn: CalendarDay?
    ) -> [Statement] {
        if polities.isEmpty { return [] }
        var pipeline = pipeline
        pipeline.supposed = polities
        let supposing = pipeline.extraction(
            of: extraction.document, analysis: extraction.analysis, dates: extraction.dates, publishedOn: publishedOn)
        let told = Set(extraction.statements.map(\.identity))
        return supposing.statements.filter { statement in
            // Of a sentence that tells of a visit it is not supposed that it was returned.
            let isReturned = extraction.statements.contains { other in
                other.relation == statement.relation && other.subject.polity == statement.object.polity
                    && other.object.polity == statement.subject.polity
                    && other.evidence.contains { $0.range == statement.evidence[0].range }
            }
            return !told.contains(statement.identity) && !isReturned
        }
    }
}

extension Statement {
    /// What is said of whom.
    fileprivate var identity: [String] {
        [subject.polity.rawValue, relation, object.polity.rawValue, modality.rawValue]
    }
}
