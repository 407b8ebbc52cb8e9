package import Embedded
internal import Model

/// The closed classes of English words that give a question its shape (`Seeds/questions/function-words.tsv`).
package struct FunctionWords: Sendable {
    /// Phrases that open a question and say nothing: "could you tell me".
    let openings: [[String]]
    /// Phrases before a party that is not asked about: "apart from".
    let exclusions: [[String]]
    /// Phrases that say nothing wherever they stand: "in order", "any more".
    let fillers: [[String]]
    /// Phrases that ask how much of something, which is not recorded: "how large".
    let measures: [[String]]
    /// Words of the closed classes that are long enough to be told from names when they are misspelt: "thier"; sorted.
    let commonWords: [String]
    /// The words of the classes that a word of a question can be known by.
    private let known: Set<String>
    private let classes: WordClasses<WordClass>
    private let polities: [String: String]
    /// The words that short forms stand for, by the form in lower case: "govt".
    let abbreviations: [String: [String]]
    /// The plain words for each phrase: "said no to".
    let phrases: [String: [String]]
    /// How many words the longest of those phrases has.
    let longestPhrase: Int

    /// The classes of the embedded table.
    ///
    /// - Throws: `SeedTableError` when the table is not as its header says.
    package init() throws(SeedTableError) {
        let classes = try WordClasses<WordClass>(embedded: "Seeds/questions/function-words.tsv", column: "class")
        openings = Self.phrases(classes[.opening])
        exclusions = Self.phrases(classes[.exclusion])
        fillers = Self.phrases(classes[.filler])
        measures = Self.phrases(classes[.measure])
        self.classes = classes
        let known = Self.knownClasses.reduce(into: Set(exclusions.flatMap { $0 })) { $0.formUnion(classes[$1]) }
        self.known = known
        commonWords = known.filter { $0.utf8.count >= 5 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }.sorted()
        let titles = try SeedTable(embedded: "Seeds/questions/titles.tsv", required: ["title", "polity"])
        var polities: [String: String] = [:]
        for row in titles.rows { polities[row["title"]] = row["polity"] }
        self.polities = polities
        let shortForms = try SeedTable(embedded: "Seeds/questions/abbreviations.tsv", required: ["short", "long"])
        var abbreviations: [String: [String]] = [:]
        for row in shortForms.rows {
            abbreviations[row["short"]] = row["long"].utf8.split(separator: UInt8(ascii: " ")).map {
                String(Substring($0))
            }
        }
        self.abbreviations = abbreviations
        let idioms = try SeedTable(embedded: "Seeds/questions/phrases.tsv", required: ["phrase", "plain"])
        var phrases: [String: [String]] = [:]
        for row in idioms.rows {
            phrases[row["phrase"]] = row["plain"].utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        }
        self.phrases = phrases
        longestPhrase = phrases.keys.map { $0.utf8.count { $0 == UInt8(ascii: " ") } + 1 }.max() ?? 1
    }

    /// The polity that alone has an office of that title, in lower case; nil for other titles.
    func polity(titled title: String) -> PolityCode? { polities[title].map { PolityCode($0) } }

    /// The words of that class.
    subscript(wordClass: WordClass) -> Set<String> { classes[wordClass] }

    /// The words of that class; sorted.
    func words(in wordClass: WordClass) -> [String] { classes[wordClass].sorted() }

    /// "First", "second" and so on, in order.
    var ordinals: [String] { classes.inOrder(.ordinal) }

    /// Whether the word, in lower case, is of that class.
    func has(_ word: String, in wordClass: WordClass) -> Bool { classes.has(word, in: wordClass) }

    /// Phrases as lists of words, the longer first.
    private static func phrases(_ cells: Set<String>) -> [[String]] {
        cells.sorted().map { $0.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
            .sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
    }

    /// The classes that a word of a question can be known by, beside the words of exclusions.
    private static let knownClasses: [WordClass] = [
        .preposition, .empty, .be, .auxiliary, .negation, .party, .membership, .intention, .possibility, .denial,
        .office,
        .unanswered, .bare, .saying, .soft, .beyond, .number, .stance, .person, .quality, .latest, .earliest, .planned,
        .ordinal,
    ]

    /// Whether the word is in any of the classes that a word of a question can be known by.
    package func isKnown(_ word: String) -> Bool { known.contains(word) }
}
