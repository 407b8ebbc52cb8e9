internal import Model
import Testing

@testable import Embedded

@Suite struct RelationTableTests {
    /// The table of the program under its header, without one type or with other lines behind.
    private static func relations(without id: String = "", then rest: String = "") throws -> String {
        let text = try #require(EmbeddedFile.named("Seeds/relations.tsv")).text
        return text.split(separator: "\n").filter { !$0.hasPrefix(id + "\t") }.joined(separator: "\n") + "\n" + rest
    }

    @Test func readsTraits() throws {
        let catalogue = try RelationCatalogue.seeded()
        #expect(catalogue["spoke_by_phone"]?.traits == [.cordial, .remote, .serial, .answerable])
        #expect(catalogue.ids(with: .office) == ["holds_office", "accredited_to"])
        #expect(catalogue.have(.promise, ["pledged_aid", "pledged_cooperation"]))
        #expect(!catalogue.have(.promise, []))
        #expect(catalogue.anyHas(.ablative, ["joined", "left"]))
        for trait in RelationTrait.allCases { #expect(!catalogue.ids(with: trait).isEmpty) }
    }

    @Test(arguments: [
        ("scolded\ta\tb\tmaybe\tverbal\t-\t-\t\tc", "symmetric is \"maybe\"; expected yes or no."),
        ("scolded\ta\tb\tno\tnoise\t-\t-\t\tc", "group is \"noise\"; expected one of recognition, "),
        ("scolded\ta\tb\tno\tverbal\t-\t-\tspeech|loud\tc", "traits is \"loud\"; expected one or more of cordial, "),
        ("visited\ta\tb\tno\tverbal\t-\t-\t\tc", "id is \"visited\"; expected an id that no other row has."),
    ])
    func rejects(row: String, message: String) throws {
        let text = try Self.relations(then: row)
        let error = try #require(throws: SeedTableError.self) { try RelationCatalogue(text, name: "r.tsv") }
        #expect(error.description.hasPrefix("r.tsv:61: " + message), "\(error)")
    }

    @Test func needsTheTypesThatTheProgramGives() throws {
        let text = try Self.relations(without: "member_of")
        #expect(throws: SeedTableError.missingRow(file: "r.tsv", column: "id", value: "member_of")) {
            try RelationCatalogue(text, name: "r.tsv")
        }
    }

    @Test(arguments: [
        ("member\tjoins\topens\tsame", "relation is \"joins\"; expected an id of Seeds/relations.tsv"),
        ("member\tleft\tends\tsame", "effect is \"ends\"; expected opens, closes or refuses."),
        ("member\tleft\tcloses\tback", "direction is \"back\"; expected same or reverse."),
        ("member\tjoined\tcloses\tsame", "relation is \"joined\"; expected an id of Seeds/relations.tsv"),
    ])
    func rejectsRules(row: String, message: String) throws {
        let text = "# state\trelation\teffect\tdirection\nmember\tjoined\topens\tsame\n" + row
        let relations = try RelationCatalogue.seeded()
        let error = try #require(throws: SeedTableError.self) {
            try StateCatalogue(text, name: "s.tsv", relations: relations)
        }
        #expect(error.description.hasPrefix("s.tsv:3: " + message), "\(error)")
    }

    @Test func readsTheStates() throws {
        let states = try StateCatalogue.seeded()
        #expect(states.relations(of: "recognises", that: .refuses) == ["refused_recognition"])
        #expect(states.rule(for: "suspended_membership")?.isReversed == true)
        #expect(states.rule(for: "visited") == nil)
    }
}
