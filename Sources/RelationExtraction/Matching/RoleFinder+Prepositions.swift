internal import Linguistics

/// What follows prepositions, wherever the parser has put it.
extension RoleFinder {
    /// What follows a preposition at the word, or where the parser may have put it instead: at the object of a verb, at
    /// the verb of a noun, one noun deeper.
    func prepositional(of word: Int, _ wanted: [String]) -> [Int] {
        let own = tree.prepositional(of: word, wanted) + scene(of: word, wanted)
        if !own.isEmpty { return own }
        // "Its ban on buying Chadian oil", "on trading with Chad".
        if wanted == ["on"], tree.isNominal(word) {
            let gerunds = tree.children(of: word, .acl, .advcl).filter {
                tree.endsInIng($0) && tree.marks(of: $0) == ["on"]
            }
            let dealt = gerunds.flatMap { gerund in
                let isMutual = ["trade", "deal"].contains(tree.lemmas[gerund])
                return tree.prepositional(of: gerund, isMutual ? ["with"] : ["to", "from"])
            }
            let found = dealt.isEmpty ? gerunds.flatMap(tree.ownObjects) : dealt
            if !found.isEmpty { return found }
        }
        if tree.isVerb(word) {
            if let relative = relativeOblique(of: word, wanted) { return [relative] }
            for object in tree.patients(of: word) + tree.children(of: word, .xcomp, .compoundPrt, .advmod) {
                let found = tree.prepositional(of: object, wanted).filter { $0 > word || tree.isPassive(word) }
                if !found.isEmpty { return found }
            }
            for noun in tree.children(of: word) where noun > word && tree.isNominal(noun) {
                // "Mediated in the dispute between": what stands at the adverbial.
                let own = tree.relation(of: noun) == .obl ? tree.prepositional(of: noun, wanted) : []
                if !own.isEmpty, !wanted.contains("of") { return own }
                // "Delivered by its ambassador to the Holy See": not to the Holy See.
                if tree.relation(of: noun) == .oblAgent, wanted.contains("to") { continue }
                let found = deeper(below: noun, wanted, depth: 2)
                if !found.isEmpty { return found }
            }
            return []
        }
        for member in [tree.head(of: word)].compactMap({ $0 }) where tree.relation(of: word) == .conj {
            let found = tree.prepositional(of: member, wanted)
            if !found.isEmpty { return found }
        }
        for other in tree.children(of: word, .conj) where tree.isNominal(other) && !isApart(other, from: word) {
            let found = tree.prepositional(of: other, wanted)
            if !found.isEmpty { return found }
        }
        var top = word
        while tree.relation(of: top) == .conj, let head = tree.head(of: top) { top = head }
        if let governor = tree.head(of: top), tree.isVerb(governor) {
            switch tree.relation(of: top) {
            // "The government told him to be out of the country": not the government of the country.
            case .nsubj where wanted == ["of"] && !tree.isPassive(governor): break
            // "The attack was condemned in Oslo": that is where it was condemned.
            case .nsubjPass where wanted.contains("in") && tree.words.contains(tree.lemmas[governor], in: .reacting):
                break
            case .obj, .nsubjPass, .nsubj, .obl, .xcomp:
                // "The offer was dismissed by Peru": who does it is not whose offer it is.
                let found =
                    tree.prepositional(of: governor, wanted).filter {
                        $0 > word && tree.relation(of: $0) != .oblAgent
                    } + scene(of: governor, wanted)
                if !found.isEmpty { return found }
                if let relative = relativeOblique(of: governor, wanted) { return [relative] }
            default: break
            }
        }
        let further = deeper(below: word, wanted, depth: 3)
        return further.isEmpty && wanted == ["with"] ? partners(ofMakersOf: word) : further
    }

    /// Whether a noun joined to another has all that belongs to it for itself: "its withdrawal from the pact and the closure of
    /// the base".
    private func isApart(_ other: Int, from word: Int) -> Bool {
        tree.hasChild(other, .det, .nmodPoss) && tree.hasChild(word, .nmod)
    }

    /// With whom somebody made what the noun says: "the treaty that it signed with Moscow".
    private func partners(ofMakersOf noun: Int) -> [Int] {
        guard tree.words.contains(tree.lemmas[noun], in: .treaties) else { return [] }
        return tree.children(of: noun, .aclRelcl, .acl).filter {
            tree.words.contains(tree.lemmas[$0], in: .concluding) && tree.patients(of: $0).contains(noun)
        }.flatMap { tree.prepositional(of: $0, ["with"]) }
    }

    /// What follows a preposition further down to the right, through nouns only.
    private func deeper(below noun: Int, _ wanted: [String], depth: Int) -> [Int] {
        guard depth > 0 else { return [] }
        for child in tree.children(of: noun)
        where child > noun && [.nmod, .appos, .conj, .flat, .acl].contains(tree.relation(of: child)) {
            if tree.relation(of: child) == .acl, tree.isVerb(child), !tree.isPassive(child),
                !tree.marks(of: child).contains("of")
            {
                continue
            }
            // "Breaches of the truce agreed by Chad": who made the truce has not broken it.
            if tree.relation(of: child) == .acl, wanted == ["by"], depth < 3,
                tree.words.contains(tree.lemmas[child], in: .instituting)
            {
                continue
            }
            // What belongs to what follows another preposition is not the noun's own: "cooperation with the navies of".
            if wanted == ["of"], tree.prepositions(of: child).contains(where: { $0 != "of" }) { continue }
            let found = tree.prepositional(of: child, wanted)
            if !found.isEmpty { return found }
            let further = deeper(below: child, wanted, depth: depth - 1)
            if !further.isEmpty { return further }
        }
        return []
    }

    /// "The island, with which it has ties": the noun before the clause.
    private func relativeOblique(of verb: Int, _ wanted: [String]) -> Int? {
        for child in tree.children(of: verb) where tree.isRelativePronoun(child) {
            if tree.prepositions(of: child).contains(where: { wanted.contains($0) }) {
                return tree.antecedent(of: child)
            }
        }
        return nil
    }

    /// "Kenya, where Iran opened an embassy": the noun before a clause that says what is done in it; none for any other verb,
    /// and where another preposition is asked for.
    private func scene(of verb: Int, _ wanted: [String]) -> [Int] {
        guard wanted.contains("in"), tree.isVerb(verb) else { return [] }
        var clause = verb
        while tree.relation(of: clause) == .conj, let head = tree.head(of: clause), tree.isVerb(head) { clause = head }
        guard [.aclRelcl, .acl].contains(tree.relation(of: clause)),
            tree.children(of: clause, .advmod).contains(where: { tree.forms[$0] == "where" })
        else { return [] }
        return [tree.head(of: clause)].compactMap(\.self)
    }
}
