import Linguistics

/// A word of a treebank with its gold analysis.
struct TreebankWord {
    /// The word.
    var form: String
    /// The lemma.
    var lemma: String
    /// The universal part of speech.
    var upos: String
    /// The tag of the Penn treebank.
    var xpos: String
    /// The features as `Name=Value|...`, `_` for none.
    var features: String
    /// The number of the head, from 1; 0 for the root.
    var head: Int
    /// The relation with its subtype.
    var relation: String
    /// Whether the text goes on without a space.
    var isFollowedDirectly: Bool
}

/// A sentence of a treebank.
typealias TreebankSentence = [TreebankWord]

/// Reads the sentences of CoNLL-U text.
///
/// What a token of several words says about the space after it goes to its last word.
func readTreebank(_ text: String) -> [TreebankSentence] {
    ConlluReader(name: "").read(text).sentences.map { sentence in
        var words = sentence.words.map { word in
            TreebankWord(
                form: word.form, lemma: word.lemma, upos: word.upos, xpos: word.xpos, features: word.features,
                head: word.head ?? 0, relation: word.relation, isFollowedDirectly: !word.isFollowedBySpace)
        }
        for token in sentence.multiwordTokens {
            for index in token.words.dropLast() { words[index].isFollowedDirectly = true }
            words[token.words.upperBound - 1].isFollowedDirectly = !token.isFollowedBySpace
        }
        return words
    }
}
