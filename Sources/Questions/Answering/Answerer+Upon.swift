internal import Model

extension Answerer {
    /// How many days before its first report an act can have been that is told as a reaction.
    private static let longestBefore = 45

    /// Keeps what can be a reaction: acts of those who are asked about, not long before they were reported; where some were
    /// done to those to whose act they reacted, only these.
    func keepReactions(_ found: inout Findings, of question: Question) {
        let doers = question.subjects + question.either
        let others = question.asideParties.filter { $0.kind == .party }
        for list in [\Findings.facts, \Findings.beside, \Findings.undated] {
            var facts = found[keyPath: list].filter { fact in
                !plan.isStatus(fact.relation) && Self.isOfItsReport(fact)
                    && (plan.isSymmetric(fact.relation) || doers.contains { $0.means(fact.subject) })
            }
            let direct = facts.filter { fact in
                others.contains { $0.means(fact.object) || $0.means(fact.subject) }
            }
            if !direct.isEmpty { facts = direct }
            found[keyPath: list] = facts
        }
    }

    /// Whether a city stands for what happened there, and not for a state: the base tells nothing of its state.
    func isOccasion(_ party: NamedParty) throws -> Bool {
        guard party.isCity else { return false }
        var query = FactQuery()
        query.either = party.selectors
        query.limit = 1
        return try source.facts(matching: query).isEmpty
    }

    /// Whether the act was not long before it was first reported.
    static func isOfItsReport(_ fact: Fact) -> Bool {
        guard let last = fact.date?.lastDay, let reported = fact.firstReported else { return true }
        return last.daysSince1970 >= reported.daysSince1970 - longestBefore
    }
}
