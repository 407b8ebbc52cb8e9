internal import Linguistics

/// The words that the grammar asks for: which can be a cue's verb or noun, and the closed classes of `word-sets.tsv`.
package struct GrammarWords: Sendable {
    /// The dictionary forms that a form is brought back to when its lemma is none of them.
    var dictionary: Set<String> = []

    /// The dictionary forms of the triggers that are verbs.
    var verbs: Set<String> = []

    /// The dictionary forms of the triggers that are nouns.
    var nouns: Set<String> = []

    /// The sets of words that cues ask for as the object of a verb, by the verb's dictionary form.
    var objects: [String: [Set<String>]] = [:]

    /// The dictionary forms of irregular forms.
    var irregular: [String: String] = [:]

    /// The dictionary forms of the verbs that report what is said.
    var reporting: Set<String> = []

    /// The sets of words of `word-sets.tsv` that code asks for.
    var sets: [WordSet: Set<String>] = [:]

    /// The verbs that tell of the deed which a noun means, by that noun: of "test" "fire" and "detonate".
    var deeds: [String: Set<String>] = [:]

    /// No words.
    package init() {}

    /// Whether one of those sets has the word.
    func contains(_ word: String, in wanted: WordSet...) -> Bool {
        wanted.contains { sets[$0]?.contains(word) ?? false }
    }

    /// Whether a word names a day or a length of time.
    func isTime(_ token: Token) -> Bool {
        [token.lemma, token.form].contains { contains($0, in: .calendar, .spans, .days) }
    }

    /// Takes note of a cue's words.
    mutating func add(_ cue: Cue) {
        dictionary.formUnion(cue.lemmas)
        if cue.wordClass == .verb { verbs.formUnion(cue.lemmas) }
        if cue.wordClass == .noun { nouns.formUnion(cue.lemmas) }
        for case .word(let path, let wanted) in cue.constraints {
            dictionary.formUnion(wanted)
            guard cue.wordClass == .verb, path.steps == [.object] else { continue }
            for verb in cue.lemmas { objects[verb, default: []].append(wanted) }
        }
    }
}
