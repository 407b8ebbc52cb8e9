import Model
import Testing

@testable import KnowledgeBase

@Suite struct ConsolidationTests {
    private func lines(_ articles: AnalysedArticle...) throws -> [String] {
        let base = try KnowledgeBase.inMemory()
        try base.add(articles, extractor: "test")
        return Example.lines(try base.facts(matching: FactQuery()))
    }

    @Test func datesThatCanBeTheSameAreOneAct() throws {
        #expect(
            try lines(
                Example.article(
                    "a", "2022-03-01", publisher: "one", Example.claim("RUS", "recognised", "XDP", "2022-02-21")),
                Example.article(
                    "b", "2022-03-02", publisher: "two", Example.claim("RUS", "recognised", "XDP", "2022-02")),
                Example.article(
                    "c", "2022-08-17", publisher: "three", Example.claim("RUS", "recognised", "XDP", "../2022-07")),
                Example.article("d", "2023-01-01", publisher: "four", Example.claim("RUS", "recognised", "XDP"))
            ) == ["RUS recognised XDP 2022-02-21 actual 4/4"])
    }

    @Test func contradictionsStandSideBySide() throws {
        #expect(
            try lines(
                Example.article("a", "2022-03-01", Example.claim("RUS", "recognised", "XDP", "2022-02-21")),
                Example.article("b", "2022-03-01", Example.claim("RUS", "recognised", "XDP", "2022-02-22")),
                Example.article("c", "2022-03-01", Example.claim("RUS", "recognised", "XDP", "", .negated))
            ) == [
                "RUS recognised XDP 2022-02-21 actual 1/1", "RUS recognised XDP 2022-02-22 actual 1/1",
                "RUS recognised XDP - negated 1/1",
            ])
    }

    @Test func copiesAndOnePublisherCountOnce() throws {
        let agency = "Russia has recognised the Donetsk republic, TASS said."
        #expect(
            try lines(
                Example.article(
                    "a", "2022-03-01", publisher: "one", Example.claim("RUS", "recognised", "XDP", sentence: agency)),
                Example.article(
                    "b", "2022-03-01", publisher: "two", Example.claim("RUS", "recognised", "XDP", sentence: agency)),
                Example.article("c", "2022-03-02", publisher: "two", Example.claim("RUS", "recognised", "XDP")),
                Example.article(
                    "d", "2022-03-02", publisher: "three",
                    Example.claim("RUS", "recognised", "XDP", sentence: "Moscow did so too."))
            ) == ["RUS recognised XDP - actual 4/2"])
    }

    @Test func personsCountAsTheirPolity() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add(
            [
                Example.article(
                    "a", "2022-03-01",
                    Example.claim(
                        Example.person("Vladimir Putin", "RUS"), "recognised", Example.polity("XDP"), "2022-02-21")),
                Example.article("b", "2022-03-01", Example.claim("RUS", "recognised", "XDP", "2022-02")),
            ], extractor: "test")
        let facts = try base.facts(matching: FactQuery())
        #expect(facts.map(\.subject.name) == ["Russia"])
        #expect(facts.map(\.reports) == [2])
    }

    @Test func holdersOfOfficesAreKeptApart() throws {
        #expect(
            try lines(
                Example.article(
                    "a", "2022-03-01",
                    Example.claim(Example.person("Vladimir Putin", "RUS"), "holds_office", Example.polity("RUS")),
                    Example.claim(Example.person("Sergei Lavrov", "RUS"), "holds_office", Example.polity("RUS")))
            ).count == 2)
    }

    @Test func symmetricRelationsAreOneInEitherOrder() throws {
        #expect(
            try lines(
                Example.article("a", "2022-03-01", Example.claim("RUS", "met_with", "PRK", "2019-04-25")),
                Example.article("b", "2022-03-01", Example.claim("PRK", "met_with", "RUS", "2019-04"))
            ).count == 1)
    }

    @Test func actsThatRecurAreJoinedOnlyWhenNear() throws {
        #expect(
            try lines(
                Example.article("a", "2019-04-26", Example.claim("RUS", "met_with", "PRK", "2019-04-25")),
                Example.article("b", "2019-04-27", Example.claim("RUS", "met_with", "PRK")),
                Example.article("c", "2023-09-14", Example.claim("RUS", "met_with", "PRK")),
                Example.article("d", "2023-09-15", Example.claim("RUS", "met_with", "PRK"))
            ) == ["RUS met_with PRK 2019-04-25 actual 2/2", "RUS met_with PRK - actual 2/1"])
    }

    /// The order in which articles come, and how they are batched, does not matter.
    @Test func orderOfIngestionDoesNotMatter() throws {
        var random = SplitMix(state: 42)
        let relations = ["recognised", "withdrew_recognition", "met_with", "sent_letter_to", "sanctioned"]
        let dates = [
            "", "2022-02-21", "2022-02", "2022", "../2022-07", "2022-02/2022-03", "2023-01-05", "2022-02-22",
            "2022-03/..",
        ]
        let codes = ["RUS", "PRK", "XDP"]
        for _ in 0..<15 {
            let articles = (0..<14).map { index in
                Example.article(
                    "a\(index)", random.below(6) == 0 ? nil : "2022-0\(1 + random.below(9))-1\(random.below(9))",
                    publisher: "p\(random.below(3))",
                    Example.claim(
                        codes[random.below(2)], relations[random.below(5)], codes[random.below(3)],
                        dates[random.below(dates.count)], Modality.allCases[random.below(4)]),
                    Example.claim("RUS", "recognised", "XDP", dates[random.below(dates.count)]))
            }
            var dumps: Set<String> = []
            for _ in 0..<4 {
                let base = try KnowledgeBase.inMemory()
                base.clock = { "2024-01-01T00:00:00Z" }
                // Statements are joined one by one, or all at once.
                base.fewStatements = random.below(2) * 1000
                var rest = articles.shuffled(using: &random)
                while !rest.isEmpty {
                    let count = min(rest.count, 1 + random.below(5))
                    try base.add(Array(rest.prefix(count)), extractor: "test")
                    rest.removeFirst(count)
                }
                dumps.insert(try Example.dump(base))
            }
            #expect(dumps.count == 1)
        }
    }

    /// Joining statements one by one, by looking at the facts near them, gives what joining all of them gives.
    @Test(arguments: ["recognised", "met_with"], [1, 4, 40]) func joiningOneByOneIsJoiningAll(
        relation: String, years: Int
    ) throws {
        var random = SplitMix(state: UInt64(years))
        func day() -> CalendarDay { CalendarDay(daysSince1970: 11_000 + random.below(365 * years)) ?? .first }
        func date(_ published: CalendarDay) -> String {
            let (near, far) = (published.adding(days: random.below(9) - 4).description, day().description)
            switch random.below(20) {
            case 0: return String(far.utf8.prefix(4)) ?? ""
            case 1: return "../" + far
            case 2: return far + "/.."
            case 3: return [far, day().description].sorted().joined(separator: "/")
            case 4...7: return String(far.utf8.prefix(7)) ?? ""
            case 8...10: return near
            case 11...12: return far
            default: return ""
            }
        }
        for kinds in [1, 20] {
            let base = try KnowledgeBase.inMemory()
            base.fewStatements = 0
            for number in 0..<250 {
                let published = day()
                let claims = (0...random.below(2)).map { _ in
                    Example.claim(
                        random.below(3) == 0 ? Example.person("Vladimir Putin", "RUS") : Example.polity("RUS"),
                        relation,
                        Example.polity("CHN"), random.below(kinds) == 0 ? "" : date(published),
                        random.below(3) == 0 ? Modality.allCases[random.below(4)] : .actual,
                        sentence: "Wording \(random.below(90)).")
                }
                try base.add(
                    [
                        Example.article(
                            "a\(number)", random.below(12) == 0 ? nil : published.description,
                            publisher: "p\(random.below(40))", claims)
                    ], extractor: "test")
                if number % 5 == 0 { try #expect(base.check().filter(\.isFailure) == []) }
            }
        }
    }
}

/// A generator of numbers that gives the same ones each time (Steele, Lea, Flood: SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}
