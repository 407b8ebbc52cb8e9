/// A sentence of a document: its words, and the tree over them once it was parsed.
public struct Sentence: Hashable, Sendable {
    /// The place of the sentence in the document's text, in UTF-8 bytes.
    public var range: Range<Int>

    /// The number of the paragraph that it stands in, from 0.
    public var paragraph: Int

    /// The words in order.
    public var tokens: [Token]

    /// Whether tags, lemmas and heads were set.
    public var isParsed: Bool = false

    /// A sentence of those words, not yet parsed.
    public init(range: Range<Int>, paragraph: Int, tokens: [Token]) {
        self.range = range
        self.paragraph = paragraph
        self.tokens = tokens
    }
}
