internal import Model

/// Counts by party for "most often" and "the most countries".
struct Ranking {
    /// The question.
    let question: Question

    /// Keeps the facts of the parties with the greatest number.
    func apply(to found: inout Findings) {
        guard let superlative = question.superlative, !found.facts.isEmpty else { return }
        var facts: [PolityCode: [Fact]] = [:]
        for fact in found.facts {
            for party in sought(in: fact) { facts[party.polity, default: []].append(fact) }
        }
        let counts = facts.map { polity, facts in
            let parties = facts.flatMap { sought(in: $0) }.filter { $0.polity == polity }
            let name = (parties.first { $0.type == .polity || $0.type == .organisation } ?? parties[0]).name
            let others = facts.map { $0.subject.polity == polity ? $0.object.polity : $0.subject.polity }
            return PartyCount(
                polity: polity, name: name, count: superlative == .mostActs ? facts.count : Set(others).count)
        }
        found.ranking = counts.sorted { ($1.count, $0.polity.rawValue) < ($0.count, $1.polity.rawValue) }
        guard let greatest = found.ranking.first?.count else { return }
        let best = Set(found.ranking.filter { $0.count == greatest }.map(\.polity))
        found.facts = found.facts.filter { sought(in: $0).contains { best.contains($0.polity) } }
    }

    /// The parties of the fact that are asked for: of the side that is not named.
    private func sought(in fact: Fact) -> [Party] {
        let named = question.subjects + question.objects + question.either
        if question.comparesNamed {
            return [fact.subject, fact.object].filter { party in named.contains { $0.means(party) } }
        }
        let open = [fact.subject, fact.object].filter { party in !named.contains { $0.means(party) } }
        if open.count == 1 { return open }
        switch question.form {
        case .whom: return [fact.object]
        case .who where question.isMutual: return [fact.subject, fact.object]
        default: return [fact.subject]
        }
    }
}
