internal import Embedded
internal import Model

/// Reads what a cue tells under each modality.
extension CueParser {
    /// The modalities that a line names with what is told for each; nil for all as found.
    func readings(of row: SeedTable.Row) throws(CueLexiconError) -> [Modality: Cue.Reading]? {
        let text = row["modality"]
        if text.isEmpty { return nil }
        var result: [Modality: Cue.Reading] = [:]
        for item in text.utf8.split(separator: UInt8(ascii: ",")) {
            let part = String(Substring(item))
            let (from, rest) = Self.halves(of: part, at: ">") ?? (part, part)
            let (to, relation) = Self.halves(of: rest, at: "@") ?? (rest, "")
            guard let found = Modality(rawValue: from), let told = Modality(rawValue: to),
                relation.isEmpty || relations[relation] != nil
            else {
                throw fault(
                    row, "modality", part,
                    "actual, intended, possible or negated, as in intended or intended>actual@pledged_aid")
            }
            result[found] = Cue.Reading(modality: told, relation: relation.isEmpty ? nil : relation)
        }
        return result
    }
}
