internal import Model

/// Which relation types begin or end a state that holds once at a time, such as recognition or membership, and which of
/// them undo each other.
struct StateChanges: Sendable {
    private let states: StateCatalogue

    /// The changes of those rules.
    init(_ states: StateCatalogue) { self.states = states }

    /// Whether the type changes a state that another type can undo, so that it happens once until then.
    func isUndoable(_ relation: String) -> Bool {
        guard let own = change(by: relation) else { return false }
        return states.rules.contains { isOpposite(own, $0) }
    }

    /// Whether the type ends a state.
    func ends(_ relation: String) -> Bool { states.rule(for: relation)?.effect == .closes }

    /// Whether the second type ends what the first begins, or begins what it ends.
    func undoes(_ other: String, _ relation: String) -> Bool {
        guard let own = change(by: relation), let undoing = states.rule(for: other) else { return false }
        return isOpposite(own, undoing)
    }

    /// The type that brings about what the other refuses; nil where it refuses nothing.
    func affirmed(_ relation: String) -> String? {
        guard let own = states.rule(for: relation), own.effect == .refuses else { return nil }
        return states.relations(of: own.state, that: .opens).first
    }

    /// What an act does to the state of its doer; nil where it refuses one, or touches that of another.
    private func change(by relation: String) -> StateCatalogue.Rule? {
        guard let rule = states.rule(for: relation), !rule.isReversed, rule.effect != .refuses else { return nil }
        return rule
    }

    private func isOpposite(_ one: StateCatalogue.Rule, _ other: StateCatalogue.Rule) -> Bool {
        one.state == other.state && !other.isReversed
            && [one.effect, other.effect].contains(.opens) && [one.effect, other.effect].contains(.closes)
    }
}
