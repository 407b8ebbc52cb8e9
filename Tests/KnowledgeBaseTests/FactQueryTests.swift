import Model
import SQLite
import Testing

@testable import KnowledgeBase

@Suite struct FactQueryTests {
    private func base() throws -> KnowledgeBase {
        let base = try KnowledgeBase.inMemory()
        try base.add(
            [
                Example.article(
                    "a", "2022-08-17", publisher: "The Guardian",
                    Example.claim("PRK", "recognised", "XDP", "2022-07"),
                    Example.claim(
                        Example.person("Vladimir Putin", "RUS"), "sent_letter_to", Example.person("Kim Jong-un", "PRK"),
                        "2022-08-15", by: ["KCNA"]),
                    Example.claim(
                        Example.person("Kim Jong-un", "PRK"), "met_with", Example.person("Vladimir Putin", "RUS"),
                        "2019-04-25"),
                    Example.claim("RUS", "pledged_cooperation", "PRK"),
                    Example.claim(
                        Example.person("Vladimir Putin", "RUS"), "holds_office", Example.polity("RUS"),
                        detail: ["office": "president"]))
            ], extractor: "test")
        return base
    }

    private func relations(_ change: (inout FactQuery) -> Void) throws -> [String] {
        var query = FactQuery()
        change(&query)
        return try base().facts(matching: query).map(\.relation)
    }

    @Test func noQueryIsExplainedByNoRow() throws {
        let sql = try KnowledgeBase.inMemory().explanation(of: [], giving: [])
        #expect(sql.contains("WHERE FALSE"))
    }

