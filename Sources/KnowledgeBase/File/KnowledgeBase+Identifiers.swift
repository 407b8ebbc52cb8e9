internal import SQLite

extension KnowledgeBase {
    /// What has an id of 16 hexadecimal digits.
    package enum Identified: String, CaseIterable, Sendable {
        /// A statement of an article.
        case statement = "statements"
        /// A fact.
        case fact = "facts"
        /// An entity.
        case entity = "entities"
        /// A decision of a person.
        case decision = "decisions"
    }

    /// How many digits of an id must be given at least.
    private static let leastDigits = 6

    /// The whole id of which those are the first digits, with or without the ellipsis of a table that cut it; the text
    /// itself where no id begins like that.
    ///
    /// - Parameter kinds: what may have the id.
    /// - Throws: `KnowledgeBaseError.ambiguous` when several begin like that.
    package func wholeID(_ text: String, of kinds: Identified...) throws -> String {
        let digits = String(text.unicodeScalars.last == "…" ? text.unicodeScalars.dropLast() : text.unicodeScalars[...])
        guard digits.utf8.count >= Self.leastDigits, digits.utf8.allSatisfy({ Self.hexadecimal.contains($0) }) else {
            return text
        }
        let queries = kinds.map { "SELECT id FROM \($0.rawValue) WHERE id >= ?1 AND id < ?2" }
        // No digit comes after "g".
        let found = try connection.rows(
            queries.joined(separator: " UNION ") + " LIMIT 2", .text(digits), .text(digits + "g"), map: { $0.text(0) })
        if found.count > 1 { throw KnowledgeBaseError.ambiguous(name: text) }
        return found.first ?? text
    }

    private static let hexadecimal = Set("0123456789abcdef".utf8)
}
