internal import Linguistics

/// Whose things are: the party behind an act, a plan or goods.
extension RoleFinder {
    /// To whom those things belong: what stands before them, or after "by", "from", who has done them,
    /// and, unless they are acts towards it, "of".
    func owners(of things: [Int]) -> [Int] {
        for thing in things where !isAtOddsWithOwner(thing) {
            // "A Turkish buffer zone": of what stands before, what stands before that.
            let nearest = tree.modifiers(of: thing)
            let further = nearest.filter { tree.tokens[$0].upos == .noun }.flatMap(tree.modifiers)
            let before = (nearest + further + hyphenatedNeighbours(of: thing)).flatMap(tree.coordination)
            // "The strikes carried out by Chad", "the strikes that Chad carried out".
            let clauses = tree.children(of: thing, .acl, .aclRelcl)
            let doers = clauses.filter(tree.isPassive).flatMap { tree.prepositional(of: $0, ["by"]) }
            let makers = clauses.filter { isGapped($0, of: thing) }.flatMap { tree.surfaceSubjects(of: $0) }
            let after = [["by"], ["from"]].map { tree.prepositional(of: thing, $0) }
            for found in [before] + after + [doers, makers]
            where !resolver.arguments(of: found, acceptsPlaces: true).isEmpty {
                return found
            }
            guard !tree.words.contains(tree.lemmas[thing], in: .attacks) else { continue }
            let whole = tree.prepositional(of: thing, ["of"])
            if !whole.isEmpty { return whole }
        }
        return []
    }

    /// Whether people are at odds with the state that they are of: what is done to "Chadian rebels" is not done to Chad.
    func isAtOddsWithOwner(_ word: Int) -> Bool { tree.words.contains(tree.lemmas[word], in: .dissidents) }

    /// Whether a clause tells what its subject does to the thing: "the raid that Chad made", "the raid Chad made".
    private func isGapped(_ clause: Int, of thing: Int) -> Bool {
        guard tree.isVerb(clause), !tree.isPassive(clause),
            let subject = tree.children(of: clause, .nsubj).first, !tree.isRelativePronoun(subject),
            // "The invasion, which Moscow defended": who judges a deed has not done it.
            !tree.words.contains(tree.lemmas[clause], in: .judgements)
        else { return false }
        return tree.patients(of: clause).contains(thing)
    }
}
