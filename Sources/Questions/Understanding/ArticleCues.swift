internal import Embedded

/// The cues by which articles are read, as cues of questions, so that whatever word gave a statement can ask for it.
enum ArticleCues {
    /// The folder of the tables.
    private static let folder = "Seeds/lexicon/cues"

    /// The cues whose pattern is a verb or a noun, or a verb with its object.
    ///
    /// - Throws: `SeedTableError` when a table is not as its header says.
    static func seeded() throws(SeedTableError) -> [QuestionCue] {
        let sets = try SeedTable(embedded: "Seeds/lexicon/word-sets.tsv", required: ["name", "words"])
        var words: [String: [String]] = [:]
        for row in sets.rows { words[row["name"]] = row.list("words") }
        var cues: [QuestionCue] = []
        for file in EmbeddedFile.inFolder(folder) {
            let table = try SeedTable(
                embedded: file.name, required: ["relation", "pattern", "subject", "object", "modality"])
            for row in table.rows {
                if let cue = cue(of: row, sets: words) { cues.append(cue) }
            }
        }
        return cues
    }

    /// The cue of a row; nil for a pattern that asks for more than a word and its object, or for other sides than the
    /// grammar of questions knows.
    private static func cue(of row: SeedTable.Row, sets: [String: [String]]) -> QuestionCue? {
        // Two relations at once, or the act that was told before, are none that a question can ask for.
        guard !row["relation"].utf8.contains(UInt8(ascii: "+")), row["relation"] != "=" else { return nil }
        // Without the type of its party such a word says too little: "return to" an organisation is to join it again.
        let pattern = row["pattern"]
        guard !isOfOrganisation(pattern), !isOfOrganisation(row["object"]) else { return nil }
        let parts = pattern.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard let head = parts.first else { return nil }
        let isVerb = head.hasPrefix("v:")
        guard isVerb || head.hasPrefix("n:") else { return nil }
        var lemmas = [alternatives(head.utf8.dropFirst(2), sets: sets)]
        for part in parts.dropFirst() {
            if part.hasPrefix("obj=") {
                lemmas.append(alternatives(part.utf8.dropFirst(4), sets: sets))
            } else if part.hasPrefix("+") {
                lemmas.append(alternatives(part.utf8.dropFirst(), sets: sets))
            } else if !part.utf8.contains(UInt8(ascii: "!")) && part != "obj" && !part.hasPrefix("obj:") {
                return nil
            }
        }
        if isVerb {
            guard row["subject"] == "subj", lemmas.count <= 2 else { return nil }
        } else if lemmas.count > 1 {
            return nil
        }
        return QuestionCue(
            relations: [row["relation"]], kind: isVerb ? .verb : .noun, lemmas: lemmas, ofRole: .subject,
            isState: false)
    }

    /// Whether the cell asks for an organisation somewhere.
    private static func isOfOrganisation(_ cell: String) -> Bool {
        let cell = cell.utf8
        return cell.indices.contains { index in
            cell[index] == UInt8(ascii: ":") && cell[index...].starts(with: ":organisation".utf8)
        }
    }

    /// The words of a list in which `$name` stands for a set of words.
    private static func alternatives(_ list: Substring.UTF8View, sets: [String: [String]]) -> [String] {
        list.split(separator: UInt8(ascii: ",")).flatMap { word in
            word.first == UInt8(ascii: "$")
                ? sets[String(Substring(word.dropFirst()))] ?? [] : [String(Substring(word))]
        }
    }
}
