import Gazetteer
import Linguistics
import Model

@testable import Actors

/// Reads texts with the program's own gazetteer and language model.
struct ArticleActorsReader: Sendable {
    /// Made once, since the gazetteer and the model are large.
    static let shared = Result { try ArticleActorsReader() }

    let segmenter: TextSegmenter
    let engine: LanguageEngine
    let resolver: ActorResolver

    init() throws {
        let gazetteer = try Gazetteer.seeded()
        segmenter = try TextSegmenter(names: gazetteer)
        engine = try LanguageEngine.embedded()
        resolver = try ActorResolver(gazetteer: gazetteer)
    }

    /// The document of a text and its actors.
    ///
    /// - Parameter isParsed: whether the sentences get trees.
    func read(_ text: String, _ day: CalendarDay?, isParsed: Bool = true) -> (
        document: Document, analysis: ActorAnalysis
    ) {
        var document = segmenter.document(text)
        if isParsed { engine.annotate(&document) }
        return (document, resolver.analysis(of: document, publishedOn: day))
    }

    /// The mention that covers a place of the text best.
    func mention(at range: Range<Int>, in document: Document, _ analysis: ActorAnalysis) -> Mention? {
        var best: (mention: Mention, difference: Int)?
        for mention in analysis.mentions {
            let tokens = document.sentences[mention.sentence].tokens[mention.tokens]
            guard let first = tokens.first, let last = tokens.last else { continue }
            let place = first.range.lowerBound..<last.range.upperBound
            guard place.overlaps(range) else { continue }
            let difference = abs(place.lowerBound - range.lowerBound) + abs(place.upperBound - range.upperBound)
            if difference < best?.difference ?? .max { best = (mention, difference) }
        }
        return best?.mention
    }
}
