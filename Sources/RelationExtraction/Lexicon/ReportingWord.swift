/// A word by which a source speaks, a line of `Seeds/lexicon/reporting.tsv`.
struct ReportingWord: Sendable {
    /// How the source stands at the word.
    enum Kind: String, Sendable {
        /// A verb or adjective whose subject speaks: "said", "added", "was adamant".
        case verb
        /// A verb whose object is the source: "quoted", "cited".
        case citing
        /// A noun in which the source speaks: "statement", "letter".
        case noun
        /// A noun for people who speak without a name: "officials".
        case people
        /// A preposition or adverb before the source: "according to", "per".
        case preposition
        /// An adverb for what others report: "reportedly".
        case adverb
    }

    /// What a verb must have before it to close a sentence that it reports: "..., the ministry confirmed".
    enum Closing: String, Sendable {
        /// A comma before its subject.
        case comma
        /// Nothing: "a diplomat said" is never an object clause of what precedes it.
        case bare
        /// It does not close sentences.
        case no
    }

    /// What at the word its source tells, and who that is.
    enum Content: String, Sendable {
        /// Clauses and participles: "said that it had left", "denied having left".
        case that
        /// What something is taken for: "regards it as occupied".
        case predicate = "as"
        /// Infinitives: "vowed to leave", "urged it to leave".
        case infinitive = "inf"
        /// Objects: "announced the recognition".
        case noun
        /// What follows "for", "of" or "about": "called for talks", "accused it of an attack".
        case preposition = "for"
        /// What an object that is itself a report tells: "rejected the claim that it had left".
        case report
        /// What a construction with the word tells, since it is the doer's own declaration: "offered to mediate".
        case own
        /// Whoever speaks in the clause around the word, rather than its own subject: "..., adding that".
        case outer
        /// Only named sources and people, since things can do the same: "the decision shows that".
        case named
    }

    /// How the source stands at the word.
    var kind: Kind

    /// Whether the saying is itself the doing, so that its date is the act's: "announced", "declared".
    var isPerformative: Bool

    /// Whether the verb may stand at the end of what it reports.
    var closing: Closing

    /// What the source tells at the word.
    var content: Set<Content>
}
