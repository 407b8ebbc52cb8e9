package import Model

/// Which relation types begin and which end the same state: whoever asks whether Sweden is a member asks for the act of
/// joining too.
package struct StateRelations: Sendable {
    private let states: StateCatalogue

    /// The relations of those rules.
    package init(_ states: StateCatalogue) { self.states = states }

    /// The relations that begin the states that these relations begin, these first.
    package func openings(of relations: [String]) -> [String] {
        appended(to: relations, of: relations) { $0.effect == .opens }
    }

    /// The relations that end or refuse the states that these relations begin.
    package func closings(of relations: [String]) -> [String] {
        appended(to: [], of: relations) { $0.effect != .opens }
    }

    /// The relations by which those who are in the states that these relations begin end them.
    func endings(of relations: [String]) -> [String] {
        appended(to: [], of: relations) { $0.effect == .closes && !$0.isReversed }
    }

    /// Whether the object of the relation is the one that is in the state, as with a suspended member.
    package func isReversed(_ relation: String) -> Bool { states.rule(for: relation)?.isReversed == true }

    /// The relations of such rules on the states that these relations begin, behind others, none twice.
    private func appended(
        to others: [String], of relations: [String], where isWanted: (StateCatalogue.Rule) -> Bool
    ) -> [String] {
        var found = others
        for relation in relations {
            guard let own = states.rule(for: relation), own.effect == .opens else { continue }
            for rule in states.rules
            where rule.state == own.state && isWanted(rule) && !found.contains(rule.relation) {
                found.append(rule.relation)
            }
        }
        return found
    }
}
