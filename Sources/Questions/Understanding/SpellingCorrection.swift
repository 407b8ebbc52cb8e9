internal import Gazetteer

/// What a misspelt word of a question was meant to be.
struct SpellingCorrection {
    private let gazetteer: Gazetteer
    private let lexicon: QuestionLexicon
    private let functionWords: FunctionWords

    /// A correction towards those names and words.
    init(gazetteer: Gazetteer, lexicon: QuestionLexicon, functionWords: FunctionWords) {
        self.gazetteer = gazetteer
        self.lexicon = lexicon
        self.functionWords = functionWords
    }

    /// Whether no cue and no function word explains the word, and it is no number or mark.
    func isUnknown(_ word: QuestionWord) -> Bool {
        word.lemmas.isEmpty && !word.lower.isEmpty && !functionWords.isKnown(word.lower)
            && word.lower.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    /// The word that opens questions of which the word is one edit away, or, typed in small letters, another word of the
    /// closed classes; nil when there is none, and for what is a word of its own.
    func questionWord(for word: QuestionWord) -> String? {
        guard word.lower.utf8.count >= 4, !EnglishWords.contains(word.lower) else { return nil }
        if word.lower.utf8.first == UInt8(ascii: "w"),
            let opening = functionWords.words(in: .question).first(where: {
                EditDistance.between(word.lower, $0, limit: 1) != nil
            })
        {
            return opening
        }
        guard !word.isCapitalised, word.lower.utf8.count >= 5 else { return nil }
        return functionWords.commonWords.first {
            $0.utf8.first == word.lower.utf8.first && EditDistance.between(word.lower, $0, limit: 1) != nil
        }
    }

    /// The form of a cue nearest to the word; nil when none is near enough.
    func cueForm(for word: String) -> String? { lexicon.correction(of: word) }

    /// The words of names nearest to the word: those of the same sound, else those one edit away for five to seven
    /// letters, two for more; none when none is near enough. Of polities, organisations and movements first, else of
    /// people.
    func names(for word: String) -> [String] {
        guard word.utf8.count >= 5 else { return [] }
        var names: Set<String> = []
        for entity in gazetteer.participants {
            for name in [entity.name] + entity.adjectives + entity.aliases { names.formUnion(Self.words(of: name)) }
        }
        let found = nearest(to: word, among: names)
        if found.count > 1 {
            // "Turky" is Turkey sooner than Turks.
            let own = found.filter { name in gazetteer.participants.contains { $0.name == name } }
            if own.count == 1 { return own }
        }
        if !found.isEmpty { return found }
        return nearest(to: word, among: Set(gazetteer.personNames.flatMap { Self.words(of: $0) }))
    }

    private func nearest(to word: String, among names: Set<String>) -> [String] {
        let lower = word.lowercased()
        let length = lower.utf8.count
        let limit = length >= 8 ? 2 : 1
        let sound = NameFold.sound(of: lower)
        var best: (distance: Int, names: [String]) = (.max, [])
        for name in names.sorted() where abs(name.utf8.count - length) <= 3 {
            var distance = EditDistance.between(lower, name.lowercased(), limit: limit)
            // Who mistypes a name seldom mistypes its first letter: "narcos" is no Marcos.
            if name.lowercased().utf8.first != lower.utf8.first { distance = nil }
            if NameFold.sound(of: name) == sound { distance = min(distance ?? 1, 1) }
            guard let distance, distance <= best.distance else { continue }
            if distance < best.distance { best = (distance, []) }
            if !best.names.contains(where: { $0.lowercased() == name.lowercased() }) { best.names.append(name) }
        }
        return best.names
    }

    /// The words of a name that are long enough to be told apart.
    private static func words(of name: String) -> [String] {
        name.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.map { String(Substring($0)) }
            .filter { $0.utf8.count >= 4 }
    }
}
