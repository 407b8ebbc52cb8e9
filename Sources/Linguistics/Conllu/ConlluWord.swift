/// A syntactic word of a CoNLL-U file, with its cells as they are written there
/// (https://universaldependencies.org/format.html).
public struct ConlluWord: Hashable, Sendable {
    /// The word.
    public var form: String

    /// The dictionary form; `_` when it is not given.
    public var lemma: String

    /// The universal part of speech; `_` when it is not given.
    public var upos: String

    /// The part of speech of the treebank's own tag set; `_` when it is not given.
    public var xpos: String

    /// The features as `Name=Value|...`; `_` for none.
    public var features: String

    /// The number of the head, from 1; 0 for the root, nil when it is not given.
    public var head: Int?

    /// The relation to the head; `_` when it is not given.
    public var relation: String

    /// Whether a space follows, by the word's own cell `MISC`.
    public var isFollowedBySpace: Bool
}
