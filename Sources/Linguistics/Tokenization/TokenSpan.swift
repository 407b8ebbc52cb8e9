/// A token before it becomes a `Token`: its place and what the sentence splitter asks about it.
struct TokenSpan: Hashable, Sendable {
    /// What a token is to the sentence splitter.
    enum Kind: UInt8, Sendable {
        /// A word, a number, an address.
        case word
        /// A word with the period of an abbreviation, after which a sentence may end ("U.S.", "etc.").
        case abbreviation
        /// A word with the period of an abbreviation, after which no sentence ends ("Gen.", "J.", "No.").
        case title
        /// A full stop.
        case period
        /// Question and exclamation marks.
        case exclamation
        /// Two or more periods, or `…`.
        case ellipsis
        /// A quotation mark.
        case quote
        /// An opening bracket.
        case opener
        /// A closing bracket.
        case closer
        /// Any other mark.
        case mark
    }

    /// The first byte in the text.
    var start: Int

    /// The byte after the last.
    var end: Int

    /// What it is to the sentence splitter.
    var kind: Kind
}
