internal import Linguistics

/// Subjects of verbs that share, inherit or are controlled for them.
extension SyntaxTree {
    /// The subject as it stands, whatever the voice, also when the verb only shares or inherits it.
    func surfaceSubjects(of verb: Int, depth: Int = 0) -> [Int] {
        let own = children(of: verb, .nsubj, .nsubjPass, .nsubjOuter)
        if !own.isEmpty { return own.map { resolvingTroops(resolvingRelative($0)) } }
        if let noun = memberNoun(before: verb) { return [noun] }
        guard depth < 12, let head = head(of: verb) else { return [] }
        switch tokens[verb].relation {
        case .conj:
            return isPredicate(head) || isVerb(head) ? surfaceSubjects(of: head, depth: depth + 1) : []
        // "Said that isolating Chad would solve nothing": whoever does it is left open.
        case .csubj where endsInIng(verb): return []
        case .xcomp, .ccomp, .csubj:
            if let own = subjectAfterFor(of: verb, at: head) { return [own] }
            return controllers(at: head, of: verb, depth: depth)
        case .advcl:
            if let own = subjectAfterFor(of: verb, at: head) { return [own] }
            let gerundMark = marks(of: verb).contains { ["of", "from", "for", "on", "over", "as"].contains($0) }
            if gerundMark {
                let objects = patients(of: head)
                if !objects.isEmpty { return objects }
            }
            // "Backs the agency in sending inspectors": the agency sends them.
            if marks(of: verb) == ["in"], endsInIng(verb), words.contains(lemmas[head], in: .backingVerbs) {
                let backed = patients(of: head)
                if !backed.isEmpty { return backed }
            }
            if marks(of: verb) == ["to"] {
                // "Violated its territory to bomb a camp": land does nothing.
                let isLand = ownObjects(of: head).contains { words.contains(lemmas[$0], in: .sites) }
                if isLand { return surfaceSubjects(of: head, depth: depth + 1) }
                return controllers(at: head, of: verb, depth: depth)
            }
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

    /// Who does what an infinitive tells after "for", where the parser has hung the name on the governing word: "waits for *Spain*
    /// to recognise it", not "left for Spain to sign it"; nil where nobody does.
    private func subjectAfterFor(of infinitive: Int, at governor: Int) -> Int? {
        guard marks(of: infinitive).contains("to"), !words.contains(lemmas[governor], in: .pullers) else { return nil }
        let opening = children(of: infinitive, .mark).first { forms[$0] == "for" }
        return children(of: governor, .obl, .nsubj).last { name in
            guard name > governor, name < infinitive else { return false }
            if let opening { return opening < name }
            return children(of: name, .case, .mark).contains { forms[$0] == "for" && tokens[$0].upos == .sconj }
        }
    }

    /// Who the subject of an infinitive, gerund or clause without one is, seen from the word that governs it.
    private func controllers(at governor: Int, of verb: Int, depth: Int) -> [Int] {
        if !isPassive(governor) {
            let objects = ownObjects(of: governor).filter { $0 < verb }
            // "Renewed its appeal to Kenya to withdraw": whoever is appealed to.
            for object in objects {
                let asked = addressees(of: object, before: verb)
                if !asked.isEmpty { return asked }
            }
            if !objects.isEmpty, !words.contains(lemmas[governor], in: .subjectControl) { return objects }
            if words.contains(lemmas[governor], in: .appealing) {
                let asked = children(of: governor).filter { child in
                    tokens[child].relation == .obl && child < verb
                        && prepositions(of: child).contains { ["on", "upon", "to"].contains($0) }
                }
                if !asked.isEmpty { return asked }
            }
        }
        return surfaceSubjects(of: governor, depth: depth + 1)
    }

    /// To whom a noun of asking is addressed: "its call on Kenya to withdraw".
    private func addressees(of noun: Int, before verb: Int) -> [Int] {
        guard isNominal(noun), words.contains(lemmas[noun], in: .appeals) else { return [] }
        let own = prepositional(of: noun, ["to", "on", "upon", "for"])
        let found = own.isEmpty ? head(of: noun).map { prepositional(of: $0, ["to", "on", "upon"]) } ?? [] : own
        return found.filter { $0 > noun && $0 < verb }
    }

    /// The noun of "the third country to recognise" before an infinitive without a subject, wherever the parser has
    /// hung the infinitive.
    func memberNoun(before verb: Int) -> Int? {
        guard let mark = children(of: verb).first(where: { forms[$0] == "to" && $0 < verb }) else {
            return nil
        }
        for word in (0..<mark).reversed() {
            if tokens[word].upos == .verb || mark - word > 24 { return nil }
            if isRankAlone(word) { return word }
            guard tokens[word].upos == .noun, words.contains(lemmas[word], in: .members) else { continue }
            let isRanked = children(of: word, .amod, .nummod).contains { words.contains(lemmas[$0], in: .ranks) }
            if isRanked { return word }
        }
        return nil
    }

    /// Whether an ordinal stands for a member of a group: "the sixth after Nauru to recognise it".
    private func isRankAlone(_ word: Int) -> Bool {
        guard tokens[word].upos == .adj, words.contains(lemmas[word], in: .ranks), hasChild(word, .det) else {
            return false
        }
        return [.appos, .root, .xcomp, .nmod, .conj, .obj].contains(tokens[word].relation)
    }

    /// Who could have been the subject besides those that control it: the subject of the governing verb.
    func governingSubjects(of verb: Int) -> [Int] {
        guard let head = head(of: verb), [.xcomp, .advcl, .acl].contains(tokens[verb].relation),
            subjectAfterFor(of: verb, at: head) == nil
        else { return [] }
        if tokens[verb].relation == .acl, !isVerb(head) {
            // "A message congratulating Kim": whoever sends it.
            let owners =
                modifiers(of: head).filter { relation(of: $0) == .nmodPoss || isCapitalised($0) }
                + prepositional(of: head, ["from", "by", "of"])
            if !owners.isEmpty { return owners }
            guard let governor = self.head(of: head) else { return [] }
            if isVerb(governor) { return agents(of: governor) }
            // "Joined the list of countries recognising it": who joins does so.
            guard relation(of: head) == .nmod, words.contains(lemmas[head], in: .members),
                let joining = self.head(of: governor), lemmas[joining] == "join"
            else { return [] }
            return agents(of: joining)
        }
        return isVerb(head) || isPredicate(head) ? surfaceSubjects(of: head) : []
    }

    /// The subject of a participle or infinitive that stands at a noun.
    private func nounSubjects(of verb: Int, noun: Int, depth: Int) -> [Int] {
        if isPassive(verb) || words.contains(lemmas[noun], in: .members) || tokens[noun].upos == .propn {
            return [noun]
        }
        let isInfinitive = marks(of: verb).contains("to") || !endsInIng(verb)
        let asked = marks(of: verb).contains("to") ? addressees(of: noun, before: verb) : []
        if !asked.isEmpty { return asked }
        // "Could be the next to sign": of whom that is said.
        if isInfinitive, words.contains(lemmas[noun], in: .ranks), hasChild(noun, .cop) {
            return surfaceSubjects(of: noun, depth: depth + 1)
        }
        if isInfinitive || !marks(of: verb).isEmpty {
            let owners =
                modifiers(of: noun).filter { tokens[$0].relation == .nmodPoss && !isTime($0) }
                + prepositional(of: noun, ["by"])
            if !owners.isEmpty { return owners }
            // "The decision of Chad to leave".
            if isInfinitive, words.contains(lemmas[noun], in: .resolves) {
                let deciders = prepositional(of: noun, ["of"]).filter { $0 < verb }
                if !deciders.isEmpty { return deciders }
            }
            // "Yesterday's decision of Chad to leave".
            if modifiers(of: noun).contains(where: isTime) { return prepositional(of: noun, ["of"]) }
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

    /// Whether a word says when: "yesterday's decision".
    private func isTime(_ word: Int) -> Bool { words.isTime(tokens[word]) }

    /// The troops that a "they" stands for, which are no party of their own: "French *troops* left Chad a year after *they* left
    /// Niger"; the word itself where the clauses around it have no such subject.
    private func resolvingTroops(_ word: Int) -> Int {
        guard forms[word] == "they", var verb = head(of: word) else { return word }
        while let above = head(of: verb) {
            verb = above
            let troops = children(of: verb, .nsubj).first {
                $0 < word && tokens[$0].upos == .noun && words.contains(lemmas[$0], in: .forces)
            }
            if let troops { return troops }
        }
        return word
    }
}
