import Model
import Testing

@testable import KnowledgeBase

@Suite struct RecognitionTests {
    private func base(_ articles: AnalysedArticle...) throws -> KnowledgeBase {
        let base = try KnowledgeBase.inMemory()
        try base.add(articles, extractor: "test")
        return base
    }

    private func lines(_ records: [StateRecord]) -> [String] {
        records.map {
            [
                $0.subject.polity.rawValue, $0.state, $0.object.polity.rawValue, $0.since?.description ?? "-",
                $0.until?.description ?? "-",
            ].joined(separator: " ")
        }
    }

    private func recognisedTwice() throws -> KnowledgeBase {
        try base(
            Example.article("c", "2018-02-05", Example.claim("GNB", "recognised", "XKX", "2018-02-01")),
            Example.article("a", "2011-02-11", Example.claim("GNB", "recognised", "XKX", "2011-02-10")),
            Example.article("b", "2017-11-22", Example.claim("GNB", "withdrew_recognition", "XKX", "2017-11-21")))
    }

    @Test func withdrawalAndRenewalFollowEachOther() throws {
        #expect(
            lines(try recognisedTwice().recognitions()) == [
                "GNB recognises XKX 2011-02-10 2017-11-21", "GNB withdrew XKX 2017-11-21 2018-02-01",
                "GNB recognises XKX 2018-02-01 -",
            ])
    }

    @Test(arguments: [
        ("2011-02-09", nil), ("2011-02-10", "recognises"), ("2017-11-20", "recognises"), ("2017-11-21", "withdrew"),
        ("2018-01-15", "withdrew"), ("2018-02-01", "recognises"), ("2024-01-01", "recognises"),
    ])
    func eachDayHasItsState(day: String, state: String?) throws {
        let base = try recognisedTwice()
        #expect(
            try base.recognitions(of: [.polity(PolityCode("XKX"))], asOf: CalendarDay(iso: day)).map(\.state)
                == (state.map { [$0] } ?? []))
        var query = FactQuery()
        query.relations = ["recognised"]
        query.asOf = CalendarDay(iso: day)
        #expect(try base.facts(matching: query).count == (state == "recognises" ? 1 : 0))
    }

    @Test func whatWasKnownThen() throws {
        let base = try recognisedTwice()
        #expect(
            lines(try base.recognitions(knownAt: CalendarDay(iso: "2017-12-01"))) == [
                "GNB recognises XKX 2011-02-10 2017-11-21", "GNB withdrew XKX 2017-11-21 -",
            ])
        #expect(try base.recognitions(knownAt: CalendarDay(iso: "2010-01-01")).isEmpty)
    }

    @Test func withoutADateNoLaterThanTheArticle() throws {
        let base = try base(Example.article("a", "2022-08-17", Example.claim("SYR", "recognised", "XDP")))
        #expect(lines(try base.recognitions()) == ["SYR recognises XDP ../2022-08-17 -"])
        #expect(try base.recognitions(asOf: CalendarDay(iso: "2022-08-16")).isEmpty)
        #expect(try base.recognitions(asOf: CalendarDay(iso: "2022-08-17")).count == 1)
    }

    @Test func refusalAnnouncementAndDenial() throws {
        let base = try base(
            Example.article(
                "a", "2022-03-01", Example.claim("CUB", "refused_recognition", "XKX", "2022-02-01"),
                Example.claim("CHN", "recognised", "XDP", "2022-04", .intended),
                Example.claim("SYR", "recognised", "XDP", "2022-01-01"),
                Example.claim("SYR", "recognised", "XDP", "2022-02-01", .negated),
                Example.claim("USA", "recognised", "XDP", "", .possible)))
        #expect(
            lines(try base.recognitions()) == [
                "CHN announced XDP 2022-04 -", "CUB refuses XKX 2022-02-01 -",
                "SYR recognises XDP 2022-01-01 2022-02-01",
                "SYR disputed XDP 2022-02-01 -",
            ])
    }

    @Test func relationsEndFromEitherSide() throws {
        let base = try base(
            Example.article(
                "a", "2022-03-01", Example.claim("USA", "established_relations", "CUB", "2015-07-20"),
                Example.claim("CUB", "severed_relations", "USA", "2020-01-01")))
        for party in ["USA", "CUB"] {
            let records = try base.states("has_relations", of: [.polity(PolityCode(party))])
            #expect(records.map(\.state) == ["has_relations", "ended"])
        }
    }
}
