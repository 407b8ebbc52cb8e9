internal import Linguistics

/// Mends words that the tagger takes for adverbs and the gazetteer knows as names: "Chile recognised Palestine".
enum NameRepair {
    /// The sentence with such a word before its verb as the verb's subject; an unparsed sentence as it is.
    ///
    /// - Parameter isName: whether a word, as it is written, ends a known name.
    static func repaired(_ sentence: Sentence, isName: (String) -> Bool) -> Sentence {
        guard sentence.isParsed else { return sentence }
        var sentence = sentence
        for word in sentence.tokens.indices where [.adv, .intj, .x].contains(sentence.tokens[word].upos) {
            let verb = sentence.tokens[word].head
            guard verb > word, sentence.tokens[verb].upos == .verb, isName(sentence.tokens[word].form),
                !sentence.tokens.contains(where: { $0.head == verb && [.nsubj, .nsubjPass].contains($0.relation) })
            else { continue }
            sentence.tokens[word].upos = .propn
            sentence.tokens[word].lemma = sentence.tokens[word].form
            sentence.tokens[word].relation = .nsubj
        }
        return sentence
    }
}
