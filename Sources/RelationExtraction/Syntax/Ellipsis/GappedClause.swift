/// A clause that leaves its verb to the clause before: "and Peru a year later", "Uruguay with Barbados in 1968".
struct GappedClause {
    /// What stands in the clause beside its subject.
    struct Remnant {
        /// The index of the preposition; nil for what has none.
        var preposition: Int?

        /// The index of the word that the preposition governs.
        var word: Int
    }

    /// The indices of its words.
    var tokens: Range<Int>

    /// The index of the verb that it shares.
    var verb: Int

    /// The heads of its subjects, in the order of the text.
    var subjects: [Int]

    /// Whether the subjects only own what the first clause has for its subject: "and Serbia's in Podgorica".
    var isPossessor = false

    /// The index of "none" in the place of the object: "and Peru none".
    var negation: Int?

    /// What it has instead of the first clause's objects and prepositional phrases.
    var remnants: [Remnant] = []

    /// The indices of the words that say when.
    var times: [Range<Int>] = []
}
