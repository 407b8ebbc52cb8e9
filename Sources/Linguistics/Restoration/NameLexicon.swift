/// Which words are names, as far as the restoration of stripped text needs to know.
public protocol NameLexicon: Sendable {
    /// Whether these words together, no more and no fewer, name a polity, a place, an organisation or a person:
    /// `["South", "Korea"]`. Apostrophes and hyphens are left out of names.
    func isName(_ words: [String]) -> Bool

    /// Whether a word is a people's name or the adjective of a polity: "Russian".
    func isDemonym(_ word: String) -> Bool
}

/// The name lexicon that knows a given list of names.
public struct NameList: NameLexicon {
    private let names: Set<String>
    private let demonyms: Set<String>

    /// A lexicon of those names, their words separated by single spaces, and those demonyms.
    public init(names: Set<String>, demonyms: Set<String> = []) {
        self.names = names
        self.demonyms = demonyms
    }

    /// Whether the words, joined by spaces, are on the list.
    public func isName(_ words: [String]) -> Bool {
        names.contains(words.joined(separator: " "))
    }

    /// Whether the word is on the list of demonyms.
    public func isDemonym(_ word: String) -> Bool {
        demonyms.contains(word)
    }
}
