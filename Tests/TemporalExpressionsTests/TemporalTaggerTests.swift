import Foundation
internal import Linguistics
internal import Model
import TemporalExpressions
import Testing

@Suite struct TemporalTaggerTests {
    private static let corpora = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Corpora")

    static let phrasings = DateCorpus.examples(in: corpora.appending(path: "dates.tsv"))
    static let otherWords = DateCorpus.examples(in: corpora.appending(path: "no-dates.tsv"))

    private let segmenter: TextSegmenter
    private let tagger: TemporalTagger

    init() throws {
        segmenter = try TextSegmenter()
        tagger = try TemporalTagger()
    }

    @Test(arguments: phrasings)
    func resolves(example: DateCorpus.Example) {
        #expect(values(example) == example.expected, "\(example)")
    }

    @Test(arguments: otherWords)
    func leavesAlone(example: DateCorpus.Example) {
        #expect(values(example) == example.expected, "\(example)")
    }

    @Test func corporaAreThere() {
        #expect(Self.phrasings.count >= 10)
        #expect(Self.otherWords.count >= 1)
    }

    /// The values of the text's expressions, as the corpus writes them.
    private func values(_ example: DateCorpus.Example) -> String {
        let document = segmenter.document(example.text)
        return tagger.expressions(in: document, publishedOn: CalendarDay(iso: example.published))
            .map { $0.value?.description ?? "[\($0.kind.rawValue)]" }.joined(separator: "; ")
    }
}
