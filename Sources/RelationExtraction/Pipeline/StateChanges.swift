internal import Embedded

/// Which relation types begin or end a state that holds once at a time, such as recognition or membership, and which of
/// them undo each other: read from `Seeds/states.tsv`.
struct StateChanges: Sendable {
    /// The states that a relation type begins or ends, with whether it begins them.
    private let effects: [String: [String: Bool]]

    /// The changes of the program's table.
    ///
    /// - Throws: `SeedTableError` when the table does not follow its format.
    static func seeded() throws(SeedTableError) -> StateChanges {
        let table = try SeedTable(
            embedded: "Seeds/states.tsv", required: ["state", "relation", "effect", "direction"])
        var effects: [String: [String: Bool]] = [:]
        for row in table.rows where row["direction"] == "same" && row["effect"] != "refuses" {
            effects[row["relation"], default: [:]][row["state"]] = row["effect"] == "opens"
        }
        return StateChanges(effects: effects)
    }

    /// Whether the type changes a state that another type can undo, so that it happens once until then.
    func isUndoable(_ relation: String) -> Bool {
        guard let own = effects[relation] else { return false }
        return effects.contains { other in
            other.value.contains { state, begins in own[state].map { $0 != begins } ?? false }
        }
    }

    /// Whether the second type ends what the first begins, or begins what it ends.
    func undoes(_ other: String, _ relation: String) -> Bool {
        guard let own = effects[relation], let others = effects[other] else { return false }
        return own.contains { state, begins in others[state].map { $0 != begins } ?? false }
    }
}
