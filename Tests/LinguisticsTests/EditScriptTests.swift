import Testing

@testable import Linguistics

@Suite struct EditScriptTests {
    @Test(arguments: [
        ("countries", "country", "l 3 y"), ("Recognised", "recognise", "l 1 "), ("Russia", "Russia", "s 0 "),
        ("was", "be", "l 99 be"), ("FRANCE", "France", "c 0 "), ("n't", "not", "l 2 ot"), ("i", "I", "c 0 "),
    ])
    func makesTheLemma(form: String, lemma: String, text: String) throws {
        let script = try #require(EditScript(text))
        #expect(script.text == text)
        #expect(script.apply(to: form) == lemma)
        #expect(EditScript(from: form, to: lemma, base: script.base) == script)
    }

    @Test func neverLeavesNothing() {
        #expect(EditScript(base: .lower, cut: 5, added: "").apply(to: "as") == "as")
    }

    @Test(arguments: ["", "l", "l x y", "q 1 y", "l -1 y"])
    func rejectsWhatIsNoScript(text: String) {
        #expect(EditScript(text) == nil)
    }
}
