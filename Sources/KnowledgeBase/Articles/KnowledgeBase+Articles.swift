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
    }

    /// How many articles there are, and of which days.
    ///
    /// - Parameter knownAt: counts the articles published until then only; nil for all.
    package func coverage(knownAt: CalendarDay? = nil) throws -> Coverage {
        // All are counted by their pages; older revisions are few.
        let all = "SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM articles WHERE is_current = 0)"
        let count = try connection.firstRow(
            knownAt == nil ? all : "SELECT count(*) FROM articles WHERE is_current = 1 AND date <= ?1",
            knownAt.map { [.text($0.description)] } ?? []
        ) { $0.integer(0) }
        return Coverage(
            articles: count ?? 0, first: try publicationDay("min", until: knownAt),
            last: try publicationDay("max", until: knownAt))
    }

    /// The latest day of publication; nil when no article is dated.
    package func lastDay() throws -> CalendarDay? { try publicationDay("max", until: nil) }

    /// The first or last day of publication, by one look into an index.
    private func publicationDay(_ function: String, until day: CalendarDay?) throws -> CalendarDay? {
        try connection.firstRow(
            "SELECT \(function)(date) FROM articles WHERE is_current = 1 AND date <= ?",
            .text(day?.description ?? DayColumns.openEnd)
        ) { Self.calendarDay($0, 0) } ?? nil
    }

    /// How many statements there are, and how many facts they make.
    package func counts() throws -> (statements: Int, facts: Int) {
        try connection.firstRow("SELECT (SELECT count(*) FROM statements), (SELECT count(*) FROM facts)") {
            ($0.integer(0), $0.integer(1))
        } ?? (0, 0)
    }

    /// The day in a column; nil for NULL and for what is no day.
    static func calendarDay(_ row: PreparedStatement, _ index: Int) -> CalendarDay? {
        calendarDay(day(row, index))
    }

    /// The day of a number YYYYMMDD; nil for 0.
    static func calendarDay(_ number: Int) -> CalendarDay? {
        number == 0 ? nil : CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
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
                    date: Self.calendarDay(row, 4), publisher: row.text(5),
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
            date: Self.calendarDay(row, 3), publisher: row.text(4),
            layout: Article.Layout(rawValue: row.text(5)) ?? .plain, text: row.text(6))
    }
}
