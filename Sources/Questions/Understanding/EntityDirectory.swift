package import Model

/// What the knowledge base knows of names: persons whom only its articles introduce, and who of several namesakes it
/// speaks of.
package protocol EntityDirectory {
    /// The parties whose name, or whose last name, is that, in any case; sorted by name.
    func parties(named name: String) throws -> [Party]

    /// How many statements the party has a part in.
    func statementCount(of party: FactQuery.PartySelector) throws -> Int

    /// Whether an article has the word, which then is no misspelling.
    func says(_ word: String) throws -> Bool
}

extension EntityDirectory {
    /// Not known.
    package func says(_ word: String) throws -> Bool { false }
}

/// A directory of nobody, for questions without a base.
package struct EmptyDirectory: EntityDirectory {
    /// A directory of nobody.
    package init() {}

    /// Nobody.
    package func parties(named name: String) -> [Party] { [] }

    /// None.
    package func statementCount(of party: FactQuery.PartySelector) -> Int { 0 }
}
