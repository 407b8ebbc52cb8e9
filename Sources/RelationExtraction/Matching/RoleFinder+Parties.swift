internal import Linguistics

/// The parties to what a noun of action tells of.
extension RoleFinder {
    /// Whoever carries a noun of action with a light verb: "held talks".
    func lightSubjects(of noun: Int) -> [Int] {
        var word = noun
        while tree.relation(of: word) == .conj, let head = tree.head(of: word) { word = head }
        guard let governor = tree.head(of: word), tree.isVerb(governor) else { return [] }
        switch tree.relation(of: word) {
        case .obj, .nsubjPass: break
        case .obl:
            let prepositions = tree.prepositions(of: word)
            // "Thanked him in a letter", "said in a statement".
            if messages.contains(tree.lemmas[word]),
                ["in", "via", "by", "through"].contains(where: prepositions.contains)
            {
                return tree.agents(of: governor)
            }
            guard ["in", "into", "to", "on", "for"].contains(where: prepositions.contains) else { return [] }
        default: return []
        }
        // "Drew a protest from Chad": who reacts is not the subject.
        if tree.words.contains(tree.lemmas[governor], in: .drawing), tree.relation(of: word) != .obl {
            let source = tree.prepositional(of: governor, ["from"])
            return source.isEmpty ? tree.prepositional(of: word, ["from"]) : source
        }
        return lightVerbs.contains(tree.lemmas[governor]) ? tree.agents(of: governor) : []
    }

    /// Who acts in the clause in which a noun says when, where or in what: "left after two days of talks", "agreed during
    /// a meeting in Oslo".
    func mainSubjects(of noun: Int) -> [Int] {
        var word = noun
        var isAdverbial = false
        while let head = tree.head(of: word), tree.isNominal(word) {
            let prepositions = tree.prepositions(of: word)
            if prepositions.contains(where: { tree.words.contains($0, in: .occasionMarks) }) { isAdverbial = true }
            if tree.isVerb(head) || tree.isPredicate(head) && !tree.isNominal(head) {
                guard isAdverbial, [.obl, .nmod, .advcl, .oblUnmarked].contains(tree.relation(of: word)) else {
                    return []
                }
                return tree.surfaceSubjects(of: head)
            }
            switch tree.relation(of: word) {
            case .conj, .appos: break
            case .nmod: guard isAdverbial || tree.words.contains(tree.lemmas[head], in: .stretches) else { return [] }
            default: return []
            }
            word = head
        }
        return []
    }

    /// The parties to an agreement or to talks.
    func sides(of noun: Int) -> [Int] {
        var found = prepositional(of: noun, ["between", "with", "by", "of"])
        found += tree.modifiers(of: noun).flatMap { tree.coordination(of: $0) }
        if let governor = tree.head(of: noun), tree.isVerb(governor),
            [.obj, .nsubjPass].contains(tree.relation(of: noun))
        {
            found += tree.agents(of: governor)
            found += tree.prepositional(of: governor, ["with"])
        }
        // "The agreement on peace signed by Chad and Niger", with the participle at the last noun.
        let fields = tree.prepositional(of: noun, ["on", "for", "about"])
        for clause in ([noun] + fields).flatMap({ tree.children(of: $0, .acl, .aclRelcl) })
        where lightVerbs.contains(tree.lemmas[clause]) || tree.lemmas[clause] == "sign" {
            found += tree.agents(of: clause).filter { $0 != noun && !fields.contains($0) }
        }
        return found.isEmpty ? lightSubjects(of: noun) + mainSubjects(of: noun) : found
    }
}
