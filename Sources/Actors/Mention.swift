package import Model

/// A piece of a sentence that names an actor, and who it is.
package struct Mention: Hashable, Sendable {
    /// How the actor is named.
    package enum Kind: String, Sendable {
        /// A name of a polity, organisation or movement, or a metonym such as "the Kremlin".
        case name
        /// An adjective or demonym: "Syrian", "the Syrians".
        case adjective
        /// A common noun with its modifiers: "the two breakaway entities", "the island".
        case nominal
        /// An organ or an office without the holder's name: "the North Korean foreign ministry", "its president".
        case organ
        /// A person by name.
        case person
        /// A pronoun: "he", "it", "they", "its".
        case pronoun
        /// An agency, newspaper or broadcaster: a source, never a party.
        case media
    }

    /// The index of the sentence in the document.
    package var sentence: Int

    /// The indices of its words in the sentence.
    package var tokens: Range<Int>

    /// The index of the word that attaches the mention to the tree.
    package var head: Int

    /// How the actor is named.
    package var kind: Kind

    /// Who it is: more than one for "the two countries"; empty when the text leaves it open.
    package var parties: [Party]

    /// The name of the source for a mention of media, and of anybody else as an attribution writes it.
    package var displayName: String

    /// Whether the mention only says where ("talks in Geneva", "in Moscow"): then it is no participant by itself.
    package var isPlaceOnly: Bool

    /// Why it was linked so, for `explain`.
    package var reason: String

    /// A mention of those parts.
    package init(
        sentence: Int, tokens: Range<Int>, head: Int, kind: Kind, parties: [Party], displayName: String,
        isPlaceOnly: Bool = false, reason: String
    ) {
        self.sentence = sentence
        self.tokens = tokens
        self.head = head
        self.kind = kind
        self.parties = parties
        self.displayName = displayName
        self.isPlaceOnly = isPlaceOnly
        self.reason = reason
    }
}
