import Model
import SQLite
import Testing

@testable import KnowledgeBase

/// No documented query reads a large table from end to end.
@Suite struct QueryPlanTests {
    /// Tables that grow with the articles.
    private static let large = [
        "articles", "sentences", "entities", "dyads", "facts", "statements", "evidence", "attributions", "aliases", "a",
        "s", "e", "d", "f", "st", "g", "sm", "em",
    ]

    @Test func documentedQueriesUseIndexes() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add(
            (0..<200).map { index in
                Example.article(
                    "a\(index)", "2022-08-1\(index % 10)", publisher: "p\(index % 5)",
                    Example.claim("PRK", "recognised", "XDP", "2022-07", by: ["KCNA"]),
                    Example.claim(Example.person("Kim Jong-un", "PRK"), "met_with", Example.polity("RUS")))
            }, extractor: "test")
        base.connection.forgetStatements()
        let parties: [FactQuery.PartySelector] = [
            .polity(PolityCode("PRK")), .entity(name: "Kim Jong-un", polity: nil),
        ]
        for party in parties {
            for change in [
                { (query: inout FactQuery) in query.subjects = [party] },
                { $0.objects = [party] },
                { $0.either = [party] },
                {
                    $0.either = [party]
                    $0.members = [.polity(PolityCode("RUS"))]
                },
                {
                    $0.subjects = [party]
                    $0.relations = ["recognised"]
                    $0.asOf = CalendarDay(iso: "2022-08-01")
                },
                {
                    $0.subjects = [party]
                    $0.knownAt = CalendarDay(iso: "2022-08-01")
                },
            ] as [(inout FactQuery) -> Void] {
                var query = FactQuery()
                change(&query)
                _ = try base.facts(matching: query)
            }
            _ = try base.timeline(of: party)
            _ = try base.recognitions(of: [party])
            _ = try base.recognitions(by: [party], asOf: CalendarDay(iso: "2022-08-01"))
        }
        for change in [
            { (query: inout FactQuery) in query.relations = ["recognised"] },
            { $0.since = CalendarDay(iso: "2022-08-01") },
            {
                $0.until = CalendarDay(iso: "2022-08-01")
                $0.since = CalendarDay(iso: "2022-07-01")
            },
            { $0.source = "KCNA" },
            { $0.source = "p1" },
        ] as [(inout FactQuery) -> Void] {
            var query = FactQuery()
            change(&query)
            _ = try base.facts(matching: query)
        }
        // Words that few sentences have, of few facts, and of many.
        for (sentences, facts) in [(2000, 500), (0, 500), (0, 0)] {
            (base.fewSentences, base.fewFacts) = (sentences, facts)
            var query = FactQuery()
            query.relations = ["recognised"]
            query.mentions = [["recognised", "recognises"]]
            _ = try base.facts(matching: query)
            query.subjects = parties
            _ = try base.facts(matching: query)
        }
        _ = try base.sections(of: parties[0], polity: PolityCode("PRK"), longest: 5)
        _ = try base.search(withOneOfEach: [["recognised"], ["Korea", "DPRK"]], limit: 5)
        _ = try base.entities(named: "north korea")
        _ = try base.parties(named: "north korea")
        _ = try base.entities(of: PolityCode("PRK"))
        _ = try base.search("recognised")
        let statement = try #require(try base.facts(matching: FactQuery()).first?.statements.first)
        base.connection.forgetStatements(matching: "WHERE (TRUE) AND (f.place IS NOT NULL)")
        _ = try base.statement(statement)
        _ = try base.fact(ofStatement: statement)
        _ = try base.statements(ofArticle: "a1")
        _ = try base.decisions(onStatement: statement)
        let queries = base.connection.preparedStatements.filter {
            $0.utf8.starts(with: "SELECT".utf8) || $0.utf8.starts(with: "WITH".utf8)
        }
        #expect(queries.count > 20)
        for sql in queries {
            for step in try base.connection.rows("EXPLAIN QUERY PLAN " + sql, map: { $0.text(3) }) {
                let words = step.split(separator: " ").map(String.init)
                if words.first == "SCAN", words.count > 1, Self.large.contains(words[1]),
                    !step.contains("USING COVERING INDEX facts_by_first_day")
                {
                    Issue.record("\(step) in: \(sql)")
                }
            }
        }
    }
}
