/// A word of a question.
package struct QuestionWord: Hashable, Sendable {
    /// The word as it was typed.
    package var form: String
    /// The word in lower case, a misspelling corrected.
    package var lower: String
    /// The lemmas that it can belong to; empty for a word that no cue has.
    package var lemmas: [String]

    /// A word of those parts.
    package init(form: String, lower: String, lemmas: [String]) {
        self.form = form
        self.lower = lower
        self.lemmas = lemmas
    }

    /// Whether it was typed with a capital.
    var isCapitalised: Bool { form.unicodeScalars.first?.properties.isUppercase == true }

    /// Whether the word is that lemma.
    package func isLemma(_ lemma: String) -> Bool { lemmas.contains(lemma) }
}
