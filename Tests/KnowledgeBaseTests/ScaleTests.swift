internal import Embedded
import Foundation
import Model
import Testing

@testable import KnowledgeBase

/// Measures a large base: `CHANCERY_SCALE=200000 swift test -c release --filter ScaleTests` makes one of so many
/// articles with five statements each and prints what it costs. `CHANCERY_SCALE_FILE` keeps it for the next run.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CHANCERY_SCALE"] != nil))
struct ScaleTests {
    private static let words = """
        government minister president parliament agreement border talks security economic region statement official \
        yesterday capital delegation visit support ceasefire sanctions embassy ambassador foreign ministry spokesman \
        reported according cooperation bilateral trade military troops conflict resolution council vote proposal
        """.split(separator: " ").map(String.init)

    private static let relations = try? RelationCatalogue.seeded()

    /// An article of about 2 kB with five statements.
    private static func article(_ index: Int, _ random: inout SplitMix) -> AnalysedArticle {
        let day = CalendarDay(daysSince1970: 11_000 + random.below(8000)) ?? .first
        let types = relations?.types ?? []
        var claims: [Example.Claim] = []
        for _ in 0..<5 {
            // Some polities are in the news far more often than others.
            let codes = (0..<2).map { _ in "C" + String(random.below(1 + random.below(200)) + 100) }
            var filler: [String] = []
            for _ in 0..<40 { filler.append(words[random.below(words.count)]) }
            let subject =
                random.below(3) == 0
                ? Example.person("Person \(random.below(20)) of \(codes[0])", codes[0]) : Example.polity(codes[0])
            let date =
                [day.adding(days: -random.below(4)).description, String(day.description.utf8.prefix(7)) ?? "", ""][
                    random.below(3)]
            let type = types[random.below(types.count)].id
            claims.append(
                Example.claim(
                    subject, type, Example.polity(codes[1]), date, random.below(8) == 0 ? .intended : .actual,
                    by: random.below(3) == 0 ? ["Agency \(random.below(30))"] : [],
                    sentence: "\(subject.name) \(type) \(codes[1]) " + filler.joined(separator: " ") + "."))
        }
        return Example.article(
            "article-\(index)", day.description, publisher: "publisher\(random.below(300)).example",
            url: "https://publisher.example/world/\(day)/article-\(index)", title: "Headline number \(index)", claims)
    }

    private static func measure(_ name: String, times: Int = 5, _ body: () throws -> Int) rethrows {
        var durations: [Duration] = []
        var count = 0
        for _ in 0..<times {
            let start = ContinuousClock.now
            count = try body()
            durations.append(ContinuousClock.now - start)
        }
        durations.sort()
        print(
            "\(name): \(durations[durations.count / 2]) median, \(durations[durations.count - 1]) longest, \(count) rows"
        )
    }

    /// Seconds that the process has reckoned so far.
    private static var processorTime: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// What a report costs on a dyad that has many already.
    @Test(arguments: ["recognised", "met_with"], [true, false]) func oneDyad(
        relation: String, isDated: Bool
    ) throws {
        let base = try KnowledgeBase.inMemory()
        var random = SplitMix(state: 2)
        var count = 0
        for size in [100, 1000, 2000, 5000, 10_000, 20_000] {
            func article() -> AnalysedArticle {
                count += 1
                let day = CalendarDay(daysSince1970: 11_000 + random.below(8000)) ?? .first
                let date = [day.description, String(day.description.utf8.prefix(7)) ?? "", ""][random.below(3)]
                return Example.article(
                    "a\(count)", day.description, publisher: "p\(random.below(300))",
                    Example.claim("RUS", relation, "CHN", isDated ? date : ""))
            }
            try base.add((count..<size).map { _ in article() }, extractor: "scale 1")
            let start = Self.processorTime
            for _ in 0..<10 { try base.add([article()], extractor: "scale 1") }
            let milliseconds = (Self.processorTime - start) * 100
            print("\(relation), dated \(isDated): \(milliseconds) ms an article at \(size) reports on one dyad")
        }
    }

    @Test func measure() throws {
        let environment = ProcessInfo.processInfo.environment
        let count = Int(environment["CHANCERY_SCALE"] ?? "") ?? 1000
        let path = environment["CHANCERY_SCALE_FILE"] ?? FileManager.default.temporaryDirectory.path() + "/scale.db"
        if !FileManager.default.fileExists(atPath: path) {
            let base = try KnowledgeBase.open(writing: path)
            var random = SplitMix(state: 1)
            var start = Self.processorTime
            for batch in 0..<count / 50 {
                try base.add((0..<50).map { Self.article(batch * 50 + $0, &random) }, extractor: "scale 1")
                if (batch + 1) % 400 == 0 {
                    print(
                        "\((batch + 1) * 50) articles, processor time of the last 20000: \(Self.processorTime - start) s"
                    )
                    start = Self.processorTime
                }
            }
            base.close()
        }
        let size = FileHeader.size(path) ?? 0
        let base = try KnowledgeBase.open(reading: path)
        let coverage = try base.coverage()
        let counts = try base.counts()
        #expect(coverage.articles > 0 && counts.statements > coverage.articles)
        print("\(coverage), \(counts), \(size) bytes, \(size / max(1, counts.statements)) a statement")
        let party = FactQuery.PartySelector.polity(PolityCode("C110"))
        try Self.measure("open") { try KnowledgeBase.open(reading: path).path.count }
        try Self.measure("coverage") { try base.coverage().articles }
        var query = FactQuery()
        query.subjects = [party]
        query.relations = ["recognised"]
        try Self.measure("facts of one party and type") { try base.facts(matching: query).count }
        query.asOf = CalendarDay(iso: "2015-01-01")
        try Self.measure("the same as of a day") { try base.facts(matching: query).count }
        query.asOf = nil
        query.knownAt = CalendarDay(iso: "2015-01-01")
        try Self.measure("the same as known on a day") { try base.facts(matching: query).count }
        query = FactQuery()
        query.relations = ["recognised"]
        query.since = CalendarDay(iso: "2015-01-01")
        query.until = CalendarDay(iso: "2015-01-31")
        try Self.measure("facts of one type in a month") { try base.facts(matching: query).count }
        query.relations = []
        try Self.measure("all facts in a month") { try base.facts(matching: query).count }
        query = FactQuery()
        query.either = [.entity(name: "Person 1 of C110", polity: nil)]
        try Self.measure("facts of one person") { try base.facts(matching: query).count }
        try Self.measure("recognitions of one") { try base.recognitions(of: [party]).count }
        try Self.measure("recognitions of all") { try base.recognitions().count }
        try Self.measure("timeline of one") { try base.timeline(of: party).count }
        try Self.measure("timeline of two") {
            try base.timeline(of: party, and: .polity(PolityCode("C105"))).count
        }
        try Self.measure("entity") { try base.entities(named: "C110").count }
        try Self.measure("search") { try base.search("C110 ceasefire").count }
        try Self.measure("export statements", times: 2) {
            var count = 0
            try base.forEachStatement { _ in count += 1 }
            #expect(count == counts.statements)
            return count
        }
        try Self.measure("export facts", times: 1) {
            var count = 0
            try base.forEachFact(matching: FactQuery()) { _ in count += 1 }
            return count
        }
        try Self.measure("check", times: 1) {
            let failures = try base.check().filter(\.isFailure)
            #expect(failures.isEmpty)
            return failures.count
        }
    }
}
