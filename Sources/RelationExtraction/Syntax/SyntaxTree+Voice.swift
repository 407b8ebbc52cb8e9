internal import Linguistics

/// Passives and their agents.
extension SyntaxTree {
    /// Whether the verb is passive: by its subject or auxiliary, or as a past participle at a noun.
    package func isPassive(_ verb: Int) -> Bool {
        if hasChild(verb, .auxPass, .nsubjPass) { return true }
        let token = tokens[verb]
        if hasChild(verb, .aux) { return false }
        let hasAgent = !byPhrase(of: verb).isEmpty
        if hasChild(verb, .obj) { return receives(verb) }
        let isPastParticiple =
            token.features.verbForm == .participle && token.features.tense != .present
            || token.features.isPassive || endsLikePastParticiple(verb)
        if hasAgent, isPastParticiple, hasChild(verb, .oblAgent) { return true }
        switch token.relation {
        case .acl, .amod:
            return isPastParticiple && !endsInIng(verb) && !hasChild(verb, .nsubj)
        case .advcl where !hasChild(verb, .nsubj):
            return isPastParticiple && !endsInIng(verb) && marks(of: verb).isEmpty
        case .xcomp where isPastParticiple && !endsInIng(verb) && causer(of: verb) != nil:
            return true
        case .conj:
            guard let head = head(of: verb), isVerb(head), !hasChild(verb, .nsubj) else { return hasAgent }
            return isPastParticiple && !endsInIng(verb) && isPassive(head) && !hasChild(verb, .cop)
        default:
            return hasAgent && isPastParticiple && !endsInIng(verb)
        }
    }

    /// Whether the participle shares the passive of the verb before, with what is given as its object: "was called in and handed
    /// a note".
    private func receives(_ verb: Int) -> Bool {
        guard tokens[verb].relation == .conj, let head = head(of: verb), hasChild(head, .auxPass), !endsInIng(verb),
            words.contains(lemmas[verb], in: .ditransitives), !hasChild(verb, .nsubj, .aux, .cop, .iobj, .mark),
            !children(of: verb, .obl).contains(where: { prepositions(of: $0) == ["to"] })
        else { return false }
        return tokens[verb].features.verbForm == .participle || endsLikePastParticiple(verb)
    }

    /// The verb that says who has something done to what stands before the participle: "had the envoy called in".
    func causer(of participle: Int) -> Int? {
        guard var governor = head(of: participle), !hasChild(participle, .nsubj, .obj, .mark) else { return nil }
        if tokens[participle].relation == .acl, tokens[governor].relation == .obj, governor < participle {
            guard let above = head(of: governor) else { return nil }
            governor = above
        } else {
            guard tokens[participle].relation == .xcomp,
                ownObjects(of: governor).contains(where: { $0 > governor && $0 < participle })
            else { return nil }
        }
        // "Have had their ambassadors expelled": it was done to them.
        let isOwn = ownObjects(of: governor).contains { object in
            children(of: object, .nmodPoss).contains { tokens[$0].upos == .pron }
        }
        if isOwn, words.contains(lemmas[participle], in: .suffered) { return nil }
        return words.contains(lemmas[governor], in: .causatives) && !isPassive(governor) ? governor : nil
    }

    /// The verb of deciding above a passive clause without an agent: "agreed that envoys be exchanged".
    func decider(of verb: Int) -> Int? {
        guard let governor = head(of: verb), tokens[verb].relation == .ccomp,
            words.contains(lemmas[governor], in: .deciding), isVerb(governor), !isPassive(governor)
        else { return nil }
        return governor
    }

    /// The agent that a passive verb shares with the last of those coordinated with it: "was rammed, fired on and seized by
    /// Peru".
    func sharedByPhrase(of verb: Int) -> [Int] {
        guard hasChild(verb, .auxPass) || tokens[verb].relation == .conj else { return [] }
        let first = tokens[verb].relation == .conj ? head(of: verb) ?? verb : verb
        let later = children(of: first, .conj).filter { other in
            other > verb && isVerb(other) && !hasChild(other, .nsubj, .nsubjPass, .aux, .auxPass, .obj)
        }
        return later.lazy.map(byPhrase).first { !$0.isEmpty } ?? []
    }

    /// What follows "by" at a verb, without dates and means.
    func byPhrase(of verb: Int) -> [Int] {
        children(of: verb).filter { child in
            if words.contains(lemmas[child], in: .means) { return false }
            if tokens[child].relation == .oblAgent { return true }
            return tokens[child].relation == .obl && isNominal(child) && prepositions(of: child).contains("by")
        }
    }

    /// What follows "by" after a passive verb where the parser has hung it elsewhere: "recognised a day later by Peru".
    func looseByPhrase(of verb: Int) -> [Int] {
        for word in (verb + 1)..<max(verb + 1, tokens.count) {
            if tokens[word].upos == .verb || tokens[word].form == ";" { return [] }
            if isNominal(word), prepositions(of: word).contains("by"), !isNominal(verb) { return [word] }
        }
        return []
    }

    /// Whether the form ends as regular past participles do.
    private func endsLikePastParticiple(_ word: Int) -> Bool {
        forms[word].utf8.suffix(2).elementsEqual("ed".utf8)
    }
}
