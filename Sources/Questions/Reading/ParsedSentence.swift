internal import Actors
internal import Linguistics
internal import Model
internal import RelationExtraction
internal import TemporalExpressions

/// A sentence with its tree and the times that it names.
struct ParsedSentence: Sendable {
    /// The sentence.
    let text: String
    /// Its place among the sentences of its article, from 0.
    let index: Int
    /// Its tree.
    let tree: SyntaxTree
    /// What tells how its acts are told.
    let modalities: ModalityReader
    /// Those who are named or meant in it.
    let mentions: [Mention]
    /// The times that it names.
    let times: [TemporalExpression]

    /// Those whom the word names or means.
    func parties(at word: Int) -> [Party] {
        mentions.filter { $0.head == word || $0.tokens.contains(word) && $0.kind == .person }.flatMap(\.parties)
    }

    /// The words that are the clue; empty where it has none.
    func places(of clue: Clue) -> [Range<Int>] {
        var found = places(of: clue.mentions, ignoresCase: !clue.isName)
        guard let party = clue.party else { return found }
        for mention in mentions where mention.kind != .media && mention.parties.contains(where: { party.means($0) }) {
            // The head says on which side of an act the mention stands.
            let head = mention.head..<mention.head + 1
            if !found.contains(where: { $0.overlaps(mention.tokens) }) { found.append(head) }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The words that one of the names or forms covers, in either case; empty where it has none.
    func places(of mentions: [String], ignoresCase: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for mention in mentions {
            let parts = mention.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            guard !parts.isEmpty else { continue }
            for start in tree.tokens.indices {
                guard let end = end(of: parts, from: start, ignoresCase: ignoresCase) else { continue }
                if !found.contains(where: { $0.overlaps(start..<end) }) { found.append(start..<end) }
            }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The end of the words that make up those parts, where words without a space between them count as one.
    private func end(of parts: [String], from start: Int, ignoresCase: Bool) -> Int? {
        var index = start
        for part in parts {
            let wanted = ignoresCase ? part.lowercased() : part
            var written = ""
            while index < tree.tokens.count, written.utf8.count < wanted.utf8.count {
                written += ignoresCase ? tree.forms[index] : tree.tokens[index].form
                index += 1
            }
            if written != wanted { return nil }
        }
        return index
    }

    /// The words below a word as they are written, without what begins a further clause about them and without a preposition
    /// before them unless it is wanted.
    ///
    /// - Parameter withConjuncts: whether what is coordinated with it belongs to it.
    func phrase(of head: Int, withPreposition: Bool, withConjuncts: Bool = true) -> String {
        var words = tree.tokens.indices.filter { tree.contains(head, $0) }
        var clauses = tree.children(of: head, .aclRelcl, .parataxis, .dep)
        if !withConjuncts { clauses += tree.children(of: head, .conj) }
        words.removeAll { word in clauses.contains { tree.contains($0, word) } }
        if !withPreposition {
            let marks = Set(tree.children(of: head, .case, .mark, .cc))
            words.removeAll { word in marks.contains { tree.contains($0, word) } && word < head }
        }
        while let first = words.first, tree.tokens[first].upos == .punct, tree.tokens[first].form != "\"" {
            words.removeFirst()
        }
        while let last = words.last, [.punct, .cconj].contains(tree.tokens[last].upos), tree.tokens[last].form != "\"" {
            words.removeLast()
        }
        var result = ""
        for (place, word) in words.enumerated() {
            result += tree.tokens[word].form
            guard place + 1 < words.count else { break }
            if words[place + 1] > word + 1 || tree.tokens[word].isFollowedBySpace { result += " " }
        }
        return result
    }
}
