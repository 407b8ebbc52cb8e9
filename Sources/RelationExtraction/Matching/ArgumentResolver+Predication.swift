internal import Linguistics

/// What nouns are said of.
extension ArgumentResolver {
    /// Whether the word is "one", which stands for a member of what follows.
    private func isOne(_ word: Int) -> Bool { tree.lemmas[word] == "one" }

    /// What a noun is said of: the subject of its copula, of "become", the object of "make", the noun that it stands
    /// beside in apposition.
    func predicated(of noun: Int) -> [Int] {
        let own = tree.children(of: noun, .nsubj, .nsubjOuter)
        if !own.isEmpty { return own.map(tree.resolvingRelative) }
        guard let head = tree.head(of: noun) else { return [] }
        if let act = tree.clause(summedUpBy: noun) { return tree.agents(of: act) }
        switch tree.relation(of: noun) {
        case .appos, .nmodDesc:
            return [tree.isPlural(noun) ? tree.firstOfSeveral(before: noun, head) : head]
        case .xcomp, .obj:
            if tree.lemmas[head] == "become" || tree.lemmas[head] == "remain" || tree.lemmas[head] == "be" {
                return tree.surfaceSubjects(of: head)
            }
            if ["make", "call", "consider", "name", "declare"].contains(tree.lemmas[head]) {
                return tree.children(of: head, .obj, .iobj).filter { $0 < noun }
            }
            return []
        case .parataxis, .dep:
            // "Opened an embassy, only the fifth country to have one".
            return tree.isVerb(head) ? tree.surfaceSubjects(of: head) : [head]
        case .nmod where tree.prepositions(of: noun) == ["of"] && isOne(head):
            // "Was one of the first countries to recognise".
            return predicated(of: head)
        case .obl, .advcl, .nmod:
            // "Served as mediator".
            guard tree.prepositions(of: noun).contains("as") else { return [] }
            if let subject = tree.absoluteSubject(of: noun) { return [subject] }
            if tree.isVerb(head) { return tree.agents(of: head) }
            // "Its role as mediator".
            return tree.modifiers(of: head)
        case .nsubj where tree.hasChild(head, .cop) && tree.words.contains(tree.lemmas[noun], in: .members):
            // "The countries that have recognised it are Barbados and Jamaica".
            return tree.tokens[head].upos == .propn ? [head] : []
        case .conj:
            return predicated(of: head)
        default:
            return []
        }
    }
}
