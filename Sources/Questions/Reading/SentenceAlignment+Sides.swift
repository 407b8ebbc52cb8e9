internal import Actors
internal import Linguistics
internal import RelationExtraction

/// Whether the sentence has everybody on the side of the act on which the question has them.
extension SentenceAlignment {
    /// Whether each name of the question stands in the sentence, who acts as the one that acts, whoever else as another to
    /// whom it is done: what is said to be so is said of nobody else, and not the other way round. Of what is denied the
    /// sentence need not say to whom it was not done: "Chad has not cut *its ties*".
    func hasEachInPlace(told telling: Telling) -> Bool {
        guard let act else { return false }
        // "The restoration of relations was not discussed": between whom, no more than the article around it tells.
        if zip(clues, matches).allSatisfy({ !$0.isName || $1.isEmpty }) { return false }
        let actors = actors(of: act)
        return clues.indices.allSatisfy { index in
            let (clue, places) = (clues[index], matches[index])
            guard clue.isName else { return true }
            // "All but Chad", "Mali and not Chad".
            if places.contains(where: { $0.contains(where: isLeftOut) }) { return false }
            let acting = places.filter { isActor($0, of: actors) }
            let isAgent = question.side(of: clue.words.lowerBound) == .agent
            if telling.isDenial, places.isEmpty, !isAgent || inquiry.isMutual {
                return !saysOfAnother(insteadOf: clue)
            }
            if inquiry.isMutual { return !acting.isEmpty || places.contains { isBelow($0, act: act) } }
            if isAgent { return !acting.isEmpty }
            if telling.isDenial, acting.isEmpty { return true }
            // "They recalled their envoys" from nobody of their own.
            return places.contains { place in
                !acting.contains(place) && isBelow(place, act: act)
                    && (acting.isEmpty || sentence.tree.tokens[place.lowerBound].upos == .propn)
            }
        }
    }

    /// Whether the sentence says that what it tells is not of the word: "all *except Chad*", "Mali but *not Chad*".
    func isLeftOut(_ word: Int) -> Bool {
        sentence.tree.isExcepted(word) || isExcluded(word)
    }

    /// "All except Chad and *Mali*".
    private func isExcluded(_ word: Int) -> Bool {
        let tree = sentence.tree
        if tree.prepositions(of: word).contains(where: { words.has($0, in: .exception) }) { return true }
        return [.conj, .flat].contains(tree.relation(of: word)) && tree.head(of: word).map(isExcluded) == true
    }

    /// Who does what the word tells, be it a verb or a noun: "*Chad's* protest", "handed over *a protest*".
    private func actors(of act: Int) -> [Int] {
        let tree = sentence.tree
        guard !tree.isVerb(act) else {
            let own = tree.agents(of: act)
            // "Chile denied that *it* had helped": of whom nobody knows otherwise.
            let isUnknown = own.allSatisfy { tree.tokens[$0].upos == .pron && sentence.parties(at: $0).isEmpty }
            guard isUnknown, tree.tokens[act].relation == .ccomp, let verb = tree.head(of: act) else { return own }
            return own + tree.agents(of: verb)
        }
        let own = tree.modifiers(of: act) + tree.prepositional(of: act, ["by"])
        let named = own.filter { word in sentence.mentions.contains { $0.tokens.contains(word) } }
        guard let verb = tree.head(of: act), tree.isVerb(verb) else { return named }
        // "Won its recognition": who wins or receives it does not do it.
        let isGiving = words.has(tree.lemmas[verb], in: .giving)
        let isGot = tree.patients(of: verb).contains(act) && !isGiving
        if !named.isEmpty { return isGot ? named.filter { tree.tokens[$0].upos != .pron } : named }
        let isGiven = isGiving && tree.patients(of: verb).contains(act)
        // "With the mediation of Chad" is not theirs who concluded it so.
        let isMeans =
            !["in", "with", "by", "through"].filter(tree.prepositions(of: act).contains).isEmpty
            && tree.prepositional(of: act, ["of"]).isEmpty
        return isGiven || isMeans ? tree.agents(of: verb) : []
    }

    /// Whether what the name stands at in the question stands in the sentence at somebody or something else: "relations *with
    /// Chad*", "relations *with a government of soldiers*".
    private func saysOfAnother(insteadOf clue: Clue) -> Bool {
        let (asked, tree) = (question.sentence.tree, sentence.tree)
        let name = clue.words.first { word in asked.head(of: word).map { !clue.words.contains($0) } ?? true }
        guard let name, let noun = asked.head(of: name) else { return false }
        let prepositions = asked.prepositions(of: name)
        let governing = zip(clues, matches).filter { $0.0.words.contains(noun) }.flatMap(\.1)
        guard prepositions.isEmpty else {
            let heads = governing.map(\.lowerBound) + [act].compactMap(\.self)
            return heads.contains { !tree.prepositional(of: $0, prepositions).isEmpty }
        }
        return noun == question.predicate && act.map { tree.patients(of: $0).isEmpty } == false
    }

    /// Whether the place is one of those who act, or says whose they are.
    private func isActor(_ place: Range<Int>, of actors: [Int]) -> Bool {
        actors.contains { actor in
            place.contains { sentence.tree.contains(actor, $0) && !hasVerb(between: $0, and: actor) }
        }
    }

    /// Whether the place is what the act is done to, or stands below the act, or below the verb that governs a noun, without
    /// the verb of another act between them.
    private func isBelow(_ place: Range<Int>, act: Int) -> Bool {
        let tree = sentence.tree
        var tops = tree.patients(of: act) + [act]
        if !tree.isVerb(act), let verb = tree.head(of: act), tree.isVerb(verb) { tops.append(verb) }
        return tops.contains { top in
            place.contains { word in
                word == top ? top != act : tree.contains(top, word) && !hasVerb(between: word, and: top)
            }
        }
    }

    /// Whether the verb of another act stands on the way up from the word to that one.
    private func hasVerb(between word: Int, and top: Int) -> Bool {
        let tree = sentence.tree
        for ancestor in tree.ancestors(of: word) where word != top {
            if ancestor == top { return false }
            if tree.isVerb(ancestor), tree.tokens[ancestor].relation != .xcomp { return true }
        }
        return false
    }
}
