import Linguistics

/// Learns the lemmatiser's rules: for each tag and ending the change that most words with it undergo, and the words
/// that the rules get wrong.
struct LemmaTraining {
    /// How often each form has each lemma, by the lemmatiser's key.
    private var occurrences: [[UInt8]: [FormAndLemma: Int]] = [:]

    private struct FormAndLemma: Hashable {
        var form: String
        var lemma: String
    }

    /// Counts a word with the fine tag of that number.
    mutating func add(form: String, lemma: String, tag: Int, isName: Bool, times: Int) {
        occurrences[Lemmatizer.key(of: form, tag: tag, isName: isName), default: [:]][
            FormAndLemma(form: form, lemma: lemma), default: 0] += times
    }

    /// The sections of the model file.
    func sections() -> [(name: String, bytes: [UInt8])] {
        let words = occurrences.map { key, lemmas in (key: key, votes: Self.votes(lemmas)) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        // Each word has one vote on its endings, so that rules generalise over words and not over occurrences.
        var endings: [[UInt8]: [EditScript: Int]] = [:]
        for word in words {
            let most = word.votes.values.max() ?? 0
            for length in 0...min(Lemmatizer.longestEnding, word.key.count - 1) {
                // Without any ending to go by, a word is at most put in another case: "satisfy", taken for a past
                // participle, must not lose its last letters.
                for (script, count) in word.votes where count == most && (length > 0 || script.keepsLetters) {
                    endings[word.key.prefix(1) + word.key.suffix(length), default: [:]][script, default: 0] += 1
                }
            }
        }
        // A longer ending has a rule only where it is right for more words than that of the shorter one.
        var rules: [[UInt8]: EditScript] = [:]
        let byLength = endings.sorted {
            $0.key.count == $1.key.count
                ? $0.key.lexicographicallyPrecedes($1.key) : $0.key.count < $1.key.count
        }
        for (ending, votes) in byLength {
            let best = Self.best(votes)
            let shorter = ending.count == 1 ? nil : Self.rule(for: ending.dropFirst(2), tag: ending[0], rules)
            let gain = (votes[best] ?? 0) - (shorter.flatMap { votes[$0] } ?? 0)
            if gain >= (ending.count == 1 ? 1 : 2) { rules[ending] = best }
        }
        var exceptions: [[UInt8]: EditScript] = [:]
        for word in words {
            let best = Self.best(word.votes)
            let predicted = Self.rule(for: word.key.dropFirst(), tag: word.key[0], rules)
            if predicted.flatMap({ word.votes[$0] }) ?? 0 < word.votes[best] ?? 0 { exceptions[word.key] = best }
        }
        let scripts = Set(rules.values).union(exceptions.values).sorted { $0.text < $1.text }
        var number: [EditScript: Int] = [:]
        for (index, script) in scripts.enumerated() { number[script] = index }
        return [
            ("lemma.scripts", Array(scripts.map { $0.text + "\n" }.joined().utf8)),
            ("lemma.words", SortedTable.serialized(exceptions.compactMapValues { number[$0] })),
            ("lemma.endings", SortedTable.serialized(rules.compactMapValues { number[$0] })),
        ]
    }

    /// How many occurrences of a word each script gets right.
    private static func votes(_ lemmas: [FormAndLemma: Int]) -> [EditScript: Int] {
        var scripts: Set<EditScript> = []
        for pair in lemmas.keys {
            for base in EditScript.Base.allCases {
                scripts.insert(EditScript(from: pair.form, to: pair.lemma, base: base))
            }
        }
        var votes: [EditScript: Int] = [:]
        for script in scripts {
            for (pair, count) in lemmas where script.apply(to: pair.form) == pair.lemma {
                votes[script, default: 0] += count
            }
        }
        return votes
    }

    private static func rule(for word: ArraySlice<UInt8>, tag: UInt8, _ rules: [[UInt8]: EditScript]) -> EditScript? {
        for length in stride(from: min(Lemmatizer.longestEnding, word.count), through: 0, by: -1) {
            if let script = rules[[tag] + word.suffix(length)] { return script }
        }
        return nil
    }

    /// The script with the most votes; of equals that which changes least, in lower case if possible.
    private static func best(_ votes: [EditScript: Int]) -> EditScript {
        func order(_ script: EditScript) -> (Int, Int, String) {
            let base = EditScript.Base.allCases.firstIndex(of: script.base) ?? 0
            return (script.cut + script.added.utf8.count, base, script.text)
        }
        return votes.max {
            $0.value == $1.value ? order($0.key) > order($1.key) : $0.value < $1.value
        }?.key ?? EditScript(base: .lower, cut: 0, added: "")
    }
}
