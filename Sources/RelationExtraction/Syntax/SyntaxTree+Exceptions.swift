internal import Linguistics

/// Members of a coordination of which the sentence says that it does not hold.
extension SyntaxTree {
    /// Whether a member is named as left out: "from Iraq but not from Syria", "not Kosovo but Palestine".
    package func isExcepted(_ word: Int?) -> Bool {
        guard let word, isNominal(word) else { return false }
        if isListedBehindButNot(word) { return true }
        let isDenied = children(of: word).contains { child in
            guard ["not", "never"].contains(forms[child]), [.advmod, .cc, .ccPreconj].contains(tokens[child].relation)
            else {
                return false
            }
            let next = tokens.indices.contains(child + 1) ? forms[child + 1] : ""
            return !["only", "just", "merely", "least"].contains(next)
        }
        guard isDenied else { return false }
        if tokens[word].relation == .conj { return !hasChild(word, .nsubj, .cop) }
        return children(of: word).contains { child in
            tokens[child].relation == .conj && children(of: child, .cc).contains { forms[$0] == "but" }
        }
    }

    /// Whether a name stands in a row of names behind "but not", wherever the parser hung them: "Chad and Mali, but not Niger,
    /// Togo and Benin", "Chad, though never Mali".
    private func isListedBehindButNot(_ word: Int) -> Bool {
        var place = word - 1
        while place > 0 {
            if ["not", "never"].contains(forms[place]) {
                return ["but", "though", "although", "albeit"].contains(forms[place - 1])
            }
            let isInRow = tokens[place].upos == .propn || [",", "and", "or", "nor", "the"].contains(forms[place])
            guard isInRow else { return false }
            place -= 1
        }
        return false
    }
}
