internal import Model

/// An actor of whom the sentences before a sentence speak.
struct DiscourseActor {
    /// Who it is, as last named.
    var argument: Argument

    /// The sentence that last named it.
    var sentence: Int

    /// How many mentions it has had, from 1.
    var count = 1

    /// Whether the title names it.
    var isInTitle: Bool

    /// Whether the last sentence that names it names it as a subject.
    var isSubject: Bool
}
