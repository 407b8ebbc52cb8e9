package import Embedded
internal import Model

/// The closed classes of English words that give a question its shape (`Seeds/questions/function-words.tsv`).
package struct FunctionWords: Sendable {
    /// Prepositions that can stand before a party.
    package let prepositions: Set<String>
    /// Words that have no meaning of their own in a question.
    package let empty: Set<String>
    /// Forms of "be", which with a participle make a passive.
    package let be: Set<String>
    /// Auxiliaries that stand before the subject of a question.
    package let auxiliaries: Set<String>
    /// Words that negate.
    package let negations: Set<String>
    /// Nouns after "which" or "how many" that say only that parties are sought.
    package let partyNouns: Set<String>
    /// Nouns after the name of an organisation that mean its members: "EU members".
    package let membership: Set<String>
    /// Words that ask for what was announced: "plan to recognise".
    package let intention: Set<String>
    /// Words that ask for what is only possible: "could recognise".
    package let possibility: Set<String>
    /// Words that ask for what was denied.
    package let denial: Set<String>
    /// Words before the title of an office that are a part of it: "foreign minister".
    package let officeModifiers: Set<String>
    /// Words that ask for what is not recorded: "where", "why".
    package let unanswered: Set<String>
    /// Words that look like a form of a cue and are none: "according".
    package let bare: Set<String>
    /// Words of saying, before which the source stands: "what did Lavrov *say* about Kosovo".
    package let saying: Set<String>
    /// Words that ask for anything: "any *news* of", "did *anything* happen".
    package let anything: Set<String>
    /// Nouns of which each stands for one act, so that they can be counted: "how many *letters*".
    package let items: Set<String>
    /// Words that change nothing in what is looked for, but are said to be left aside: "independent".
    package let soft: Set<String>
    /// Words that "X or Y" is decided by: "first".
    package let superlatives: Set<String>
    /// Words that end a question and only ask for a yes: "isn't it", "right".
    package let tags: Set<String>
    /// Words that ask for what reports cannot tell: "should".
    package let beyond: Set<String>
    /// Numbers in words, from two on.
    package let numbers: Set<String>
    /// Words that stand for somebody who is named elsewhere: "they".
    package let pronouns: Set<String>
    /// Words for whoever governs: "leader", which no office is called.
    package let leading: Set<String>
    /// Titles of those who govern.
    package let headTitles: Set<String>
    /// Words for the end of what a clause before told of: "and when was it *withdrawn*".
    package let undoing: Set<String>
    /// Words that ask where somebody stands: "Spain's *position* on Kosovo".
    package let stance: Set<String>
    /// Nouns that say that persons are sought: "which *officials*".
    package let personNouns: Set<String>
    /// Names of months, which may be typed in small letters.
    package let months: Set<String>
    /// Words that open questions, which may be misspelt: "wich".
    let opening: [String]
    /// Words before the name of a month: "*in* march".
    package let beforeMonth: Set<String>
    /// Phrases that open a question and say nothing: "could you tell me".
    package let openings: [[String]]
    /// Phrases before a party that is not asked about: "apart from".
    package let exclusions: [[String]]
    /// "First", "second" and so on, in order.
    package let ordinals: [String]
    /// Phrases that say nothing wherever they stand: "in order", "any more".
    let fillers: [[String]]
    /// Phrases that ask how much of something, which is not recorded: "how large".
    let measures: [[String]]
    /// Words of the closed classes that are long enough to be told from names when they are misspelt: "thier"; sorted.
    let commonWords: [String]
    /// The words of the classes that a word of a question can be known by.
    private let known: Set<String>
    private let classes: [String: Set<String>]
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
        let table = try SeedTable(embedded: "Seeds/questions/function-words.tsv", required: ["class", "words"])
        var classes: [String: Set<String>] = [:]
        var ordinals: [String] = []
        for row in table.rows {
            classes[row["class"], default: []].formUnion(row.list("words"))
            if row["class"] == "ordinal" { ordinals += row.list("words") }
        }
        self.ordinals = ordinals
        prepositions = classes["preposition"] ?? []
        empty = classes["empty"] ?? []
        be = classes["be"] ?? []
        auxiliaries = classes["auxiliary"] ?? []
        negations = classes["negation"] ?? []
        partyNouns = classes["party"] ?? []
        membership = classes["membership"] ?? []
        intention = classes["intention"] ?? []
        possibility = classes["possibility"] ?? []
        denial = classes["denial"] ?? []
        unanswered = classes["unanswered"] ?? []
        bare = classes["bare"] ?? []
        officeModifiers = classes["office"] ?? []
        saying = classes["saying"] ?? []
        anything = classes["anything"] ?? []
        items = classes["item"] ?? []
        soft = classes["soft"] ?? []
        superlatives = classes["superlative"] ?? []
        tags = classes["tag"] ?? []
        beyond = classes["beyond"] ?? []
        undoing = classes["undoing"] ?? []
        numbers = classes["number"] ?? []
        pronouns = classes["pronoun"] ?? []
        leading = classes["leading"] ?? []
        headTitles = classes["head-title"] ?? []
        stance = classes["stance"] ?? []
        personNouns = classes["person"] ?? []
        months = classes["month"] ?? []
        opening = (classes["question"] ?? []).sorted()
        beforeMonth = classes["before-month"] ?? []
        openings = Self.phrases(classes["opening"])
        exclusions = Self.phrases(classes["exclusion"])
        fillers = Self.phrases(classes["filler"])
        measures = Self.phrases(classes["measure"])
        let knownClasses = [
            prepositions, empty, be, auxiliaries, negations, partyNouns, membership, intention, possibility, denial,
            officeModifiers, unanswered, bare, saying, soft, beyond, numbers, stance, personNouns,
            classes[WordClass.quality.rawValue] ?? [], classes[WordClass.latest.rawValue] ?? [],
            classes[WordClass.earliest.rawValue] ?? [], classes[WordClass.planned.rawValue] ?? [], Set(ordinals),
            Set(exclusions.flatMap { $0 }),
        ]
        known = knownClasses.reduce(into: []) { $0.formUnion($1) }
        commonWords = known.filter { $0.utf8.count >= 5 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }.sorted()
        self.classes = classes
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

    /// Whether the word, in lower case, is of that class.
    func has(_ word: String, in wordClass: WordClass) -> Bool {
        classes[wordClass.rawValue]?.contains(word) ?? false
    }

    /// The words of that class; sorted.
    func words(in wordClass: WordClass) -> [String] { (classes[wordClass.rawValue] ?? []).sorted() }

    /// Phrases as lists of words, the longer first.
    private static func phrases(_ cells: Set<String>?) -> [[String]] {
        (cells ?? []).sorted().map { $0.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
            .sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
    }

    /// Whether the word is in any of the classes.
    package func isKnown(_ word: String) -> Bool { known.contains(word) }
}
