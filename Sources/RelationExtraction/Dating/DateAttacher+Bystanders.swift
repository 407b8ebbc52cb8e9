internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Dates that stand beside an act and are not its own.
extension DateAttacher {
    /// Whether a date only tells since when something is counted: "for the second time since 1999".
    func isCount(_ expression: TemporalExpression) -> Bool {
        let start = expression.tokens.lowerBound
        let first = tree.tokens[start].form.lowercased() == "since" ? start : start - 1
        guard first > 0, tree.tokens[first].form.lowercased() == "since" else { return false }
        // "The first visit of a president since 1999".
        if let noun = tree.head(of: expression.head), noun < first, tree.tokens[noun].upos == .noun,
            tree.children(of: noun, .amod).contains(where: { tree.words.contains(tree.lemmas[$0], in: .ranks) })
        {
            return true
        }
        let counted = tree.lemmas[first - 1]
        return counted == "time" || tree.words.contains(counted, in: .ranks)
    }

    /// The expression that tells of when a thing was given, in what is said of it: "the flour *that came last week*".
    func expression(within nouns: Set<Int>) -> TemporalExpression? {
        expressions.first { expression in
            expression.kind == .date && expression.value != nil
                && nouns.contains { tree.isNominal($0) && tree.contains($0, expression.head) }
        }
    }

    /// Whether a date is that of a decision, and not of what is decided: "agreed on Friday to reopen the embassy".
    func isOfDecision(_ expression: TemporalExpression, words: Set<Int>) -> Bool {
        guard let verb = tree.head(of: expression.head), words.contains(verb), tree.isVerb(verb) else { return false }
        return tree.children(of: verb, .xcomp, .ccomp, .advcl).contains { clause in
            words.contains(clause) && tree.marks(of: clause).contains("to") && expression.head < clause
        }
    }

    /// Whether a month or a year at the end of an act of speaking is that of what it is about: "thanked Cuba for its help in
    /// 1971", but not "in 1971 it thanked", nor "for its help on Friday".
    func isOfSubject(_ expression: TemporalExpression, saidBy verb: Int) -> Bool {
        guard tree.isVerb(verb), let value = expression.value else { return false }
        if isOfDeed(expression, toldBy: verb) || isOfOccasion(expression, setBy: verb) { return true }
        return tree.children(of: verb, .obl, .advcl).contains { about in
            guard about > verb, about < expression.head, !expression.tokens.contains(about),
                tree.tokens[about].upos != .pron
            else { return false }
            // "Apologised for the incident of 4 May".
            let isPart = tree.head(of: expression.head) == about && tree.prepositions(of: expression.head) == ["of"]
            guard isPart || value.dayCount > 7 else { return false }
            return tree.marks(of: about).contains { ["for", "over", "about", "on"].contains($0) }
        }
    }

    /// Whether a date in what is said, or a day behind what somebody is blamed or praised for in the present, is that of the
    /// deed: "said that its troops had intruded in June", "accuses Chad of having shelled its villages on Monday".
    private func isOfDeed(_ expression: TemporalExpression, toldBy verb: Int) -> Bool {
        if tree.children(of: verb, .ccomp).contains(where: { tree.contains($0, expression.head) }) { return true }
        return isPresent(verb)
            && tree.children(of: verb, .advcl).contains { deed in
                verb < deed && deed < expression.head && tree.endsInIng(deed)
                    && tree.marks(of: deed).contains { ["of", "for"].contains($0) }
            }
    }

    /// Whether a date is when something is held that somebody is asked to: "invited him to a summit on 14 December".
    private func isOfOccasion(_ expression: TemporalExpression, setBy verb: Int) -> Bool {
        tree.lemmas[verb] == "invite"
            && tree.prepositional(of: verb, ["to", "for"]).contains { occasion in
                verb < occasion && occasion < expression.head && tree.tokens[occasion].upos == .noun
            }
    }

    /// Whether a noun stands beside a name to say who that is: "Chad, a member since 1960,".
    func isAside(_ noun: Int) -> Bool {
        guard tree.tokens[noun].upos == .noun, let head = tree.head(of: noun) else { return false }
        if tree.relation(of: noun) == .appos { return [.propn, .pron].contains(tree.tokens[head].upos) }
        // "Mauritius, once a colony until 1810, signed": hung on the verb.
        guard tree.relation(of: noun) == .obl, noun < head, tree.prepositions(of: noun).isEmpty,
            tree.children(of: noun, .det).contains(where: { ["a", "an"].contains(tree.forms[$0]) })
        else { return false }
        let start = tree.start(of: noun)
        return start > 1 && tree.tokens[start - 1].form == "," && tree.tokens[start - 2].upos == .propn
    }

    /// Whether an act is named in a set phrase for why another was done: "arrived on Monday at the invitation of".
    func isCourtesy(_ trigger: Int) -> Bool {
        tree.relation(of: trigger) == .obl && tree.prepositions(of: trigger).contains("at")
            && tree.tokens[trigger].upos == .noun
    }

    /// Whether a date is the end of a time that the act sets somebody: "gave them until Friday", "told to leave by noon".
    func isDeadline(_ expression: TemporalExpression, for trigger: Int, _ modality: Modality) -> Bool {
        guard modality == .actual, case .between(nil, _)? = expression.value,
            let verb = tree.ancestors(of: expression.head).first(where: { tree.isVerb($0) })
        else { return false }
        return tree.words.contains(tree.lemmas[verb], in: .allowing)
            || verb != trigger && tree.words.contains(tree.lemmas[verb], in: .departing)
    }

