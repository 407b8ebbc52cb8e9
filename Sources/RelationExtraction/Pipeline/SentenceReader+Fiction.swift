internal import Linguistics

/// What is told of no real world.
extension SentenceReader {
    /// Whether an act belongs to a work of fiction or a game: "in the novel China invades Taiwan".
    func isFictional(_ match: CueMatch) -> Bool {
        tree.tokens.indices.contains { noun in
            guard tree.isNominal(noun), isFiction(noun), let clause = tree.head(of: noun) else {
                return false
            }
            // "A thriller in which China attacks Taiwan".
            let isPlot = tree.contains(noun, match.trigger) && noun < match.trigger
            let isSetting =
                [.obl, .nmod].contains(tree.relation(of: noun)) && tree.prepositions(of: noun).contains("in")
                && (clause == match.trigger || tree.contains(clause, match.trigger))
            return (isPlot || isSetting) && attributions.sources(of: match.trigger, words: match.words).isEmpty
        }
    }

    private func isFiction(_ noun: Int) -> Bool {
        // "The video game Homefront".
        ([noun] + tree.children(of: noun, .compound, .nmodDesc)).contains { word in
            if tree.words.contains(tree.lemmas[word], in: .fictions) { return true }
            return tree.lemmas[word] == "game" && word > 0
                && tree.words.contains(tree.lemmas[word - 1], in: .gameKinds)
        }
    }
}
