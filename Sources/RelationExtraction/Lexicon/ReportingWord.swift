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

    /// How the source stands at the word.
    var kind: Kind

    /// Whether the saying is itself the doing, so that its date is the act's: "announced", "declared".
    var isPerformative: Bool
}
