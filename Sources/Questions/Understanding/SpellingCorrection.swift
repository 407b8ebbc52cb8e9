internal import Gazetteer

/// What a misspelt word of a question was meant to be.
struct SpellingCorrection {
    private let gazetteer: Gazetteer
    private let lexicon: QuestionLexicon
    private let functionWords: FunctionWords

    init(gazetteer: Gazetteer, lexicon: QuestionLexicon, functionWords: FunctionWords) {
        self.gazetteer = gazetteer
        self.lexicon = lexicon
        self.functionWords = functionWords
    }

    /// Whether no cue and no function word explains the word, and it is no number or mark.
    func isUnknown(_ word: QuestionWord) -> Bool {
        word.lemmas.isEmpty && !functionWords.isKnown(word.lower)
            && word.lower.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    /// The form of a cue nearest to the word; nil when none is near enough.
    func cueForm(for word: String) -> String? { lexicon.correction(of: word) }

    /// The name of a polity, organisation or movement nearest to the word: one edit for five to seven letters, two for
    /// more; nil when none is near enough, or several are equally near.
    func name(for word: String) -> String? {
        let lower = word.lowercased()
        let length = lower.utf8.count
        guard length >= 5 else { return nil }
        let limit = length >= 8 ? 2 : 1
        var best: (distance: Int, names: Set<String>)?
        for entity in gazetteer.participants {
            for name in [entity.name] + entity.adjectives + entity.aliases
            where name.utf8.count >= 5 && !name.utf8.contains(UInt8(ascii: " ")) {
                guard let distance = EditDistance.between(lower, name.lowercased(), limit: limit) else { continue }
                if let known = best, known.distance == distance {
                    best?.names.insert(entity.name)
                } else if best.map({ distance < $0.distance }) ?? true {
                    best = (distance, [entity.name])
                }
            }
        }
        return best.flatMap { $0.names.count == 1 ? $0.names.first : nil }
    }
}
