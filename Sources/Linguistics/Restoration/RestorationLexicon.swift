internal import Embedded

/// The words by which lost apostrophes and hyphens are restored, from `Seeds/lexicon/restoration.tsv`.
struct RestorationLexicon: Sendable {
    /// What a word is to a rule; the cells of the column `class`.
    enum WordClass: String, CaseIterable, Sendable {
        /// A participle or noun that is joined to a name: "US" + "led".
        case tail
        /// The first part of "five-day".
        case count
        /// The last part of "five-day".
        case counted
        /// "self".
        case `self`
        /// The definite article.
        case article
        /// A word after which a plural stands.
        case many
        /// A word that begins a noun phrase.
        case determiner
        /// A determiner after which no plural stands.
        case singular
        /// "last", "next", "this" before a word of the class `period`.
        case relative
        /// A stretch of time: "year".
        case period
        /// The days of the week and the months.
        case weekday
        /// "today", "yesterday", "tomorrow".
        case deictic
        /// "other" after "each", "another" after "one"; the word before is in `parts`.
        case reciprocal
        /// A noun whose plural has no "s": "children".
        case irregular
        /// What "People's" stands before: "republic".
        case people
        /// A name that takes the article: "the North".
        case direction
        /// A noun that often has something: "government".
        case possessor
        /// A contraction that only stripped text has, with its parts.
        case contraction
        /// What shows that "its" before it was "it's".
        case its
        /// A clitic that lost its apostrophe, with its form.
        case enclitic
    }

    private let words: [WordClass: [String: [String]]]

    /// The words that a compound may begin with, and those that one after a name may end with.
    private let beginnings: [[UInt8]]
    private let tails: [[UInt8]]

    /// Reads the embedded lexicon.
    ///
    /// - Throws: `SeedTableError` when the table is missing or a class is unknown.
    init() throws(SeedTableError) {
        let file = "Seeds/lexicon/restoration.tsv"
        var words: [WordClass: [String: [String]]] = [:]
        for row in try SeedTable(embedded: file, required: ["form", "class", "parts"]).rows {
            guard let wordClass = WordClass(rawValue: row["class"]) else {
                throw .badCell(
                    file: file, line: row.line, column: "class", value: row["class"],
                    expected: "one of " + WordClass.allCases.map(\.rawValue).joined(separator: ", "))
            }
            words[wordClass, default: [:]][row["form"]] = row.list("parts")
        }
        self.words = words
        beginnings = [WordClass.`self`, .count].flatMap { (words[$0] ?? [:]).keys.sorted() }.map { Array($0.utf8) }
        tails = (words[.tail] ?? [:]).keys.sorted().map { Array($0.utf8) }
    }

    /// Whether a word of ASCII letters begins, in whatever case, with a word of the classes `self` and `count`.
    func beginsCompound(_ word: [UInt8]) -> Bool {
        beginnings.contains { beginning in
            beginning.count <= word.count && beginning.indices.allSatisfy { beginning[$0] == word[$0] | 0x20 }
        }
    }

    /// Whether a word ends in one of the class `tail`.
    func endsCompound(_ word: [UInt8]) -> Bool { tails.contains { word.suffix($0.count).elementsEqual($0) } }

    /// Whether a word is of a class, in that spelling.
    func contains(_ word: String, as wordClass: WordClass) -> Bool {
        words[wordClass]?[word] != nil
    }

    /// The parts of a word of a class; nil when it is not of the class.
    func parts(of word: String, as wordClass: WordClass) -> [String]? {
        words[wordClass]?[word]
    }
}
