internal import Actors
internal import Model
internal import TemporalExpressions

/// What a match of a cue became.
enum SentenceReading {
    /// Acts of a relation type.
    case acts([Finding])

    /// An act whose doers, object or type the sentences before supply.
    case incomplete(OpenAct)
}

/// An act of which the sentence leaves something open.
struct OpenAct {
    /// The relation type; nil for the act told before.
    var relation: String?

    /// The index of the trigger in the sentence.
    var trigger: Int

    /// The parties named: doers of the act told before, or one side of the topic's two.
    var parties: [Argument]

    /// Whose act is meant: "followed Jordan's example"; empty for whoever did the act told before.
    var models: [Argument] = []

    /// Whether it is said to have been done, whatever was said of others: "had done so".
    var saysSo = false

    /// The verb that the trigger is coordinated with, whose act it repeats: "which Chile recognised and Peru did not"; nil
    /// when it is coordinated with none.
    var conjunct: Int?

    /// Whether the trigger is an auxiliary that stands for the verb told before: "but Italy has".
    var isStranded = false

    /// Whether it is all that the sentence tells: "Britain has not".
    var isWhole = false

    /// Whether it was done at another time than the act of the conjunct: "a year before Chile did".
    var isApart = false

    /// Whether its doers are the only ones: "is the only state to have done so".
    var isSole = false

    /// Whether the act told before stands in the same sentence: "as did Chile".
    var isComparison = false

    /// Whether "so" or "neither" and the auxiliary stand before its doer, so that the clause right before is meant.
    var isInverted = false

    /// Whether any clause stands before it in the sentence.
    var isSecondClause = false

    /// Whether it stands behind another clause on a par with it, so that this clause is meant: "France will look after its
    /// interests; Sweden will do the same".
    var followsClause = false

    /// Whether it was done before the act told before: "as Chile had done".
    var isEarlier = false

    /// Whether it was done back to whoever did the act told before: "returned the compliment".
    var isReturn = false

    /// Whether its doers only take part in what others do: "Chile is taking part".
    var isParticipation = false

    /// Whether its doers join in what several did before them: "Chile joined in".
    var joinsSeveral = false

    /// Whether it is a step of what its sentence tells.
    var isStep = false

    /// Whether it is told as done before what the sentence stands under: "have already done so".
    var isBygone = false

    /// Whether its doers do it once more: "will do so again".
    var isAgain = false

    /// Earlier doers of the act told before: "the fifth country after Kenya to do so".
    var predecessors: [Argument] = []

    /// To whom it is done this time: "took the same step against Chad"; empty for whomever it was done to before.
    var towards: [Argument] = []

    /// Where it is done this time: "did the same in Chad"; empty where nothing is said of that.
    var places: [Argument] = []

    /// How it is told.
    var modality: Modality

    /// Who says so, outermost first.
    var sources: [String]

    /// The expression that dates it; nil when the sentence gives none.
    var expression: TemporalExpression?

    /// The name of the rule.
    var rule: String

    /// The family of rules that the confidence is estimated for.
    var family: String

    /// The polities that do it, where no others did it before them.
    var repeaters: Set<PolityCode> { predecessors.isEmpty ? Set(parties.map(\.party.polity)) : [] }
}
