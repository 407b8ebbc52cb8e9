extension QuestionLexicon {
    /// The cues in the words, each word used once as a verb and once as a noun; longer cues win, then those whose
    /// words stand in order and nearer to each other, then the earlier in the table.
    ///
    /// - Parameters:
    ///   - words: the lemmas of each word of the question; empty where a word is part of a name.
    ///   - isLight: for each word whether it may stand between the words of a cue without being counted: names, dates
    ///     and function words.
    ///   - barriers: the places of words behind which a verb has no object any more.
    package func matches(in words: [[String]], isLight: [Bool], barriers: Set<Int> = []) -> [Match] {
        var candidates: [(match: Match, order: Int)] = []
        for (order, cue) in cues.enumerated() {
            for start in words.indices {
                if let found = Self.indices(
                    of: cue.lemmas[...], in: words, isLight: isLight, barriers: barriers, from: start)
                {
                    candidates.append((Match(cue: cue, words: found), order))
                } else if let found = Self.fronted(cue, in: words, isLight: isLight, from: start) {
                    candidates.append((Match(cue: cue, words: found), order))
                }
            }
        }
        func rank(_ match: Match) -> Int {
            // "Have British troops left": the verb is another.
            let isHelper = match.words.count > 1 && words[match.words[0]].contains("have")
            return isHelper ? 3 : Self.rank(match)
        }
        candidates.sort { left, right in
            if left.match.words.count != right.match.words.count {
                return left.match.words.count > right.match.words.count
            }
            return (rank(left.match), left.match.span, left.order, left.match.words[0])
                < (rank(right.match), right.match.span, right.order, right.match.words[0])
        }
        var used: [QuestionCue.Kind: Set<Int>] = [:]
        var longest = Set<Int>()
        var matches: [Match] = []
        for (match, _) in candidates where used[match.cue.kind, default: []].isDisjoint(with: match.words) {
            // A word can be a verb or a noun ("sanctions"), but no part of a longer cue is a cue by itself.
            if match.words.count == 1, longest.contains(match.words[0]) { continue }
            if match.words.count > 1 { longest.formUnion(match.words) }
            used[match.cue.kind, default: []].formUnion(match.words)
            matches.append(match)
        }
        return matches
    }

    /// How many words may stand between two words of a cue ("cut all its diplomatic ties").
    private static let largestGap = 3

    /// Words in order before a noun that stands before its verb, and that before a verb with a mere preposition.
    private static func rank(_ match: Match) -> Int {
        let last = match.cue.lemmas[match.cue.lemmas.count - 1]
        if match.words.count > 1, [["from"], ["to", "into"], ["on", "upon"], ["to", "with"]].contains(last) {
            return 2
        }
        return match.isFronted ? 1 : 0
    }

    /// A verb whose noun stands before it: "which sanctions did the US impose", "whose envoy was thrown out".
    private static func fronted(
        _ cue: QuestionCue, in words: [[String]], isLight: [Bool], from head: Int
    ) -> [Int]? {
        guard cue.kind != .noun, cue.lemmas.count > 1, words[head].contains(where: { cue.lemmas[0].contains($0) }),
            let noun = words[..<head].lastIndex(where: { $0.contains { cue.lemmas[cue.lemmas.count - 1].contains($0) } }
            ),
            let rest = indices(of: cue.lemmas.dropLast(), in: words, isLight: isLight, barriers: [], from: head)
        else { return nil }
        return [head, noun] + rest.dropFirst()
    }

    private static func indices(
        of lemmas: ArraySlice<[String]>, in words: [[String]], isLight: [Bool], barriers: Set<Int>, from start: Int
    ) -> [Int]? {
        guard let head = lemmas.first, words[start].contains(where: { head.contains($0) }) else { return nil }
        var found = [start]
        for alternatives in lemmas.dropFirst() {
            var index = found[found.count - 1] + 1
            var gap = 0
            while index < words.count, !words[index].contains(where: { alternatives.contains($0) }) {
                if index > start + 1, barriers.contains(index) { return nil }
                if !isLight[index] { gap += 1 }
                guard gap <= largestGap else { return nil }
                index += 1
            }
            guard index < words.count else { return nil }
            found.append(index)
        }
        return found
    }
}
