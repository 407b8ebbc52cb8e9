/// A syntactic word with what the language engine found out about it.
///
/// Heads are indices of the sentence's tokens, as `TokenIndex` says, so that a tree is a plain array.
public struct Token: Hashable, Sendable {
    /// The place of the word in the document's text, in UTF-8 bytes. For words that were fused in the text
    /// ("Russias") the ranges of the parts touch and together cover the fused word.
    public var range: Range<Int>

    /// The word as UD writes it: mostly the text of the range, but restored where the text was stripped
    /// (`'s` for the last letter of "Russias").
    public var form: String

    /// The dictionary form in lower case, but for proper nouns; `_` before the lemmatiser has run.
    public var lemma: String = "_"

    /// The universal part of speech.
    public var upos: PartOfSpeech = .x

    /// The features that extraction needs.
    public var features = Features()

    /// The index of the head in the sentence; -1 for the root.
    public var head: Int = -1

    /// The relation to the head.
    public var relation: DependencyRelation = .dep

    /// Whether a space or a line break follows in the text.
    public var isFollowedBySpace: Bool = true

    /// A word of that form at that place, not yet analysed.
    public init(range: Range<Int>, form: String) {
        self.range = range
        self.form = form
    }
}
