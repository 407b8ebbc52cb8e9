internal import Model
internal import TemporalExpressions

/// One act that one sentence tells of, before the sentences of an article are brought together.
struct Finding: Sendable {
    /// The index of the sentence in the document.
    var sentence: Int

    /// The index of the trigger in the sentence.
    var trigger: Int

    /// Who acts.
    var subject: Argument

    /// The id of the relation type.
    var relation: String

    /// To whom; nil until the sentences before supply it.
    var object: Argument?

    /// Where the object is taken from when the sentence does not name it.
    var fallbacks: [Cue.Fallback] = []

    /// The dictionary forms of the nouns that it is told with, where the object is taken from elsewhere.
    var nouns: [String] = []

    /// How it is told.
    var modality: Modality

    /// Who says so, outermost first.
    var sources: [String]

    /// The expression that dates it; nil when the sentence gives none.
    var expression: TemporalExpression?

    /// What the type carries beside its parties, by name.
    var detail: [String: String] = [:]

    /// How many words stand above the trigger in the tree.
    var depth = 0

    /// Whether the clause's subject is who it is done to: "China accepted the ambassador of Kenya".
    var isConverse = false

    /// Whether it is what an act takes for granted: who "lifted its ban" had one.
    var isPresupposed = false

    /// Whether it is told in a relative clause, beside what the sentence is about.
    var isInRelativeClause = false

    /// Whether the trigger is a verb in the past, so that no date makes it planned.
    var isPast = false

    /// Whether it is told as a step of the story, in the simple past.
    var isNarrated = false

    /// Whether it is told as going on now, in the present.
    var isPresent = false

    /// Whether it is told as going on now, by the main clause or in what somebody says there.
    var isToldNow = false

    /// Whether it is told as a result of today: "has condemned".
    var isFreshResult = false

    /// Whether it is told in the main clause of its sentence.
    var isMain = false

    /// Whether it is a step of what its sentence tells, in the main clause or beside it.
    var isStep = false

    /// Whether its doer is named by a pronoun, or as somebody's whom one names: "*its* foreign minister".
    var isGoingOn = false

    /// Whether it is an act told before that somebody else is said to have done too: "followed suit", "had gone first".
    var isRepeat = false

    /// Whether it is told as done before what the sentence stands under: "have already recognised it".
    var isBygone = false

    /// What it was part of; nil when its clause does not say.
    var setting: Setting?

    /// The date, once it is settled.
    var date: EventDate?

    /// The words that the date was read from.
    var dateText = ""

    /// Whether the act lies before its date: "the third country after Russia to recognise".
    var isEarlier = false

    /// How long after an earlier act the one with the date was done: "two days after Chad"; nil when nothing says so.
    var distance: TemporalExpression.Offset?

    /// The name of the rule.
    var rule: String

    /// The family of rules that the confidence is estimated for.
    var family: String

    /// Whether one of the parties was chosen for being the most likely.
    var isGuess: Bool { family == Self.guesses }

    /// The family of rules of acts with a party that was chosen for being the most likely.
    static let guesses = "supplied.argument"
}
