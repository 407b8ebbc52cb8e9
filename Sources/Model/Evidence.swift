/// Where an article says something, and which rule read it there.
public struct Evidence: Hashable, Sendable {
    /// The sentence, exactly as in the article.
    public let sentence: String

    /// The sentence's range in the article's text, in UTF-8 bytes.
    public let range: Range<Int>

    /// The name of the rule, such as `recognise.verb`.
    public let rule: String

    /// Evidence of that sentence, range and rule.
    public init(sentence: String, range: Range<Int>, rule: String) {
        self.sentence = sentence
        self.range = range
        self.rule = rule
    }
}
