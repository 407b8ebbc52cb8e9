import Model
import SQLite
import Testing

@testable import KnowledgeBase

@Suite struct DecisionTests {
    private let article = Example.article(
        "a", "2022-08-17", Example.claim("PRK", "recognised", "XDP", "2022-07"),
        Example.claim(Example.person("Vladimir Putin", "RUS"), "met_with", Example.person("Kim Jong-un", "PRK"), "2019")
    )

    private func filled() throws -> KnowledgeBase {
        let base = try KnowledgeBase.inMemory()
        try base.add([article], extractor: "test 1")
        return base
    }

    private func lines(_ base: KnowledgeBase, _ statuses: ReviewStatus...) throws -> [String] {
        var query = FactQuery()
        query.statuses = statuses
        return Example.lines(try base.facts(matching: query))
    }

    private func fact(_ base: KnowledgeBase, _ relation: String) throws -> Fact {
        var query = FactQuery()
        query.relations = [relation]
        query.statuses = ReviewStatus.allCases
        return try #require(try base.facts(matching: query).first)
    }

    @Test func acceptRejectUndo() throws {
        let base = try filled()
        let before = try Example.dump(base)
        let fact = try fact(base, "recognised")
        try base.decide(.reject, on: fact.id, author: "me", note: "a paraphrase")
        #expect(try lines(base) == ["RUS met_with PRK 2019 actual 1/1"])
        #expect(try lines(base, .rejected) == ["PRK recognised XDP 2022-07 actual 1/1"])
        try base.decide(.accept, on: fact.statements[0], author: "me")
        #expect(try lines(base, .accepted) == ["PRK recognised XDP 2022-07 actual 1/1"])
        try base.undo(author: "me")
        #expect(try lines(base, .rejected).count == 1)
        try base.undo(author: "me")
        #expect(try Example.dump(base) == before)
        #expect(try base.decisions().map(\.action) == [.reject, .accept, .undo, .undo])
        #expect(throws: KnowledgeBaseError.self) { try base.undo(author: "me") }
    }

