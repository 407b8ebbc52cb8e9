import Linguistics
import Testing

@Suite struct TreePrinterTests {
    private func sentence(_ words: [(form: String, head: Int, relation: DependencyRelation)]) -> Sentence {
        var sentence = Sentence(
            range: 0..<0, paragraph: 0,
            tokens: words.map { word in
                var token = Token(range: 0..<0, form: word.form)
                (token.lemma, token.upos, token.head, token.relation) = (word.form, .noun, word.head, word.relation)
                return token
            })
        sentence.isParsed = true
        return sentence
    }

    @Test func drawsTheTree() {
        let tree = sentence([
            ("The", 1, .det), ("ministry", 2, .nsubj), ("recognised", -1, .root), ("two", 4, .nummod),
            ("states", 2, .obj), (".", 2, .punct),
        ])
        #expect(
            TreePrinter().text(of: tree) == """
                1    ╭─╼ The     The         NOUN  _  det <- ministry
                2  ╭─┶ ministry  ministry    NOUN  _  nsubj <- recognised
                3 ─┾ recognised  recognised  NOUN  _  root
                4  │ ╭─╼ two     two         NOUN  _  nummod <- states
                5  ├─┶ states    states      NOUN  _  obj <- recognised
                6  ╰─╼ .         .           NOUN  _  punct <- recognised

                """)
    }

    @Test func escapesControlCharactersAndCountsWideOnes() {
        let tree = sentence([("a\u{1B}[31m", 1, .det), ("東京", -1, .root)])
        let text = TreePrinter().text(of: tree)
        #expect(!text.utf8.contains(0x1B))
        #expect(text.contains("a\\u{1b}[31m"))
    }

    @Test func endlessHeadsDoNoHarm() {
        let text = TreePrinter().text(of: sentence([("a", 1, .dep), ("b", 0, .dep), ("c", 99, .dep)]))
        #expect(text.utf8.split(separator: UInt8(ascii: "\n")).count == 3)
    }
}
