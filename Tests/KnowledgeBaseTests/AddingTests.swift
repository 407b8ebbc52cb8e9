import Foundation
import Model
import SQLite
import Testing

@testable import KnowledgeBase

@Suite struct AddingTests {
    private let article = Example.article(
        "a", "2022-08-17", publisher: "example.org",
        Example.claim("PRK", "recognised", "XDP", "2022-07-13", by: ["KCNA"]),
        Example.claim(
            Example.person("Vladimir Putin", "RUS"), "sent_letter_to", Example.person("Kim Jong-un", "PRK"),
            detail: ["occasion": "Liberation Day"]))

    @Test func statementsComeBack() throws {
        let base = try KnowledgeBase.inMemory()
        #expect(try base.add([article], extractor: "test 1") == [.new])
        var records: [StatementRecord] = []
        try base.forEachStatement { records.append($0) }
        #expect(records == StatementRecord.records(of: article.statements, in: article.article))
        #expect(try base.statement(records[1].id) == records[1])
        #expect(try base.statement("no such id") == nil)
        #expect(try base.fact(ofStatement: records[0].id)?.statements == [records[0].id])
    }

    @Test func sourcesAreNumberedInTheOrderOfTheText() throws {
        let base = try KnowledgeBase.inMemory()
        let names = ["Reuters", "a minister", "TASS", "KCNA", "an aide", "Xinhua", "a clerk", "AFP"]
        try base.add(
            [Example.article("a", nil, Example.claim("PRK", "recognised", "XDP", by: names + ["TASS"]))],
            extractor: "test 1")
        #expect(try base.connection.rows("SELECT name FROM sources ORDER BY source_id") { $0.text(0) } == names)
    }

    @Test func theSameTextChangesNothing() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add([article], extractor: "test 1")
        let before = try Example.dump(base)
        #expect(try base.outcome(of: article.article) == .unchanged)
        #expect(try base.add([article, article], extractor: "test 1") == [.unchanged, .unchanged])
        #expect(try Example.dump(base) == before)
    }

    @Test func anotherTextIsARevision() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add([article], extractor: "test 1")
        let corrected = Example.article(
            "a", "2022-08-17", publisher: "example.org", Example.claim("PRK", "recognised", "XDP", "2022-07-14"))
        #expect(try base.outcome(of: corrected.article) == .revised)
        #expect(try base.add([corrected, article], extractor: "test 1") == [.revised, .unchanged])
        #expect(Example.lines(try base.facts(matching: FactQuery())) == ["PRK recognised XDP 2022-07-14 actual 1/1"])
        var revisions: [Int] = []
        try base.forEachArticle { revisions.append($0.revision) }
        #expect(revisions == [1, 2])
        #expect(try base.coverage().articles == 1)
        #expect(try base.articles(named: "a").map(\.text) == [corrected.article.text, article.article.text])
    }

    @Test func renewingReplacesMachineRowsOnly() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add([article], extractor: "test 1")
        var better = article
        better.statements.removeLast()
        #expect(try base.renew([better], extractor: "test 2") == [.renewed])
        var count = 0
        try base.forEachStatement { _ in count += 1 }
        #expect(count == 1)
        #expect(try base.facts(matching: FactQuery()).count == 1)
    }

    @Test func anArticleWithoutStatementsIsKept() throws {
        let base = try KnowledgeBase.inMemory()
        try base.add([Example.article("empty", nil)], extractor: "test 1")
        let coverage = try base.coverage()
        #expect(coverage.articles == 1)
        #expect(coverage.first == nil)
    }
}
