internal import Linguistics

/// Names of which a sentence adds that what it tells does not hold of them.
extension TreeRepair {
    /// "Recognised Chad in May, though never Mali", "broke with Chad, although not with Mali": a clause that is a name and a
    /// denial stands beside the name before it.
    mutating func joinDeniedNames() {
        for name in tokens.indices
        where tokens[name].upos == .propn && [.advcl, .parataxis, .dep, .obl, .advmod].contains(tokens[name].relation) {
            let verb = tokens[name].head
            guard verb >= 0, verb < name, tokens[verb].upos == .verb, !has(name, .nsubj, .cop, .aux),
                let denial = tokens.indices.first(where: {
                    tokens[$0].head == name && $0 < name && ["not", "never"].contains(tokens[$0].form.lowercased())
                }), denial > 0,
                ["but", "though", "although", "albeit"].contains(tokens[denial - 1].form.lowercased())
            else { continue }
            let preposition = caseForm(of: name)
            let twin = tokens.indices.last { word in
                guard word < denial, tokens[word].head == verb, [.propn, .noun].contains(tokens[word].upos) else {
                    return false
                }
                let isObject = tokens[word].relation == .obj && preposition == nil
                return isObject || preposition != nil && caseForm(of: word) == preposition
            }
            if let twin { attach(name, to: twin, as: .conj) }
        }
    }

    /// The preposition of a word, in lower case; nil for none.
    private func caseForm(of word: Int) -> String? {
        tokens.first { $0.head == word && $0.relation == .case }?.form.lowercased()
    }
}
