/// What can be asked for, and of which facts.
extension Question {
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

    /// How an act stands in time to the occasion that is named.
    package enum OccasionOrder: Sendable {
        /// It was earlier.
        case before
        /// It was later.
        case after
    }

    /// How those whom the part before asks for take part in what a later one asks for.
    package enum ToldSide: Sendable {
        /// They do it: "and which *of them* recalled its envoy".
        case doers
        /// It is done to them, by those to whom they did it: "who offered to mediate, and has Chad *accepted*".
        case receivers
    }

    /// What "how many" counts.
    package enum Counted: Hashable, Sendable {
        /// The parties: "how many countries".
        case parties
        /// The acts: "how many letters".
        case acts
        /// What no statement counts: "how many diplomats".
        case unrecorded(String)
    }

    /// What "most" asks for.
    package enum Superlative: Hashable, Sendable {
        /// Who did it most often.
        case mostActs
        /// Who did it with the most parties.
        case mostParties
    }
}