    @Test func byParty() throws {
        #expect(try relations { $0.subjects = [.polity(PolityCode("PRK"))] } == ["met_with", "recognised"])
        #expect(
            try relations { $0.subjects = [.polity(PolityCode("RUS"))] } == [
                "met_with", "sent_letter_to", "pledged_cooperation", "holds_office",
            ])
        #expect(
            try relations { $0.subjects = [.entity(name: "vladimir putin", polity: nil)] } == [
                "met_with", "sent_letter_to", "holds_office",
            ])
        #expect(
            try relations { $0.objects = [.entity(name: "Kim Jong-un", polity: PolityCode("PRK"))] } == [
                "met_with", "sent_letter_to",
            ])
        #expect(try relations { $0.objects = [.entity(name: "Kim Jong-un", polity: PolityCode("KOR"))] } == [])
        #expect(try relations { $0.either = [.polity(PolityCode("XDP"))] } == ["recognised"])
        #expect(
            try relations {
                $0.either = [.polity(PolityCode("RUS"))]
                $0.members = [.polity(PolityCode("PRK"))]
            } == ["met_with", "sent_letter_to", "pledged_cooperation"])
        #expect(
            try relations {
                $0.either = [.polity(PolityCode("RUS"))]
                $0.members = [.polity(PolityCode("PRK")), .polity(PolityCode("CHN"))]
            } == ["met_with", "sent_letter_to", "pledged_cooperation"])
        #expect(try relations { $0.subjects = [.entity(name: "'; DROP TABLE facts; --", polity: nil)] } == [])
    }

    @Test func byRelationDateSourceAndOffice() throws {
        #expect(try relations { $0.relations = ["recognized", "met_with"] } == ["met_with", "recognised"])
        #expect(try relations { $0.since = CalendarDay(iso: "2022-07-15") } == ["recognised", "sent_letter_to"])
        #expect(try relations { $0.until = CalendarDay(iso: "2022-07-15") } == ["met_with", "recognised"])
        #expect(try relations { $0.source = "kcna" } == ["sent_letter_to"])
        #expect(try relations { $0.source = "guardian" }.count == 5)
        #expect(try relations { $0.source = "%" } == [])
        #expect(try relations { $0.office = "President" } == ["holds_office"])
        #expect(try relations { $0.modalities = [.negated] } == [])
        #expect(try relations { $0.limit = 2 } == ["met_with", "recognised"])
        #expect(throws: KnowledgeBaseError.unknown(name: "loved")) { try relations { $0.relations = ["loved"] } }
    }

    /// A span of time finds what can have happened in it, be it a day, a year, a decade or open.
    @Test(arguments: [
        ("2022-07-13", true), ("2022-07", true), ("2022", true), ("2021/2022", true), ("1970/2030", true),
        ("../2022-07", true), ("2022-07/..", true), ("2022-08-01", false), ("2022-06", false), ("2021", false),
        ("../2022-06", false), ("2022-08/..", false), ("1990/1999", false), ("", false),
    ])
    func spansOfTime(date: String, isFound: Bool) throws {
        let base = try KnowledgeBase.inMemory()
        try base.add(
            [Example.article("a", "2022-09-01", Example.claim("PRK", "recognised", "XDP", date))], extractor: "t")
        var query = FactQuery()
        query.since = CalendarDay(iso: "2022-07-01")
        query.until = CalendarDay(iso: "2022-07-31")
        #expect(try base.facts(matching: query).count == (isFound ? 1 : 0))
    }

    @Test func sectionsCountAllAndShowTheLatest() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add(
            [
                Example.article(
                    "a", "2022-08-17",
                    Example.claim("PRK", "recognised", "XDP", "2022-07"),
                    Example.claim("SYR", "accused", "PRK", "2021-01-01"),
                    Example.claim("PRK", "accused", "USA", "2020-05-01"),
                    Example.claim("PRK", "accused", "KOR", "2019-05-01"),
                    Example.claim("PRK", "accused", "JPN", "2022-05-01"),
                    Example.claim("RUS", "accused", "USA", "2022-05-01"))
            ], extractor: "test")
        let sections = try base.sections(
            of: .polity(PolityCode("PRK")), polity: PolityCode("PRK"), longest: 2)
        #expect(sections.map(\.relation) == ["recognised", "accused", "accused"])
        #expect(sections.map(\.isSubject) == [true, true, false])
        #expect(sections.map(\.count) == [1, 3, 1])
        #expect(
            sections.map { $0.latest.map(\.object.polity.rawValue) } == [["XDP"], ["USA", "JPN"], ["PRK"]])
    }

    @Test func theBestEvidenceAloneIsTheFirstOfAll() throws {
        let base = try base()
        var query = FactQuery()
        let all = try base.facts(matching: query)
        query.evidence = .best
        let best = try base.facts(matching: query)
        #expect(best.map(\.id) == all.map(\.id))
        #expect(best.map(\.evidence) == all.map { Array($0.evidence.prefix(1)) })
    }

    @Test func evidenceIsTheBestFirstThenByPublication() throws {
        let base = try base()
        try base.add(
            [
                Example.article(
                    "early", "2022-07-20", Example.claim("PRK", "recognised", "XDP", "", sentence: "Früh anerkannt.")),
                Example.article("precise", "2022-09-01", Example.claim("PRK", "recognised", "XDP", "2022-07-13")),
            ], extractor: "test")
        var query = FactQuery()
        query.objects = [.polity(PolityCode("XDP"))]
        let fact = try #require(try base.facts(matching: query).first)
        #expect(fact.evidence.map(\.article) == ["precise", "early", "a"])
        #expect(fact.date?.description == "2022-07-13")
        #expect(fact.firstReported?.description == "2022-07-20")
    }

    @Test func whatIsReportedOfNoDayHoldsUntilItsEnd() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add(
            [
                Example.article("a", nil, Example.claim("SYR", "recognised", "XKX")),
                Example.article("b", "2015-03-02", Example.claim("CUB", "recognised", "XKX", "2015-03-01")),
            ], extractor: "test")
        func holding(on day: String) throws -> Set<String> {
            var query = FactQuery()
            query.relations = ["recognised"]
            query.asOf = CalendarDay(iso: day)
            return Set(try base.facts(matching: query).map(\.subject.polity.rawValue))
        }
        #expect(try holding(on: "2014-01-01") == ["SYR"])
        #expect(try holding(on: "2020-01-01") == ["SYR", "CUB"])
        let end = Example.claim("SYR", "withdrew_recognition", "XKX", "2018-05-01")
        try base.add([Example.article("c", "2018-05-02", end)], extractor: "test")
        #expect(try holding(on: "2014-01-01") == ["SYR"])
        #expect(try holding(on: "2020-01-01") == ["CUB"])
    }

    /// SQLite limits how long a query is and how deep its conditions are.
    @Test func queriesStaySmallHoweverMuchIsAskedFor() throws {
        let base = try KnowledgeBase.inMemory()
        let claims = (0..<400).map { Example.claim("X\($0)", "recognised", "XKX", "2008-02-22") }
        try base.add([Example.article("a", "2008-02-23", claims)], extractor: "test")
        try base.prepareForReading()
        base.connection.forgetStatements()
        var query = FactQuery()
        query.relations = ["recognised"]
        query.asOf = CalendarDay(iso: "2020-01-01")
        #expect(try base.facts(matching: query).count == 400)
        #expect(base.connection.preparedStatements.allSatisfy { $0.utf8.count < 1500 })
        query.mentions = Array(repeating: ["actual"], count: 500)
        #expect(try base.facts(matching: query).count == 400)
        query.mentions = (0..<250).map { ["recognised", "word\($0)"] }
        #expect(try base.facts(matching: query).count == 400)
    }
}
