internal import Model

/// An article as it is read for a question.
struct ParsedArticle: Sendable {
    /// Its sentences with their trees.
    let sentences: [ParsedSentence]
    /// The acts of which it does not make clear that those who are asked about are meant, in the order of the text.
    let suppositions: [Statement]
}
