internal import Embedded

/// Words that say no more of an act than its relation says already (`Seeds/questions/implied.tsv`): "*military*
/// exercises".
struct ImpliedWords: Sendable {
    private let words: [String: Set<String>]

    /// The words of the embedded table.
    ///
    /// - Throws: `SeedTableError` when the table is not as its header says.
    init() throws(SeedTableError) {
        let table = try SeedTable(embedded: "Seeds/questions/implied.tsv", required: ["relations", "words"])
        var words: [String: Set<String>] = [:]
        for row in table.rows {
            for relation in row.list("relations") { words[relation, default: []].formUnion(row.list("words")) }
        }
        self.words = words
    }

    /// Whether the word, in lower case, says nothing beside any of the relations.
    func contains(_ word: String, in relations: [String]) -> Bool {
        words["*"]?.contains(word) == true
            || !relations.isEmpty && relations.allSatisfy { words[$0]?.contains(word) == true }
    }
}
