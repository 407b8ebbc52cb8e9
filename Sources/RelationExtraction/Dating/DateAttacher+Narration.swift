internal import Linguistics
internal import TemporalExpressions

/// How the time of an act stands in the story: told in its turn, looked back on, or belonging to an occasion.
extension DateAttacher {
    /// Whether the verb is told as a result that holds: "has opened".
    func isPresentPerfect(_ verb: Int) -> Bool {
        tree.children(of: verb, .aux).contains { ["has", "have"].contains(tree.tokens[$0].form.lowercased()) }
    }

    /// Whether the verb is told as done by then: "had opened", "has opened".
    func isPerfect(_ verb: Int) -> Bool {
        auxiliaries(of: verb).contains {
            ["has", "have", "had", "'d", "'ve"].contains(tree.tokens[$0].form.lowercased())
        }
    }

    /// The auxiliaries of a verb, or of the one that it is coordinated with and has them of: "was expelling the envoy and
    /// closing the embassy".
    private func auxiliaries(of verb: Int) -> [Int] {
        let own = tree.children(of: verb, .aux)
        guard own.isEmpty, tree.relation(of: verb) == .conj, let first = tree.head(of: verb),
            tree.tokens[verb].features.verbForm == tree.tokens[first].features.verbForm,
            !tree.hasChild(verb, .nsubj, .nsubjPass, .mark)
        else { return own }
        return tree.children(of: first, .aux)
    }

    /// Whether a verb tells of what is being done: "was recalling".
    func isProgressive(_ verb: Int) -> Bool {
        tree.tokens[verb].form.lowercased().utf8.suffix(3).elementsEqual("ing".utf8)
            && auxiliaries(of: verb).contains {
                ["is", "are", "was", "were"].contains(tree.tokens[$0].form.lowercased())
            }
    }

    /// Whether the clause says how long: "had mediated for years".
    func hasDuration(_ verb: Int) -> Bool {
        expressions.contains { expression in
            expression.kind == .duration && expression.head > verb && tree.contains(verb, expression.head)
                && tree.ancestors(of: expression.head).first(where: tree.isVerb) == verb
        }
    }

    /// Whether the act is told as one that happened then: "thanked", "was received"; but not "has thanked" or "had
    /// thanked", nor in a relative clause.
    func isNarrated(_ trigger: Int) -> Bool {
        var verb = trigger
        while !tree.isVerb(verb) || tree.relation(of: verb) == .xcomp {
            guard let head = tree.head(of: verb) else { return false }
            verb = head
        }
        guard isPast(verb) else { return false }
        for word in [verb] + tree.ancestors(of: verb) {
            if [.acl, .aclRelcl, .advclRelcl].contains(tree.relation(of: word)) { return false }
        }
        return !tree.children(of: verb, .aux, .auxPass).contains {
            ["has", "have", "had", "'d", "'ve", "would", "could", "be", "been"].contains(
                tree.tokens[$0].form.lowercased())
        }
    }

    /// Whether the act stands in the main clause of its sentence, whatever stands before the clause.
    func isMain(_ trigger: Int) -> Bool {
        var current = trigger
        while let head = tree.head(of: current) {
            switch tree.relation(of: current) {
            case .acl, .aclRelcl, .advcl, .advclRelcl, .ccomp, .csubj: return false
            default: current = head
            }
        }
        return true
    }

    /// The expressions that date what the main clause tells in the simple past.
    var narrated: [TemporalExpression] {
        expressions.filter { expression in
            guard expression.kind == .date, expression.value != nil,
                let clause = tree.ancestors(of: expression.head).first(where: { tree.isPredicate($0) || isAside($0) }),
                !isAside(clause)
            else { return false }
            return isMain(clause) && isNarrated(clause)
        }
    }

    /// What the clause of an act says it was part of; nil when it says nothing of the kind.
    func setting(of trigger: Int) -> Setting? {
        // "Mediated the talks", "the talks were sponsored by".
        if tree.children(of: trigger, .obj, .nsubjPass).contains(where: { isOccasion($0, within: trigger) }) {
            return .occasion
        }
        for clause in [trigger] + tree.ancestors(of: trigger) {
            // "Used the visit to invite": the clause hangs on the noun.
            if clause != trigger, isOccasion(clause, within: trigger) { return .occasion }
            for noun in tree.children(of: clause, .obl, .obj, .nmod, .oblUnmarked) where noun != trigger {
                if isOccasion(noun, within: trigger), isNarrated(clause) { return .occasion }
                // "Recalled its envoy, the ministry said in a statement on Monday".
                if let message = message(noun) { return clause != trigger && isDated(clause) ? nil : message }
            }
            if [.aclRelcl, .advclRelcl, .advcl].contains(tree.relation(of: clause)),
                !tree.marks(of: clause).contains("to")
            {
                return nil
            }
        }
        return nil
    }

