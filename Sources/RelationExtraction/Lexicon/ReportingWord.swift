/// A word by which a source speaks, a line of `Seeds/lexicon/reporting.tsv`.
struct ReportingWord: Sendable {
    /// How the source stands at the word.
    enum Kind: String, Sendable {
        /// A verb whose subject speaks: "said", "added".
        case verb
        /// A verb whose object is the source: "quoted", "cited".
        case citing
        /// A noun in which the source speaks: "statement", "letter".
        case noun
        /// A noun for people who speak without a name: "officials".
        case people
        /// A preposition or adverb before the source: "according to", "per".
        case preposition
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

    /// How the source stands at the word.
    var kind: Kind

    /// Whether the saying is itself the doing, so that its date is the act's: "announced", "declared".
    var isPerformative: Bool

    /// Whether the verb may stand at the end of what it reports.
    var closing: Closing
}
