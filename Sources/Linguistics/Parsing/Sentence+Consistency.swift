extension Sentence {
    /// Makes relations agree with the tree, and marks passive participles.
    ///
    /// Exactly the root has the relation `root`. A past participle is passive when it has a passive auxiliary, subject
    /// or agent, or modifies a noun as a clause of its own ("the states recognised by Russia").
    mutating func settleRelations() {
        for index in tokens.indices {
            if tokens[index].head < 0 {
                tokens[index].relation = .root
            } else if tokens[index].relation == .root {
                tokens[index].relation = .dep
            }
        }
        for index in tokens.indices {
            let participle: Int
            switch tokens[index].relation {
            case .auxPass, .nsubjPass, .csubjPass, .oblAgent: participle = tokens[index].head
            case .acl: participle = index
            default: continue
            }
            guard tokens.indices.contains(participle), tokens[participle].upos == .verb,
                tokens[participle].features.verbForm == .participle, tokens[participle].features.tense == .past
            else { continue }
            tokens[participle].features.isPassive = true
        }
    }
}
