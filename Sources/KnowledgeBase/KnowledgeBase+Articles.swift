package import Model
internal import SQLite

extension KnowledgeBase {
    /// How many articles there are and of which days, for answers such as "no report in 41 articles from A to B".
    package struct Coverage: Hashable, Sendable {
        /// How many articles there are, each in its latest revision.
        package var articles: Int
        /// The earliest day of publication; nil when no article is dated.
        package var first: CalendarDay?
        /// The latest day of publication; nil when no article is dated.
        package var last: CalendarDay?
        /// How many statements there are.
        package var statements: Int
        /// How many facts they make.
        package var facts: Int
    }

    /// How much there is, and of which days.
    ///
    /// - Parameter knownAt: counts the articles published until then only; nil for all.
    package func coverage(knownAt: CalendarDay? = nil) throws -> Coverage {
        try connection.firstRow(
            """
            SELECT count(*), min(date), max(date), (SELECT count(*) FROM statements), (SELECT count(*) FROM facts)
            FROM articles WHERE is_current = 1 AND (?1 IS NULL OR date <= ?1)
            """, .optionalText(knownAt?.description)
        ) {
            Coverage(
                articles: $0.integer(0), first: $0.optionalText(1).flatMap { CalendarDay(iso: $0) },
                last: $0.optionalText(2).flatMap { CalendarDay(iso: $0) }, statements: $0.integer(3),
                facts: $0.integer(4))
        } ?? Coverage(articles: 0, first: nil, last: nil, statements: 0, facts: 0)
    }

    /// Hands on every article and every earlier revision, by identifier.
    package func forEachArticle(_ body: (ArticleRecord) throws -> Void) throws {
        try connection.forEachRow(
            """
            SELECT a.id, a.identifier, a.title, a.url, a.date, p.name, a.layout, a.sha256, a.revision, a.ingested_at,
                (SELECT count(*) FROM sentences AS s WHERE s.article_id = a.article_id),
                (SELECT count(*) FROM statements AS st WHERE st.article_id = a.article_id)
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id
            ORDER BY a.identifier, a.url, a.revision, a.id
            """
        ) { row in
            try body(
                ArticleRecord(
                    id: row.text(0), article: row.text(1), title: row.text(2), url: row.text(3),
                    date: row.optionalText(4).flatMap { CalendarDay(iso: $0) }, publisher: row.text(5),
                    layout: row.text(6), sha256: row.text(7), revision: row.integer(8), ingestedAt: row.text(9),
                    sentences: row.integer(10), statements: row.integer(11)))
        }
    }

    /// Hands on the latest text of every article, by identifier, as it was read.
    package func forEachStoredArticle(_ body: (Article) throws -> Void) throws {
        try connection.forEachRow(
            """
            SELECT a.identifier, a.title, a.url, a.date, p.name, a.layout, a.text
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id
            WHERE a.is_current = 1 ORDER BY a.identifier, a.url, a.id
            """
        ) { try body(Self.article($0)) }
    }

    /// The texts of the articles of that identifier or address, the latest revision first.
    package func articles(named name: String) throws -> [Article] {
        try connection.rows(
            """
            SELECT a.identifier, a.title, a.url, a.date, p.name, a.layout, a.text
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id
            WHERE a.article_id IN (
                SELECT article_id FROM articles WHERE identifier = ?1
                UNION SELECT article_id FROM articles WHERE url = ?1 AND url <> '')
            ORDER BY a.revision DESC, a.url, a.id
            """, .text(name), map: Self.article)
    }

    /// The article in the first seven columns of a row.
    static func article(_ row: PreparedStatement) -> Article {
        Article(
            identifier: row.text(0), title: row.text(1), url: row.text(2),
            date: row.optionalText(3).flatMap { CalendarDay(iso: $0) }, publisher: row.text(4),
            layout: Article.Layout(rawValue: row.text(5)) ?? .plain, text: row.text(6))
    }
}
