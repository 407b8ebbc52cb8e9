internal import Model

/// A question while it is understood: its words, and what was made of them so far.
struct QuestionDraft {
    /// The words; those that are understood already are empty.
    var words: [QuestionWord]
    /// Those who are named, in order.
    var parties: [NamedParty]
    /// The places of words that are taken.
    var covered: Set<Int>
    /// What was understood so far.
    var question: Question
    /// The words around it that ask nothing.
    let frame: QuestionFrame
    /// The cues by which it is read.
    let lexicon: QuestionLexicon
    /// Whether it asks where somebody stands.
    let asksStance: Bool
    /// Names that no table has and that articles say.
    var saidNames: Set<String> = []
    /// The cues found in the words.
    var matches: [QuestionLexicon.Match] = []
    /// The cue that it turns on; nil for none.
    var main: QuestionLexicon.Match?
    /// The cues that say what is asked for.
    var used: [QuestionLexicon.Match] = []
    /// Whether it asks what somebody did upon an act.
    var asksReaction = false
    /// Who reacts beside the first, and against whom.
    var reaction: (reacted: [NamedParty], target: [NamedParty]) = ([], [])
}
