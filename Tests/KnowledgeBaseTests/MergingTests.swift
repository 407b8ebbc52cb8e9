import Model
import Testing

@testable import KnowledgeBase

@Suite struct MergingTests {
    private func base(_ instant: String, _ articles: AnalysedArticle..., extractor: String = "test 1") throws
        -> KnowledgeBase
    {
        let base = try KnowledgeBase.inMemory()
        base.clock = { instant }
        try base.add(articles, extractor: extractor)
        return base
    }

    private func merged(_ bases: [KnowledgeBase]) throws -> String {
        let all = try KnowledgeBase.inMemory()
        for base in bases { try all.merge(from: base) }
        #expect(try all.check().filter(\.isFailure) == [])
        return try Example.dump(all)
    }

    @Test func theOrderDoesNotMatter() throws {
        let one = try base(
            "2023-01-01T00:00:00Z",
            Example.article("a", "2022-02-22", Example.claim("RUS", "recognised", "XDP", "2022-02-21")),
            Example.article("b", "2022-03-22", Example.claim("SYR", "recognised", "XDP")))
        let two = try base(
            "2023-01-02T00:00:00Z",
            Example.article("a", "2022-02-22", Example.claim("RUS", "recognised", "XDP", "2022-02-22")),
            Example.article("c", "2022-03-23", Example.claim("SYR", "recognised", "XDP", "2022-03")))
        var renewed = Example.article("b", "2022-03-22", Example.claim("SYR", "recognised", "XDP"))
        renewed.statements[0].date = EventDate(edtf: "2022-03-20")
        let three = try base("2023-01-03T00:00:00Z", renewed, extractor: "test 10")
        for fact in try one.facts(matching: FactQuery()) { try one.decide(.reject, on: fact.id, author: "me") }
        try two.decide(.accept, on: try two.facts(matching: FactQuery())[0].id, author: "you")
        try two.merge(Example.polity("SYR"), into: Example.polity("RUS"), author: "you")
        let bases = [one, two, three]
        let results = Set(
            try [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0], [0, 1, 2, 0, 1]].map { order in
                try merged(order.map { bases[$0] })
            })
        #expect(results.count == 1)
    }

    @Test func versionsCompareAsNumbers() {
        #expect(KnowledgeBase.isNewer("chancery 0.10.0", than: "chancery 0.9.1"))
        #expect(!KnowledgeBase.isNewer("chancery 0.9.1", than: "chancery 0.9.1"))
        #expect(!KnowledgeBase.isNewer("chancery 0.9.1", than: "chancery 1.0"))
    }
}
