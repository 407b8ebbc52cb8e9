internal import Linguistics

/// The arguments of verbs with voice, control, relative clauses and coordination taken away.
extension SyntaxTree {
    /// Who acts: the subject of an active verb, the agent of a passive one.
    package func agents(of verb: Int) -> [Int] {
        if isPassive(verb) {
            for own in [byPhrase(of: verb), looseByPhrase(of: verb), sharedByPhrase(of: verb)] where !own.isEmpty {
                return own
            }
            return (causer(of: verb) ?? decider(of: verb)).map { surfaceSubjects(of: $0) } ?? []
        }
        return surfaceSubjects(of: verb)
    }

    /// What is acted on: the object of an active verb, the subject of a passive one.
    package func patients(of verb: Int) -> [Int] {
        let own = ownObjects(of: verb)
        if isPassive(verb) { return own.isEmpty ? surfaceSubjects(of: verb) : own }
        // "The tanks Peru gave Chad": who gets them stands behind the verb.
        if words.contains(lemmas[verb], in: .giving), children(of: verb, .obj).isEmpty, !own.isEmpty,
            let gap = objectGap(of: verb)
        {
            return [gap]
        }
        if !own.isEmpty { return own }
        if let gap = objectGap(of: verb) { return [gap] }
        // Objects shared in coordination stand at the first verb and follow the last.
        if tokens[verb].relation == .conj, let head = head(of: verb), isVerb(head), !isPassive(head) {
            let shared = ownObjects(of: head).filter { $0 > verb }
            if !shared.isEmpty { return shared }
        }
        for other in children(of: verb) where tokens[other].relation == .conj && isVerb(other) && !isPassive(other) {
            // "Peru summoned, and Chile expelled, the envoy": commas set the second verb off from what both govern.
            let next = verb + 1
            if tokens.indices.contains(next), tokens[next].form == ",", other + 1 < tokens.count,
                tokens[other + 1].form == ",", case let shared = ownObjects(of: other), !shared.isEmpty
            {
                return shared
            }
            // What follows the last verb may have been hung on the first: "occupied and annexed Mali in 1940".
            let isBare = !children(of: verb, .obl, .ccomp, .xcomp).contains { $0 < other }
            guard isBare, surfaceSubjects(of: other) == surfaceSubjects(of: verb) else { continue }
            let shared = ownObjects(of: other)
            if !shared.isEmpty { return shared }
        }
        return []
    }

    /// The recipient without a preposition, also where a passive made it the subject.
    func recipients(of verb: Int) -> [Int] {
        let own = children(of: verb, .iobj)
        if !own.isEmpty { return own.map(resolvingRelative) }
        if isPassive(verb), !ownObjects(of: verb).isEmpty { return surfaceSubjects(of: verb) }
        let objects = children(of: verb, .obj)
        return objects.count > 1 ? [objects[0]] : []
    }

    /// The objects that stand at the verb itself; a lone recipient counts as one.
    func ownObjects(of verb: Int) -> [Int] {
        let objects = children(of: verb, .obj)
        return (objects.isEmpty ? children(of: verb, .iobj) : objects).map(resolvingRelative)
    }

    /// The noun of a relative clause whose object is missing: "the republic it recognised".
    private func objectGap(of verb: Int) -> Int? {
        var clause = verb
        while tokens[clause].relation == .conj || tokens[clause].relation == .xcomp, let up = head(of: clause) {
            clause = up
        }
        guard tokens[clause].relation == .aclRelcl, let noun = head(of: clause) else { return nil }
        // "The union that both helped to found": they founded it.
        let isInner = lemmas[verb] == "help" || words.contains(lemmas[verb], in: .subjectControl)
        if isInner, children(of: verb, .xcomp).contains(where: { ownObjects(of: $0).isEmpty }) { return nil }
        let subjects = children(of: clause, .nsubj, .nsubjPass)
        guard let subject = subjects.first, !isRelativePronoun(subject) else { return nil }
        // "Norway, to which it fled", "Norway, at whose invitation they met".
        let relativeOblique = children(of: clause).contains { word in
            tokens[word].relation == .obl && !prepositions(of: word).isEmpty
                && (isRelativePronoun(word) || children(of: word).contains { forms[$0] == "whose" })
        }
        return relativeOblique ? nil : noun
    }

    /// The word, or the noun that it stands for when it is a relative pronoun.
    func resolvingRelative(_ word: Int) -> Int {
        guard isRelativePronoun(word), let noun = antecedent(of: word), noun != word else { return word }
        return noun
    }

    /// What stands before a noun and qualifies it: genitives, adjectives, compounds.
    ///
    /// What stands before the first of two bare nouns qualifies the second as well: "the Iraqi invasion and annexation".
    package func modifiers(of noun: Int) -> [Int] {
        let own = children(of: noun).filter { child in
            switch tokens[child].relation {
            case .nmodPoss, .amod, .compound, .nmodDesc, .det, .nmodUnmarked:
                child < noun || tokens[child].relation == .nmodPoss
            case .flat: child < noun
            default: false
            }
        }.map(resolvingRelative)
        guard own.isEmpty, noun > 1, tokens[noun].relation == .conj, tokens[noun].upos == .noun,
            tokens[noun - 1].upos == .cconj, let first = head(of: noun), first == noun - 2, tokens[first].upos == .noun
        else { return own }
        return modifiers(of: first)
    }

    /// What follows one of the prepositions at a word.
    package func prepositional(of word: Int, _ wanted: [String]) -> [Int] {
        children(of: word).filter { child in
            switch tokens[child].relation {
            case .obl, .nmod, .oblAgent, .advcl, .acl, .xcomp, .ccomp, .nmodPoss:
                return isNominal(child) && prepositions(of: child).contains { wanted.contains($0) }
                    && !(wanted.contains("with") && isAbsolute(child))
            default: return false
            }
        }.map(resolvingRelative)
    }

    /// Whether the word begins with a capital.
    func isCapitalised(_ word: Int) -> Bool { tokens[word].isCapitalised }

    /// Whether the form ends as a present participle does.
    package func endsInIng(_ word: Int) -> Bool { forms[word].utf8.suffix(3).elementsEqual("ing".utf8) }
}
