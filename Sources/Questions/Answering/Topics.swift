internal import Linguistics
internal import Model

/// Words of a question that its parties and relation leave over, as words that a report must have: "Who signed a *trade*
/// agreement with China", "who condemned the *invasion of Ukraine*".
struct Topics {
    /// The words as they were typed.
    private(set) var words: [String] = []
    /// For each of them the words of which a sentence must have one.
    private(set) var mentions: [[String]] = []
    /// For each of them the words as they were typed, in all their forms.
    private(set) var literals: [[String]] = []
    /// Words that can be left aside, because they only colour the act.
    private(set) var adverbs: [String] = []

    /// The words that the question leaves over.
    init(of question: Question) {
        for word in question.notUnderstood + question.asideWords {
            if Self.isAdverb(word) {
                adverbs.append(word)
            } else {
                words.append(word)
                literals.append(Inflection.guessedForms(of: word.lowercased()))
                mentions.append(Inflection.guessedForms(of: word.lowercased()) + (question.synonyms[word] ?? []))
            }
        }
        for party in question.asideParties {
            // As it was typed.
            words.append(party.mentions.last ?? party.name)
            literals.append([party.mentions.last ?? party.name])
            mentions.append(party.mentions.isEmpty ? [party.name] : party.mentions)
        }
    }

    /// The same with the words as they were typed only.
    var asTyped: Topics {
        var topics = self
        topics.mentions = literals
        return topics
    }

    private static func isAdverb(_ word: String) -> Bool {
        word.utf8.count > 4 && word.lowercased().utf8.suffix(2).elementsEqual("ly".utf8)
    }
}
