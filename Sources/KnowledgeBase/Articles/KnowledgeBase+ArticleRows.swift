internal import Model
internal import SQLite

extension KnowledgeBase {
    /// A text of an article that is stored.
    struct Revision {
        /// Its row.
        var row: Int
        /// The digest of the text.
        var sha256: String
        /// Its number among the texts of the article, from 1.
        var revision: Int
        /// Whether its statements count.
        var isCurrent: Bool
    }

    /// The stored texts of an article: those under its identifier and address, and those of the same address and day.
    func revisions(of article: Article) throws -> [Revision] {
        try connection.rows(
            """
            SELECT article_id, sha256, revision, is_current FROM articles WHERE identifier = ?1 AND url = ?2
            UNION
            SELECT article_id, sha256, revision, is_current FROM articles
            WHERE ?2 <> '' AND url = ?2 AND url <> '' AND date IS ?3
            ORDER BY revision, article_id
            """,
            .text(article.identifier), .text(article.url), .optionalText(article.date?.description)
        ) { Revision(row: $0.integer(0), sha256: $0.text(1), revision: $0.integer(2), isCurrent: $0.integer(3) == 1) }
    }

    /// The stable id of an article's text: 16 hexadecimal digits.
    static func articleID(_ article: Article, digest: String) -> String {
        let key = [article.identifier, article.url, digest].joined(separator: "\u{1F}")
        return String(SHA256.hexDigest(of: key.utf8).prefix(16))
    }

    /// Writes a text of an article; returns its row.
    func insertArticle(
        _ article: Article, digest: String, revision: Int, isCurrent: Bool = true, extractor: String, at instant: String
    ) throws -> Int {
        let publisher: SQLValue = article.publisher.isEmpty ? .null : .integer(try sourceRow(article.publisher))
        let statement = try connection.statement(
            """
            INSERT INTO articles
                (id, identifier, title, url, date, publisher_id, layout, text, sha256, revision, is_current, extractor,
                ingested_at, digest)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?13, ?8, ?9, ?10, ?11, ?12, 0)
            """)
        try statement.bind([
            .text(Self.articleID(article, digest: digest)), .text(article.identifier), .text(article.title),
            .text(article.url), .optionalText(article.date?.description), publisher, .text(article.layout.rawValue),
            .text(digest), .integer(revision), .integer(isCurrent ? 1 : 0), .text(extractor), .text(instant),
        ])
        try statement.bind(article.text, at: 13)
        try statement.run()
        return Int(connection.lastInsertedRow)
    }

    /// Writes the digest of an article after a change of its columns, sentences or statements.
    func renewDigest(ofArticle row: Int) throws {
        try connection.run(
            "UPDATE articles SET digest = ? WHERE article_id = ?",
            .integer(try Self.digest(ofArticle: row, in: connection)), .integer(row))
    }

    /// The digest of an article's columns, of the ranges of its sentences and of its statements; its text counts by its
    /// own hash, and a statement by its digest.
    ///
    /// - Parameter version: the version of the schema; before 7 statements did not count, before 5 neither did sentences.
    static func digest(
        ofArticle row: Int, in connection: Connection, version: Int = SchemaMigration.latestVersion
    ) throws -> Int64 {
        var hash = StableHash()
        try connection.forEachRow(
            """
            SELECT a.id, identifier, title, url, date, p.name, layout, sha256, revision, is_current, extractor,
                ingested_at
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id WHERE article_id = ?
            """, [.integer(row)]
        ) { row in for column in 0..<row.columnCount { hash.add(row.text(column)) } }
        if version >= 5 {
            try connection.forEachRow(
                "SELECT start, end FROM sentences WHERE article_id = ? ORDER BY sentence_id", [.integer(row)]
            ) { row in
                hash.add(row.integer(0))
                hash.add(row.integer(1))
            }
        }
        if version >= 7 {
            try connection.forEachRow(
                "SELECT digest FROM statements WHERE article_id = ? ORDER BY statement_id", [.integer(row)]
            ) { hash.add($0.integer(0)) }
        }
        return hash.value
    }
}
