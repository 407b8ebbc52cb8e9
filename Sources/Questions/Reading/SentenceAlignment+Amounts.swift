internal import Linguistics
internal import RelationExtraction

/// How much, how many and how often a sentence tells.
extension SentenceAlignment {
    /// "150 men": how many are told of what is counted.
    func number(of noun: Int) -> String? {
        guard let clue = clues.firstIndex(where: { $0.words.contains(noun) }) else { return nil }
        let tree = sentence.tree
        for place in matches[clue] {
            let counts = tree.children(of: place.lowerBound, .nummod)
            guard let first = counts.first else { continue }
            return tree.tokens[tree.start(of: first)...place.lowerBound].map(\.form).joined(separator: " ")
        }
        return nil
    }

    /// A sum of money that is told of the act.
    func sum(at act: Int) -> String? {
        let tree = sentence.tree
        func isSum(_ word: Int) -> Bool {
            SyntaxTree.isCurrency(tree.tokens[word])
                || words.has(tree.lemmas[word], in: .money) && tree.hasChild(word, .nummod, .compound)
        }
        let sums = tree.tokens.indices.filter { word in isSum(word) && tree.head(of: word).map(isSum) != true }
        guard let sum = sums.first(where: { belongs($0, to: act) }) else { return quantity(at: act) }
        return sentence.phrase(of: sum, withPreposition: false)
    }

    /// "3,000 tonnes of maize": how much of what is asked for.
    private func quantity(at act: Int) -> String? {
        let tree = sentence.tree
        guard let noun = question.askedNoun.map({ question.sentence.tree.lemmas[$0] }) else { return nil }
        let measure = tree.tokens.indices.first { word in
            tree.hasChild(word, .nummod) && tree.children(of: word, .nmod).contains { tree.lemmas[$0] == noun }
        }
        return measure.map { sentence.phrase(of: $0, withPreposition: false) }
    }

    /// How often: "27 times", "twice", "almost weekly".
    func frequency(of act: Int) -> String? {
        let tree = sentence.tree
        for child in tree.children(of: act) {
            // "Once before" and "twice more" count others.
            let next = child + 1 < tree.tokens.count ? tree.forms[child + 1] : ""
            if ["before", "more", "again", "earlier", "already"].contains(next) { continue }
            let isCounted = tree.lemmas[child] == "time" && tree.hasChild(child, .nummod)
            guard isCounted || words.has(tree.forms[child], in: .frequency) else { continue }
            return sentence.phrase(of: child, withPreposition: true)
        }
        return nil
    }
}
