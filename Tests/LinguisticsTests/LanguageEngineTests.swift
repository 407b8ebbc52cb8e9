import Embedded
import Testing

@testable import Linguistics

@Suite struct LanguageEngineTests {
    private static func document(_ sentences: [[String]]) -> Document {
        Document(
            text: "",
            sentences: sentences.map { forms in
                Sentence(range: 0..<0, paragraph: 0, tokens: forms.map { Token(range: 0..<0, form: $0) })
            })
    }

    private static func annotated(_ sentences: String...) throws -> [Sentence] {
        var document = document(sentences.map { $0.split(separator: " ").map(String.init) })
        try LanguageEngine.embedded().annotate(&document)
        return document.sentences
    }

    private func hasOneTree(_ sentence: Sentence) -> Bool {
        TreeDecoder.isTree(sentence.tokens.map(\.head))
            && sentence.tokens.allSatisfy { ($0.head < 0) == ($0.relation == .root) && $0.head < sentence.tokens.count }
    }

    @Test(arguments: [
        ("Ghana recognised Kosovo in 2012 .", 1, "recognise", 0, DependencyRelation.nsubj),
        ("The treaty was signed by both presidents on Monday .", 3, "sign", 6, .oblAgent),
        ("The treaty was signed by both presidents on Monday .", 3, "sign", 1, .nsubjPass),
        ("Denmark recalls envoy over killings", 1, "recall", 2, .obj),
        ("Envoy expelled from Moscow", 1, "expel", 0, .nsubjPass),
        ("which countries recognised Abkhazia", 2, "recognise", 3, .obj),
    ])
    func findsThePredicateAndItsArguments(
        text: String, root: Int, lemma: String, argument: Int, relation: DependencyRelation
    ) throws {
        let sentence = try Self.annotated(text)[0]
        #expect(sentence.tokens[root].relation == .root)
        #expect(sentence.tokens[root].lemma == lemma)
        #expect(sentence.tokens[argument].head == root)
        #expect(sentence.tokens[argument].relation == relation)
    }

    @Test func marksFeatures() throws {
        let sentences = try Self.annotated(
            "The republic was recognised by Russia .", "Russias ministers met the president .",
            "She says that they left .")
        #expect(sentences[0].tokens[3].features.isPassive)
        #expect(sentences[0].tokens[3].features.verbForm == .participle)
        #expect(sentences[1].tokens[0].features.isGenitive)
        #expect(sentences[1].tokens[0].relation == .nmodPoss)
        #expect(sentences[1].tokens[1].features.number == .plural)
        #expect(sentences[2].tokens[1].features.tense == .present)
        #expect(sentences[2].tokens[1].features.person == 3)
        #expect(!sentences[2].tokens[4].features.isPassive)
    }

    @Test(arguments: [
        ("The republic was recognised by Russia .", 3, true), ("The men arrested on Friday are students .", 2, true),
        ("Russia has recognised the republic .", 2, false), ("They have met and signed the treaty .", 4, false),
        ("Envoy expelled from Moscow", 1, true),
    ])
    func tellsPassiveFromActive(text: String, word: Int, isPassive: Bool) throws {
        #expect(try Self.annotated(text)[0].tokens[word].features.isPassive == isPassive)
    }

    @Test func neverChangesTheWords() throws {
        let forms = [
            ["Mr.", "Smith's", "re-elected"], [],
            ["a b", "", "\u{0}", "🇫🇷", "e\u{301}s", String(repeating: "x", count: 9000)],
        ]
        var document = Self.document(forms)
        try LanguageEngine.embedded().annotate(&document)
        #expect(document.sentences.map { $0.tokens.map(\.form) } == forms)
        #expect(document.sentences.map(\.isParsed) == [true, true, true])
        #expect(hasOneTree(document.sentences[0]) && hasOneTree(document.sentences[2]))
    }

    @Test func annotatesTheSentencesAskedForOnly() throws {
        var document = Self.document([["One", "."], ["Two", "."], ["Three", "."]])
        try LanguageEngine.embedded().annotate(&document, sentences: [2, 7, -1])
        #expect(document.sentences.map(\.isParsed) == [false, false, true])
        #expect(document.sentences[0].tokens[0].lemma == "_")
    }

    /// Random bytes read as words, and sentences of all lengths: one tree each, and the same alone as among others.
    @Test(arguments: 0..<4)
    func saysTheSameHoweverSentencesAreBatched(seed: Int) throws {
        var random = TestRandom(seed: UInt64(seed))
        let forms = (0..<70).map { _ in
            (0..<(1 + random.next() % 40)).map { _ in
                let bytes = (0..<(random.next() % 12)).map { _ in
                    UInt8(truncatingIfNeeded: random.next() % 4 == 0 ? random.next() : 97 + random.next() % 26)
                }
                return String(decoding: bytes, as: UTF8.self)
            }
        }
        let engine = try LanguageEngine.embedded()
        var together = Self.document(forms)
        engine.annotate(&together)
        for index in forms.indices {
            var alone = Self.document([forms[index]])
            engine.annotate(&alone)
            #expect(alone.sentences[0] == together.sentences[index])
            #expect(hasOneTree(together.sentences[index]))
        }
    }

    @Test func readsASentenceOfTwoThousandWords() throws {
        var document = Self.document([(0..<2000).map { ["the", "state", "recognised", "a", "treaty", ","][$0 % 6] }])
        try LanguageEngine.embedded().annotate(&document)
        #expect(hasOneTree(document.sentences[0]))
    }

    @Test func rejectsADamagedModel() throws {
        let file = try #require(EmbeddedFile.named(LanguageEngine.modelName))
        var bytes = unsafe Array(file.bytes)
        func failure() -> ModelError? {
            unsafe bytes.withUnsafeBytes { buffer -> ModelError? in
                do {
                    _ = unsafe try LanguageEngine(model: buffer)
                    return nil
                } catch {
                    return error as? ModelError
                }
            }
        }
        #expect(failure() == nil)
        bytes[bytes.count - 1] ^= 1
        #expect(failure() == .damaged)
        bytes[0] = 0
        #expect(failure() == .unknownFormat(expected: ModelFile.formatLine))
        bytes = []
        #expect(failure() == .unknownFormat(expected: ModelFile.formatLine))
    }
}