    /// An undo holds whatever the clock says: it may be set back, or be that of another machine.
    @Test func anUndoHoldsUnderAFallingClock() throws {
        let base = try filled()
        var seconds = 59
        base.clock = {
            seconds -= 1
            return "2022-08-17T12:00:\(seconds)Z"
        }
        let before = try lines(base)
        let decision = try #require(
            try base.decide(.reject, on: try fact(base, "recognised").id, author: "me").first)
        #expect(try lines(base) != before)
        let undo = try base.undo(decision.id, author: "me")
        #expect(undo.decidedAt < decision.decidedAt)
        #expect(try lines(base) == before)
        #expect(try Decision.inForce(base.decisions()) == [])
        #expect(try base.check().filter(\.isFailure) == [])
    }

    @Test func anEditIsLaidOverWhatWasFound() throws {
        let base = try filled()
        let before = try Example.dump(base)
        var edit = StatementEdit()
        edit.date = "2022-07-13"
        edit.relation = "refused_recognition"
        edit.modality = .negated
        let statement = try fact(base, "recognised").statements[0]
        let decision = try #require(try base.decide(.edit, on: statement, edit: edit, author: "me").first)
        #expect(try lines(base, .edited) == ["PRK refused_recognition XDP 2022-07-13 negated 1/1"])
        #expect(try base.statement(statement)?.status == .edited)
        #expect(try base.check().filter(\.isFailure) == [])
        try base.undo(decision.id, author: "me")
        #expect(try Example.dump(base) == before)
    }

    @Test(arguments: ["2022-13", "yesterday"])
    func refusesDatesThatAreNone(date: String) throws {
        let base = try filled()
        var edit = StatementEdit()
        edit.date = date
        let id = try fact(base, "recognised").id
        #expect(throws: KnowledgeBaseError.self) { try base.decide(.edit, on: id, edit: edit, author: "me") }
        #expect(throws: KnowledgeBaseError.unknown(name: "x")) { try base.decide(.accept, on: "x", author: "me") }
        #expect(try base.decisions().isEmpty)
    }

    @Test func decisionsOutliveANewExtractor() throws {
        let base = try filled()
        try base.decide(.reject, on: try fact(base, "recognised").id, author: "me")
        var better = article
        better.statements[0].date = EventDate(edtf: "2022-07-13")
        better.statements[0].modality = .intended
        try base.renew([better], extractor: "test 2")
        #expect(try lines(base, .rejected) == ["PRK recognised XDP 2022-07-13 intended 1/1"])
        #expect(try base.orphanedDecisions().isEmpty)
        better.statements.removeFirst()
        try base.renew([better], extractor: "test 3")
        #expect(try base.orphanedDecisions().count == 1)
    }

    @Test func mergeAndSplit() throws {
        let base = try filled()
        try base.add(
            [Example.article("b", "2022-09-01", Example.claim("DNR", "sent_letter_to", "PRK"))], extractor: "test 1")
        let before = try Example.dump(base)
        let (dnr, dpr) = (Example.polity("DNR"), Example.polity("XDP"))
        try base.merge(dnr, into: dpr, author: "me")
        #expect(try lines(base).contains("XDP sent_letter_to PRK - actual 1/1"))
        #expect(try base.entities(named: "DNR").map(\.party) == [dpr])
        #expect(try base.entities(named: "DNR").map(\.statements) == [2])
        #expect(try base.entity(KnowledgeBase.entityID(dnr))?.party == dpr)
        try base.add(
            [Example.article("c", "2022-09-01", Example.claim("DNR", "thanked", "PRK"))], extractor: "test 1")
        #expect(try lines(base).contains("XDP thanked PRK - actual 1/1"))
        #expect(try base.check().filter(\.isFailure) == [])
        try base.split(dnr, author: "me")
        #expect(try lines(base).contains("DNR thanked PRK - actual 1/1"))
        #expect(throws: KnowledgeBaseError.self) { try base.split(dnr, author: "me") }
        let other = try filled()
        try other.add(
            [Example.article("b", "2022-09-01", Example.claim("DNR", "sent_letter_to", "PRK"))], extractor: "test 1")
        try other.merge(dnr, into: dpr, author: "me")
        try other.undo(author: "me")
        other.clock = base.clock
        #expect(
            try Example.dump(other).split(separator: "\n").filter { !$0.contains("ingestedAt") }
                == before.split(separator: "\n").filter { !$0.contains("ingestedAt") })
    }

    @Test func entitiesOfTwoTypesStayApart() throws {
        let base = try filled()
        let putin = Example.person("Vladimir Putin", "RUS")
        #expect(throws: KnowledgeBaseError.self) { try base.merge(putin, into: Example.polity("RUS"), author: "me") }
        #expect(throws: KnowledgeBaseError.self) { try base.merge(Example.polity("RUS"), into: putin, author: "me") }
        #expect(try base.decisions().isEmpty)
    }

    @Test(arguments: ["", " \t", "…", "Kim Jong-un", "north korea"])
    func refusesAliasesThatAreNoneOrAnothers(name: String) throws {
        let base = try filled()
        #expect(throws: KnowledgeBaseError.self) { try base.addAlias(name, to: Example.polity("XDP"), author: "me") }
        #expect(try base.decisions().isEmpty)
    }

    @Test func idsCanBeShortened() throws {
        let base = try filled()
        let fact = try fact(base, "recognised")
        for id in [fact.id, String(fact.id.prefix(6)), String(fact.id.prefix(9)) + "…"] {
            #expect(try base.wholeID(id, of: .statement, .fact) == fact.id)
        }
        for text in ["", "x", String(fact.id.prefix(5)), "North Korea", "zzzzzz"] {
            #expect(try base.wholeID(text, of: .statement, .fact, .entity, .decision) == text)
        }
        try base.connection.run("UPDATE facts SET id = 'abcdef' || substr(id, 7)")
        #expect(throws: KnowledgeBaseError.ambiguous(name: "abcdef")) { try base.wholeID("abcdef", of: .fact) }
    }

    @Test func aliasesAreFound() throws {
        let base = try filled()
        try base.addAlias("Chosŏn", to: Example.polity("PRK"), author: "me")
        #expect(try base.entities(named: "Chosŏn").map(\.party.name) == ["North Korea"])
        try base.undo(author: "me")
        #expect(try base.entities(named: "Chosŏn").isEmpty)
    }
}
