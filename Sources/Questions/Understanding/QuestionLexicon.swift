package import Embedded

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

    /// How many words may stand between two words of a cue ("cut all its diplomatic ties").
    private static let largestGap = 3

    /// The lexicon of `Seeds/questions`.
    ///
    /// - Throws: `SeedTableError` when a table there is not as its header says.
    package static func seeded() throws(SeedTableError) -> QuestionLexicon {
        let forms = try SeedTable(embedded: "Seeds/questions/irregular-forms.tsv", required: ["lemma", "forms"])
        var irregular: [String: [String]] = [:]
        for row in forms.rows { irregular[row["lemma"], default: []] += row.list("forms") }
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
            for lemmas in Self.orders(of: lemmas) {
                cues.append(
                    QuestionCue(
                        relations: row.list("relations"), kind: kind, lemmas: lemmas,
                        ofRole: QuestionCue.OfRole(rawValue: row["of"]) ?? .subject, isState: row["state"] == "yes"))
            }
        }
        return QuestionLexicon(cues: cues, inflection: Inflection(irregular: irregular))
    }

    /// Words that stand before or after the object of their verb.
    private static let particles: Set<String> = ["out", "home", "back", "off", "down", "up"]

    /// The words of a cue as they stand, and with the object before a particle: "call their ambassador home".
    private static func orders(of lemmas: [[String]]) -> [[[String]]] {
        guard lemmas.count == 3, particles.isSuperset(of: lemmas[1]) else { return [lemmas] }
        return [lemmas, [lemmas[0], lemmas[2], lemmas[1]]]
    }

    /// A lexicon of those cues.
    package init(cues: [QuestionCue], inflection: Inflection) {
        self.cues = cues
        self.inflection = inflection
        nouns = Set(cues.filter { $0.kind == .noun && $0.lemmas.count == 1 }.flatMap { $0.lemmas[0] })
        var lemmasByForm: [String: Set<String>] = [:]
        for lemma in Set(cues.flatMap { $0.lemmas.flatMap { $0 } }).union(Self.functionLemmas) {
            for form in inflection.forms(of: lemma) { lemmasByForm[form, default: []].insert(lemma) }
        }
        self.lemmasByForm = lemmasByForm.mapValues { $0.sorted() }
    }

    /// Lemmas that the grammar of questions needs beside the cues.
    private static let functionLemmas = ["be", "have", "do", "receive", "get", "country", "state", "happen", "time"]

    /// The lexicon with further cues, which come after its own.
    func joined(with further: [QuestionCue]) -> QuestionLexicon {
        QuestionLexicon(cues: cues + further, inflection: inflection)
    }

    /// The forms of all words that ask for the same relations as one of those lemmas by itself; sorted.
    func synonyms(of lemmas: [String]) -> [String] {
        let own = cues.filter { $0.lemmas.count == 1 && !$0.lemmas[0].allSatisfy { !lemmas.contains($0) } }
        let relations = Set(own.map(\.relations))
        let alike = cues.filter { $0.lemmas.count == 1 && relations.contains($0.relations) }
        return Set(alike.flatMap { $0.lemmas[0] }.flatMap { inflection.forms(of: $0) }).sorted()
    }

    /// The forms of the words that tell of one of those relations: single words, and the nouns of phrases; sorted.
    func forms(telling relations: [String], besides functionWords: FunctionWords) -> [String] {
        let alike = cues.filter { !$0.relations.allSatisfy { !relations.contains($0) } }
        let lemmas = Set(alike.flatMap { $0.lemmas[$0.lemmas.count - 1] })
        return Set(lemmas.filter { !functionWords.isKnown($0) }.flatMap { inflection.forms(of: $0) }).sorted()
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

    /// The known form nearest to a word that is not known: at most one edit away for words of five to seven letters,
    /// two for longer ones; nil when there is none, or for shorter words.
    package func correction(of word: String) -> String? {
        let length = word.utf8.count
        guard length >= 5, lemmasByForm[word] == nil else { return nil }
        let limit = length >= 8 ? 2 : 1
        var best: (distance: Int, form: String)?
        for form in lemmasByForm.keys.sorted()
        where abs(form.utf8.count - length) <= limit && form.utf8.first == word.utf8.first {
            guard let distance = EditDistance.between(word, form, limit: limit) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, form) }
        }
        return best?.form
    }

    /// The cues in the words, each word used once as a verb and once as a noun; longer cues win, then those whose
    /// words stand in order and nearer to each other, then the earlier in the table.
    ///
    /// - Parameters:
    ///   - words: the lemmas of each word of the question; empty where a word is part of a name.
    ///   - isLight: for each word whether it may stand between the words of a cue without being counted: names, dates
    ///     and function words.
    package func matches(in words: [[String]], isLight: [Bool]) -> [Match] {
        var candidates: [(match: Match, order: Int)] = []
        for (order, cue) in cues.enumerated() {
            for start in words.indices {
                if let found = Self.indices(of: cue.lemmas[...], in: words, isLight: isLight, from: start) {
                    candidates.append((Match(cue: cue, words: found), order))
                } else if let found = Self.fronted(cue, in: words, isLight: isLight, from: start) {
                    candidates.append((Match(cue: cue, words: found), order))
                }
            }
        }
        candidates.sort { left, right in
            if left.match.words.count != right.match.words.count {
                return left.match.words.count > right.match.words.count
            }
            return (Self.rank(left.match), left.match.span, left.order, left.match.words[0])
                < (Self.rank(right.match), right.match.span, right.order, right.match.words[0])
        }
        var used: [QuestionCue.Kind: Set<Int>] = [:]
        var longest = Set<Int>()
        var matches: [Match] = []
        for (match, _) in candidates where used[match.cue.kind, default: []].isDisjoint(with: match.words) {
            // A word can be a verb or a noun ("sanctions"), but no part of a longer cue is a cue by itself.
            if match.words.count == 1, longest.contains(match.words[0]) { continue }
            if match.words.count > 1 { longest.formUnion(match.words) }
            used[match.cue.kind, default: []].formUnion(match.words)
            matches.append(match)
        }
        return matches
    }

    /// Words in order before a noun that stands before its verb, and that before a verb with a mere preposition.
    private static func rank(_ match: Match) -> Int {
        let last = match.cue.lemmas[match.cue.lemmas.count - 1]
        if match.words.count > 1, last == ["from"] || last == ["to", "into"] { return 2 }
        return match.isFronted ? 1 : 0
    }

    /// A verb whose noun stands before it: "which sanctions did the US impose", "whose envoy was thrown out".
    private static func fronted(
        _ cue: QuestionCue, in words: [[String]], isLight: [Bool], from head: Int
    ) -> [Int]? {
        guard cue.kind != .noun, cue.lemmas.count > 1, words[head].contains(where: { cue.lemmas[0].contains($0) }),
            let noun = words[..<head].lastIndex(where: { $0.contains { cue.lemmas[cue.lemmas.count - 1].contains($0) } }
            ),
            let rest = indices(of: cue.lemmas.dropLast(), in: words, isLight: isLight, from: head)
        else { return nil }
        return [head, noun] + rest.dropFirst()
    }

    private static func indices(
        of lemmas: ArraySlice<[String]>, in words: [[String]], isLight: [Bool], from start: Int
    ) -> [Int]? {
        guard let head = lemmas.first, words[start].contains(where: { head.contains($0) }) else { return nil }
        var found = [start]
        for alternatives in lemmas.dropFirst() {
            var index = found[found.count - 1] + 1
            var gap = 0
            while index < words.count, !words[index].contains(where: { alternatives.contains($0) }) {
                if !isLight[index] { gap += 1 }
                guard gap <= largestGap else { return nil }
                index += 1
            }
            guard index < words.count else { return nil }
            found.append(index)
        }
        return found
    }
}