    /// Whether a date stands at the verb itself.
    private func isDated(_ verb: Int) -> Bool {
        expressions.contains { $0.kind == .date && $0.value != nil && tree.head(of: $0.head) == verb }
    }

    /// Whether the sentence tells of the sitting of a body: "three hours of debate in the Security Council".
    var tellsOfSitting: Bool {
        [WordSet.sittings, .sittingBodies].allSatisfy { set in
            tree.lemmas.contains { tree.words.contains($0.lowercased(), in: set) }
        }
    }

    /// Whether the sentence tells that people met, as the members of a body do.
    var tellsOfGathering: Bool { tree.lemmas.contains { tree.words.contains($0, in: .gatherings) } }

    /// Whether a noun points back to an occasion: "at the ceremony", "used the visit", but not "at the summit in Kazan".
    private func isOccasion(_ noun: Int, within trigger: Int) -> Bool {
        guard tree.words.contains(tree.lemmas[noun], in: .occasions), isDefinite(noun) else { return false }
        return !tree.children(of: noun).contains { child in
            switch tree.relation(of: child) {
            case .nmod, .nmodPoss, .compound, .amod, .aclRelcl, .nummod: true
            case .acl: !tree.contains(child, trigger)
            default: false
            }
        }
    }

    /// "In the letter", "in his message", "in a statement".
    private func message(_ noun: Int) -> Setting? {
        guard tree.prepositions(of: noun).contains("in"), !tree.hasChild(noun, .nmod, .aclRelcl) else { return nil }
        if tree.words.contains(tree.lemmas[noun], in: .statements) { return .statement }
        let isOwn = isDefinite(noun) || tree.hasChild(noun, .nmodPoss)
        let isMessage = tree.words.contains(tree.lemmas[noun], in: .letter, .answers)
        return isOwn && isMessage ? .message : nil
    }

    /// Whether a noun points to something known: "the step", "this step".
    func isDefinite(_ noun: Int) -> Bool {
        tree.children(of: noun, .det).contains { ["the", "this", "that"].contains(tree.lemmas[$0]) }
    }

    /// The clause that a date ends when it was hung on the verb of saying after it: "met in Rome on May 3, aides said".
    func clauseBefore(_ expression: TemporalExpression, reportedBy verb: Int) -> Int? {
        let comma = expression.tokens.upperBound
        guard comma < verb, tree.tokens[comma].form == ",", lexicon.reporting[tree.lemmas[verb]] != nil,
            tree.children(of: verb, .nsubj).contains(where: { $0 > comma })
        else { return nil }
        if tree.relation(of: verb) == .parataxis {
            return tree.head(of: verb).flatMap { $0 < expression.tokens.lowerBound ? $0 : nil }
        }
        return tree.children(of: verb, .ccomp).first { $0 < expression.tokens.lowerBound }
    }

    /// The clause that a date opens when it was hung on the verb of saying between: "in 1975, the ministry said, Chad left".
    func clauseAfter(_ expression: TemporalExpression, reportedBy verb: Int) -> Int? {
        let comma = expression.tokens.upperBound
        guard comma < verb, tree.tokens[comma].form == ",", lexicon.reporting[tree.lemmas[verb]]?.kind == .verb,
            tree.tokens[..<expression.tokens.lowerBound].allSatisfy({ $0.upos == .adp || $0.upos == .punct }),
            tree.children(of: verb, .nsubj).contains(where: { $0 > comma })
        else { return nil }
        let told = tree.relation(of: verb) == .parataxis ? tree.head(of: verb) : tree.children(of: verb, .ccomp).first
        guard let told, told > verb, (verb..<told).contains(where: { tree.tokens[$0].form == "," }),
            !tree.marks(of: told).contains("that")
        else { return nil }
        return told
    }

    /// Whether a date stands right before the clause of the act: "in May 2010, when it recognised", "when a coup failed
    /// and Chad recalled its envoy".
    func isFollowed(_ expression: TemporalExpression, byClauseOf trigger: Int) -> Bool {
        let place = expression.tokens.upperBound
        var clauses = [trigger]
        while let last = clauses.last, tree.relation(of: last) == .conj, tree.isVerb(last),
            let head = tree.head(of: last), tree.isVerb(head), clauses.count < 4
        {
            clauses.append(head)
        }
        return clauses.flatMap { tree.children(of: $0, .advmod, .mark) }.contains { word in
            tree.lemmas[word] == "when"
                && (word == place || (word == place + 1 && tree.tokens[place].form == ","))
        }
    }

    /// Whether the verb is in the past; also one that was tagged as present but is no form of the present: "shook".
    func isPast(_ verb: Int) -> Bool {
        let token = tree.tokens[verb]
        if token.features.tense == .past { return true }
        let form = token.form.lowercased()
        return token.features.tense == .present && form != tree.lemmas[verb] && token.features.person == nil
            && !form.hasSuffix("s") && !form.hasSuffix("ing")
    }
}
