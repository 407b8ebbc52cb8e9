internal import Linguistics
internal import Model
internal import TemporalExpressions

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

    /// Whether a clause behind a semicolon goes on with what a date before both clauses dates: "*In May* Peru closed its embassy;
    /// Chile recalled its envoy".
    func continues(_ clause: Int, _ head: Int, datedBy expression: TemporalExpression) -> Bool {
        guard let subject = tree.children(of: head, .nsubj, .nsubjPass).first, expression.head < subject,
            tree.isVerb(clause), tree.hasChild(clause, .nsubj, .nsubjPass),
            isNarrated(clause) && isNarrated(head) || isPresent(clause) && isPresent(head)
        else { return false }
        let start = tree.start(of: clause)
        return tree.tokens[start].form == ";" || start > 0 && tree.tokens[start - 1].form == ";"
    }

    /// Whether a date closes an aside between a subject and one of those words, a verb that has a date of its own: "Chad, the
    /// first to recognise it, *in 1990*, left in 1994".
    func isOfAside(_ expression: TemporalExpression, beside words: Set<Int>) -> Bool {
        let before = expression.tokens.lowerBound - 1
        guard before > 0, let verb = tree.head(of: expression.head), words.contains(verb),
            expression.tokens.upperBound < verb,
            let subject = tree.children(of: verb, .nsubj, .nsubjPass).last, subject < before,
            tree.tokens[expression.tokens.upperBound].form == ",",
            tree.prepositions(of: expression.head).count == 1, tree.tokens[before - 1].form == ",",
            before - 1 > subject + 1
        else { return false }
        return expressions.contains { $0.tokens.lowerBound > verb && tree.head(of: $0.head) == verb }
    }
}
