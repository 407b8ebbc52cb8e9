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
        let counted = tree.lemmas[first - 1]
        return counted == "time" || tree.words.contains(counted, in: "ranks")
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
        return tree.words.contains(tree.lemmas[verb], in: "allowing")
            || verb != trigger && tree.words.contains(tree.lemmas[verb], in: "departing")
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
    /// asked"; nil for any other participle.
    func carried(by participle: Int) -> Int? {
        guard tree.relation(of: participle) == .acl, let message = tree.head(of: participle),
            lexicon.messages.contains(tree.lemmas[message]), tree.relation(of: message) == .obl,
            tree.prepositions(of: message).contains("in")
        else { return nil }
        return tree.head(of: message)
    }

    /// Whether a relative clause tells what was done there and then: "visited Hanoi, where he signed a treaty", "the call
    /// on Friday in which she congratulated him"; but not "the friend of whom he spoke".
    func isPart(_ clause: Int, of noun: Int) -> Bool {
        tree.children(of: clause).contains { word in
            if tree.lemmas[word] == "where" { return true }
            guard tree.lemmas[word] == "which", word < clause else { return false }
            let prepositions = tree.prepositions(of: word)
            if prepositions.contains("under") {
                return lexicon.messages.contains(tree.lemmas[noun])
            }
            return prepositions.contains { ["in", "at", "by", "during"].contains($0) }
        }
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
        !tree.words.contains(tree.lemmas[noun], in: "ties")
    }
}
