internal import Embedded
internal import Linguistics
internal import Model

/// The words that tell of relations: cues, words that govern their modality, and words that report.
package struct CueLexicon: Sendable {
    /// The cues; where two fit the same words, the one with more conditions wins, then the earlier.
    private(set) var cues: [Cue] = []

    /// The indices of the cues by the dictionary form of their trigger.
    private(set) var byLemma: [String: [Int]] = [:]

    /// Which cues can hold in a sentence of some words.
    private(set) var conditions = CueConditionIndex()

    /// What governing words do to modality, by dictionary form.
    private(set) var governing: [String: [GoverningWord]] = [:]

    /// The words that report, by dictionary form; of a verb and a noun of one form the one that the file has first.
    private(set) var reporting: [String: ReportingWord] = [:]

    /// The nouns that report, by dictionary form.
    private(set) var reportingNouns: [String: ReportingWord] = [:]

    /// The houses and offices that speak for a polity under their own name, in lower case: "white house", "kremlin".
    private(set) var seats: Set<String> = []

    /// The sets of words that patterns and the matcher refer to by name.
    private(set) var wordSets: [String: [String]] = [:]

    /// The words that the grammar asks for.
    package private(set) var words = GrammarWords()

    /// How often what a family of rules found was right, 0 to 1.
    private(set) var precisions: [String: Double] = [:]

    /// Where what a relation type carries beside its parties stands, by type and name of the detail.
    private(set) var details: [String: [String: Set<String>]] = [:]

    /// The lexicon of the program.
    ///
    /// - Throws: `SeedTableError` or `CueLexiconError` when a file does not follow the format.
    package static func seeded() throws -> CueLexicon {
        let relations = try RelationCatalogue.seeded()
        var lexicon = CueLexicon()
        try lexicon.readWordSets(SeedTable(embedded: "Seeds/lexicon/word-sets.tsv", required: ["name", "words"]))
        try lexicon.readGoverningWords(
            SeedTable(embedded: "Seeds/lexicon/modality.tsv", required: ["words", "effect", "complement"]))
        try lexicon.readReportingWords(
            SeedTable(
                embedded: "Seeds/lexicon/reporting.tsv",
                required: ["words", "kind", "performative", "closing", "content"]))
        try lexicon.readSeats(
            SeedTable(embedded: "Seeds/gazetteer/polities.tsv", required: ["metonyms"]))
        try lexicon.readPrecisions(
            SeedTable(embedded: "Seeds/lexicon/confidence.tsv", required: ["family", "precision"]))
        try lexicon.readDetails(
            SeedTable(embedded: "Seeds/lexicon/details.tsv", required: ["relation", "detail", "words"]))
        lexicon.words.irregular = try Inflection.seeded().irregularLemmas
        for file in EmbeddedFile.inFolder("Seeds/lexicon/cues") {
            try lexicon.addCues(
                SeedTable(file.text, name: file.name, required: CueParser.columns), relations: relations)
        }
        return lexicon
    }

    /// The lexicon with the cues of a user's file after its own.
    ///
    /// - Parameters:
    ///   - text: the content of the file, in the format of `Seeds/lexicon/README.md`.
    ///   - name: the file's name, for messages.
    /// - Throws: `SeedTableError` or `CueLexiconError` when the file does not follow the format.
    package func adding(_ text: String, name: String) throws -> CueLexicon {
        var lexicon = self
        try lexicon.addCues(
            SeedTable(text, name: name, required: CueParser.columns), relations: RelationCatalogue.seeded())
        return lexicon
    }

    /// Nouns that stand for the polity named beside them: the set `representatives`.
    private(set) var representatives: Set<String> = []

    /// Whether a noun means whoever governs, so that it speaks as the polity: the set `governments`.
    func isGovernment(_ lemma: String) -> Bool { words.contains(lemma, in: .governments) }

    /// Verbs that only carry a noun of action: the set `light`.
    private(set) var lightVerbs: Set<String> = []

    /// Nouns for what is written: the set `letter` and "statement".
    private(set) var messages: Set<String> = []

    /// Verbs that tell that an act takes place: the set `events`.
    private(set) var eventVerbs: Set<String> = []

    /// Whether some cue has that dictionary form as its trigger.
    package func knows(_ lemma: String) -> Bool { byLemma[Spelling.british(lemma)] != nil }

    private mutating func addCues(_ table: SeedTable, relations: RelationCatalogue) throws {
        var parser = CueParser(table: table, wordSets: wordSets, relations: relations)
        for cue in try parser.cues() {
            for lemma in cue.lemmas { byLemma[lemma, default: []].append(cues.count) }
            words.add(cue)
            conditions.append(cue.constraints)
            cues.append(cue)
        }
    }

    /// Reads the sets of words of a table.
    ///
    /// - Throws: `SeedTableError` where a set refers to one that is not above it, comes twice, or lacks though code asks
    ///   for it.
    mutating func readWordSets(_ table: SeedTable) throws {
        for row in table.rows {
            guard wordSets[row["name"]] == nil else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "name", value: row["name"],
                    expected: "a name that no earlier line has")
            }
            var words: [String] = []
            for word in row.list("words") {
                if word.utf8.first == UInt8(ascii: "$") {
                    let name = String(Substring(word.utf8.dropFirst()))
                    guard let set = wordSets[name] else {
                        throw SeedTableError.badCell(
                            file: table.name, line: row.line, column: "words", value: word,
                            expected: "a set of an earlier line after $")
                    }
                    words += set
                } else {
                    words.append(Spelling.british(word))
                }
            }
            wordSets[row["name"]] = words
            if row["name"].hasPrefix(Self.deedPrefix) {
                self.words.deeds[
                    String(
                        Substring(row["name"].utf8.dropFirst(Self.deedPrefix.utf8.count)))] = Set(words)
            }
        }
        for set in WordSet.allCases {
            guard let words = wordSets[set.rawValue] else {
                throw SeedTableError.missingRow(file: table.name, column: "name", value: set.rawValue)
            }
            self.words.sets[set] = Set(words)
        }
        representatives = words.sets[.representatives] ?? []
        lightVerbs = words.sets[.light] ?? []
        eventVerbs = words.sets[.events] ?? []
        messages = (words.sets[.letter] ?? []).union(["statement"])
    }

    /// What stands before the noun in the names of the sets of verbs that tell of a deed.
    private static let deedPrefix = "doing-"

    private mutating func readGoverningWords(_ table: SeedTable) throws {
        for row in table.rows {
            guard let effect = GoverningWord.Effect(rawValue: row["effect"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "effect", value: row["effect"],
                    expected: "actual, intended, possible, assumed, negated or doubted")
            }
            let word = GoverningWord(effect: effect, complements: Set(row.list("complement")))
            for lemma in row.list("words") {
                governing[Spelling.british(lemma), default: []].append(word)
                words.dictionary.insert(Spelling.british(lemma))
            }
        }
    }

    private mutating func readReportingWords(_ table: SeedTable) throws {
        for row in table.rows {
            guard let kind = ReportingWord.Kind(rawValue: row["kind"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "kind", value: row["kind"],
                    expected: "verb, citing, noun, people, preposition or adverb")
            }
            guard let closing = ReportingWord.Closing(rawValue: row["closing"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "closing", value: row["closing"],
                    expected: "comma, bare or no")
            }
            let content = try row.list("content").map { value in
                guard let content = ReportingWord.Content(rawValue: value) else {
                    throw SeedTableError.badCell(
                        file: table.name, line: row.line, column: "content", value: value,
                        expected: "that, inf, noun, for, report, own, outer or named")
                }
                return content
            }
            let word = ReportingWord(
                kind: kind, isPerformative: row["performative"] == "yes", closing: closing, content: Set(content))
            for lemma in row.list("words").map(Spelling.british) {
                // "Report" is a verb of saying and a noun.
                if kind == .noun || kind == .people { reportingNouns[lemma] = word }
                if reporting[lemma] == nil { reporting[lemma] = word }
                if kind == .verb { words.reporting.insert(lemma) }
            }
        }
    }

    private mutating func readDetails(_ table: SeedTable) throws {
        for row in table.rows { details[row["relation"], default: [:]][row["detail"]] = Set(row.list("words")) }
    }

    private mutating func readSeats(_ table: SeedTable) throws {
        for row in table.rows { seats.formUnion(row.list("metonyms").map { $0.lowercased() }) }
    }

    private mutating func readPrecisions(_ table: SeedTable) throws {
        for row in table.rows {
            guard let value = Double(row["precision"]), (0...1).contains(value) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "precision", value: row["precision"],
                    expected: "a number from 0 to 1")
            }
            precisions[row["family"]] = value
        }
    }
}
