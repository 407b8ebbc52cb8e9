internal import Linguistics

extension Sentence {
    /// Lets a word take the place of its head, which hangs at it from then on.
    ///
    /// - Parameters:
    ///   - relation: how the former head hangs at the word.
    ///   - isTaken: which of the other dependents of the former head go over to the word.
    mutating func raise(
        _ word: Int, above head: Int, leaving relation: DependencyRelation,
        taking isTaken: (Int) -> Bool = { _ in true }
    ) {
        tokens[word].head = tokens[head].head
        tokens[word].relation = tokens[head].relation
        for other in tokens.indices where tokens[other].head == head && other != word && isTaken(other) {
            tokens[other].head = word
        }
        tokens[head].head = word
        tokens[head].relation = relation
    }
}
