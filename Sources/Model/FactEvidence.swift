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
    /// Where it stands in the text of the article, in UTF-8 bytes; nil when that is not known.
    public var range: Range<Int>?
    /// Who says so, outermost first; empty when the article says it in its own voice.
    public var attribution: [String]
    /// What the type carries beside: `office`, `occasion`, `field`.
    public var detail: [String: String]

    /// A report of those parts.
    public init(
        article: String, articleURL: String, articleDate: CalendarDay?, sentence: String, range: Range<Int>? = nil,
        attribution: [String], detail: [String: String] = [:]
    ) {
        self.article = article
        self.articleURL = articleURL
        self.articleDate = articleDate
        self.sentence = sentence
        self.range = range
        self.attribution = attribution
        self.detail = detail
    }
}
