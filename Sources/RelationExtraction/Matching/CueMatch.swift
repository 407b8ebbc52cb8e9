/// A cue found in a sentence with its arguments.
struct CueMatch {
    /// The cue.
    var cue: Cue

    /// The index of the trigger in the sentence.
    var trigger: Int

    /// The words that the cue rests on, with the trigger.
    var words: Set<Int>

    /// Who acts; of a pair, all members of both sides; empty where the topic of the article is to supply them.
    var subjects: [Argument]

    /// To whom; empty for a pair, and where the sentences before are to supply it.
    var objects: [Argument]

    /// Where they are found there, the best place first; empty where the sentence names them.
    var fallbacks: [Cue.Fallback] = []

    /// Whether the subjects are both sides.
    var isPair: Bool

    /// Whether the sentence names all that take part.
    var isComplete: Bool { !subjects.isEmpty && (isPair || !objects.isEmpty || cue.target == .sameAsBefore) }

    /// Other doers of the same act, earlier: "the third country after Russia and Syria to recognise".
    var predecessors: [Argument] = []

    /// To whom the act told before is done this time: "took the same step against Chad".
    var towards: [Argument] = []

    /// Where the act told before is done this time.
    var places: [Argument] = []
}
