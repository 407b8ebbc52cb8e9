internal import Model

/// Words of a question that its parties and relation leave over, as words that a report must have: "Who signed a *trade*
/// agreement with China", "who condemned the *invasion of Ukraine*".
struct Topics {
    /// The words as they were typed.
    private(set) var words: [String] = []
    /// For each of them the words of which a sentence must have one.
    private(set) var mentions: [[String]] = []
    /// Words that can be left aside, because they only colour the act.
    private(set) var adverbs: [String] = []

    /// The words that the question leaves over.
    init(of question: Question) {
        for word in question.notUnderstood + question.asideWords {
            if Self.isAdverb(word) {
                adverbs.append(word)
            } else {
                words.append(word)
                mentions.append(Self.forms(of: word) + (question.synonyms[word] ?? []))
            }
        }
        for party in question.asideParties {
            // As it was typed.
            words.append(party.mentions.last ?? party.name)
            mentions.append(party.mentions.isEmpty ? [party.name] : party.mentions)
        }
    }

    /// The forms of a word that no table has: with the endings of inflection, and without.
    private static func forms(of word: String) -> [String] {
        let lower = word.lowercased()
        var stems = [lower]
        for (ending, replacement) in [
            ("ies", "y"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"),
            ("es", ""), ("s", ""),
        ] {
            let suffix = Array(ending.utf8)
            guard lower.utf8.count >= suffix.count + 3, lower.utf8.suffix(suffix.count).elementsEqual(suffix) else {
                continue
            }
            stems.append(String(decoding: lower.utf8.dropLast(suffix.count), as: UTF8.self) + replacement)
        }
        return stems.flatMap { [$0, $0 + "s", $0 + "es", $0 + "ed", $0 + "d", $0 + "ing"] }
    }

    private static func isAdverb(_ word: String) -> Bool {
        word.utf8.count > 4 && word.lowercased().utf8.suffix(2).elementsEqual("ly".utf8)
    }
}
