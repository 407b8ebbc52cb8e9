package import KnowledgeBase
package import Model
package import Questions

/// The knowledge base as the source of answers and as a directory of names.
package struct AnswerSource: FactSource, EntityDirectory {
    private let base: KnowledgeBase

    /// A source over that base.
    package init(base: KnowledgeBase) { self.base = base }

    /// The facts of the base.
    package func facts(matching query: FactQuery) throws -> [Fact] { try base.facts(matching: query) }

    /// A fact of the base.
    package func fact(_ id: String) throws -> Fact? { try base.fact(id) }

    /// Sentences of the base.
    package func passages(withOneOfEach lists: [[String]], limit: Int) throws -> [Passage] {
        try base.search(withOneOfEach: lists, limit: limit).map { hit in
            Passage(
                sentence: hit.sentence, range: hit.range, article: hit.url.isEmpty ? hit.article : hit.url,
                identifier: hit.article, date: hit.date)
        }
    }

    /// Whether an article of the base holds them all.
    package func hasArticle(withOneOfEach lists: [[String]]) throws -> Bool {
        try base.hasArticle(withOneOfEach: lists)
    }

    /// The text of an article of the base.
    package func text(ofArticle identifier: String) throws -> String { try base.text(ofArticle: identifier) }

    /// The latest article of that identifier.
    package func article(_ identifier: String) throws -> Article? { try base.articles(named: identifier).first }

    /// The names of those who act for the polity.
    package func names(of polity: PolityCode) throws -> [String] {
        Set(try base.entities(of: polity).map(\.party.name)).sorted()
    }

    /// How many articles the base holds, and from when.
    package func summary() throws -> CorpusSummary {
        let coverage = try base.coverage()
        return CorpusSummary(articles: coverage.articles, firstDay: coverage.first, lastDay: coverage.last)
    }

    /// Whom the base knows by that name.
    package func parties(named name: String) throws -> [Party] {
        let named = try base.parties(named: name)
        return named.isEmpty ? try base.people(lastName: name).map(\.party) : named
    }

    /// Whether an article of the base has the word.
    package func says(_ word: String) throws -> Bool {
        !(try base.search(withOneOfEach: [[word]], limit: 1)).isEmpty
    }

    /// How many statements of the base the party has a part in.
    package func statementCount(of party: FactQuery.PartySelector) throws -> Int {
        switch party {
        case .polity(let code): try base.entities(of: code).reduce(0) { $0 + $1.statements }
        case .entity(let name, let polity):
            try base.entities(named: name).filter { polity == nil || $0.party.polity == polity }
                .reduce(0) { $0 + $1.statements }
        }
    }
}
