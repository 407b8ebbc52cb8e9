import Linguistics
import Testing

@Suite struct ConlluTests {
    private let sample = """
        # newpar
        # sent_id = 1
        # text = Syria doesn't agree.
        1	Syria	Syria	PROPN	NNP	Number=Sing	4	nsubj	4:nsubj	_
        2-3	doesn't	_	_	_	_	_	_	_	_
        2	does	do	AUX	VBZ	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        3.1	gap	_	_	_	_	_	_	_	_
        4	agree	agree	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        """

    @Test func readsWordsMultiwordTokensAndComments() throws {
        let (sentences, problems) = ConlluReader(name: "a.conllu").read(sample)
        #expect(problems == [])
        let sentence = try #require(sentences.first)
        #expect(sentence.words.map(\.form) == ["Syria", "does", "n't", "agree", "."])
        #expect(sentence.words.map(\.head) == [4, 4, 4, 0, 4])
        #expect(sentence.multiwordTokens.map(\.words) == [1..<3])
        #expect(sentence.beginsParagraph)
    }

    @Test(arguments: [
        ("1\tA\n", "a.conllu:1: the line has 2 cells; CoNLL-U has 10, separated by tabs. The sentence is passed over."),
        (
            "2\tA\t_\t_\t_\t_\t_\t_\t_\t_\n",
            "a.conllu:1: the word is numbered \"2\" where 1 is due. The sentence is passed over."
        ),
        (
            "# c\n1\tA\t_\t_\t_\t_\t7\t_\t_\t_\n",
            "a.conllu:2: the head is \"7\"; expected the number of a word of the sentence, or 0. "
                + "The sentence is passed over."
        ),
        (
            "1\t\t_\t_\t_\t_\t0\t_\t_\t_\n",
            "a.conllu:1: the form is empty; write \"_\" for a word that is not known. The sentence is passed over."
        ),
        (
            "1-4\tA\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t0\t_\t_\t_\n",
            "a.conllu:1: the range \"1-4\" does not fit the words that follow. The sentence is passed over."
        ),
    ])
    func reportsMalformedLines(text: String, message: String) {
        let (sentences, problems) = ConlluReader(name: "a.conllu").read(text + "\n" + sample)
        #expect(problems.map(\.description) == [message])
        #expect(sentences.count == 1)
    }

    @Test func givenTokensStayWhole() {
        let input = "1\tdon't-U.S.now\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\ta b\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        let document = Document(conllu: ConlluReader(name: "-").read(input).sentences)
        #expect(document.sentences.map { $0.tokens.map(\.form) } == [["don't-U.S.now", "a b"]])
        #expect(ConlluWriter().text(of: document).hasSuffix("# text = don't-U.S.nowa b\n" + input))
    }

    @Test func rangesPointIntoTheText() {
        let document = Document(conllu: ConlluReader(name: "-").read(sample + "\n" + sample).sentences)
        #expect(document.text == "Syria doesn't agree.\n\nSyria doesn't agree.")
        for token in document.sentences.flatMap(\.tokens) { #expect(document.text(in: token.range) == token.form) }
        #expect(document.sentences.map(\.paragraph) == [0, 1])
    }

    @Test func writesTreesFeaturesAndFusedWords() {
        var document = Document(text: "Russias envoy left", sentences: [])
        var name = Token(range: 0..<6, form: "Russia")
        name.isFollowedBySpace = false
        (name.lemma, name.upos, name.head, name.relation) = ("Russia", .propn, 2, .nmodPoss)
        name.features.number = .singular
        var clitic = Token(range: 6..<7, form: "'s")
        (clitic.lemma, clitic.upos, clitic.head, clitic.relation) = ("'s", .part, 0, .case)
        clitic.features.isGenitive = true
        var envoy = Token(range: 8..<13, form: "envoy")
        (envoy.lemma, envoy.upos, envoy.head, envoy.relation) = ("envoy", .noun, 3, .nsubj)
        var left = Token(range: 14..<18, form: "left")
        (left.lemma, left.upos, left.head) = ("leave", .verb, -1)
        left.features.verbForm = .finite
        left.features.tense = .past
        document.sentences = [Sentence(range: 0..<18, paragraph: 0, tokens: [name, clitic, envoy, left])]
        document.sentences[0].isParsed = true
        #expect(
            ConlluWriter().text(of: document) == """
                # newpar
                # sent_id = 1
                # text = Russias envoy left
                1-2	Russias	_	_	_	_	_	_	_	_
                1	Russia	Russia	PROPN	_	Number=Sing	3	nmod:poss	_	_
                2	's	's	PART	_	Case=Gen	1	case	_	_
                3	envoy	envoy	NOUN	_	_	4	nsubj	_	_
                4	left	leave	VERB	_	Tense=Past|VerbForm=Fin	0	root	_	_


                """)
        let again = ConlluReader(name: "-").read(ConlluWriter().text(of: document))
        #expect(again.problems == [])
        #expect(Document(conllu: again.sentences).sentences[0].tokens.map(\.form) == ["Russia", "'s", "envoy", "left"])
    }
}
