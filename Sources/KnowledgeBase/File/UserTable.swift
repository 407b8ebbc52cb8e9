/// A table of names or cues that a user added; the base remembers it for later runs.
package struct UserTable: Hashable, Sendable {
    /// What the table extends.
    package enum Kind: String, CaseIterable, Sendable {
        /// The names of `Seeds/gazetteer`.
        case gazetteer
        /// The cues of `Seeds/lexicon`.
        case lexicon
    }

    /// What the table extends.
    package var kind: Kind
    /// The file that it was read from; a table of the same name takes its place.
    package var name: String
    /// The content, tab-separated under a header line.
    package var text: String

    /// A table of those parts.
    package init(kind: Kind, name: String, text: String) {
        self.kind = kind
        self.name = name
        self.text = text
    }
}
