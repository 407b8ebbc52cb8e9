extension Sentence {
    /// Makes relations agree with the tree, so that exactly the root has the relation `root`, and marks passives.
    mutating func settleRelations() {
        for index in tokens.indices {
            if tokens[index].head < 0 {
                tokens[index].relation = .root
            } else if tokens[index].relation == .root {
                tokens[index].relation = .dep
            }
        }
        markPassives()
    }

    /// Marks the past participles that are passive.
    ///
    /// A past participle is passive ("was recognised by Russia", "the states recognised so far", "envoy expelled from
    /// Moscow") unless it makes the perfect with "have", its own or that of the verb that it is joined to. Without a
    /// passive auxiliary, subject or agent, a verb with a subject or an object of its own is active, whatever its tag.
    private mutating func markPassives() {
        var isPassive = [Bool](repeating: false, count: tokens.count)
        var isActive = isPassive
        var hasAuxiliary = isPassive
        for token in tokens where token.head >= 0 {
            switch token.relation {
            case .auxPass, .nsubjPass, .csubjPass, .oblAgent: isPassive[token.head] = true
            case .nsubj, .csubj, .obj: isActive[token.head] = true
            case .aux:
                hasAuxiliary[token.head] = true
                if token.lemma == "have" { isActive[token.head] = true }
            default: break
            }
        }
        for index in tokens.indices where tokens[index].upos == .verb {
            guard tokens[index].features.verbForm == .participle, tokens[index].features.tense == .past else {
                continue
            }
            var isJoinedToPerfect = false
            if tokens[index].relation == .conj, !hasAuxiliary[index] {
                let first = tokens[index].head
                isJoinedToPerfect = isActive[first] && !isPassive[first]
            }
            tokens[index].features.isPassive = isPassive[index] || !(isActive[index] || isJoinedToPerfect)
        }
    }
}
