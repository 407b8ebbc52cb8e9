import Foundation
import Model
import RelationExtraction
import Testing

/// Sentences of sport, trade, culture, private life and home affairs, which name polities and hold no statement.
@Suite struct DistractorTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Corpora").appending(path: "distractors.tsv")

    private static let sentences =
        (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init)
        .filter { !$0.hasPrefix("#") } ?? []

    @Test func nothingIsSaid() throws {
        let pipeline = try ExtractionPipeline.seeded()
        let day = CalendarDay(iso: "2024-05-15")
        let talkative = Self.sentences.filter { sentence in
            pipeline.statements(inSentence: sentence, date: day).contains {
                !["holds_office", "accredited_to"].contains($0.relation)
            }
        }
        #expect(Self.sentences.count > 100)
        // The language model is statistical and is trained anew.
        #expect(talkative.count * 50 <= Self.sentences.count, "\(talkative.joined(separator: "\n"))")
    }

    @Test func aVerbWithoutCueIsListed() throws {
        var pipeline = try ExtractionPipeline.seeded()
        pipeline.listsUnmatched = true
        let article = Article(
            identifier: "", title: "", url: "", date: nil, publisher: "", layout: .plain,
            text: "Kenya flummoxed Uganda in the village.")
        #expect(pipeline.extraction(of: article).unmatched.map(\.verb) == ["flummox"])
    }
}
