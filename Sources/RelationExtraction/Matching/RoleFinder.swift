internal import Actors
internal import Linguistics
internal import Model

/// Follows argument paths from a trigger to words.
struct RoleFinder {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// What names actors in the sentence.
    let resolver: ArgumentResolver

    /// Nouns for what is written: "letter", "telegram".
    let messages: Set<String>

    /// Verbs that only carry a noun of action: "hold talks", "make a visit".
    let lightVerbs: Set<String>

    /// The words at the end of a path, before coordination is expanded.
    func words(at path: ArgumentPath, from trigger: Int) -> [Int] {
        var current = [trigger]
        for (number, step) in path.steps.enumerated() {
            var next: [Int] = []
            // "Condemned the attack by Chad and the Libyan reply": both are condemned.
            if number > 0 {
                current = current.flatMap { word in
                    tree.isNominal(word) ? tree.coordination(of: word).filter(tree.isNominal) : [word]
                }
            }
            for word in current where number == 0 || step != .modifier || !isAtOddsWithOwner(word) {
                let found = words(at: step, from: word).filter { !next.contains($0) }
                next += number > 0 && path.steps[number - 1] == .subject ? actors(among: found, through: word) : found
            }
            if next.isEmpty { return [] }
            current = next
        }
        return current
    }

    private func words(at step: ArgumentPath.Step, from word: Int) -> [Int] {
        if tree.relation(of: word) == .cop, let predicate = tree.head(of: word) {
            return copular(step, at: predicate)
        }
        switch step {
        case .itself: return [word]
        case .subject: return withWholes(subjects(of: word))
        case .object:
            return tree.isVerb(word) || isHyphenated(word)
                ? withWholes(objects(of: word)) : tree.prepositional(of: word, ["of"])
        case .indirectObject: return tree.recipients(of: word)
        case .clause: return clauses(of: word)
        case .infinitive: return clauses(of: word).filter { tree.marks(of: $0).contains("to") }
        case .sides: return sides(of: word)
        case .bound: return bound(by: word)
        case .modifier:
            let nearest = ownersFirst(tree.modifiers(of: word))
            // "A Turkish reconnaissance jet": what stands before what stands before.
            let further = nearest.filter { tree.relation(of: $0) == .compound && tree.tokens[$0].upos == .noun }
                .flatMap(tree.modifiers)
            return (nearest + further).flatMap { tree.coordination(of: $0) } + hyphenatedNeighbours(of: word)
        case .owner:
            return tree.modifiers(of: word).filter { tree.relation(of: $0) == .nmodPoss }
                .flatMap { tree.coordination(of: $0) }
        case .compound:
            return tree.modifiers(of: word).filter { tree.relation(of: $0) != .nmodPoss }
                .flatMap { tree.coordination(of: $0) }
        case .predicated: return resolver.predicated(of: word)
        case .lightSubject: return lightSubjects(of: word)
        case .mainSubject: return mainSubjects(of: word)
        case .head: return tree.head(of: word).map { [$0] } ?? []
        case .anyActor: return actors(below: word)
        case .auxiliary: return tree.children(of: word, .aux)
        case .preposition(let wanted): return prepositional(of: word, wanted)
        }
    }

    /// What stands at a copula: "is in talks with", whose head is the talks.
    private func copular(_ step: ArgumentPath.Step, at predicate: Int) -> [Int] {
        switch step {
        case .subject: return tree.surfaceSubjects(of: predicate)
        case .object: return tree.prepositions(of: predicate).isEmpty ? [predicate] : []
        case .preposition(let wanted):
            if tree.prepositions(of: predicate).contains(where: wanted.contains) { return [predicate] }
            return prepositional(of: predicate, wanted)
        default: return []
        }
    }

    /// What stands before a noun without the state that a genitive's deed is towards: in "praised Chad's Niger policy" it is
    /// Chad that is praised.
    private func ownersFirst(_ modifiers: [Int]) -> [Int] {
        func namesState(_ word: Int) -> Bool {
            resolver.arguments(of: [word], acceptsPlaces: true).contains { $0.party.type == .polity }
        }
        // "Its Kabul embassy": what a state has abroad is there.
        guard let head = modifiers.first.flatMap(tree.head), !tree.words.contains(tree.lemmas[head], in: .chanceries),
            let owner = modifiers.first(where: {
                tree.relation(of: $0) == .nmodPoss && tree.tokens[$0].upos != .pron && namesState($0)
            })
        else { return modifiers }
        return modifiers.filter { word in
            word <= owner || tree.relation(of: word) != .compound || tree.tokens[word].upos != .propn
                || !namesState(word)
        }
    }

    /// Words with that of which they are a part: "part of its aid", "the last of the soldiers", "four of its attachés".
    private func withWholes(_ parts: [Int], depth: Int = 0) -> [Int] {
        let wholes = parts.filter { part in
            tree.tokens[part].upos == .num || tree.words.contains(tree.lemmas[part], in: .partitives)
        }
        .flatMap { tree.prepositional(of: $0, ["of"]) }
        return wholes.isEmpty || depth > 2 ? parts : parts + withWholes(wholes, depth: depth + 1)
    }

