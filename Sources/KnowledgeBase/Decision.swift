/// What a person decided about a statement, an entity or an earlier decision.
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

    /// The stable id: 16 hexadecimal digits.
    package var id: String
    /// What was decided.
    package var action: Action
    /// The SHA-256 of the article's text; empty when no statement is meant.
    package var articleDigest: String
    /// The range of the best sentence as the extractor found it, in UTF-8 bytes.
    package var range: Range<Int>
    /// The statement's subject, or the entity that is merged, split or gets a name, as `Name|CODE`.
    package var subject: String
    /// The statement's relation as the extractor found it; else empty.
    package var relation: String
    /// The statement's object, or the entity that the other is merged into, as `Name|CODE`; the new name of an alias.
    package var object: String
    /// The new values of an edit; for an undo `decision` is the id of the one that it takes back.
    package var changes: [String: String]
    /// Who decided.
    package var author: String
    /// Why; may be empty.
    package var note: String
    /// When, in UTC: `YYYY-MM-DDThh:mm:ssZ`.
    package var decidedAt: String
}
