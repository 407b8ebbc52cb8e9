internal import KnowledgeBase
internal import Model
internal import Questions

/// The knowledge base as the source of answers and as a directory of names.
struct AnswerSource: FactSource, EntityDirectory {
    private let base: KnowledgeBase

    /// A source over that base.
    init(base: KnowledgeBase) { self.base = base }

    func facts(matching query: FactQuery) throws -> [Fact] { try base.facts(matching: query) }

    func summary() throws -> CorpusSummary {
        let coverage = try base.coverage()
        return CorpusSummary(articles: coverage.articles, firstDay: coverage.first, lastDay: coverage.last)
    }

    func parties(named name: String) throws -> [Party] { try base.entities(named: name).map(\.party) }

    func statementCount(of party: FactQuery.PartySelector) throws -> Int {
        switch party {
        case .polity(let code): try base.entities(of: code).reduce(0) { $0 + $1.statements }
        case .entity(let name, let polity):
            try base.entities(named: name).filter { polity == nil || $0.party.polity == polity }
                .reduce(0) { $0 + $1.statements }
        }
    }
}
