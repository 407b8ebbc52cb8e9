/// The closed classes of `Seeds/questions/function-words.tsv`.
enum WordClass: String, CaseIterable, Sendable {
    /// Prepositions that can stand before a party.
    case preposition
    /// Words that have no meaning of their own in a question.
    case empty
    /// Forms of "be", which with a participle make a passive.
    case be
    /// Auxiliaries that stand before the subject of a question.
    case auxiliary
    /// Words that negate.
    case negation
    /// Nouns after "which" or "how many" that say only that parties are sought.
    case party
    /// Nouns after the name of an organisation that mean its members: "EU members".
    case membership
    /// Words that ask for what was announced: "plan to recognise".
    case intention
    /// Words that ask for what is only possible: "could recognise".
    case possibility
    /// Words that ask for what was denied.
    case denial
    /// Words before the title of an office that are a part of it: "foreign minister".
    case office
    /// Words that ask for what is not recorded: "where", "why".
    case unanswered
    /// Words that look like a form of a cue and are none: "according".
    case bare
    /// Words of saying, before which the source stands: "what did Lavrov *say* about Kosovo".
    case saying
    /// Words that ask for anything: "any *news* of", "did *anything* happen".
    case anything
    /// Nouns of which each stands for one act, so that they can be counted: "how many *letters*".
    case item
    /// Words that change nothing in what is looked for, but are said to be left aside: "independent".
    case soft
    /// Words that "X or Y" is decided by: "first".
    case superlative
    /// Words that end a question and only ask for a yes: "isn't it", "right".
    case tag
    /// Words that ask for what reports cannot tell: "should".
    case beyond
    /// Words for the end of what a clause before told of: "and when was it *withdrawn*".
    case undoing
    /// Numbers in words, from two on.
    case number
    /// Words that stand for somebody who is named elsewhere: "they".
    case pronoun
    /// Words for whoever governs: "leader", which no office is called.
    case leading
    /// Titles of those who govern.
    case headTitle = "head-title"
    /// Words that ask where somebody stands: "Spain's *position* on Kosovo".
    case stance
    /// Nouns that say that persons are sought: "which *officials*".
    case person
    /// Names of months, which may be typed in small letters.
    case month
    /// Words before the name of a month: "*in* march".
    case beforeMonth = "before-month"
    /// "First", "second" and so on, in order.
    case ordinal
    /// Words that open questions, which may be misspelt: "wich".
    case question
    /// Phrases that open a question and say nothing: "could you tell me".
    case opening
    /// Phrases before a party that is not asked about: "apart from".
    case exclusion
    /// Phrases that say nothing wherever they stand: "in order", "any more".
    case filler
    /// Phrases that ask how much of something, which is not recorded: "how large".
    case measure
    /// Words that stand before or after the object of their verb: "call *home*".
    case particle
    /// Words that say of what kind an act is, so that reports must say them too: "*military* aid".
    case quality
    /// Nouns that make a name before them one of a sea, an island and the like: "Taiwan *Strait*".
    case feature
    /// Words before such a name that are a part of it: "*South* China Sea".
    case direction
    /// Words that ask at the end what became of an act: "did the truce *hold*".
    case outcome
    /// Words after "how did" that ask for whatever was done: "how did Mexico *react*".
    case reaction
    /// Verbs that say nothing beside a noun, and are not understood before a name alone: "who *paid* Malta".
    case light
    /// What a state declares: "the *independence* of South Sudan".
    case statehood
    /// Words that ask for the first in time.
    case earliest
    /// Words that ask for the last in time.
    case latest
    /// Words for one before another.
    case sooner
    /// Words for one after another.
    case afterwards
    /// Words that say that what holds is asked for.
    case present
    /// Words before "by" and a name that make it the source: "*quoted* by Tass".
    case reporting
    /// Words before "of" and a name that make it the source: "on the *word* of Tass".
    case voice
    /// Words before "of" or "to" and a name that give a cause: "*because* of Gaza".
    case cause
    /// Prepositions before what somebody apologises or is thanked for: "*for* the raid of 1976".
    case reason
    /// Prepositions before what was earlier than what is asked for: "*after* the raid of 1976".
    case laterThan = "later-than"
    /// Prepositions before what was later than what is asked for.
    case earlierThan = "earlier-than"
    /// Words after a name for what was mediated or negotiated in, and not by whom: "the Congo *war*".
    case occasion
    /// Prepositions before a noun that says when, where or on what occasion: "*after* the tests".
    case circumstance
    /// Prepositions before what an act was about: "*over* fishing".
    case concern
    /// Words that open a clause which says when or if: "*once* the borders were settled".
    case subordinator
    /// Nouns for what somebody does upon an act of another: "in *response* to".
    case response
    /// Verbs for an act that returns another: "did Georgia *retaliate*".
    case counterblow
    /// Words that say that an act was tried or offered: "*tried* to mediate".
    case attempt
    /// Verbs for what becomes of relations: "how did ties *develop*".
    case development
    /// Words before "to" and a verb for what is not done yet: "*due* to visit".
    case planned
    /// Where forces stand that face somebody: "sent soldiers to the Ecuadorian *border*".
    case frontier
    /// What is opened and closed and is no mission: "closed its *border*".
    case unrelated
    /// Words of a later part for the act that undoes the one before: "and when did it come *back*".
    case reversal
    /// Words that may stand beside such a word: "*let back* in".
    case carrier
    /// Words for those who have a border with somebody: "Chad's *neighbours*".
    case neighbour
    /// Words before a name for the same: "countries *bordering* Chad".
    case bordering
    /// Words for parts of a state, of which some are polities: "which *regions* of Georgia".
    case region
    /// Verbs that only say when something begins: "when did the suspension *begin*".
    case onset
    /// Verbs for an act that is not to be: "*cancelled* the summit".
    case cancelling
    /// Nouns for whatever was done: "what *measures* did it take".
    case deed
    /// Words that open a question, or what is asked after a request: "tell me *whether*".
    case interrogative
    /// Words for whoever asks or is asked: "could *you* tell *me*".
    case asker
    /// Words of asking and wanting to know: "*tell* me whether".
    case asking
    /// Words that open a clause of a question with several: "and *since* when".
    case clauseOpening = "clause-opening"
    /// Nouns for what can be answered: "and who rejected the *offer*".
    case answerable
    /// Words for what makes a land a state, which is recognised with it: "the *secession* of Katanga".
    case recognisable
    /// Words for a quarrel, whatever it was about: "in the Reyes *affair*".
    case affair
    /// Words for relations as a whole: "how did *ties* develop".
    case bond
    /// Names of days of the week.
    case weekday
    /// What newspapers and agencies are called: "Brazzaville *Radio*".
    case medium
    /// Words for the end of what goes on, as texts tell of it: "*gave up* its role".
    case ending
    /// Verbs that turn an act into another one where nothing is known of them: "the recall was *lifted*".
    case altering
    /// Words before a verb that say no more than that it was done: "*helped* to broker".
    case catenative
    /// Nouns for those who side with somebody: "Taiwan's remaining *allies*".
    case companion
    /// Verbs for leaving them: "which of its allies *deserted* it".
    case deserting
    /// Nouns for what a mediator does: "under whose *auspices* did they agree".
    case sponsorship
    /// Titles of those who are sent to a state: "the Dutch *ambassador*".
    case diplomat
    /// Nouns by which a text points back to an act that it told of: "condemned the *move*".
    case pointing
    /// Words of a sentence for what no longer is: "*once* recognised it".
    case bygone
    /// Words of a sentence that speaks of a denial.
    case denialWord = "denial-word"
    /// Words between a preposition and its name: "by *President* Obama".
    case beforeName = "before-name"
}
