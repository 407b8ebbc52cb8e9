import Embedded
import Testing

@Suite struct WordClassesTests {
    private enum Class: String, CaseIterable {
        case pronoun, negation
    }

    private static func classes(_ rows: String) throws -> WordClasses<Class> {
        try WordClasses(SeedTable("# class\twords\n" + rows, name: "w.tsv"), column: "class")
    }

    @Test func readsClasses() throws {
        let classes = try Self.classes("pronoun\tit|they\nnegation\tnot\npronoun\tshe\n")
        #expect(classes.inOrder(.pronoun) == ["it", "they", "she"])
        #expect(classes[.negation] == ["not"])
        #expect(classes.has("she", in: .pronoun) && !classes.has("she", in: .negation))
    }

    @Test func rejectsAClassThatCodeDoesNotKnow() throws {
        let error = try #require(throws: SeedTableError.self) { try Self.classes("pronuon\tit\nnegation\tnot\n") }
        #expect(error.description == "w.tsv:2: class is \"pronuon\"; expected the name of a class that code asks for.")
    }

    @Test func rejectsATableWithoutAClass() {
        #expect(throws: SeedTableError.missingRow(file: "w.tsv", column: "class", value: "negation")) {
            try Self.classes("pronoun\tit\n")
        }
    }
}
