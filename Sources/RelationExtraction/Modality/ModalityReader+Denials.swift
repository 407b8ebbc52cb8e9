internal import Linguistics

/// Sentences that only deny what was told before them.
extension ModalityReader {
    /// The word by which the sentence denies what was told before, and the word that stands for that: "*denied this*", "the
    /// *report* is *false*"; nil for a sentence that does not.
    package var denial: (word: Int, claim: Int)? {
        for word in mainClauses where isDone(word) {
            let isDenial = tree.isVerb(word) && tree.words.contains(tree.lemmas[word], in: .denials)
            let isFalse = !tree.hasChild(word, .csubj, .ccomp) && (isMadeUp(word) || callsMadeUp(word))
            guard isDenial || isFalse else { continue }
            let claims = isMadeUp(word) ? tree.surfaceSubjects(of: word) : tree.patients(of: word)
            if let claim = claims.first(where: pointsBack) { return (word, claim) }
        }
        return nil
    }

    /// "Called the report *a lie*".
    private func callsMadeUp(_ verb: Int) -> Bool { tree.children(of: verb, .xcomp).contains(where: { isMadeUp($0) }) }

    /// What the sentence tells in its main clauses, and in what it reports by them.
    private var mainClauses: [Int] {
        var found = [tree.root].compactMap(\.self)
        var next = 0
        while next < found.count {
            let word = found[next]
            found += tree.children(of: word, .conj)
            if isReport(by: word), isDone(word) { found += tree.children(of: word, .ccomp) }
            next += 1
        }
        return found
    }

    /// Whether the word stands for what was told: "this", "it", "the report", and not "the report of the commission".
    private func pointsBack(_ word: Int) -> Bool {
        if tree.tokens[word].upos == .pron || tree.tokens[word].upos == .det {
            return ["this", "that", "it", "these"].contains(tree.forms[word])
        }
        let isClaim = tree.words.contains(tree.lemmas[word], in: .charges, .tellings, .reports)
        return isClaim && !tree.hasChild(word, .nmod, .acl, .aclRelcl, .nmodPoss)
            && tree.children(of: word, .det).contains { ["the", "this", "that", "these"].contains(tree.forms[$0]) }
    }
}
