package import Embedded
package import Linguistics
internal import Model

/// The words that questions are made of: cues with their inflected forms.
package struct QuestionLexicon: Sendable {
    /// A cue found in a question.
    package struct Match: Hashable, Sendable {
        /// The cue.
        package let cue: QuestionCue
        /// The indices of its words in the question; the first is the head.
        package let words: [Int]

        /// Whether the noun of the cue stands before its verb.
        package var isFronted: Bool { words.count > 1 && words[1] < words[0] }

        /// How far its words are apart.
        package var span: Int { (words.max() ?? 0) - (words.min() ?? 0) }
    }

    /// The cues in the order of the table.
    package let cues: [QuestionCue]

    /// The forms of nouns that are cues by themselves, as they stand in the table.
    let nouns: Set<String>

    private let inflection: Inflection

    /// The lemmas that each form can belong to, in alphabetical order.
    private let lemmasByForm: [String: [String]]

    /// The lexicon of `Seeds/questions`.
    ///
    /// - Parameter functionWords: those of the same folder.
    /// - Throws: `SeedTableError` when a table there is not as its header says.
    package static func seeded(with functionWords: FunctionWords) throws(SeedTableError) -> QuestionLexicon {
        let table = try SeedTable(
            embedded: "Seeds/questions/cues.tsv", required: ["relations", "kind", "cue", "of", "state"])
        var cues: [QuestionCue] = []
        for row in table.rows {
            guard let kind = QuestionCue.Kind(rawValue: row["kind"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "kind", value: row["kind"],
                    expected: "verb, noun or inverse")
            }
            let lemmas = row["cue"].utf8.split(separator: UInt8(ascii: " ")).map { word in
                word.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            }
            for lemmas in Self.orders(of: lemmas, functionWords: functionWords) {
                var cue = QuestionCue(
                    relations: row.list("relations"), kind: kind, lemmas: lemmas,
                    ofRole: QuestionCue.OfRole(rawValue: row["of"]) ?? .subject, isState: row["state"] == "yes")
                cue.isContrary = row["state"] == "contrary"
                cues.append(cue)
            }
        }
        return QuestionLexicon(cues: cues, inflection: try Inflection.seeded())
    }

    /// The words of a cue as they stand, and with the object before a particle: "call their ambassador home".
    private static func orders(of lemmas: [[String]], functionWords: FunctionWords) -> [[[String]]] {
        guard lemmas.count == 3, lemmas[1].allSatisfy({ functionWords.has($0, in: .particle) }) else { return [lemmas] }
        return [lemmas, [lemmas[0], lemmas[2], lemmas[1]]]
    }

    /// A lexicon of those cues.
    package init(cues: [QuestionCue], inflection: Inflection) {
        self.cues = cues
        self.inflection = inflection
        nouns = Self.nouns(of: cues)
        let lemmas = Set(cues.flatMap { $0.lemmas.flatMap { $0 } }).union(Self.functionLemmas)
        lemmasByForm = Self.lemmasByForm(of: lemmas, inflection: inflection, beside: [:])
    }

    private init(_ lexicon: QuestionLexicon, joinedWith further: [QuestionCue]) {
        cues = lexicon.cues + further
        inflection = lexicon.inflection
        nouns = lexicon.nouns.union(Self.nouns(of: further))
        let known = lexicon.lemmasByForm
        // Each lemma is a form of itself.
        let lemmas = Set(further.flatMap { $0.lemmas.flatMap { $0 } }).filter { !(known[$0]?.contains($0) ?? false) }
        lemmasByForm = Self.lemmasByForm(of: lemmas, inflection: inflection, beside: known)
    }

    private static func nouns(of cues: [QuestionCue]) -> Set<String> {
        Set(cues.filter { $0.kind == .noun && $0.lemmas.count == 1 }.flatMap { $0.lemmas[0] })
    }

    /// The lemmas by form, with those that are known already.
    private static func lemmasByForm(
        of lemmas: Set<String>, inflection: Inflection, beside known: [String: [String]]
    ) -> [String: [String]] {
        var lemmasByForm = known
        for lemma in lemmas {
            for form in inflection.forms(of: lemma) where !(lemmasByForm[form]?.contains(lemma) ?? false) {
                lemmasByForm[form, default: []].append(lemma)
                if lemmasByForm[form, default: []].count > 1 { lemmasByForm[form]?.sort() }
            }
        }
        return lemmasByForm
    }

    /// Lemmas that the grammar of questions needs beside the cues.
    private static let functionLemmas = ["be", "have", "do", "receive", "get", "country", "state", "happen", "time"]

    /// The lexicon with further cues, which come after its own.
    func joined(with further: [QuestionCue]) -> QuestionLexicon {
        QuestionLexicon(self, joinedWith: further)
    }

    /// The forms of all words that ask for the same relations as one of those lemmas by itself; sorted.
    func synonyms(of lemmas: [String]) -> [String] {
        let own = cues.filter { $0.lemmas.count == 1 && !$0.lemmas[0].allSatisfy { !lemmas.contains($0) } }
        // "The Pope" is no president.
        let relations = Set(own.map(\.relations)).filter { !$0.isOnly(.holdsOffice) }
        let alike = cues.filter { $0.lemmas.count == 1 && relations.contains($0.relations) }
        return Set(alike.flatMap { $0.lemmas[0] }.flatMap { inflection.forms(of: $0) }).sorted()
    }

    /// The words that tell of those relations: of the cues that ask for nothing else, or for one relation beside; in the
    /// order of the table.
    func words(telling relations: [String], besides functionWords: FunctionWords) -> [TellingWords] {
        guard !relations.isEmpty else { return [] }
        var found: [TellingWords] = []
        var seen = Set<TellingWords>()
        for cue in cues {
            let asked = cue.relations.filter { relations.contains($0) }.count
            guard asked == cue.relations.count || asked > 0 && cue.relations.count <= 2 && cue.kind == .noun,
                let words = words(of: cue.lemmas, besides: functionWords), seen.insert(words).inserted
            else { continue }
            found.append(words)
        }
        return found
    }

    /// The words of a match as they were used in the question; nil where they say too little: "go".
    func words(of match: Match, in question: [QuestionWord], besides functionWords: FunctionWords) -> TellingWords? {
        let used = zip(match.cue.lemmas, match.words).map { lemmas, place in
            lemmas.filter { question[place].lemmas.contains($0) }
        }
        return words(of: used, besides: functionWords)
    }

    private func words(of lemmas: [[String]], besides functionWords: FunctionWords) -> TellingWords? {
        var lemmas = lemmas
        if lemmas.count == 1 { lemmas[0].removeAll { functionWords.isKnown($0) } }
        guard let rarest = lemmas.lastIndex(where: { $0.contains { !functionWords.isKnown($0) } }) else { return nil }
        return TellingWords(
            forms: lemmas.map { Set($0.flatMap { inflection.forms(of: $0) }).sorted() }, rarest: rarest)
    }

    /// The forms of a word that is taken for a lemma.
    func forms(of word: String) -> [String] { inflection.forms(of: word) }

    /// Whether the form is that of the noun of a verb: "ties" of "restore ties".
    func isObject(_ form: String) -> Bool {
        let lemmas = lemmas(of: form)
        return cues.contains { cue in
            cue.kind == .verb && cue.lemmas.count > 1
                && lemmas.contains { cue.lemmas[cue.lemmas.count - 1].contains($0) }
        }
    }

    /// The lemmas that the form can belong to; empty for a word that no cue has.
    package func lemmas(of form: String) -> [String] { lemmasByForm[form] ?? [] }

    /// The known form nearest to a word that is not known: at most one edit away for words of five to nine letters,
    /// two for longer ones; nil when there is none, or for shorter words.
    package func correction(of word: String) -> String? {
        let length = word.utf8.count
        guard length >= 5, lemmasByForm[word] == nil else { return nil }
        let limit = length >= 10 ? 2 : 1
        var best: (distance: Int, form: String)?
        for form in lemmasByForm.keys.sorted()
        where abs(form.utf8.count - length) <= limit && form.utf8.first == word.utf8.first {
            guard let distance = EditDistance.between(word, form, limit: limit) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, form) }
        }
        return best?.form
    }
}
