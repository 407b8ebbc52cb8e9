/// A cue found in a sentence of which no place that it names holds one of the parties.
struct PartialMatch {
    /// The cue.
    var cue: Cue

    /// The index of the trigger in the sentence.
    var trigger: Int

    /// The words that the cue rests on, with the trigger.
    var words: Set<Int>

    /// Which party is not found.
    var missing: ArgumentRole

    /// The other party; never empty.
    var known: [Argument]

    /// The places where the missing party was sought.
    var places: [ArgumentPath] { missing == .subject ? cue.subject : cue.object }
}
