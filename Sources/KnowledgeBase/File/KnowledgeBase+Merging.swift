internal import Model
internal import SQLite

extension KnowledgeBase {
    /// Takes over the articles, statements and decisions of another base, which is not changed.
    ///
    /// The order in which bases are merged does not matter. Of two texts of one article the one read later is the
    /// current one; of two sets of statements on one text that of the later version of the extractor.
    ///
    /// - Returns: how many articles or revisions were new here.
    @discardableResult
    package func merge(from other: KnowledgeBase) throws -> Int {
        let before = describe
        describe = { party in (try? other.profile(of: party)) ?? before(party) }
        defer { describe = before }
        var newCount = 0
        let rows = try other.connection.rows("SELECT article_id FROM articles ORDER BY article_id") { $0.integer(0) }
        for start in stride(from: 0, to: rows.count, by: Self.batchCount) {
            try inWriting { touched in
                for row in rows[start..<min(start + Self.batchCount, rows.count)] {
                    if try takeOver(article: row, of: other, touched: &touched) { newCount += 1 }
                }
            }
        }
        try inWriting { touched in
            let decisions = try other.decisions()
            for decision in decisions { try insert(decision) }
            for digest in Set(decisions.map(\.articleDigest)).sorted() {
                try layRulings(onArticle: digest, touched: &touched)
            }
            // An undo of one base may take back a decision of the other.
            for digest in Set(try self.decisions().map(\.articleDigest)).sorted() {
                try layRulings(onArticle: digest, touched: &touched)
            }
            try layEntityDecisions(touched: &touched)
            for table in try other.userTables() { try takeOver(table) }
            try takeOverProfiles(of: other)
        }
        return newCount
    }

    /// A stored text of an article, with all that its row says.
    private struct StoredText {
        var analysed: AnalysedArticle
        var digest: String
        var extractor: String
        var ingestedAt: String
        var isCurrent: Bool
    }

    private func storedText(_ row: Int) throws -> StoredText? {
        let sentences = try connection.rows(
            "SELECT start, end FROM sentences WHERE article_id = ? ORDER BY sentence_id", .integer(row)
        ) { $0.integer(0)..<max($0.integer(0), $0.integer(1)) }
        var loader = StatementLoader(self, asExtracted: true)
        let statements = try loader.rows(ofArticle: row).sorted { $0.row < $1.row }.map(\.record.statement)
        return try connection.firstRow(
            """
            SELECT a.identifier, a.title, a.url, a.date, p.name, a.layout, a.text, a.sha256, a.extractor, a.ingested_at,
                a.is_current
            FROM articles AS a LEFT JOIN sources AS p ON p.source_id = a.publisher_id WHERE a.article_id = ?
            """, .integer(row)
        ) {
            StoredText(
                analysed: AnalysedArticle(article: Self.article($0), sentences: sentences, statements: statements),
                digest: $0.text(7), extractor: $0.text(8), ingestedAt: $0.text(9), isCurrent: $0.integer(10) == 1)
        }
    }

    /// Takes over one text of another base; whether it was new.
    private func takeOver(article row: Int, of other: KnowledgeBase, touched: inout TouchedDyads) throws -> Bool {
        guard let text = try other.storedText(row) else { return false }
        let known = try revisions(of: text.analysed.article)
        if let same = known.first(where: { $0.sha256 == text.digest }) {
            let mine = try connection.firstRow(
                "SELECT extractor, ingested_at FROM articles WHERE article_id = ?", .integer(same.row),
                map: { ($0.text(0), $0.text(1)) })
            guard let (extractor, ingestedAt) = mine else { return false }
            if text.ingestedAt < ingestedAt {
                try connection.run(
                    "UPDATE articles SET ingested_at = ? WHERE article_id = ?", .text(text.ingestedAt),
                    .integer(same.row))
            }
            if same.isCurrent, text.isCurrent, Self.isNewer(text.extractor, than: extractor) {
                try removeMachineRows(ofArticle: same.row, touched: &touched)
                try connection.run(
                    "UPDATE articles SET extractor = ? WHERE article_id = ?", .text(text.extractor),
                    .integer(same.row))
                try insertMachineRows(of: text.analysed, digest: text.digest, row: same.row, touched: &touched)
            }
            try renewDigest(ofArticle: same.row)
            try numberRevisions(known.map(\.row), touched: &touched)
            return false
        }
        let new = try insertArticle(
            text.analysed.article, digest: text.digest, revision: known.count + 1, isCurrent: false,
            extractor: text.extractor, at: text.ingestedAt)
        try insertMachineRows(of: text.analysed, digest: text.digest, row: new, touched: &touched)
        try numberRevisions(known.map(\.row) + [new], touched: &touched)
        return true
    }

