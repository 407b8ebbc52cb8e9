import Foundation
import Linguistics
import Model
import RelationExtraction
import Testing

/// What is left unparsed must not hold a statement.
@Suite struct SentenceSelectionTests {
    private static let examples = StatementCorpus.examples(
        in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Corpora").appending(path: "statements.tsv"))

    @Test func theResultIsThatOfParsingEverything() throws {
        let chosen = try ExtractionPipeline.seeded()
        var everything = chosen
        everything.parsesEverything = true
        let filler = [
            "the cat slept on the warm stone all afternoon.", "it rained, and nobody came.",
            "prices rose a little in spring.", "he agreed, they say, and went home early.", "it was very wet again.",
        ]
        var unparsed = 0
        for (place, example) in Self.examples.enumerated() {
            let text = example.text + " " + filler[place % filler.count] + "\n\n" + filler[(place + 1) % filler.count]
            let article = Article(
                identifier: "a", title: "", url: "", date: CalendarDay(iso: example.published), publisher: "",
                layout: .plain, text: text)
            let (some, all) = (chosen.extraction(of: article), everything.extraction(of: article))
            #expect(some.statements == all.statements, "\(text)")
            unparsed += some.document.sentences.count { !$0.isParsed }
        }
        #expect(unparsed > 0)
    }

    @Test func aTextThatNamesNobodyIsNotParsed() throws {
        let pipeline = try ExtractionPipeline.seeded()
        let article = Article(
            identifier: "a", title: "", url: "", date: nil, publisher: "", layout: .plain,
            text: "The committee met on the hill and signed an agreement. Nobody recalled the ambassador.")
        #expect(pipeline.extraction(of: article).document.sentences.allSatisfy { !$0.isParsed })
    }
}
