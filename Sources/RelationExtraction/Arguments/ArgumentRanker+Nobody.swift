internal import Linguistics

/// Acts whose missing party is nobody in particular.
extension ArgumentRanker {
    /// Whether an act is done to nobody: "defended the decision", which is its own, "threatened to stay away", "may not strike
    /// deals with other states".
    func isAboutNobody(_ match: PartialMatch) -> Bool {
        // "Any state that recognises it must expect a rupture".
        guard match.missing == .object else { return filler(of: match).map(isIndefinite) ?? false }
        let tree = finder.tree
        if tree.words.contains(tree.lemmas[match.trigger], in: .justifying) { return true }
        if let word = filler(of: match), isIndefinite(word) || isUnknownPlace(word, of: match.trigger) { return true }
        let threats = tree.children(of: match.trigger, .xcomp)
        return tree.lemmas[match.trigger] == "threaten" && !threats.isEmpty
            && threats.allSatisfy { threat in
                tree.children(of: threat).allSatisfy {
                    [.mark, .advmod, .compoundPrt, .punct].contains(tree.relation(of: $0))
                }
            }
    }

    /// Whether a name that nobody knows stands in the place of whom a noun tells of: "the garrison at Bardai".
    private func isUnknownPlace(_ word: Int, of trigger: Int) -> Bool {
        let tree = finder.tree
        return tree.tokens[trigger].upos == .noun && tree.tokens[word].upos == .propn
            && tree.prepositions(of: word).contains { ["in", "at", "on", "near"].contains($0) }
            && finder.resolver.mentions.covering(word).isEmpty
    }

    /// Whether a word means states that the text does not name: "other states", "several countries", "any power".
    private func isIndefinite(_ word: Int) -> Bool {
        let tree = finder.tree
        guard tree.tokens[word].upos == .noun, tree.words.contains(tree.lemmas[word], in: .statesMany),
            !tree.children(of: word).contains(where: {
                ["the", "both", "these", "those", "two"].contains(tree.forms[$0])
            })
        else { return false }
        return tree.children(of: word, .amod, .det, .nummod).contains {
            tree.words.contains(tree.lemmas[$0], in: .indefinites)
        }
    }
}
