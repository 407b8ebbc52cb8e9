internal import Linguistics

/// Chooses the sentences that are worth a parse.
struct SentenceSelector: Sendable {
    private let index: CueFormIndex

    /// A selector for the cues of that lexicon.
    init(lexicon: CueLexicon) {
        index = CueFormIndex(lexicon.cues, irregular: lexicon.irregularForms)
    }

    /// The indices of the sentences that may hold a statement.
    func sentences(of document: Document) -> [Int] {
        document.sentences.indices.filter { number in
            let tokens = document.sentences[number].tokens
            // A statement has two parties, and a party a name, a title or a pronoun.
            return tokens.count > 2
        }
    }
}
