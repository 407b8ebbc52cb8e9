import Linguistics
import Testing

@testable import RelationExtraction

/// Nouns of which there is none, wherever the word that says so stands.
@Suite struct NegativeQuantityTests {
    @Test(arguments: [
        // The quantity ends the sentence, as in headlines.
        ("Chad offered aid no more", [1, -1, 1, 4, 2], true),
        ("Chad offered aid one more", [1, -1, 1, 4, 2], false),
        ("Chad offered no more aid", [1, -1, 3, 4, 1], true),
        ("Chad offered no more than aid", [1, -1, 3, 5, 5, 1], false),
    ])
    func isNegative(text: String, heads: [Int], expected: Bool) throws {
        let forms = text.split(separator: " ").map(String.init)
        var tokens = forms.map { Token(range: 0..<0, form: $0) }
        for (word, head) in heads.enumerated() {
            tokens[word].lemma = forms[word].lowercased()
            tokens[word].head = head
            switch forms[word] {
            case "more": tokens[word].relation = .amod
            case "no", "one": tokens[word].relation = .advmod
            default: break
            }
        }
        let tree = SyntaxTree(Sentence(range: 0..<0, paragraph: 0, tokens: tokens))
        let reader = ModalityReader(tree: tree, lexicon: try CueLexicon.seeded())
        let noun = try #require(forms.firstIndex(of: "aid"))
        #expect(reader.hasNegativeQuantity(noun) == expected)
    }
}
