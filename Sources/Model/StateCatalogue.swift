/// Which acts begin and end which states, such as recognition or membership: the rows of `Seeds/states.tsv`.
public struct StateCatalogue: Sendable {
    /// What an act does to a state.
    public enum Effect: String, CaseIterable, Sendable {
        /// The state begins.
        case opens
        /// The state ends.
        case closes
        /// The state is refused: it does not hold.
        case refuses
    }

    /// One row: an act of that relation does that to the state.
    public struct Rule: Hashable, Sendable {
        /// The state, such as `recognises`.
        public let state: String
        /// The id of the relation; no other rule has it.
        public let relation: String
        /// What the act does.
        public let effect: Effect
        /// Whether the object of the act is the one that is in the state.
        public let isReversed: Bool

        /// A rule of those parts.
        public init(state: String, relation: String, effect: Effect, isReversed: Bool) {
            self.state = state
            self.relation = relation
            self.effect = effect
            self.isReversed = isReversed
        }
    }

    /// The rules in the order of the table.
    public let rules: [Rule]

    private let byRelation: [String: Rule]

    /// A catalogue of those rules; a later rule for the same relation has no effect.
    public init(_ rules: [Rule]) {
        self.rules = rules
        byRelation = Dictionary(rules.map { ($0.relation, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What acts of that relation do; nil when they touch no state.
    public func rule(for relation: String) -> Rule? { byRelation[relation] }

    /// The relations that begin, end or refuse the state, in the order of the table.
    public func relations(of state: String) -> [String] { rules.filter { $0.state == state }.map(\.relation) }

    /// The relations of one effect on the state, in the order of the table.
    public func relations(of state: String, that effect: Effect) -> [String] {
        rules.filter { $0.state == state && $0.effect == effect }.map(\.relation)
    }
}
