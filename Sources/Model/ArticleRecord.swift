/// An article without its text: a row of the table `articles`.
public struct ArticleRecord: Hashable, Sendable {
    /// The stable id of this text of the article, 16 hexadecimal digits.
    public var id: String
    /// The article's identifier.
    public var article: String
    /// The headline or caption; empty when there is none.
    public var title: String
    /// The address; empty when there is none.
    public var url: String
    /// The day of publication; nil when there is none.
    public var date: CalendarDay?
    /// Who published it; empty when it is not known.
    public var publisher: String
    /// How it was read: `header`, `plain`, `html`, `jsonl` or `csv`.
    public var layout: String
    /// The SHA-256 of its text, as 64 hexadecimal digits.
    public var sha256: String
    /// 1 for the first text that was seen of the article, 2 for the next, and so on.
    public var revision: Int
    /// When it was read, in UTC: `YYYY-MM-DDThh:mm:ssZ`.
    public var ingestedAt: String
    /// How many sentences it has; 0 for an earlier revision.
    public var sentences: Int
    /// How many statements it has; 0 for an earlier revision.
    public var statements: Int

    /// A record of those parts.
    public init(
        id: String, article: String, title: String, url: String, date: CalendarDay?, publisher: String, layout: String,
        sha256: String, revision: Int, ingestedAt: String, sentences: Int, statements: Int
    ) {
        self.id = id
        self.article = article
        self.title = title
        self.url = url
        self.date = date
        self.publisher = publisher
        self.layout = layout
        self.sha256 = sha256
        self.revision = revision
        self.ingestedAt = ingestedAt
        self.sentences = sentences
        self.statements = statements
    }
}
