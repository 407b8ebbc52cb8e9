internal import Actors
internal import Linguistics

/// Who does the same together with the doer, or likewise.
extension CueMatcher {
    /// Who does at a verb what its subject does: "Mali, joined by Niger, has broken off relations", "like Spain, Ireland
    /// recognised it", "France recognised it, followed by Malta".
    func companions(of cue: Cue, at trigger: Int) -> [Argument] {
        if isOneOfSeveral(trigger) { return named(roles.prepositional(of: trigger, ["with", "alongside"])) }
        guard tree.isVerb(trigger), !tree.isPassive(trigger), cue.subject.first?.steps == [.subject] else { return [] }
        let doers = tree.surfaceSubjects(of: trigger)
        var words: [Int] = []
        var beside: [Int] = []
        for doer in doers {
            words += tree.children(of: doer).filter { word in
                let isBeside = tree.relation(of: word) == .nmod && opensAside(word)
                return isBeside && tree.prepositions(of: word).contains { tree.words.contains($0, in: .likening) }
            }
            // "Denmark, together with Norway, will send jets".
            beside += tree.children(of: doer, .advmod).filter { tree.lemmas[$0] == "together" && opensAside($0) }
                .flatMap { tree.prepositional(of: $0, ["with"]) }
            words += passive(["join"], at: doer)
            beside += besides(doer, of: trigger)
        }
        words += passive(["join"], at: trigger)
        // "Became a member on Friday, together with Samoa", not "urged his hosts, together with Samoa, to leave".
        words += tree.children(of: trigger, .advmod).filter { together in
            tree.lemmas[together] == "together" && opensAside(together)
                && !tree.children(of: trigger, .xcomp, .ccomp).contains { $0 > together }
        }
        .flatMap { together in
            tree.prepositional(of: together, ["with"])
                + tree.prepositional(of: trigger, ["with"]).filter { tree.start(of: $0) == together + 1 }
        }
        // "Visited Mali, followed by Niger": the next object.
        if case .relation = cue.target, !cue.isSerial { words += followers(of: trigger) }
        // What others have done already is no plan of theirs.
        let isPlanned = tree.children(of: trigger, .aux).contains { word in
            ["will", "shall", "would"].contains(tree.lemmas[word])
        }
        if !isPlanned {
            words += tree.children(of: trigger).filter { word in
                tree.relation(of: word) == .obl && word < trigger && tree.prepositions(of: word) == ["like"]
                    && (opensAside(word) || doers.allSatisfy { word < $0 })
            }
        }
        // Behind "along with" even a name that may be a place does what the doer does.
        let partners = resolver.arguments(of: beside, acceptsPlaces: true).filter { $0.kind == .name }
        return named(words) + partners
    }

    /// Whether a noun tells what somebody is together with others, whose it is stands before it: "one of *Chile's* two allies in
    /// the region, with Peru".
    private func isOneOfSeveral(_ noun: Int) -> Bool {
        guard tree.isNominal(noun), tree.tokens[noun].features.number == .plural, tree.hasChild(noun, .nmodPoss) else {
            return false
        }
        if tree.prepositions(of: noun) == ["among"] { return true }
        return tree.relation(of: noun) == .nmod && tree.head(of: noun).map { tree.lemmas[$0] } == "one"
    }

    /// Whom a phrase between the doer and the verb puts beside the doer: "Kuwait, along with Oman, recalled its envoy",
    /// "Norway, in step with Denmark, did so".
    private func besides(_ doer: Int, of trigger: Int) -> [Int] {
        (tree.children(of: doer, .nmod) + tree.children(of: trigger, .obl)).filter { word in
            let start = tree.start(of: word)
            return doer < start && word < trigger
                && (Self.openings.contains(tree.tokens[start].form)
                    || Self.openings.contains(tree.tokens[start - 1].form))
        }.flatMap { word -> [Int] in
            let prepositions = tree.prepositions(of: word)
            if prepositions == ["along", "with"] || prepositions == ["together", "with"] { return [word] }
            guard prepositions == ["in"], tree.words.contains(tree.lemmas[word], in: .concert) else { return [] }
            return tree.prepositional(of: word, ["with"])
        }
    }

    /// The marks that set an insertion off.
    private static let openings: Set<String> = [",", "(", "–", "—"]

    /// Who did the same before by a participle or a phrase at the subject: "preceded by Senegal", "following Spain".
    func forerunners(at trigger: Int) -> [Argument] {
        guard !tree.isPassive(trigger) else { return [] }
        let doers = tree.surfaceSubjects(of: trigger)
        var words = passive(["precede"], at: trigger)
        for doer in doers {
            words += passive(["precede"], at: doer)
            words += tree.children(of: doer).filter { word in
                tree.relation(of: word) == .nmod && opensAside(word) && tree.prepositions(of: word) == ["following"]
            }
        }
        // "After Chad and Niger, Mali too has left".
        let isToo = ([trigger] + doers).contains { place in
            tree.children(of: place).contains { tree.words.contains(tree.lemmas[$0], in: .likewise) }
        }
        if isToo {
            words += tree.children(of: trigger).filter { word in
                tree.relation(of: word) == .obl && doers.allSatisfy { word < $0 }
                    && tree.prepositions(of: word) == ["after"]
            }
        }
        return named(words)
    }

    /// The agents of a "followed by" behind a comma, wherever the parser has hung it in the clause of a verb.
    private func followers(of trigger: Int) -> [Int] {
        tree.tokens.indices.filter { word in
            word > trigger + 1 && tree.forms[word] == "followed" && opensAside(word) && tree.contains(trigger, word)
                && !tree.tokens[trigger + 1..<word].contains { $0.upos == .verb }
        }.flatMap { tree.byPhrase(of: $0) }
    }

    /// The agents of a participle of one of those verbs that hangs on a word.
    private func passive(_ lemmas: Set<String>, at word: Int) -> [Int] {
        tree.children(of: word, .acl, .advcl, .amod).filter { clause in
            lemmas.contains(tree.lemmas[clause]) && !tree.endsInIng(clause) && tree.marks(of: clause).isEmpty
        }.flatMap { tree.byPhrase(of: $0) }
    }

    /// Whether a phrase begins with a comma, a dash or a bracket, or right behind one.
    private func opensAside(_ word: Int) -> Bool {
        let start = tree.start(of: word)
        return Self.openings.contains(tree.tokens[start].form)
            || start > 0 && Self.openings.contains(tree.tokens[start - 1].form)
    }

    /// The states and people that the words and those coordinated with them name.
    private func named(_ words: [Int]) -> [Argument] {
        resolver.arguments(of: words).filter { $0.kind == .name || $0.kind == .person }
    }
}
