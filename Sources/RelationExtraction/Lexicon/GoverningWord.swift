internal import Model

/// What a word does to the modality of what it governs, a line of `Seeds/lexicon/modality.tsv`.
package struct GoverningWord: Sendable {
    /// What becomes of the modality.
    package enum Effect: String, Sendable {
        /// Nothing: "managed to", "began to".
        case actual
        /// It is planned: "vowed to", "plans to".
        case intended
        /// It may be: "hopes that", "urged X to".
        case possible
        /// What is told as done stays so, what is to come may be: "believes that".
        case assumed
        /// It is not: "denied that", "failed to".
        case negated
        /// It is not, but a negation of the word itself leaves it open: "does not deny that".
        case doubted
    }

    /// What it does to what it governs.
    var effect: Effect

    /// The ways in which it must govern for that: `inf`, `ger`, `that`, `noun`, `obj`; empty for any.
    var complements: Set<String>
}
