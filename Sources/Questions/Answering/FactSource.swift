package import Model

/// Where answers come from: the knowledge base, or a stand-in for tests.
package protocol FactSource {
    /// The facts that the query asks for, in the order of time, undated ones last.
    func facts(matching query: FactQuery) throws -> [Fact]

    /// The fact of that id with all its evidence; nil when there is none.
    func fact(_ id: String) throws -> Fact?

    /// Sentences that hold a word or name of each of the lists, in any case, the best first.
    func passages(withOneOfEach lists: [[String]], limit: Int) throws -> [Passage]

    /// Whether one article holds a word or name of each of the lists, in any case.
    func hasArticle(withOneOfEach lists: [[String]]) throws -> Bool

    /// The text of the articles with that identifier; empty when there is none.
    func text(ofArticle identifier: String) throws -> String

    /// The latest article of that identifier; nil when there is none, or where no article can be read again.
    func article(_ identifier: String) throws -> Article?

    /// The names by which the base knows the polity and whoever acts for it; sorted.
    func names(of polity: PolityCode) throws -> [String]

    /// How much text there is.
    func summary() throws -> CorpusSummary
}

extension FactSource {
    /// No article.
    package func article(_ identifier: String) throws -> Article? { nil }
}
