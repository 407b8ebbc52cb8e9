internal import Embedded
internal import Linguistics

/// The words by which a question is read against a sentence.
struct ReadingWords: Sendable {
    /// A closed class of such words.
    enum Class: String, Sendable {
        /// Prepositions before where something is done: "*off* the coast".
        case place
        /// Prepositions and conjunctions before why: "*over* the raid", "*because* it left".
        case reason
        /// Adverbs and nouns that say how often: "*twice*", "*weekly*".
        case frequency
        /// Units of money: "*dollars*".
        case money
        /// Nouns for a time: "in which *year*".
        case time
        /// Nouns for a place: "in which *city*".
        case venue
        /// Nouns for a reason: "for what *reason*".
        case cause
        /// Words that carry nothing that a sentence must say.
        case light
        /// Verbs under which a clause is told as it is: "*said* that".
        case telling
        /// Prepositions before what is left out: "all *except* it".
        case exception
        /// Conjunctions before what need not come: "*if* it left".
        case condition
        /// Conjunctions before what has come or will: "*when* it left".
        case occasion
        /// Nouns for somebody: "which *minister*".
        case holder
        /// Verbs whose subject does what their object names: "*lodged* a protest".
        case giving
        /// Nouns for a state: "which *country*".
        case polity
        /// Verbs that give the reason of what they stand beside: "left, *citing* costs".
        case ground
        /// Nouns that give the reason after "in" and "out of": "left *in protest* at it".
        case motive
        /// Nouns for where something is done that have no name: "at the *border*".
        case spot
    }

    private let classes: [String: Set<String>]

    /// The words of the embedded table.
    ///
    /// - Throws: `SeedTableError` when it is not as its header says.
    init() throws(SeedTableError) {
        let table = try SeedTable(embedded: "Seeds/questions/reading.tsv", required: ["class", "words"])
        var classes: [String: Set<String>] = [:]
        for row in table.rows { classes[row["class"], default: []].formUnion(row.list("words")) }
        self.classes = classes
    }

    /// Whether the word, in lower case, is of that class.
    func has(_ word: String, in wordClass: Class) -> Bool { classes[wordClass.rawValue]?.contains(word) ?? false }
}
