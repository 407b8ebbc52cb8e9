package import Model

/// A verb between two parties that no cue of the lexicon knows, so that a user can add one.
package struct UnmatchedCue: Hashable, Sendable {
    /// The dictionary form of the verb.
    package var verb: String

    /// Who does it.
    package var subject: Party

    /// To whom, and how that stands at the verb: `obj`, `with`, `to`.
    package var object: Party

    /// How the object stands at the verb: `obj` or a preposition.
    package var role: String

    /// The sentence, exactly as in the article.
    package var sentence: String
}
