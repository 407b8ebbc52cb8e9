internal import Model

/// What a sentence that was read for a question tells.
package struct ReadAnswer: Hashable, Sendable {
    /// The sentence.
    package var passage: Passage
    /// The words at the place that is asked for; nil where none stand there.
    package var words: String?
    /// How the act is told.
    package var telling: Telling
    /// The next sentence, where it denies what this one tells; nil where it does not.
    var denial: String?
    /// How much of the question the sentence has, 0 to 1.
    var share: Double
    /// The words of the question that it has not.
    var missing: [String]
    /// Whether the article does not make clear that those who are asked about are meant.
    var isSupposed = false
}
