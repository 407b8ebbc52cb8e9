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
        sentences(
            of: Article(identifier: "", title: "", url: "", date: nil, publisher: "", layout: .plain, text: text)
        ).last
    }

    /// The sentences of the article with their trees, those who are named or meant in them, and the times.
    func sentences(of article: Article) -> [ParsedSentence] {
        let extraction = pipeline.extraction(of: article)
        let mentions = Dictionary(grouping: extraction.analysis.mentions, by: \.sentence)
        let times = Dictionary(grouping: extraction.dates, by: \.sentence)
        return extraction.document.sentences.indices.compactMap { index in
            let sentence = extraction.document.sentences[index]
            guard sentence.isParsed else { return nil }
            return ParsedSentence(
                text: extraction.document.text(in: sentence.range), index: index,
                tree: SyntaxTree(sentence, words: pipeline.lexicon.words), mentions: mentions[index] ?? [],
                times: times[index] ?? [])
        }
    }
}
