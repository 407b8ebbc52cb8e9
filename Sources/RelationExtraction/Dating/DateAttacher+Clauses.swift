internal import Linguistics
internal import Model

/// Relative clauses that tell of the same day as what they stand in.
extension DateAttacher {
    /// Whether a relative clause tells what was done there and then: "visited Hanoi, where he signed a treaty", "the call
    /// on Friday in which she congratulated him"; but not "the friend of whom he spoke".
    func isPart(_ clause: Int, of noun: Int) -> Bool {
        if isTerms(clause, of: noun) { return true }
        return tree.children(of: clause).contains { word in
            if tree.lemmas[word] == "where" { return true }
            guard tree.lemmas[word] == "which", word < clause else { return false }
            let prepositions = tree.prepositions(of: word)
            if prepositions.contains("under") {
                return lexicon.messages.contains(tree.lemmas[noun])
            }
            return prepositions.contains { ["in", "at", "by", "during"].contains($0) }
        }
    }

    /// Whether a relative clause tells what an agreement does by being made: "signed an accord *that established relations*",
    /// "signed a treaty *under which Peru recognised Chad*".
    func isTerms(_ clause: Int, of noun: Int) -> Bool {
        guard tree.words.contains(tree.lemmas[noun], in: .pacts),
            tree.relation(of: noun) == .obj, let verb = tree.head(of: noun),
            tree.words.contains(tree.lemmas[verb], in: .pactMaking), !tree.isPassive(clause)
        else { return false }
        // "Signed declarations *establishing relations*".
        if tree.relation(of: clause) == .acl { return tree.endsInIng(clause) }
        return tree.children(of: clause).contains { word in
            guard ["which", "that"].contains(tree.forms[word]), word < clause else { return false }
            return tree.relation(of: word) == .nsubj
                || tree.prepositions(of: word).contains { ["under", "by"].contains($0) }
        }
    }
}
