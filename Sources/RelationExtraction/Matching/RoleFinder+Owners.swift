internal import Linguistics

/// Whose things are: the party behind an act, a plan or goods.
extension RoleFinder {
    /// To whom those things belong: what stands before them, or after "by", "from", who has done them,
    /// and, unless they are acts towards it, "of".
    func owners(of things: [Int]) -> [Int] {
        for thing in things {
            // "A Turkish buffer zone": of what stands before, what stands before that.
            let nearest = tree.modifiers(of: thing)
            let further = nearest.filter { tree.tokens[$0].upos == .noun }.flatMap(tree.modifiers)
            let before = (nearest + further + hyphenatedNeighbours(of: thing)).flatMap(tree.coordination)
            // "The strikes carried out by Chad".
            let clauses = tree.children(of: thing, .acl, .aclRelcl).filter(tree.isPassive)
            let doers = clauses.flatMap { tree.prepositional(of: $0, ["by"]) }
            let after = [["by"], ["from"]].map { tree.prepositional(of: thing, $0) }
            for found in [before] + after + [doers]
            where !resolver.arguments(of: found, acceptsPlaces: true).isEmpty {
                return found
            }
            guard !tree.words.contains(tree.lemmas[thing], in: "attacks") else { continue }
            let whole = tree.prepositional(of: thing, ["of"])
            if !whole.isEmpty { return whole }
        }
        return []
    }
}
