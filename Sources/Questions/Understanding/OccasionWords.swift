internal import Embedded
internal import Linguistics

/// Words for one and the same event (`Seeds/questions/occasions.tsv`): "murder" and "killed".
struct OccasionWords: Sendable {
    private let forms: [String: [String]]

    /// The words of the embedded table.
    ///
    /// - Throws: `SeedTableError` when a table is not as its header says.
    init() throws(SeedTableError) {
        let table = try SeedTable(embedded: "Seeds/questions/occasions.tsv", required: ["words"])
        let inflection = try Inflection.seeded()
        var forms: [String: Set<String>] = [:]
        for row in table.rows {
            let all = row.list("words").map { inflection.forms(of: $0) }
            for form in all.flatMap(\.self) { forms[form, default: []].formUnion(all.flatMap(\.self)) }
        }
        self.forms = forms.mapValues { $0.sorted() }
    }

    /// The words by which a report can speak of what the word means, in lower case; empty for other words.
    func words(for word: String) -> [String] { forms[word] ?? [] }
}
