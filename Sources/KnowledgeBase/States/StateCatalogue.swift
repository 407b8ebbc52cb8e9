internal import Embedded

/// Which acts begin and end which states, from `Seeds/states.tsv`.
struct StateCatalogue: Sendable {
    /// What an act does to a state.
    enum Effect: String, Sendable {
        /// The state begins.
        case opens
        /// The state ends.
        case closes
        /// The state is refused: it does not hold.
        case refuses
    }

    /// One row: an act of that relation does that to the state.
    struct Rule: Hashable, Sendable {
        /// The state, such as `recognises`.
        let state: String
        /// The id of the relation.
        let relation: String
        /// What the act does.
        let effect: Effect
        /// Whether the object of the act is the one that is in the state.
        let isReversed: Bool
    }

    /// The rules in the order of the table.
    let rules: [Rule]

    private let byRelation: [String: Rule]

    /// The rules of the embedded table.
    static func seeded() throws -> StateCatalogue {
        let table = try SeedTable(
            embedded: "Seeds/states.tsv", required: ["state", "relation", "effect", "direction"])
        return StateCatalogue(
            try table.rows.map { row in
                guard let effect = Effect(rawValue: row["effect"]) else {
                    throw SeedTableError.badCell(
                        file: table.name, line: row.line, column: "effect", value: row["effect"],
                        expected: "opens, closes or refuses")
                }
                return Rule(
                    state: row["state"], relation: row["relation"], effect: effect,
                    isReversed: row["direction"] == "reverse")
            })
    }

    /// A catalogue of those rules.
    init(_ rules: [Rule]) {
        self.rules = rules
        byRelation = Dictionary(rules.map { ($0.relation, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What acts of that relation do; nil when they touch no state.
    func rule(for relation: String) -> Rule? { byRelation[relation] }

    /// The relations that begin, end or refuse the state.
    func relations(of state: String) -> [String] { rules.filter { $0.state == state }.map(\.relation) }
}
