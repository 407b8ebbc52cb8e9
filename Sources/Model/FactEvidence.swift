/// One report of a fact: the sentence, the article and who says so.
public struct FactEvidence: Hashable, Sendable {
    /// The article's identifier.
    public var article: String
    /// The article's address; empty when there is none.
    public var articleURL: String
    /// The article's day of publication; nil when there is none.
    public var articleDate: CalendarDay?
    /// The sentence, exactly as in the article.
    public var sentence: String
    /// Who says so, outermost first; empty when the article says it in its own voice.
    public var attribution: [String]
    /// What the type carries beside: `office`, `occasion`, `field`.
    public var detail: [String: String]

    /// A report of those parts.
    public init(
        article: String, articleURL: String, articleDate: CalendarDay?, sentence: String, attribution: [String],
        detail: [String: String] = [:]
    ) {
        self.article = article
        self.articleURL = articleURL
        self.articleDate = articleDate
        self.sentence = sentence
        self.attribution = attribution
        self.detail = detail
    }
}
