internal import Model

/// What a person decided about a statement, an entity or an earlier decision: a row of `decisions`.
package struct Decision: Hashable, Sendable {
    /// What was decided.
    package enum Action: String, CaseIterable, Sendable {
        /// The statement is right.
        case accept
        /// The statement is wrong.
        case reject
        /// The statement has other values.
        case edit
        /// One entity is another.
        case merge
        /// A merged entity is one of its own again.
        case split
        /// An entity has another name.
        case alias
        /// An earlier decision no longer holds.
        case undo
    }

    /// What was decided.
    package var action: Action
    /// The SHA-256 of the article's text; empty when no statement is meant.
    package var articleDigest = ""
    /// The range of the best sentence as the extractor found it, in UTF-8 bytes; empty when no statement is meant.
    package var range = 0..<0
    /// The statement's subject, or the entity that is merged, split or gets a name, as `Name|type|CODE`.
    package var subject = ""
    /// The statement's relation as the extractor found it; else empty.
    package var relation = ""
    /// The statement's object, or the entity that the other is merged into, as `Name|type|CODE`; the new name of an
    /// alias.
    package var object = ""
    /// The statement's id; else empty.
    package var statement = ""
    /// The new values of an edit, as `StatementEdit` writes them; for an undo `decision` is the id of the one that it
    /// takes back.
    package var changes: [String: String] = [:]
    /// Who decided.
    package var author: String
    /// Why; may be empty.
    package var note: String
    /// When, in UTC: `YYYY-MM-DDThh:mm:ssZ`.
    package var decidedAt: String
    /// The order of decisions of one instant.
    package var sequence: Int

    /// The stable id: 16 hexadecimal digits.
    package var id: String {
        let key = [
            action.rawValue, articleDigest, String(range.lowerBound), String(range.upperBound), subject, relation,
            object, statement, StoredJSON.encode(changes), author, note, decidedAt, String(sequence),
        ].joined(separator: "\u{1F}")
        return String(SHA256.hexDigest(of: key.utf8).prefix(16))
    }

    /// What the statement is called by; nil when no statement is meant.
    var key: StatementKey? {
        articleDigest.isEmpty
            ? nil : StatementKey(range: range, subject: subject, relation: relation, object: object)
    }

    /// Whether it was made earlier than the other.
    static func isEarlier(_ left: Decision, _ right: Decision) -> Bool {
        (left.decidedAt, left.sequence, left.id) < (right.decidedAt, right.sequence, right.id)
    }

    /// Those that hold, in the order in which they were made: neither undone nor undoing.
    ///
    /// An undo names what it takes back. When it was made does not count: the clock may have been set back, or be that
    /// of another machine.
    package static func inForce(_ decisions: [Decision]) -> [Decision] {
        let undone = Set(decisions.filter { $0.action == .undo }.compactMap { $0.changes["decision"] })
        return decisions.filter { $0.action != .undo && !undone.contains($0.id) }.sorted(by: isEarlier)
    }
}
