/// A statement with its id, its article and its standing: a row of the table `statements`.
public struct StatementRecord: Hashable, Sendable {
    /// The stable id, 16 hexadecimal digits.
    public var id: String
    /// The article's identifier.
    public var article: String
    /// The article's headline or caption; empty when there is none.
    public var articleTitle: String
    /// The article's address; empty when there is none.
    public var articleURL: String
    /// The article's day of publication; nil when there is none.
    public var articleDate: CalendarDay?
    /// Who published the article; empty when it is not known.
    public var publisher: String
    /// What the article says.
    public var statement: Statement
    /// What a person decided.
    public var status: ReviewStatus

    /// A record of those parts.
    public init(
        id: String, article: String, articleTitle: String, articleURL: String, articleDate: CalendarDay?,
        publisher: String, statement: Statement, status: ReviewStatus = .unreviewed
    ) {
        self.id = id
        self.article = article
        self.articleTitle = articleTitle
        self.articleURL = articleURL
        self.articleDate = articleDate
        self.publisher = publisher
        self.statement = statement
        self.status = status
    }

    /// The records of an article's statements, in their order.
    public static func records(of statements: [Statement], in article: Article) -> [StatementRecord] {
        zip(statements, Statement.ids(of: statements, inArticle: article.identifier)).map { statement, id in
            StatementRecord(
                id: id, article: article.identifier, articleTitle: article.title, articleURL: article.url,
                articleDate: article.date, publisher: article.publisher, statement: statement)
        }
    }
}
