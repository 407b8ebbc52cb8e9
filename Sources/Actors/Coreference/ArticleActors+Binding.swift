internal import Linguistics

extension ArticleActors {
    /// Whether a pronoun cannot mean a mention because both are arguments within one clause: "Putin told him", "held
    /// talks with him" (principle B of Chomsky, Lectures on Government and Binding, 1981).
    func isBound(_ draft: Draft, _ index: Int, _ isPossessive: Bool, _ words: Words) -> Bool {
        guard words.isParsed, !isPossessive, !words.lower[index].hasSuffix("self") else { return false }
        let governor = words.tokens[index].head
        guard governor >= 0 else { return false }
        // "Rodriguez met him": the name right before the verb is its subject, whatever the tree says.
        if governor < index, draft.range.upperBound == governor { return true }
        let mention = words.firstConjunct(draft.head)
        if words.tokens[mention].head == governor { return true }
        return subjects(ofClauseAround: governor, in: words).contains(mention)
    }

    /// The words that are the understood subjects of the clause in which a word stands: its own subject, the one that an
    /// infinitive or a second verb has from the verb above ("phoned to thank him", "met Xi and thanked him"), the object
    /// where that controls ("urged Xi to help him"). Empty where a possessor makes the noun a domain of its own.
    func subjects(ofClauseAround word: Int, in words: Words) -> [Int] {
        var clause = word
        for _ in 0..<12 {
            let children = words.children(of: clause)
            let token = words.tokens[clause]
            let own = children.filter { words.isSubject($0) == true }
            guard own.isEmpty, token.head >= 0 else { return own }
            switch token.relation {
            case .obj, .iobj, .obl, .nmod:
                guard !children.contains(where: { words.tokens[$0].relation == .nmodPoss }) else { return [] }
            case .xcomp:
                let objects = words.children(of: token.head).filter { words.tokens[$0].relation == .obj && $0 < clause }
                guard objects.isEmpty else { return objects }
            case .conj: break
            case .advcl where words.word(clause - 1, is: "to"): break
            default: return []
            }
            clause = token.head
        }
        return []
    }
}
