import Embedded
import Foundation
import Gazetteer
import Model
import RelationExtraction
import Testing

@testable import Questions

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

    @Test func corpusIsThere() { #expect(Self.rows.count >= 160 && Self.rows.allSatisfy { $0.count == 3 }) }

    /// That nothing is read proves nothing of a question that is never answered.
    @Test func eachQuestionIsAnsweredByAnArticle() {
        let answered = Set(Self.rows.filter { $0[2] != "-" }.map { $0[0] })
        #expect(Self.rows.map { $0[0] }.filter { !answered.contains($0) } == [])
    }

    @Test(arguments: rows)
    func reads(row: [String]) throws {
        let tools = try #require(Self.tools)
        let source = OneArticle(text: row[1], reader: tools.reader)
        let answerer = try Answerer(
            source: source, catalogue: RelationCatalogue.seeded(), parser: { tools.reader })
        let questions = try tools.parser.questions(row[0])
        let answer = try answerer.answer(to: questions)
        if row[2] == "-" {
            #expect(answer.outcome != .answered, "\(answer.text)")
            #expect(!source.sentences.isEmpty)
        } else {
            #expect(answer.text.split(separator: "\n").first.map(String.init) == row[2], "\(answer.text)")
            #expect(answer.text.contains("not recorded as a statement"))
            #expect(answer.facts.isEmpty)
        }
    }

    /// Of several sentences the one that has the most of the question comes first, and none comes twice.
    @Test func theBestSentenceComesFirst() {
        let read = [("a", 0.9), ("b", 0.91), ("a", 0.9), ("c", 0.92), ("d", 1), ("e", 0.5)].map { sentence, share in
            ReadAnswer(
                passage: Passage(sentence: sentence, article: "a", identifier: "a", date: nil), words: sentence,
                telling: .done, denial: nil, share: share, missing: [])
        }
        #expect(Answerer.nearest(read, isList: true).map(\.passage.sentence) == ["d", "c", "b"])
        #expect(Answerer.nearest(read, isList: false).map(\.passage.sentence) == ["d"])
        #expect(Answerer.nearest([], isList: true).isEmpty)
    }
}

/// A base without statements that holds one article.
private struct OneArticle: FactSource {
    let article: Article
    let sentences: [String]

    init(text: String, reader: SentenceParser) {
        article = Article(
            identifier: "a", title: "", url: "", date: CalendarDay(year: 1991, month: 5, day: 6), publisher: "",
            layout: .plain, text: text)
        sentences = reader.parsed(article, supposing: []).sentences.map(\.text)
    }

    func facts(matching query: FactQuery) -> [Fact] { [] }

    func fact(_ id: String) -> Fact? { nil }

    func passages(withOneOfEach lists: [[String]], limit: Int) -> [Passage] {
        sentences.filter { sentence in lists.allSatisfy { WordSearch(in: sentence).hasOne(of: $0) } }.prefix(limit)
            .map { Passage(sentence: $0, article: "a", identifier: "a", date: article.date) }
    }

    func hasArticle(withOneOfEach lists: [[String]]) -> Bool {
        lists.allSatisfy { WordSearch(in: article.text).hasOne(of: $0) }
    }

    func text(ofArticle identifier: String) -> String { article.text }

    func article(_ identifier: String) -> Article? { article }

    func names(of polity: PolityCode) -> [String] { [] }

    func summary() -> CorpusSummary { CorpusSummary(articles: 1, firstDay: article.date, lastDay: article.date) }
}