    /// Numbers the texts of one article in the order in which they were read; the last is the current one, and only it
    /// keeps its statements.
    private func numberRevisions(_ rows: [Int], touched: inout TouchedDyads) throws {
        let condition = SQLCondition.in("article_id", rows)
        let ordered = try connection.rows(
            "SELECT article_id FROM articles WHERE \(condition.sql) ORDER BY ingested_at, sha256, id",
            condition.values
        ) { $0.integer(0) }
        for (index, row) in ordered.enumerated() {
            let isCurrent = index == ordered.count - 1
            if !isCurrent { try removeMachineRows(ofArticle: row, touched: &touched) }
            try connection.run(
                "UPDATE articles SET revision = ?, is_current = ? WHERE article_id = ?", .integer(index + 1),
                .integer(isCurrent ? 1 : 0), .integer(row))
            try renewDigest(ofArticle: row)
        }
    }

    /// What this base knows of an entity beside its name; nil when it does not know it.
    private func profile(of party: Party) throws -> EntityProfile? {
        guard let record = try entity(exactly: party) else { return nil }
        var profile = EntityProfile()
        profile.iso3 = record.iso3
        profile.wikidata = record.wikidata
        profile.claimedBy = record.claimedBy
        profile.validFrom = record.validFrom
        profile.validTo = record.validTo
        profile.aliases = try connection.rows(
            """
            SELECT al.name FROM aliases AS al JOIN entities AS e USING (entity_id)
            WHERE e.id = ? AND origin = 'gazetteer' ORDER BY al.name COLLATE BINARY
            """, .text(Self.entityID(party)), map: { $0.text(0) })
        return profile
    }

    /// Adds what the other base knows of entities and this one does not; where both know something, the greater text.
    private func takeOverProfiles(of other: KnowledgeBase) throws {
        let parties = try other.connection.rows("SELECT entity_id FROM entities") { $0.integer(0) }
        for row in parties {
            let party = try other.unmergedParty(row)
            guard let profile = try other.profile(of: party) else { continue }
            let mine = try entityRow(party)
            try connection.run(
                """
                UPDATE entities SET iso3 = max(iso3, ?2), wikidata = max(wikidata, ?3),
                    claimed_by = max(claimed_by, ?4), valid_from = max(valid_from, ?5), valid_to = max(valid_to, ?6)
                WHERE entity_id = ?1
                """, .integer(mine), .text(profile.iso3), .text(profile.wikidata), .text(profile.claimedBy),
                .text(profile.validFrom), .text(profile.validTo))
            for alias in profile.aliases {
                try connection.run(
                    "INSERT OR IGNORE INTO aliases VALUES (?, ?, 'gazetteer')", .integer(mine), .text(alias))
            }
            try renewDigest(ofEntity: mine)
        }
    }

    /// Whether a version such as `chancery 0.10.0` is later than another: numbers count as numbers.
    static func isNewer(_ left: String, than right: String) -> Bool {
        func parts(_ version: String) -> [String] {
            version.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }.map {
                let text = String(Substring($0))
                return Int(text) == nil ? text : String(repeating: "0", count: max(0, 12 - text.utf8.count)) + text
            }
        }
        let (first, second) = (parts(left), parts(right))
        return first == second ? left > right : second.lexicographicallyPrecedes(first)
    }
}
