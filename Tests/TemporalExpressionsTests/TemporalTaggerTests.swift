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

    private static let segmenter = Result { try TextSegmenter(names: NameList(names: [])) }
    private static let tagger = Result { try TemporalTagger() }

    @Test(arguments: phrasings)
    func resolves(example: DateCorpus.Example) throws {
        #expect(try values(example) == example.expected, "\(example)")
    }

    @Test(arguments: otherWords)
    func leavesAlone(example: DateCorpus.Example) throws {
        #expect(try values(example) == example.expected, "\(example)")
    }

    @Test func corporaAreThere() {
        #expect(Self.phrasings.count >= 300)
        #expect(Self.otherWords.count >= 80)
    }

    /// The values of the text's expressions, as the corpus writes them.
    private func values(_ example: DateCorpus.Example) throws -> String {
        let document = try Self.segmenter.get().document(example.text)
        return try Self.tagger.get().expressions(in: document, publishedOn: CalendarDay(iso: example.published))
            .map { $0.value?.description ?? "[\($0.kind.rawValue)]" }.joined(separator: "; ")
    }
}
