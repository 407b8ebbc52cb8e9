internal import Embedded

/// Which relation types begin and which end the same state (`Seeds/states.tsv`): whoever asks whether Sweden is a
/// member asks for the act of joining too.
package struct StateRelations: Sendable {
    private let opening: [String: [String]]
    private let closing: [String: [String]]
    private let ending: [String: [String]]
    private let stateByRelation: [String: String]
    private let reversed: Set<String>

    /// The relations of the embedded table.
    ///
    /// - Throws: `SeedTableError` when the table is not as its header says.
    package init() throws {
        let table = try SeedTable(
            embedded: "Seeds/states.tsv", required: ["state", "relation", "effect", "direction"])
        var opening: [String: [String]] = [:]
        var closing: [String: [String]] = [:]
        var ending: [String: [String]] = [:]
        var states: [String: String] = [:]
        var reversed: Set<String> = []
        for row in table.rows {
            states[row["relation"]] = row["state"]
            if row["direction"] == "reverse" { reversed.insert(row["relation"]) }
            if row["effect"] == "opens" {
                opening[row["state"], default: []].append(row["relation"])
            } else {
                closing[row["state"], default: []].append(row["relation"])
            }
            if row["effect"] == "closes", row["direction"] != "reverse" {
                ending[row["state"], default: []].append(row["relation"])
            }
        }
        (self.opening, self.closing, self.ending, stateByRelation) = (opening, closing, ending, states)
        self.reversed = reversed
    }

    /// The relations that begin the states that these relations begin, these first.
    package func openings(of relations: [String]) -> [String] {
        var found = relations
        for relation in relations {
            guard let state = stateByRelation[relation], opening[state]?.contains(relation) == true else { continue }
            found += (opening[state] ?? []).filter { !found.contains($0) }
        }
        return found
    }

    /// The relations that end or refuse the states that these relations begin.
    package func closings(of relations: [String]) -> [String] {
        var found: [String] = []
        for relation in relations {
            guard let state = stateByRelation[relation], opening[state]?.contains(relation) == true else { continue }
            found += (closing[state] ?? []).filter { !found.contains($0) }
        }
        return found
    }

    /// The relations that end the states that these relations begin.
    func endings(of relations: [String]) -> [String] {
        var found: [String] = []
        for relation in relations {
            guard let state = stateByRelation[relation], opening[state]?.contains(relation) == true else { continue }
            found += (ending[state] ?? []).filter { !found.contains($0) }
        }
        return found
    }

    /// Whether the object of the relation is the one that is in the state, as with a suspended member.
    package func isReversed(_ relation: String) -> Bool { reversed.contains(relation) }
}
