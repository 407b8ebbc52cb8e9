internal import Linguistics
internal import Model

/// What a clause is told by: a word that makes something of it, or somebody's word.
extension ModalityReader {
    /// What the word that governs a clause makes of it; nil for a word of which it is not known.
    package func effect(of governor: Int, on clause: Int) -> GoverningWord.Effect? {
        if isYetToCome(clause, under: governor) { return .negated }
        if tree.words.contains(tree.lemmas[governor], in: .ranks) || isUnspared(governor) { return .actual }
        return effect(of: governor, as: complement(of: clause))
    }

    /// Whether the verb makes something of what a noun tells that depends on it: "demanded recognition".
    package func governs(_ verb: Int, noun: Int) -> Bool {
        effect(of: verb, as: "noun", with: tree.prepositions(of: noun).first) != nil
    }

    /// Whether the word denies what it governs or what is done to it: "denied that", "the report is false".
    package func isDenial(_ word: Int) -> Bool {
        tree.words.contains(tree.lemmas[word], in: .denials)
            || ["that", "noun"].contains { [.negated, .doubted].contains(effect(of: word, as: $0)) }
    }

    /// Whether what the word governs is told as what somebody says: "said that", "accused it of".
    package func isReport(by word: Int) -> Bool { lexicon.reporting[tree.lemmas[word]]?.kind == .verb }

    /// Whether the verb means to say that something is so: "insisted that".
    package func isSaying(_ verb: Int) -> Bool { tree.words.contains(tree.lemmas[verb], in: .saying) }

    /// Whether the word itself is told as done: "said", and not "did not say", "may say".
    package func isDone(_ word: Int) -> Bool { own(.actual, of: word) == .actual }

    /// Whether "not", "no" or the like stands at the word or at its noun.
    package func isDenied(_ word: Int) -> Bool { isNegated(word) || hasNegativeDeterminer(word) }
}
