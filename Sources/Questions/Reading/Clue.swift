/// A name or word of a question that a sentence which answers it should have.
struct Clue: Hashable, Sendable {
    /// The names by which a text can write it, or the forms of the word and of those that mean the same, in lower case.
    var mentions: [String]
    /// Those of the mentions that say just this, and not only the like; empty for a name.
    var exact: Set<String> = []
    /// The words of the question that are it.
    var words: Range<Int>
    /// Who is named; nil for a word, and for a name that nobody knows.
    var party: NamedParty?
    /// Whether it is a name.
    var isName: Bool
    /// Whether the question asks of it what was done: its verb.
    var isPredicate = false
    /// Whether it only says more of what the act is between or done to.
    var isDetail = false

    /// How much it counts that a sentence has it.
    var weight: Double { (isName ? 2 : isPredicate ? 1.5 : 1) * (isDetail ? 0.5 : 1) }
}
