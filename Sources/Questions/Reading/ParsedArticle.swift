internal import Model
internal import RelationExtraction

/// An article as it is read for a question.
struct ParsedArticle: Sendable {
    /// Its sentences with their trees.
    let sentences: [ParsedSentence]
    /// The acts of which it does not make clear that those who are asked about are meant, in the order of the text.
    let suppositions: [Statement]
}

extension [ParsedSentence] {
    /// The sentence behind that one where it denies what that one tells: "Doha denies this"; nil where it does not.
    func denial(of sentence: ParsedSentence) -> String? {
        first { $0.index == sentence.index + 1 && $0.modalities.denial != nil }?.text
    }
}