    /// Whether a date is by when somebody is to do what the verb asks: "will ask Chad to withdraw two envoys by May".
    func isTerm(_ expression: TemporalExpression, setBy verb: Int) -> Bool {
        guard case .between(nil, _)? = expression.value,
            let clause = tree.ancestors(of: expression.head).first(where: { tree.isVerb($0) }), clause != verb
        else { return false }
        return tree.marks(of: clause).contains("to") && tree.contains(verb, clause) && verb < clause
    }

    /// Whether a date tells when the thing was made that something is done to: "tore up the treaty of 1961", "lifted the
    /// 2014 sanctions"; but not "signed the treaty of 1961", "held the 2018 summit", where the noun is the act.
    func isDateOfThing(_ expression: TemporalExpression, trigger: Int, words: Set<Int>) -> Bool {
        guard tree.isVerb(trigger), !lexicon.lightVerbs.contains(tree.lemmas[trigger]),
            let noun = tree.head(of: expression.head), noun != trigger, words.contains(noun),
            tree.tokens[noun].upos == .noun
        else { return false }
        if noun >= expression.tokens.upperBound {
            return [.nmodPoss, .compound, .nummod, .amod].contains(tree.relation(of: expression.head))
        }
        return tree.relation(of: expression.head) == .nmod && tree.prepositions(of: expression.head) == ["of"]
    }

    /// The verb that is done by a message of which a participle tells when it was made: "in a letter dated May 4 it
    /// asked", "in an interview published on Monday it accused"; nil for any other participle.
    func carried(by participle: Int) -> Int? {
        guard tree.relation(of: participle) == .acl, let message = tree.head(of: participle),
            lexicon.messages.contains(tree.lemmas[message])
                || tree.words.contains(tree.lemmas[message], in: .utterances),
            tree.relation(of: message) == .obl,
            tree.prepositions(of: message).contains("in")
        else { return nil }
        return tree.head(of: message)
    }

    /// Whether a clause tells what is only pointed to: "it was Chile *that closed its border*", "it was in May *that it did*".
    func isCleft(_ clause: Int, at word: Int) -> Bool {
        guard [.aclRelcl, .advclRelcl, .csubj, .parataxis].contains(tree.relation(of: clause)), word < clause,
            let first = (tree.start(of: clause)...clause).first(where: { tree.tokens[$0].upos != .punct }),
            ["that", "who", "which"].contains(tree.forms[first])
        else { return false }
        return tree.hasChild(word, .cop)
            && tree.children(of: word, .nsubj, .expl).contains { tree.lemmas[$0] == "it" }
    }

    /// The verb of telling somebody what the parser hung on the hearer: "told its allies that it was withdrawing"; nil for
    /// a clause that tells of the noun itself.
    func telling(of clause: Int) -> Int? {
        guard [.acl, .aclRelcl, .advclRelcl].contains(tree.relation(of: clause)), var noun = tree.head(of: clause),
            tree.tokens[tree.start(of: clause)].form.lowercased() == "that",
            tree.children(of: clause, .nsubj, .nsubjPass).contains(where: { tree.lemmas[$0] != "that" })
        else { return nil }
        while let head = tree.head(of: noun), tree.isNominal(head) { noun = head }
        guard [.obj, .iobj].contains(tree.relation(of: noun)), let verb = tree.head(of: noun), tree.isVerb(verb),
            lexicon.reporting[tree.lemmas[verb]]?.kind == .verb
        else { return nil }
        return verb
    }

    /// Whether a participle tells of the act that the noun before it names, "talks held on Monday", and not of another
    /// one: "restored the ties severed in 1961".
    func tells(_ participle: Int, of noun: Int) -> Bool {
        !tree.words.contains(tree.lemmas[noun], in: .ties)
    }

    /// Whether the noun only says who takes part, whatever the day: "Oman and its *ally* held exercises on Monday".
    func isCompanion(_ noun: Int) -> Bool {
        tree.isNominal(noun) && !tree.hasChild(noun, .cop)
            && tree.words.contains(tree.lemmas[noun], in: .companions)
    }

    /// Whether the participle tells what was done before with the object of the act: "withdrew the recognition *granted*
    /// in 1984", but not "held the talks *planned* for Monday".
    func isOfObject(_ participle: Int, _ noun: Int, of trigger: Int) -> Bool {
        guard tree.head(of: noun) == trigger, tree.isPassive(participle) else { return false }
        // "The recognition granted in 1984 is void."
        if !tree.isVerb(trigger) { return tree.hasChild(trigger, .cop) && tree.relation(of: noun) == .nsubj }
        return [.obj, .nsubjPass].contains(tree.relation(of: noun))
            && !tree.words.contains(tree.lemmas[participle], in: .planningVerbs)
    }

    /// Whether a noun tells what the clause is a reaction to, which was before: "in response to Moscow's recognition", "over
    /// its attack".
    func isCause(_ noun: Int, at head: Int) -> Bool {
        let prepositions = tree.prepositions(of: noun)
        if prepositions.contains(where: { tree.words.contains($0, in: .causalPrepositions) }) {
            return true
        }
        return !prepositions.isEmpty && tree.words.contains(tree.lemmas[head], in: .counterblows)
    }
}
