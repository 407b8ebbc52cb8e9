import Embedded
import Model
import SQLite
import Testing

@testable import KnowledgeBase

/// The column `place`, and the lists that are cut short by it.
@Suite struct FactPlacesTests {
    /// Dates of every kind: precise, open at either end or both, none; and what was rejected.
    private func base() throws -> KnowledgeBase {
        let base = try KnowledgeBase.inMemory()
        let dates = [
            "2022-03-01", "2022-03", "2022", "../2022-07", "2021-05-03/..", "", "2022-03-01", "2019-12-31", "",
        ]
        let relations = ["recognised", "met_with", "condemned"]
        let objects = ["SYR", "PRK", "XDP", "XKX", "GNB", "USA", "CHN", "CUB"]
        for (index, date) in dates.enumerated() {
            for (place, object) in objects.enumerated() {
                try base.add(
                    [
                        Example.article(
                            "a\(index)-\(object)", index == 5 ? nil : "2022-0\(index % 9 + 1)-0\(place + 1)",
                            Example.claim("RUS", relations[index % 3], object, date))
                    ], extractor: "test")
            }
        }
        let rejected = try #require(try base.facts(matching: FactQuery()).first)
        try base.decide(.reject, on: rejected.id, author: "test")
        return base
    }

    @Test func theFirstOfManyAreTheFirstOfAll() throws {
        let base = try base()
        var query = FactQuery()
        for parties in [nil, FactQuery.PartySelector.polity(PolityCode("RUS")), .polity(PolityCode("CUB"))] {
            query.either = parties.map { [$0] } ?? []
            query.limit = nil
            let all = try base.facts(matching: query)
            for limit in [0, 1, 2, 5, 17, 40, 1000] {
                query.limit = limit
                var facts: [Fact] = []
                let count = try base.forEachFact(matching: query) { facts.append($0) }
                #expect(facts == Array(all.prefix(limit)))
                #expect(count == all.count)
            }
        }
        let states = try base.recognitions()
        #expect(states.count > 4)
        for limit in [0, 1, 3, 100] {
            #expect(try base.recognitions(limit: limit) == Array(states.prefix(limit)))
        }
    }

    @Test func placesFollowTheOrderOfTime() throws {
        let base = try base()
        let places = try base.facts(matching: FactQuery()).map { fact in
            try base.connection.firstRow("SELECT place FROM facts WHERE id = ?", .text(fact.id)) { $0.integer(0) } ?? 0
        }
        #expect(places == places.sorted())
        let without = try base.connection.rows("SELECT status FROM facts WHERE place IS NULL") { $0.text(0) }
        #expect(!without.isEmpty && without.allSatisfy { $0 == "rejected" })
    }

    @Test func sectionsCountWhatIsListed() throws {
        let base = try base()
        let polity = PolityCode("CUB")
        let facts = try base.timeline(of: .polity(polity), evidence: .details)
        let sections = try base.sections(of: .polity(polity), polity: polity, longest: 2)
        #expect(sections.reduce(0) { $0 + $1.count } == facts.count)
        for section in sections {
            let own = facts.filter { $0.relation == section.relation }
            #expect(section.count == own.count)
            #expect(section.latest == Array(own.suffix(2)))
        }
        let named = try base.sections(of: .entity(name: "Cuba", polity: polity), polity: polity, longest: 2)
        #expect(named == sections)
    }

    @Test func anOlderFileIsBroughtToThisVersion() throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try Example.makeOlderFile(path)
            let base = try KnowledgeBase.open(writing: path)
            let articles = [Example.article("a", "2022-01-01", Example.claim("RUS", "recognised", "XDP", "2022-01"))]
            try base.add(articles, extractor: "test")
            let fresh = try KnowledgeBase.inMemory()
            let schema = { (base: KnowledgeBase) in
                try base.connection.rows(
                    "SELECT type || name || tbl_name || coalesce(sql, '') FROM sqlite_schema ORDER BY name"
                ) { $0.text(0) }
            }
            #expect(try schema(base) == schema(fresh))
            try fresh.add(articles, extractor: "test")
            let query = FactQuery()
            #expect(
                Example.lines(try base.facts(matching: query)) == Example.lines(try fresh.facts(matching: query)))
            base.close()
            #expect(FileHeader.read(path) == .ours(version: SchemaMigration.latestVersion))
            #expect(FileHeader.read(path + ".backup-v2") == .ours(version: 2))
        }
    }
}
