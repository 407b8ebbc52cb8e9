internal import Actors
internal import Linguistics

/// Reads what an act carries beside its parties: its occasion ("congratulated Kim on the anniversary") and its field
/// ("cooperation in trade", "a trade agreement").
struct DetailReader {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The sentence's mentions.
    let mentions: MentionIndex

    /// The words that tell when.
    let dated: Set<Int>

    /// The words.
    let lexicon: CueLexicon

    /// How many words a detail has at most; a longer phrase says more than what it is about.
    private static let longest = 12

    /// The details of an act of a relation type, by name; empty when the sentence gives none.
    ///
    /// - Parameter words: the words that the cue rests on, the trigger among them.
    func details(of relation: String, words: Set<Int>) -> [String: String] {
        guard let rules = lexicon.details[relation] else { return [:] }
        var result: [String: String] = [:]
        for (name, places) in rules.sorted(by: { $0.key < $1.key }) {
            result[name] = words.sorted().lazy.compactMap { phrase(at: $0, in: places) }.first
        }
        return result
    }

    private func phrase(at word: Int, in places: Set<String>) -> String? {
        for child in tree.children(of: word) where !dated.contains(child) {
            switch tree.relation(of: child) {
            case .obl, .nmod, .advcl, .acl:
                let marks = tree.marks(of: child)
                guard let first = marks.first, places.contains(first), !isParty(child), tree.tokens[child].upos != .pron
                else { continue }
                if let found = text(below: child, without: first) { return found }
            case .compound, .amod:
                guard places.contains("compound"), tree.tokens[word].upos == .noun, child < word, !isParty(child) else {
                    continue
                }
                guard tree.tokens[child].upos == .noun else { continue }
                // "Security cooperation agreement": all that stands between.
                return tree.tokens[tree.start(of: child)..<word].map { $0.form.lowercased() }.joined(separator: " ")
            default: continue
            }
        }
        return nil
    }

    /// Whether the word names only a party or a place, which the statement has already.
    private func isParty(_ word: Int) -> Bool {
        mentions.headed(by: word).contains { $0.kind != .media && $0.kind != .nominal && !$0.parties.isEmpty }
    }

    /// The words of a phrase up to its first comma, without the preposition before it.
    private func text(below head: Int, without preposition: String) -> String? {
        let start = tree.start(of: head)
        var words: [Int] = []
        for word in start..<tree.tokens.count where tree.contains(head, word) {
            if word == start, tree.tokens[word].form.lowercased() == preposition { continue }
            guard tree.tokens[word].upos != .punct, words.last.map({ $0 + 1 == word }) ?? true else { break }
            words.append(word)
        }
        guard !words.isEmpty, words.count <= Self.longest, words.contains(head) else { return nil }
        var result = ""
        for word in words {
            result += tree.tokens[word].form
            if tree.tokens[word].isFollowedBySpace, word != words.last { result += " " }
        }
        return result
    }
}
