/// A sentence of a CoNLL-U file.
public struct ConlluSentence: Hashable, Sendable {
    /// A range of words that are one token in the text ("don't").
    public struct MultiwordToken: Hashable, Sendable {
        /// The words, as indices from 0.
        public var words: Range<Int>

        /// The token as the text has it.
        public var form: String

        /// Whether a space follows.
        public var isFollowedBySpace: Bool
    }

    /// The comment lines without `#` and the space after it, such as `sent_id = 12`.
    public var comments: [String] = []

    /// The words in order.
    public var words: [ConlluWord] = []

    /// The multiword tokens in order.
    public var multiwordTokens: [MultiwordToken] = []

    /// Whether a paragraph or a document begins with the sentence.
    public var beginsParagraph: Bool {
        comments.contains { comment in
            ["newpar", "newdoc"].contains { comment == $0 || comment.hasPrefix($0 + " ") }
        }
    }
}
