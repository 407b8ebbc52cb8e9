internal import Actors
internal import Linguistics
internal import Model

/// Those whom an agreement binds by what it lays down.
extension RoleFinder {
    /// The words for the only two of whom a clause says what they do by an agreement: "an agreement by which Peru will
    /// sell gas to Chile", "under the pact Ethiopia leases a port from Somalia"; none where the agreement names others.
    func bound(by noun: Int) -> [Int] {
        let clauses = laidDown(by: noun)
        guard let clause = clauses.first else { return [] }
        let within = resolver.mentions.mentions.filter { mention in
            !mention.parties.isEmpty && mention.kind != .media
        }
        let isOthers = within.contains { mention in
            tree.contains(noun, mention.head) && !isTold(mention.head, besides: noun)
                && !tree.prepositions(of: mention.head).contains("of")
        }
        if isOthers { return [] }
        let told = within.filter { mention in
            tree.contains(clause, mention.head)
                && (clause == tree.head(of: noun) || !tree.contains(noun, clause) || tree.contains(noun, mention.head))
                && (tree.contains(noun, clause) || !tree.contains(noun, mention.head))
                && isParty(mention, to: clause)
        }
        let subjects = tree.surfaceSubjects(of: clause)
        var sides = told.filter { !$0.isPlaceOnly }
        // "By the pact Chad and Niger divided Mali": those who act.
        let doers = sides.filter { side in subjects.contains { tree.contains($0, side.head) } }
        if polities(of: doers).count == 2 { return doers.map(\.head) }
        if polities(of: sides).count < 2 { sides += told.filter { $0.isPlaceOnly && isNamedAsState($0) } }
        guard polities(of: sides).count == 2,
            sides.contains(where: { side in subjects.contains { tree.contains($0, side.head) } })
        else { return [] }
        return sides.map(\.head)
    }

    /// The heads of the clauses that say what is done under an agreement.
    private func laidDown(by noun: Int) -> [Int] {
        // "An accord under which Chad leaves", "a bargain whereby Chad leaves".
        let own = tree.children(of: noun, .aclRelcl, .acl).filter { clause in
            tree.children(of: clause).contains { word in
                ["whereby", "wherein", "whereunder"].contains(tree.forms[word])
                    || tree.isRelativePronoun(word)
                        && (rules(tree.prepositions(of: word)) || tree.prepositions(of: word) == ["in"])
            }
        }
        if !own.isEmpty { return own }
        // "Under the terms of an accord Chad leaves".
        var top = noun
        // "Without a visa under an accord", read as a visa of a kind.
        if rules(tree.prepositions(of: noun)) {
            var steps = 0
            while tree.relation(of: top) == .nmod, let above = tree.head(of: top), tree.isNominal(above), steps < 3 {
                top = above
                steps += 1
            }
        }
        if let whole = tree.head(of: noun), tree.relation(of: noun) == .nmod, tree.prepositions(of: noun) == ["of"],
            tree.words.contains(tree.lemmas[whole], in: .agreementParts)
        {
            top = whole
        }
        guard tree.relation(of: top) == .obl, let verb = tree.head(of: top), tree.isVerb(verb) else { return [] }
        let marks = tree.prepositions(of: rules(tree.prepositions(of: noun)) ? noun : top)
        let isPart = tree.lemmas[top] == "part" && marks == ["as"]
        // What is signed or broken is told by other words.
        return isPart || rules(marks) && !(marks == ["by"] && tree.isPassive(verb)) ? [verb] : []
    }

    /// Whether who is named in a clause may have a part in what it tells: neither what is ceded, nor whom a thing is
    /// likened to, nor who only describes another noun.
    private func isParty(_ mention: Mention, to clause: Int) -> Bool {
        let word = mention.head
        var first = word
        while tree.relation(of: first) == .conj, let head = tree.head(of: first), tree.isNominal(head) { first = head }
        if tree.prepositions(of: first).contains(where: ["than", "like", "except"].contains) { return false }
        if tree.words.contains(tree.lemmas[clause], in: .ceding), tree.patients(of: clause).contains(word) {
            return false
        }
        let above = ([word] + tree.ancestors(of: word)).prefix { $0 != clause }
        // "... and of which Britain was told": a relative clause that the parser has joined to the verb.
        let isBeside = above.contains { verb in
            tree.relation(of: verb) == .conj && tree.isVerb(verb)
                && tree.children(of: verb).contains { tree.forms[$0] == "which" }
        }
        if isBeside { return false }
        let inner = above.first { tree.relation(of: $0) == .aclRelcl }
        guard let inner else { return true }
        return [.nsubj, .nsubjPass, .obj].contains(tree.relation(of: word)) && tree.contains(inner, word)
    }

    /// Whether a word stands in a relative clause of a noun: "a pact of which Chad was told only later".
    private func isTold(_ word: Int, besides noun: Int) -> Bool {
        tree.children(of: noun, .aclRelcl).contains { tree.contains($0, word) }
            || tree.children(of: noun, .acl).contains { clause in
                tree.contains(clause, word) && tree.children(of: clause).contains { tree.forms[$0] == "whereby" }
            }
    }

    private func rules(_ prepositions: [String]) -> Bool {
        prepositions.contains { ["under", "by", "through"].contains($0) }
    }

    private func polities(of mentions: [Mention]) -> Set<PolityCode> {
        Set(mentions.flatMap { $0.parties.map(\.polity) })
    }

    /// Whether a place is a state by its name, and no town.
    private func isNamedAsState(_ mention: Mention) -> Bool {
        mention.kind == .name
            && mention.parties.allSatisfy { $0.name.utf8.starts(with: tree.tokens[mention.head].form.utf8) }
    }
}
