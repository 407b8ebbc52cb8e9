internal import Actors
internal import Model

/// The mentions of one sentence by the words that they stand on.
struct MentionIndex {
    /// The mentions of the sentence, in the order of the text.
    let mentions: [Mention]

    /// The mentions that a word attaches to the tree, the widest first.
    private let byHead: [Int: [Int]]

    /// An index of those mentions, all of one sentence.
    init(_ mentions: [Mention]) {
        self.mentions = mentions
        var byHead: [Int: [Int]] = [:]
        for (index, mention) in mentions.enumerated() { byHead[mention.head, default: []].append(index) }
        for word in byHead.keys {
            byHead[word]?.sort { left, right in
                let (a, b) = (mentions[left].tokens.count, mentions[right].tokens.count)
                return a != b ? a > b : left < right
            }
        }
        self.byHead = byHead
    }

    /// Whether there is no mention at all.
    var isEmpty: Bool { mentions.isEmpty }

    /// The mentions that a word attaches, the widest first.
    func headed(by word: Int) -> [Mention] { (byHead[word] ?? []).map { mentions[$0] } }

    /// The mentions that cover a word, the widest first.
    func covering(_ word: Int) -> [Mention] {
        mentions.filter { $0.tokens.contains(word) }.sorted { $0.tokens.count > $1.tokens.count }
    }
}