    /// Who acts: of a noun what stands in the genitive or before it, after "by", or carries it as a light verb's subject.
    private func subjects(of word: Int) -> [Int] {
        if isHyphenated(word) { return [word - 2] }
        if tree.isVerb(word) || tree.hasChild(word, .nsubj) {
            let agents = tree.agents(of: word)
            if !tree.isPassive(word), resolver.arguments(of: agents).isEmpty {
                // "A Chadian decree that recognises", "the Chadian response was to recall": whose it is.
                let isControlled = !tree.hasChild(word, .nsubj)
                let acts = agents.filter { agent in
                    tree.words.contains(tree.lemmas[agent], in: .instruments, .statements)
                        || isControlled && tree.words.contains(tree.lemmas[agent], in: .reactions)
                }
                // "A letter signed by the premier urged": who made it.
                let owners = acts.flatMap { act in
                    tree.modifiers(of: act) + tree.prepositional(of: act, ["by", "of", "from"])
                        + tree.children(of: act, .acl).flatMap(tree.byPhrase)
                }
                if !resolver.arguments(of: owners, acceptsPlaces: true).isEmpty { return agents + owners }
                // "Used the occasion to demand": what controls the infinitive is nobody.
                // "Prompting crowds to storm the embassy": they do, whoever they are.
                // "Asked the tribunal to ban it": whoever is asked does, known or not.
                let isOthers = agents.contains { agent in
                    tree.words.contains(tree.lemmas[agent], in: .crowds) || isAsked(agent, to: word)
                }
                let others = isControlled && !isOthers ? tree.governingSubjects(of: word) : []
                if !others.isEmpty { return others }
            }
            return agents.isEmpty ? makers(ofWhatIsUndoneBy: word) : agents
        }
        let by = tree.prepositional(of: word, ["by"])
        if !by.isEmpty { return by }
        let modifiers = tree.modifiers(of: word).filter { !resolver.arguments(of: [$0]).isEmpty }
        if !modifiers.isEmpty { return modifiers }
        return lightSubjects(of: word)
    }

    /// Whether an agent is somebody else than who governs the verb: the object of a verb of asking or letting that is not
    /// the asker's own tool.
    func isAsked(_ agent: Int, to verb: Int) -> Bool {
        guard let governor = tree.head(of: verb), tree.words.contains(tree.lemmas[governor], in: .asking),
            tree.ownObjects(of: governor).contains(agent)
        else { return false }
        // "Wants the government to cut ties": it is the asker's own.
        let isOwn = tree.words.contains(tree.lemmas[agent], in: .forces, .representatives)
        return !isOwn && !tree.hasChild(agent, .nmodPoss)
    }

    private func objects(of word: Int) -> [Int] {
        if isHyphenated(word), let head = tree.head(of: word) { return [head] }
        let patients = tree.patients(of: word).map { deed(meantBy: $0, at: word) ?? $0 }
        // "Talks on trade brokered by Oman", with the participle at the last noun: what that noun belongs to is meant as
        // well.
        guard tree.relation(of: word) == .acl, tree.isPassive(word), let noun = patients.first,
            tree.head(of: word) == noun, tree.relation(of: noun) == .nmod, let whole = tree.head(of: noun),
            tree.isNominal(whole), whole < noun,
            // "The sea, including parts claimed by Oman": not the sea.
            !tree.prepositions(of: noun).contains("including")
        else { return patients }
        return patients + [whole]
    }

    /// Whether the word is the participle of "Russian-backed".
    private func isHyphenated(_ word: Int) -> Bool {
        guard word >= 2, tree.tokens[word - 1].form == "-",
            tree.tokens[word].upos == .verb || tree.tokens[word].upos == .adj
        else { return false }
        return tree.relation(of: word) == .amod || tree.relation(of: word) == .compound
    }

    /// What stands before a hyphen at a noun of action: "Russian-North Korean friendship".
    func hyphenatedNeighbours(of word: Int) -> [Int] {
        tree.modifiers(of: word).compactMap { part in
            // "Mali-Ivory Coast talks".
            let start = tree.children(of: part).first.map { min($0, part) } ?? part
            let hyphen = tree.tokens[max(0, part - 1)].isHyphen ? part - 1 : start - 1
            return hyphen > 0 && tree.tokens[hyphen].isHyphen ? hyphen - 1 : nil
        }
    }

    private func clauses(of word: Int) -> [Int] {
        // "Chad will retaliate, its president warned": what is said stands above.
        if tree.relation(of: word) == .parataxis, let said = tree.head(of: word),
            said < word || tree.start(of: said) < tree.start(of: word), tree.isPredicate(said),
            tree.words.reporting.contains(tree.lemmas[word]),
            // "Fiji gives Tonga a boat; India has promised Samoa a hospital": that is what is said.
            !(said..<max(said, word)).contains(where: { tree.tokens[$0].form == ";" })
        {
            return [said]
        }
        return tree.children(of: word).filter { child in
            switch tree.relation(of: child) {
            case .xcomp: tree.isPredicate(child) || tree.isVerb(child) || tree.isNominal(child)
            case .ccomp, .advcl, .acl: tree.isPredicate(child) || tree.isVerb(child)
            // "A document that voids the accord": what the noun does.
            // "The recognition that it granted": what is done to it.
            case .aclRelcl:
                tree.isVerb(child)
                    && (tree.surfaceSubjects(of: child) == [word] || tree.patients(of: child) == [word])
            default: false
            }
        }.flatMap { tree.coordination(of: $0) }
    }

    /// Every word below that attaches a mention to the tree. What is told of who acts is no part of what is done: "Tonga,
    /// still allied with Oman, threatened to leave".
    private func actors(below word: Int) -> [Int] {
        let subjects = tree.children(of: word, .nsubj)
        return resolver.mentions.mentions.map(\.head).filter { head in
            head != word && tree.contains(word, head) && !subjects.contains { tree.contains($0, head) }
        }
    }
}
