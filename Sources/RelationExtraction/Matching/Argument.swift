internal import Actors
internal import Model

/// A participant of a match: who it is, and the word that names it.
struct Argument: Hashable, Sendable {
    /// Who it is.
    var party: Party

    /// The index of the word in the sentence.
    var word: Int

    /// How the text names it.
    var kind: Mention.Kind

    /// How an attribution writes it.
    var displayName: String
}
