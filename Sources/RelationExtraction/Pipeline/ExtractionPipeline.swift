package import Actors
internal import Embedded
package import Linguistics
package import Model
package import TemporalExpressions

/// From an article to its statements: a pure function of the article and of what the program starts with.
package struct ExtractionPipeline: Sendable {
    /// The words that tell of relations.
    package let lexicon: CueLexicon

    /// Whether verbs without a cue are listed as well.
    package var listsUnmatched = false

    private let relations: RelationCatalogue

    /// A pipeline with that lexicon.
    ///
    /// - Throws: `SeedTableError` when the table of relation types does not follow its format.
    package init(lexicon: CueLexicon) throws {
        self.lexicon = lexicon
        relations = try RelationCatalogue.seeded()
    }

    /// The pipeline of the program.
    ///
    /// - Throws: `SeedTableError` or `CueLexiconError` when a seed file does not follow its format.
    package static func seeded() throws -> ExtractionPipeline {
        try ExtractionPipeline(lexicon: CueLexicon.seeded())
    }

    /// What an article says.
    package func extraction(of article: Article) -> Extraction {
        let document = Document(text: article.text, sentences: [])
        return extraction(
            of: document, analysis: ActorAnalysis(mentions: [], holdings: []), dates: [], publishedOn: article.date)
    }

    /// What a parsed document says, given its actors and temporal expressions.
    package func extraction(
        of document: Document, analysis: ActorAnalysis, dates: [TemporalExpression], publishedOn: CalendarDay?
    ) -> Extraction {
        let reader = DocumentReader(
            document: document, analysis: analysis, expressions: dates, lexicon: lexicon, publishedOn: publishedOn)
        let merger = StatementMerger(document: document, relations: relations, precisions: lexicon.precisions)
        let (findings, unmatched) = reader.read(listsUnmatched: listsUnmatched)
        return Extraction(
            document: document, analysis: analysis, dates: dates,
            statements: merger.statements(findings, holdings: analysis.holdings), unmatched: unmatched, warnings: [])
    }

    /// What a single sentence says.
    package func statements(inSentence text: String, date: CalendarDay?) -> [Statement] {
        extraction(
            of: Article(
                identifier: "", title: "", url: "", date: date, publisher: "", layout: .plain, text: text)
        ).statements
    }
}
