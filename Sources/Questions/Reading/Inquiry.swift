internal import Linguistics
internal import RelationExtraction

/// A question in the form in which sentences are read for it.
struct Inquiry: Sendable {
    /// The tree of the question.
    let tree: QuestionTree
    /// What a sentence that answers it should have.
    let clues: [Clue]
    /// The words for the thing that is asked for: "which *offer* did it decline"; empty where somebody is asked for.
    let asked: Set<String>
    /// Whether a state is asked for: "which *country*".
    let asksForPolity: Bool
    /// Whether its act is of both sides alike: a meeting.
    let isMutual: Bool
    /// Whose members alone are asked for; nil for none.
    let group: NamedParty?
    /// The closed classes of words.
    let words: ReadingWords

    /// The inquiry of a question.
    ///
    /// - Parameters:
    ///   - parties: those who are named.
    ///   - telling: the words by which a text can tell of what is asked, where the question does so by its verb.
    init(
        _ tree: QuestionTree, naming parties: [NamedParty], group: NamedParty?, telling: [String], isMutual: Bool,
        parser: SentenceParser
    ) {
        self.tree = tree
        self.group = group
        self.isMutual = isMutual
        words = parser.words
        clues = tree.clues(naming: parties, words: parser.words, synonyms: parser.synonyms, telling: telling)
        let noun = tree.askedNoun.map { tree.sentence.tree.lemmas[$0] } ?? ""
        asksForPolity = words.has(noun, in: .polity)
        let isThing = !noun.isEmpty && !words.has(noun, in: .light) && !words.has(noun, in: .holder)
        asked = isThing ? Set([noun] + Inflection.guessedForms(of: noun) + parser.synonyms.words(for: noun)) : []
    }

    /// The same inquiry after another thing: "when *and where*".
    private init(_ other: Inquiry, asking blank: Blank) {
        tree = other.tree.asking(blank)
        (clues, asked, isMutual) = (other.clues, [], other.isMutual)
        (group, words, asksForPolity) = (nil, other.words, false)
    }

    /// The same inquiry after another thing: "when *and where*".
    func asking(_ blank: Blank) -> Inquiry { Inquiry(self, asking: blank) }
}
