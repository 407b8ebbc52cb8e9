internal import Actors
internal import Linguistics

/// Speech between commas, whatever the parser made of it: "Chad, diplomats say, has expelled the consul", "..., the
/// ministry says, a measure that ...", "because, its president explained, they had ...".
extension AttributionReader {
    /// Words of saying that stand alone with their subject between commas.
    struct Parenthesis {
        /// The indices of the words.
        var words: Range<Int>

        /// Who speaks.
        var sources: [Source]

        /// Whether what it reports stands behind it: there is no verb before, or a conjunction right before.
        var isForward: Bool
    }

    /// The longest stretch of words between commas that can be one.
    private static let longest = 14

    /// The parentheses of the sentence, in the order of the text.
    func parentheses() -> [Parenthesis] {
        var found: [Parenthesis] = []
        var start = 0
        for end in tree.tokens.indices where isBoundary(end) {
            defer { start = end + 1 }
            guard start > 1, start < end, end - start <= Self.longest,
                let sources = speakers(alone: start..<end)
            else { continue }
            let before = tree.tokens[..<(start - 1)]
            let isForward =
                before.last?.upos == .sconj || !before.contains { $0.upos == .verb || $0.upos == .aux }
            found.append(Parenthesis(words: start..<end, sources: sources, isForward: isForward))
        }
        return found
    }

    /// Those who tell of a trigger between commas.
    func parenthetical(_ trigger: Int, in parentheses: [Parenthesis]) -> [Source] {
        parentheses.flatMap { parenthesis -> [Source] in
            let words = parenthesis.words
            let between =
                trigger < words.lowerBound
                ? trigger..<words.lowerBound : words.upperBound..<max(words.upperBound, trigger)
            guard !words.contains(trigger), parenthesis.isForward == (trigger >= words.upperBound),
                !between.contains(where: { tree.tokens[$0].form == ";" })
            else { return [] }
            return parenthesis.sources
        }
    }

    /// Whether a comma, a quotation mark, a semicolon or the end of the sentence stands there.
    private func isBoundary(_ place: Int) -> Bool {
        [",", "\"", "”", "“", "''", "``", ";", ".", "!", "?", "(", ")"].contains(tree.tokens[place].form)
    }

    /// Who speaks in words that are only a subject and a word of saying; nil where they are more or something else.
    private func speakers(alone words: Range<Int>) -> [Source]? {
        let verbs = words.filter { tree.tokens[$0].upos == .verb }
        let spoken =
            verbs.isEmpty ? words.last.flatMap { readsAsVerb($0) ? $0 : nil } : verbs.count == 1 ? verbs[0] : nil
        guard let verb = spoken, let word = lexicon.reporting[tree.lemmas[verb]], word.kind == .verb,
            word.closing != .no,
            !words.contains(where: { opensClause($0) }), !(verb + 1..<words.upperBound).contains(where: { tells($0) })
        else { return nil }
        let subject = verb == words.lowerBound ? verb + 1..<words.upperBound : words.lowerBound..<verb
        guard let head = headOfFirstPhrase(subject), verb > words.lowerBound || tree.lemmas[verb] != "tell" else {
            return nil
        }
        // "Its agency, AMI, announced the break, accusing": what is announced, and nobody who speaks.
        if verb == words.lowerBound, tree.relation(of: head) == .obj, mentions.covering(head).isEmpty,
            reportingWord(at: head) == nil
        {
            return nil
        }
        let found = sources(at: head, describes: !word.content.contains(.named))
        return found.isEmpty ? nil : found
    }

    /// Whether a word makes a clause of what follows it, which is no speech that stands alone.
    private func opensClause(_ word: Int) -> Bool {
        tree.tokens[word].upos == .sconj || tree.tokens[word].upos == .cconj || tree.isRelativePronoun(word)
    }

    /// Whether a word behind the word of saying belongs to what is said there: "said he was sad".
    private func tells(_ word: Int) -> Bool {
        tree.tokens[word].upos == .aux || ["he", "she", "they", "it", "that"].contains(tree.lemmas[word])
    }

    /// Whether a word that was taken for a noun is the verb of "a Nairobi newspaper claims".
    private func readsAsVerb(_ word: Int) -> Bool {
        tree.tokens[word].upos == .noun && tree.tokens[word].form.hasSuffix("s")
            && tree.lemmas[word] != tree.tokens[word].form
    }

    /// The head of the noun phrase with which words begin; nil where they begin otherwise.
    private func headOfFirstPhrase(_ words: Range<Int>) -> Int? {
        let phrase = words.prefix {
            [.det, .adj, .noun, .propn, .num, .part, .pron].contains(tree.tokens[$0].upos)
        }
        // "Jason Hu": the tree hangs a name on its first word.
        guard let head = phrase.last(where: { tree.isNominal($0) && tree.relation(of: $0) != .flat }) else {
            return nil
        }
        // "Announced yesterday".
        return tree.words.isTime(tree.tokens[head]) ? nil : head
    }
}
