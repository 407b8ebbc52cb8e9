import Embedded
import Gazetteer
import Model
import Testing

@testable import Questions

/// Where no statement answers, sentences that may tell are quoted, and said to be no more than that.
@Suite struct PassageTests {
    @Test(arguments: [
        // question, quoted
        ("when did Bulgaria recognise Albania", true),
        ("who recognised Albania", true),
        ("did Albania congratulate Bulgaria", true),
        // A part of a longer word is no name.
        ("when did Niger recognise Albania", false),
        // Whether the sentence is by that source is not known.
        ("which states recognised Albania according to Reuters", false),
        // The article is older than what is asked for.
        ("when did Bulgaria recognise Albania in 2015", false),
    ])
    func quotesWhatMayTell(question: String, isQuoted: Bool) throws {
        let parser = try QuestionParser(gazetteer: Gazetteer.seeded())
        let answerer = try Answerer(source: OnePassage(), catalogue: RelationCatalogue.seeded())
        let answer = try answerer.answer(to: parser.questions(question))
        #expect(answer.outcome == .nothingFound)
        #expect(answer.facts.isEmpty)
        #expect(answer.text.contains("may tell") == isQuoted, "\(answer.text)")
        #expect(answer.text.contains(OnePassage.passage.sentence) == isQuoted)
    }

    /// A sentence that comes twice is where its evidence says, and where that cannot be, at its first place.
    @Test(arguments: [(nil, 0), (0, 0), (9, 9), (4, 0), (90, 0), (-1, 0)] as [(Int?, Int)])
    func findsTheSentence(told: Int?, place: Int) {
        let text = Array("It left. It left.".utf8)
        #expect(Answerer.place(of: Array("It left.".utf8), at: told, in: text) == place)
        #expect(Answerer.place(of: Array("It stayed.".utf8), at: told, in: text) == nil)
    }
}

/// A base without statements whose only sentence is found by every search.
private struct OnePassage: FactSource {
    static let passage = Passage(
        sentence: "Nigeria and Bulgaria had recognised it too, and congratulated Albania.", article: "a",
        identifier: "a",
        date: CalendarDay(year: 1993, month: 3, day: 4))

    func facts(matching query: FactQuery) -> [Fact] { [] }

    func fact(_ id: String) -> Fact? { nil }

    func passages(withOneOfEach lists: [[String]], limit: Int) -> [Passage] { [Self.passage] }

    func hasArticle(withOneOfEach lists: [[String]]) -> Bool { false }

    func text(ofArticle identifier: String) -> String { Self.passage.sentence }

    func names(of polity: PolityCode) -> [String] { [] }

    func summary() -> CorpusSummary { CorpusSummary(articles: 1, firstDay: nil, lastDay: nil) }
}
