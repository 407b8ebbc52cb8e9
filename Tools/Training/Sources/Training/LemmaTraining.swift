import Linguistics

/// Learns the lemmatiser's rules: for each tag and ending the change that most words with it undergo, and the words
/// that the rules get wrong.
struct LemmaTraining {
    private var counts: [[UInt8]: [EditScript: Int]] = [:]

    /// How many bytes of a word's end a rule looks at; as the lemmatiser does.
    private let longestEnding = 6

    /// Counts a word with the fine tag of that number.
    mutating func add(form: String, lemma: String, tag: Int, times: Int = 1) {
        counts[[UInt8(tag)] + WordEncoder.key(of: form), default: [:]][EditScript(from: form, to: lemma), default: 0] +=
            times
    }

    /// The sections of the model file.
    func sections() -> [(name: String, bytes: [UInt8])] {
        // The words in a fixed order, each with the script that most of its occurrences have.
        let words = counts.map { key, scripts in (key: key, scripts: scripts, best: Self.best(scripts)) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var endings: [[UInt8]: [EditScript: Int]] = [:]
        for word in words {
            // Each word counts once or twice, so that rules generalise over words and not over occurrences.
            for length in 0...min(longestEnding, word.key.count - 1) {
                for (script, count) in word.scripts {
                    endings[word.key.prefix(1) + word.key.suffix(length), default: [:]][script, default: 0] +=
                        min(count, 3)
                }
            }
        }
        // A longer ending needs a rule only where it differs from the shorter one, and gains enough.
        var rules: [[UInt8]: EditScript] = [:]
        for ending in endings.keys.sorted(by: { ($0.count, $0) < ($1.count, $1) }) {
            guard let scripts = endings[ending] else { continue }
            let best = Self.best(scripts)
            let shorter = ending.count == 1 ? nil : Self.rule(for: ending.dropFirst(2), tag: ending[0], rules)
            let gain = (scripts[best] ?? 0) - (shorter.flatMap { scripts[$0] } ?? 0)
            if shorter != best, gain >= (ending.count == 1 ? 1 : 4) { rules[ending] = best }
        }
        var exceptions: [[UInt8]: EditScript] = [:]
        for word in words {
            let predicted = Self.rule(for: word.key.dropFirst(), tag: word.key[0], rules)
            if predicted != word.best { exceptions[word.key] = word.best }
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

    private static func rule(for word: ArraySlice<UInt8>, tag: UInt8, _ rules: [[UInt8]: EditScript]) -> EditScript? {
        for length in stride(from: min(6, word.count), through: 0, by: -1) {
            if let script = rules[[tag] + word.suffix(length)] { return script }
        }
        return nil
    }

    private static func best(_ scripts: [EditScript: Int]) -> EditScript {
        scripts.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }?.key
            ?? EditScript(base: .lower, cut: 0, added: "")
    }
}

private func < (left: (Int, [UInt8]), right: (Int, [UInt8])) -> Bool {
    left.0 == right.0 ? left.1.lexicographicallyPrecedes(right.1) : left.0 < right.0
}
