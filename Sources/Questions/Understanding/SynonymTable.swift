internal import Embedded
internal import Linguistics

/// Words that mean the same, or that tell of one and the same event.
struct SynonymTable: Sendable {
    private let forms: [String: [String]]

    /// The words of embedded tables, each line of which is a set of them.
    ///
    /// - Throws: `SeedTableError` when a table is not as its header says.
    init(files: [String]) throws(SeedTableError) {
        let inflection = try Inflection.seeded()
        var forms: [String: Set<String>] = [:]
        for file in files {
            for row in try SeedTable(embedded: file, required: ["words"]).rows {
                let all = row.list("words").map { Self.forms(of: $0, by: inflection) }
                for form in all.flatMap(\.self) { forms[form, default: []].formUnion(all.flatMap(\.self)) }
            }
        }
        self.forms = forms.mapValues { $0.sorted() }
    }

    /// The forms of a word; of "look after" those of its first word with what follows.
    private static func forms(of words: String, by inflection: Inflection) -> [String] {
        let parts = words.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard parts.count > 1 else { return inflection.forms(of: words) }
        return inflection.forms(of: parts[0]).map { ([$0] + parts[1...]).joined(separator: " ") }
    }

    /// The words by which a report can speak of what the word means, in lower case; empty for other words.
    func words(for word: String) -> [String] { forms[word] ?? [] }
}
