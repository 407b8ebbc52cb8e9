package import Model

/// A question as it was understood.
package struct Question: Hashable, Sendable {
    /// What is asked for.
    package enum Form: String, Sendable {
        /// Who did it: the subject is sought.
        case who
        /// To whom it was done: the object is sought.
        case whom
        /// When it happened.
        case when
        /// Whether it happened, or holds.
        case whether
        /// How many parties did it.
        case howMany = "how many"
        /// How often it happened.
        case howOften = "how often"
        /// What happened: facts of any relation.
        case what
    }

    /// Which of the facts is asked for.
    package enum Selection: String, Sendable {
        /// All of them.
        case all
        /// The earliest: "the first to recognise".
        case first
        /// The latest: "last met".
        case latest
    }

    /// The question as it was typed.
    package var text: String
    /// What is asked for.
    package var form: Form = .what
    /// The ids of the relation types asked for; empty for any.
    package var relations: [String] = []
    /// Who must be the subject; empty when that is sought or left open.
    package var subjects: [NamedParty] = []
    /// Who must be the object; empty when that is sought or left open.
    package var objects: [NamedParty] = []
    /// Who must take part on either side.
    package var either: [NamedParty] = []
    /// Whether what holds is asked for ("Does Spain recognise Kosovo?"), not what happened.
    package var isState: Bool = false
    /// Whether the question is negated ("which countries have not recognised").
    package var isNegated: Bool = false
    /// Which of the facts is asked for.
    package var selection: Selection = .all
    /// The place in the order of time that is asked for ("the third country to recognise"), from 2; nil for none.
    package var rank: Int?
    /// Only what happened before this party did the same.
    package var beforeParty: NamedParty?
    /// Only what happened after this party did the same.
    package var afterParty: NamedParty?
    /// A group that the sought party must belong to.
    package var group: NamedParty?
    /// Who must report it.
    package var source: NamedParty?
    /// The title asked for with `holds_office`, such as `president`; empty for any.
    package var office: String = ""
    /// The days asked for; nil for any.
    package var period: EventDate?
    /// The day on which a state is asked for; nil for the latest that is known.
    package var asOf: CalendarDay?
    /// By the articles published until this day only; nil for all.
    package var knownAt: CalendarDay?
    /// Modalities that the question names ("plan to recognise"); empty for what a reader expects: what is actual.
    package var modalities: [Modality] = []
    /// Misspelt words and what they were taken for.
    package var corrections: [String: String] = [:]
    /// Words that were not understood, in order.
    package var notUnderstood: [String] = []
    /// What is asked for and not recorded: "where", "why".
    package var unanswered: [String] = []
    /// Words that were understood but have no part in the relation ("over the *invasion*"), in order.
    package var asideWords: [String] = []

    /// Whether enough was understood to look for an answer: a relation, or somebody and no word left over.
    package var isUnderstood: Bool {
        let hasParty = !(subjects.isEmpty && objects.isEmpty && either.isEmpty && group == nil)
        if relations.isEmpty { return (hasParty || source != nil) && notUnderstood.isEmpty }
        return hasParty || notUnderstood.isEmpty
    }

    /// Whether both parties are named, so that a word left over can change little.
    package var isBoundOnBothSides: Bool {
        !subjects.isEmpty && !objects.isEmpty || either.count > 1 || subjects.count > 1
            || either.count == 1 && !(subjects.isEmpty && objects.isEmpty)
    }

    /// A question of that text, not yet understood.
    package init(text: String) { self.text = text }
}
