import Embedded
import Foundation
import Gazetteer
import Model
import Questions
import RelationExtraction
import Testing

/// Where no statement answers, the article is read for the question: the words at the place that is asked for, and nothing
/// where the article tells of others, of another act, or only what somebody wants.
@Suite struct ReadingTests {
    private static let rows: [[String]] = {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpora/readings.tsv")
        let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }()

    private static let tools: (parser: QuestionParser, reader: SentenceParser)? = {
        guard let parser = try? QuestionParser(gazetteer: Gazetteer.seeded()),
            let reader = try? SentenceParser(pipeline: ExtractionPipeline.seeded())
        else { return nil }
        return (parser, reader)
    }()

    @Test func corpusIsThere() { #expect(Self.rows.count >= 24 && Self.rows.allSatisfy { $0.count == 3 }) }

    @Test(arguments: rows)
    func reads(row: [String]) throws {
        let tools = try #require(Self.tools)
        let answerer = try Answerer(
            source: OneArticle(text: row[1]), catalogue: RelationCatalogue.seeded(), parser: { tools.reader })
        let answer = try answerer.answer(to: tools.parser.questions(row[0]))
        if row[2] == "-" {
            #expect(answer.outcome != .answered, "\(answer.text)")
        } else {
            #expect(answer.text.split(separator: "\n").first.map(String.init) == row[2], "\(answer.text)")
            #expect(answer.text.contains("not recorded as a statement"))
            #expect(answer.facts.isEmpty)
        }
    }
}

/// A base without statements that holds one article, whose sentences every search finds.
private struct OneArticle: FactSource {
    let text: String

    private var day: CalendarDay? { CalendarDay(year: 1991, month: 5, day: 6) }

    func facts(matching query: FactQuery) -> [Fact] { [] }

    func fact(_ id: String) -> Fact? { nil }

    func passages(withOneOfEach lists: [[String]], limit: Int) -> [Passage] {
        [Passage(sentence: text, article: "a", identifier: "a", date: day)]
    }

    func text(ofArticle identifier: String) -> String { text }

    func article(_ identifier: String) -> Article? {
        Article(identifier: "a", title: "", url: "", date: day, publisher: "", layout: .plain, text: text)
    }

    func names(of polity: PolityCode) -> [String] { [] }

    func summary() -> CorpusSummary { CorpusSummary(articles: 1, firstDay: day, lastDay: day) }
}
