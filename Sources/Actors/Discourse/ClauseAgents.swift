internal import Linguistics
internal import Model

/// Who acts in the clause that a word stands in, where the word is no part of the subject.
struct ClauseAgents: Sendable {
    /// The index of the verb; nil when the clause has no subject, or the word is part of it.
    private(set) var verb: Int?
    /// The mentions within the subject.
    private(set) var subjects: [Draft] = []
    /// The index of the subject's head.
    private(set) var head: Int?
    /// Whether the word depends on the verb without a noun between: "mediated between the two", not "talks between".
    private(set) var isDirect = true

    /// The agents of the clause of a word.
    ///
    /// - Parameters:
    ///   - head: the index of the word.
    ///   - words: its sentence; without a tree there are no agents.
    ///   - drafts: the mentions of the sentence.
    init(of head: Int, in words: Words, among drafts: [Draft]) {
        guard words.isParsed else { return }
        var clause = words.tokens[words.firstConjunct(head)].head
        var steps = 0
        while words.indices.contains(clause), steps < 12 {
            let subject = words.indices.first { words.tokens[$0].head == clause && words.isSubject($0) == true }
            if let subject {
                if words.isWithin(head, subject) { return }
                verb = clause
                self.head = subject
                subjects = drafts.filter { words.isWithin($0.head, subject) }
                return
            }
            // A verb without a subject of its own has that of the verb above: "are believed to have mediated".
            if words.tokens[clause].upos == .noun || words.tokens[clause].upos == .propn { isDirect = false }
            clause = words.tokens[clause].head
            steps += 1
        }
    }
}
