internal import Linguistics

/// The arguments of verbs with voice, control, relative clauses and coordination taken away.
extension SyntaxTree {
    /// Who acts: the subject of an active verb, the agent of a passive one.
    func agents(of verb: Int) -> [Int] {
        if isPassive(verb) {
            let own = byPhrase(of: verb)
            return own.isEmpty ? looseByPhrase(of: verb) : own
        }
        return surfaceSubjects(of: verb)
    }

    /// What is acted on: the object of an active verb, the subject of a passive one.
    func patients(of verb: Int) -> [Int] {
        let own = ownObjects(of: verb)
        if isPassive(verb) { return own.isEmpty ? surfaceSubjects(of: verb) : own }
        if !own.isEmpty { return own }
        if let gap = objectGap(of: verb) { return [gap] }
        // Objects shared in coordination stand at the first verb and follow the last.
        if tokens[verb].relation == .conj, let head = head(of: verb), isVerb(head), !isPassive(head) {
            let shared = ownObjects(of: head).filter { $0 > verb }
            if !shared.isEmpty { return shared }
        }
        for other in children(of: verb) where tokens[other].relation == .conj && isVerb(other) && !isPassive(other) {
            guard surfaceSubjects(of: other) == surfaceSubjects(of: verb), !hasChild(verb, .obl, .ccomp, .xcomp) else {
                continue
            }
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

    /// The subject as it stands, whatever the voice, also when the verb only shares or inherits it.
    func surfaceSubjects(of verb: Int, depth: Int = 0) -> [Int] {
        let own = children(of: verb, .nsubj, .nsubjPass, .nsubjOuter)
        if !own.isEmpty { return own.map(resolvingRelative) }
        if let noun = memberNoun(before: verb) { return [noun] }
        guard depth < 12, let head = head(of: verb) else { return [] }
        switch tokens[verb].relation {
        case .conj:
            return isPredicate(head) || isVerb(head) ? surfaceSubjects(of: head, depth: depth + 1) : []
        case .xcomp, .ccomp, .csubj:
            return controllers(at: head, of: verb, depth: depth)
        case .advcl:
            let gerundMark = marks(of: verb).contains { ["of", "from", "for", "on", "over", "as"].contains($0) }
            if gerundMark {
                let objects = patients(of: head)
                if !objects.isEmpty { return objects }
            }
            if marks(of: verb) == ["to"] { return controllers(at: head, of: verb, depth: depth) }
            return isNominal(head) && !isPredicate(head) ? [] : surfaceSubjects(of: head, depth: depth + 1)
        case .aclRelcl:
            return children(of: verb, .obj, .obl, .ccomp).isEmpty && !isVerb(verb) ? [] : [head]
        case .acl, .amod:
            return nounSubjects(of: verb, noun: head, depth: depth)
        case .parataxis, .dep:
            return tokens[verb].features.verbForm == .participle && !hasChild(verb, .aux, .auxPass)
                ? surfaceSubjects(of: head, depth: depth + 1) : []
        default:
            return []
        }
    }

    /// Whether the verb is passive: by its subject or auxiliary, or as a past participle at a noun.
    func isPassive(_ verb: Int) -> Bool {
        if hasChild(verb, .auxPass, .nsubjPass) { return true }
        let token = tokens[verb]
        if hasChild(verb, .aux) { return false }
        let hasAgent = !byPhrase(of: verb).isEmpty
        if hasChild(verb, .obj) { return false }
        let isPastParticiple =
            token.features.verbForm == .participle && token.features.tense != .present
            || token.features.isPassive || endsLikePastParticiple(verb)
        if hasAgent, isPastParticiple, hasChild(verb, .oblAgent) { return true }
        switch token.relation {
        case .acl, .amod:
            return isPastParticiple && !token.form.lowercased().utf8.elementsEqual("".utf8) && !endsInIng(verb)
                && !hasChild(verb, .nsubj)
        case .advcl where !hasChild(verb, .nsubj):
            return isPastParticiple && !endsInIng(verb) && marks(of: verb).isEmpty
        case .conj:
            guard let head = head(of: verb), isVerb(head), !hasChild(verb, .nsubj) else { return hasAgent }
            return isPastParticiple && !endsInIng(verb) && isPassive(head) && !hasChild(verb, .cop)
        default:
            return hasAgent && isPastParticiple && !endsInIng(verb)
        }
    }

    /// What follows "by" at a verb, without dates and means.
    func byPhrase(of verb: Int) -> [Int] {
        children(of: verb).filter { child in
            if words.contains(lemmas[child], in: "means") { return false }
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
        let subjects = children(of: clause, .nsubj, .nsubjPass)
        guard let subject = subjects.first, !isRelativePronoun(subject) else { return nil }
        let relativeOblique = children(of: clause).contains {
            tokens[$0].relation == .obl && isRelativePronoun($0) && !prepositions(of: $0).isEmpty
        }
        return relativeOblique ? nil : noun
    }

    /// Who the subject of an infinitive, gerund or clause without one is, seen from the word that governs it.
    private func controllers(at governor: Int, of verb: Int, depth: Int) -> [Int] {
        if !isPassive(governor) {
            let objects = ownObjects(of: governor).filter { $0 < verb }
            if !objects.isEmpty, !words.contains(lemmas[governor], in: "subject-control") { return objects }
            if words.contains(lemmas[governor], in: "appealing") {
                let asked = children(of: governor).filter { child in
                    tokens[child].relation == .obl && child < verb
                        && prepositions(of: child).contains { ["on", "upon", "to"].contains($0) }
                }
                if !asked.isEmpty { return asked }
            }
        }
        return surfaceSubjects(of: governor, depth: depth + 1)
    }

    /// The noun of "the third country to recognise" before an infinitive without a subject, wherever the parser has
    /// hung the infinitive.
    func memberNoun(before verb: Int) -> Int? {
        guard let mark = children(of: verb).first(where: { tokens[$0].form.lowercased() == "to" && $0 < verb }) else {
            return nil
        }
        for word in (0..<mark).reversed() {
            if tokens[word].upos == .verb || mark - word > 24 { return nil }
            guard tokens[word].upos == .noun, words.contains(lemmas[word], in: "members") else { continue }
            let isRanked = children(of: word, .amod, .nummod).contains { words.contains(lemmas[$0], in: "ranks") }
            if isRanked { return word }
        }
        return nil
    }

    /// Who could have been the subject besides those that control it: the subject of the governing verb.
    func governingSubjects(of verb: Int) -> [Int] {
        guard let head = head(of: verb), [.xcomp, .advcl, .acl].contains(tokens[verb].relation) else { return [] }
        if tokens[verb].relation == .acl, !isVerb(head) {
            // "A message congratulating Kim": whoever sends it.
            let owners =
                modifiers(of: head).filter {
                    tokens[$0].upos != .adj || tokens[$0].form.lowercased() != tokens[$0].form
                }
                + prepositional(of: head, ["from", "by", "of"])
            if !owners.isEmpty { return owners }
            guard let governor = self.head(of: head) else { return [] }
            if isVerb(governor) { return agents(of: governor) }
            // "Joined the list of countries recognising it": who joins does so.
            guard relation(of: head) == .nmod, words.contains(lemmas[head], in: "members"),
                let joining = self.head(of: governor), lemmas[joining] == "join"
            else { return [] }
            return agents(of: joining)
        }
        return isVerb(head) || isPredicate(head) ? surfaceSubjects(of: head) : []
    }

    /// The subject of a participle or infinitive that stands at a noun.
    private func nounSubjects(of verb: Int, noun: Int, depth: Int) -> [Int] {
        if isPassive(verb) || words.contains(lemmas[noun], in: "members") || tokens[noun].upos == .propn {
            return [noun]
        }
        let isInfinitive = marks(of: verb).contains("to") || !endsInIng(verb)
        if isInfinitive || !marks(of: verb).isEmpty {
            let owners =
                modifiers(of: noun).filter { tokens[$0].relation == .nmodPoss } + prepositional(of: noun, ["by"])
            if !owners.isEmpty { return owners }
            if let governor = head(of: noun), isVerb(governor) {
                switch tokens[noun].relation {
                case .obj, .obl, .nsubj, .nsubjPass, .xcomp: return agents(of: governor)
                default: break
                }
            }
            let others = modifiers(of: noun)
            return others.isEmpty ? prepositional(of: noun, ["of"]) : others
        }
        if tokens[noun].upos == .pron { return [noun] }
        // "Agreements establishing relations": whoever makes them; "a bill banning": nobody.
        return [noun]
    }

    /// The word, or the noun that it stands for when it is a relative pronoun.
    func resolvingRelative(_ word: Int) -> Int {
        guard isRelativePronoun(word), let noun = antecedent(of: word), noun != word else { return word }
        return noun
    }

    /// What stands before a noun and qualifies it: genitives, adjectives, compounds.
    func modifiers(of noun: Int) -> [Int] {
        children(of: noun).filter { child in
            switch tokens[child].relation {
            case .nmodPoss, .amod, .compound, .nmodDesc, .det, .nmodUnmarked:
                child < noun || tokens[child].relation == .nmodPoss
            case .flat: child < noun
            default: false
            }
        }.map(resolvingRelative)
    }

    /// What follows one of the prepositions at a word.
    func prepositional(of word: Int, _ wanted: [String]) -> [Int] {
        children(of: word).filter { child in
            switch tokens[child].relation {
            case .obl, .nmod, .oblAgent, .advcl, .acl, .xcomp, .ccomp, .nmodPoss:
                return isNominal(child) && prepositions(of: child).contains { wanted.contains($0) }
            default: return false
            }
        }.map(resolvingRelative)
    }

    /// Whether the form ends as a present participle does.
    func endsInIng(_ word: Int) -> Bool { tokens[word].form.lowercased().utf8.suffix(3).elementsEqual("ing".utf8) }

    /// Whether the form ends as regular past participles do.
    private func endsLikePastParticiple(_ word: Int) -> Bool {
        tokens[word].form.lowercased().utf8.suffix(2).elementsEqual("ed".utf8)
    }
}
