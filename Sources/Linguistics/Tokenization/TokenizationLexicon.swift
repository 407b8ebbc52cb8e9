internal import Embedded

/// The words that tokenizer and sentence splitter know, from `Seeds/lexicon/tokenization.tsv`.
struct TokenizationLexicon: Sendable {
    /// What the lexicon knows a word as; the cells of the column `class`.
    enum WordClass: String, CaseIterable, Sendable {
        /// An abbreviation before a name; no sentence ends after it: "Gen."
        case title
        /// An abbreviation after which a sentence may end: "etc.", "Inc."
        case abbreviation
        /// An abbreviation only before a number: "No. 5".
        case numbered
        /// An abbreviation only when a number, a comma or a small letter follows: "Sat.", "Mar."
        case dated
        /// A unit that is split from the number before it: "10pm".
        case unit
        /// A prefix that stays joined by its hyphen: "anti-American".
        case prefix
        /// A word that follows a hyphen in ordinary compounds, and in no given name: "Iran-run".
        case compound
        /// A word that is split into the parts given: "cannot".
        case contraction
        /// A word that an apostrophe starts: "'em".
        case elision
        /// A word that starts sentences and is hardly a name: "The".
        case opener
        /// A verb of saying, after which the quotation before it goes on: "'Why?' Smith asked".
        case saying
        /// The last part of an address or of a file's name: "com", "pdf".
        case domain
    }

    private let words: [WordClass: Set<ShortWord>]

    /// The lengths in bytes of the parts of each contraction.
    private let contractions: [ShortWord: [Int]]

    /// Reads the embedded lexicon.
    ///
    /// - Throws: `SeedTableError` when the table is missing or a class is unknown.
    init() throws(SeedTableError) {
        let file = "Seeds/lexicon/tokenization.tsv"
        let table = try SeedTable(embedded: file, required: ["form", "class", "parts"])
        var words: [WordClass: Set<ShortWord>] = [:]
        var contractions: [ShortWord: [Int]] = [:]
        for row in table.rows {
            guard let wordClass = WordClass(rawValue: row["class"]) else {
                throw .badCell(
                    file: file, line: row.line, column: "class", value: row["class"],
                    expected: "one of " + WordClass.allCases.map(\.rawValue).joined(separator: ", "))
            }
            for form in row.list("form") {
                guard let word = ShortWord(form) else {
                    throw .badCell(
                        file: file, line: row.line, column: "form", value: form, expected: "at most 8 ASCII letters")
                }
                words[wordClass, default: []].insert(word)
                if wordClass == .contraction { contractions[word] = row.list("parts").map(\.utf8.count) }
            }
        }
        self.words = words
        self.contractions = contractions
    }

    /// Whether a word is of a class, in any case of its letters.
    func contains(_ word: ArraySlice<UInt8>, as wordClass: WordClass) -> Bool {
        guard let word = ShortWord(word) else { return false }
        return words[wordClass]?.contains(word) ?? false
    }

    /// The lengths in bytes of the parts into which a word is split; nil for a word that stays whole.
    func contractionParts(_ word: ArraySlice<UInt8>) -> [Int]? {
        guard let word = ShortWord(word) else { return nil }
        return contractions[word]
    }
}
