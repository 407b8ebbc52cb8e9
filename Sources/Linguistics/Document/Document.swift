/// A text and what the stages found in it.
public struct Document: Sendable {
    /// The text that all ranges refer to.
    public let text: String

    /// The sentences in the order of the text.
    public var sentences: [Sentence]

    /// A document of that text and those sentences.
    public init(text: String, sentences: [Sentence]) {
        self.text = text
        self.sentences = sentences
    }

    /// The text of a range of UTF-8 bytes.
    public func text(in range: Range<Int>) -> String {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }
}
