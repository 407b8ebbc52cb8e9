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

/// Reads the sentences of CoNLL-U text (https://universaldependencies.org/format.html).
///
/// Empty nodes are left out; what a token of several words says about the space after it goes to its last word.
func readTreebank(_ text: String) -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var words: TreebankSentence = []
    var direct: [Int: Bool] = [:]
    for lineBytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        let line = Substring(lineBytes)
        if line.isEmpty {
            for index in words.indices {
                if let value = direct[index + 1] { words[index].isFollowedDirectly = value }
            }
            if !words.isEmpty { sentences.append(words) }
            words = []
            direct = [:]
            continue
        }
        if line.utf8.first == UInt8(ascii: "#") { continue }
        let cells = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard cells.count == 10 else { continue }
        let range = cells[0].split(separator: "-")
        if range.count == 2, let first = Int(range[0]), let last = Int(range[1]) {
            for word in first..<last { direct[word] = true }
            direct[last] = cells[9] == "SpaceAfter=No"
        } else if Int(cells[0]) != nil {
            words.append(
                TreebankWord(
                    form: cells[1], lemma: cells[2], upos: cells[3], xpos: cells[4], features: cells[5],
                    head: Int(cells[6]) ?? 0, relation: cells[7],
                    isFollowedDirectly: cells[9].contains("SpaceAfter=No")))
        }
    }
    if !words.isEmpty { sentences.append(words) }
    return sentences
}
