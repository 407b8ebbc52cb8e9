internal import Linguistics

extension ArticleActors {
    /// Whether a pronoun cannot mean a mention because both are arguments within one clause: "Putin told him", "held
    /// talks with him" (principle B of Chomsky, Lectures on Government and Binding, 1981).
    func isBound(_ draft: Draft, _ index: Int, _ isPossessive: Bool, _ words: Words) -> Bool {
        guard words.isParsed, !isPossessive, !words.lower[index].hasSuffix("self") else { return false }
        let governor = words.tokens[index].head
        guard governor >= 0 else { return false }
        let mention = words.firstConjunct(draft.head)
        // "Rodriguez met him": the name right before the verb is its subject, whatever the tree says; not in "cabled to
        // Xi asking him".
        if governor < index, draft.range.upperBound == governor {
            return !(words.lower[governor].hasSuffix("ing") && isAddressee(draft.head, in: words))
        }
        if words.tokens[mention].head == governor { return true }
        return subjects(ofClauseAround: governor, in: words).contains(mention)
    }

    /// The words that are the understood subjects of the clause in which a word stands: its own subject, the one that an
    /// infinitive, a participle or a second verb has from the verb above ("phoned to thank him", "met Xi and thanked him"), the object
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
            // "Severed ties with Kenya, accusing it of": whoever severed them accuses.
            case .advcl where words.lower[clause].hasSuffix("ing"): break
            case .acl
            where words.lower[clause].hasSuffix("ing")
                && (words.isComma(clause - 1) || isAddressee(token.head, in: words)):
                clause = governor(ofPhraseAt: token.head, in: words)
                continue
            default: return []
            }
            clause = token.head
        }
        return []
    }

    /// The word that is no noun's dependent above a noun: the verb of "severed ties with Chad", from "Chad".
    private func governor(ofPhraseAt noun: Int, in words: Words) -> Int {
        var word = noun
        for _ in 0..<8
        where [.obj, .iobj, .obl, .nmod, .conj, .appos].contains(words.tokens[word].relation)
            && words.tokens[word].head >= 0
        {
            word = words.tokens[word].head
        }
        return word
    }

    /// Whether a noun says to whom something goes: "cabled to Xi asking him".
    private func isAddressee(_ noun: Int, in words: Words) -> Bool {
        words.children(of: noun).contains { words.tokens[$0].relation == .case && words.lower[$0] == "to" }
    }
}
