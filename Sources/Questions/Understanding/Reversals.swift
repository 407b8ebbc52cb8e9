internal import Embedded

/// Which relation undoes another (`Seeds/questions/reversals.tsv`): whoever left comes back by joining; and which are of
/// its kind: whoever accuses may be said to criticise.
struct Reversals: Sendable {
    private let reverses: [String: [String]]
    private let kin: [String: [String]]
    private let converses: [String: String]
    private let promises: [String: String]

    /// The relations of the embedded table.
    ///
    /// - Throws: `SeedTableError` when the table is not as its header says.
    init() throws(SeedTableError) {
        let table = try SeedTable(
            embedded: "Seeds/questions/reversals.tsv", required: ["relation", "reverse", "kin", "converse", "promise"])
        var reverses: [String: [String]] = [:]
        var kin: [String: [String]] = [:]
        var converses: [String: String] = [:]
        var promises: [String: String] = [:]
        for row in table.rows {
            if !row["reverse"].isEmpty { reverses[row["relation"]] = row.list("reverse") }
            kin[row["relation"]] = row.list("kin")
            if !row["converse"].isEmpty { converses[row["relation"]] = row["converse"] }
            if !row["promise"].isEmpty { promises[row["relation"]] = row["promise"] }
        }
        (self.reverses, self.kin, self.converses, self.promises) = (reverses, kin, converses, promises)
    }

    /// The relations that undo these; empty where one of them is undone by none.
    func reverses(of relations: [String]) -> [String] {
        var found: [String] = []
        for relation in relations {
            guard let others = reverses[relation] else { return [] }
            found += others.filter { !found.contains($0) }
        }
        return found
    }

    /// The relations by which the same acts are told from the other side; empty where one of them has none.
    func converses(of relations: [String]) -> [String] {
        let found = relations.compactMap { converses[$0] }
        return found.count == relations.count ? found : []
    }

    /// The relations that tell the same acts as ones that are to be done: a pledge of aid for aid; empty where one of them has
    /// none.
    func promises(of relations: [String]) -> [String] {
        let found = relations.compactMap { promises[$0] ?? (promises.values.contains($0) ? $0 : nil) }
        return found.count == relations.count ? found : []
    }

    /// The relations of the kind of these, without these.
    func kin(of relations: [String]) -> [String] {
        var found: [String] = []
        for relation in relations {
            found += (kin[relation] ?? []).filter { !found.contains($0) && !relations.contains($0) }
        }
        return found
    }
}
