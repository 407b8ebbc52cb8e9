package import Embedded
package import Model

/// Derives the codes of the event ontologies CAMEO and PLOVER from relation type and modality.
///
/// The program keeps type and modality apart; both ontologies fold them into one. `Seeds/event-codes.tsv` holds the
/// rules: `recognised` is SUPPORT/054 when actual, AGREE/032 when intended, REJECT/120 when negated.
package struct EventCoding: Sendable {
    private struct Key: Hashable {
        let relation: String
        let plover: String
        let modality: Modality
    }

    private let catalogue: RelationCatalogue
    private let rules: [Key: (plover: String, cameo: String)]

    /// Reads the rules inside the binary.
    ///
    /// - Parameter catalogue: the relation types, with their codes when actual.
    /// - Throws: `SeedTableError` when the table of rules is not as documented.
    package init(_ catalogue: RelationCatalogue) throws(SeedTableError) {
        self.catalogue = catalogue
        let table = try SeedTable(
            embedded: "Seeds/event-codes.tsv", required: ["relation", "plover", "modality", "to_plover", "to_cameo"])
        var rules: [Key: (plover: String, cameo: String)] = [:]
        for row in table.rows {
            guard let modality = Modality(rawValue: row["modality"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "modality", value: row["modality"],
                    expected: "intended, possible or negated")
            }
            let key = Key(relation: row["relation"], plover: row["plover"], modality: modality)
            if rules[key] == nil { rules[key] = (row["to_plover"], row["to_cameo"]) }
        }
        self.rules = rules
    }

    /// The PLOVER event and the CAMEO code; both empty where the ontologies have none.
    package func codes(relation: String, modality: Modality) -> (plover: String, cameo: String) {
        guard let type = catalogue[relation], type.plover != "-" else { return ("", "") }
        if modality == .actual { return (type.plover, type.cameo) }
        return rules[Key(relation: type.id, plover: "", modality: modality)]
            ?? rules[Key(relation: "", plover: type.plover, modality: modality)] ?? ("", "")
    }
}
