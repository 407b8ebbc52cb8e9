import Embedded
import Gazetteer
import Model
import Questions
import Testing

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

    func text(ofArticle identifier: String) -> String { Self.passage.sentence }

    func names(of polity: PolityCode) -> [String] { [] }

    func summary() -> CorpusSummary { CorpusSummary(articles: 1, firstDay: nil, lastDay: nil) }
}
