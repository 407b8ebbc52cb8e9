package import Model

/// A question as it was understood.
package struct Question: Hashable, Sendable {
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
    /// Whether it is asked since when something holds, so that whatever began it is an answer.
    package var asksSince: Bool = false
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
    /// Only what happened at the time at which another did the same; nil for any time.
    package var sameTime: SameTime?
    /// Only what happened before this act, of whatever relation; empty for none.
    package var beforeAct: [Question] = []
    /// Only what happened after this act; empty for none.
    package var afterAct: [Question] = []
    /// The question with that act read as an occasion, for where no report tells of it as an act; empty for none.
    package var unordered: [Question] = []
    /// Whose act is to be told with its date too: "before or after *Turkey*".
    package var ordered: [NamedParty] = []
    /// Who is not asked about: "apart from Russia".
    package var excluded: [NamedParty] = []
    /// To whom it must not have been done: "recognised Kosovo *but not Palestine*".
    package var contrasted: [NamedParty] = []
    /// Whether the sought party must have done it with all that are named: "both Kosovo and Palestine".
    package var requiresAll: Bool = false
    /// Of whom it is asked whether nobody else did it: "is *Russia* the only one that recognised it".
    package var onlyParty: NamedParty?
    /// Whether the relations tell the contrary of what is asked: "did it *accept* the apology" by what was rejected.
    package var isContrary: Bool = false
    /// Whether the relations have no direction, as with meetings.
    package var isMutual: Bool = false
    /// What "most" asks for; nil without it.
    package var superlative: Superlative?
    /// Whether it asks which of those who are named counts most: "more countries, *Chad or Mali*".
    package var comparesNamed = false
    /// What "how many" counts.
    package var counted: Counted = .parties
    /// A group that the sought party must belong to.
    package var group: NamedParty?
    /// Who must report it.
    package var source: NamedParty?
    /// Titles of offices of which one is asked for, where no single one is: "who leads Turkey".
    package var headTitles: [String] = []
    /// The title of an office that the sought party must hold, such as `president`; empty for any.
    package var soughtOffice: String = ""
    /// Whether the sought party must be a person: "which *officials*".
    package var seeksPerson = false
    /// The title asked for with `holds_office`, such as `president`; empty for any.
    package var office: String = ""
    /// The days asked for; nil for any.
    package var period: EventDate?
    /// The days of some year that are asked for, where the question names no year; nil for any.
    package var season: EventDate?
    /// The day on which a state is asked for; nil for the latest that is known.
    package var asOf: CalendarDay?
    /// By the articles published until this day only; nil for all.
    package var knownAt: CalendarDay?
    /// Modalities that the question names ("plan to recognise"); empty for what a reader expects: what is actual.
    package var modalities: [Modality] = []
    /// Misspelt words and what they were taken for.
    package var corrections: [String: String] = [:]
    /// Names that may be meant by a word that was not understood.
    package var suggestions: [String] = []
    /// Words that were not understood, in order.
    package var notUnderstood: [String] = []
    /// What is asked for and not recorded: "where", "why".
    package var unanswered: [String] = []
    /// Words that change nothing in what is looked for and are said to be left aside: "independent".
    package var leftAside: [String] = []
    /// Words that were understood but have no part in the relation ("over the *invasion*"), in order.
    package var asideWords: [String] = []
    /// Names that say only what an act was about: "the invasion *of Ukraine*".
    package var asideParties: [NamedParty] = []
    /// Those of the aside words that say only when, where or on what occasion: "after the *tests*".
    package var circumstances: [String] = []
    /// Those of the aside names that belong to such words: "after *Pakistan's* tests".
    package var circumstanceParties: [NamedParty] = []
    /// Whether it asks what somebody did upon what the question before asks for: "and how did Spain respond".
    package var isReaction: Bool = false
    /// Whether it asks for an act that the articles must tell beside what the question before asks for: "and who protested
    /// to whom about it".
    package var isFurther: Bool = false
    /// The articles that must tell it; nil for any.
    package var articles: Set<String>?
    /// Whether it asks what somebody did, and not what was done to them: "what did *Iran do* in May".
    package var asksDeeds: Bool = false
    /// Whether what is asked for was before or after the occasion that is named: "*after* the murder"; nil for neither.
    package var occasionOrder: OccasionOrder?
    /// Whether nothing can be told where what it would be a reaction to is not: "after Spain did so".
    package var needsCause: Bool = false
    /// Words by which a text can speak of an aside word, by that word: "attack" for "invasion".
    package var synonyms: [String: [String]] = [:]
    /// The words by which a text can tell of the relations that are asked for.
    package var telling: [TellingWords] = []
    /// Those of them that stand in the question.
    package var asking: [TellingWords] = []
    /// The relations of each of several acts that the sought party must all have done: "*both recognised and derecognised*".
    package var eachRelations: [[String]] = []
    /// Relations that are not asked for: "*besides recalling its envoy*, what did Chad do".
    package var exceptRelations: [String] = []
    /// Whether it asks what somebody did upon an act that the words beside name: "how did Chad *react* to the raid".
    package var asksReaction = false
    /// Whether it asks for another time than the first: "did it break off relations *again*".
    package var asksAgain = false
    /// The act that what is asked for undoes: "when was the *suspension* lifted" asks for what came after it; empty for none.
    package var undoneAct: [Question] = []
    /// Words by which a text tells that an act is over, where it is asked whether it *still* goes on; empty elsewhere.
    package var endings: [String] = []
    /// Nouns by which a text points back to an act that was told before: "condemned the *move*".
    package var pointing: [String] = []
    /// Words of a sentence that speaks of a denial.
    package var denials: [String] = []
    /// Whether it asks who *still* does it, so that what a text tells as bygone is no answer.
    package var asksStill = false
    /// Words by which a text tells of what no longer is, where that is asked; empty elsewhere.
    package var bygone: [String] = []
    /// Whom the answer to the part before tells, who must take part in this one; nil for nobody.
    package var toldSide: ToldSide?
    /// Whether the question asks for a relation that is not known: "did Putin *trust* Kim".
    package var lacksRelation: Bool = false

    /// Whether a party is named that the facts must have.
    package var namesParty: Bool { !(subjects.isEmpty && objects.isEmpty && either.isEmpty && group == nil) }

    /// Whether enough was understood to look for an answer: a relation, or somebody or some days and no word left over.
    package var isUnderstood: Bool {
        if lacksRelation { return false }
        guard relations.isEmpty else { return true }
        let isBounded =
            namesParty || source != nil || period?.firstDay != nil && period?.lastDay != nil || season != nil
        return isBounded && notUnderstood.isEmpty
    }

    /// Relations of which the one undoes the other.
    private static let opposites: [[KnownRelation]] = [
        [.deployedForces, .withdrewForces], [.signedAgreement, .leftAgreement],
        [.establishedRelations, .severedRelations],
    ]

    /// Whether it asks for so many relations, or for opposite ones, that a fact of one is no yes.
    var isBroad: Bool { relations.count > 3 || Self.opposites.contains { $0.allSatisfy(relations.contains) } }

    /// How many words had no part in the understanding.
    var leftoverCount: Int { notUnderstood.count + asideWords.count + asideParties.count + (lacksRelation ? 1 : 0) }

    /// A question of that text, not yet understood.
    package init(text: String) { self.text = text }
}
