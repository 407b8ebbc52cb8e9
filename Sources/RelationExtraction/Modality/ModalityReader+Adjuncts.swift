internal import Linguistics
internal import Model

/// Clauses whose own words say how they belong to what governs them.
extension ModalityReader {
    /// "They have yet to sign", "a treaty remains yet to be signed": not done so far.
    func isYetToCome(_ verb: Int, under head: Int) -> Bool {
        tree.marks(of: verb).contains("to") && head < verb
            && (head..<verb).contains { tree.tokens[$0].form.lowercased() == "yet" }
    }

    /// "They are yet to sign", where the parser took what is to come for the main verb.
    func isYetToCome(_ verb: Int) -> Bool {
        tree.relation(of: verb) != .xcomp && tree.marks(of: verb).contains("to")
            && tree.children(of: verb, .advmod).contains { tree.forms[$0] == "yet" && $0 < verb }
    }

    /// Whether a noun is what somebody did not spare in doing something: "wasted no time in", "spared no effort to".
    func isUnspared(_ noun: Int) -> Bool {
        guard let verb = tree.head(of: noun), tree.relation(of: noun) == .obj else { return false }
        return tree.words.contains(tree.lemmas[noun], in: .sparedThings)
            && tree.words.contains(tree.lemmas[verb], in: .sparing) && hasNegativeDeterminer(noun)
    }

    /// A participle set off by a comma, which tells of another act of the same doer.
    func isFreeAdjunct(_ clause: Int, of head: Int) -> Bool {
        // "Chad having left, Niger stopped its payments": with a subject of its own.
        if clause < head, tree.hasChild(clause, .nsubj, .nsubjPass),
            tree.children(of: clause, .aux, .auxPass).contains(where: { ["having", "being"].contains(tree.forms[$0]) })
        {
            return true
        }
        guard !tree.hasChild(clause, .aux, .nsubj) else { return false }
        // "Asked for troops, Malta declined": what was done to the doer before.
        let isDoneBefore =
            tree.tokens[clause].features.verbForm == .participle && clause < head
            && !tree.hasChild(clause, .auxPass, .nsubjPass)
        guard tree.endsInIng(clause) || isDoneBefore else { return false }
        let start = tree.start(of: clause)
        return clause < head || tree.tokens[start].form == "," || start > 0 && tree.tokens[start - 1].form == ","
    }

    /// Whether a clause says when or where: "has had no envoy there since 1978, when it severed ties".
    func isWhen(_ clause: Int) -> Bool {
        tree.children(of: clause, .advmod).contains { ["when", "where"].contains(tree.lemmas[$0]) && $0 < clause }
    }

    /// Whether what a clause tells is done by the message that its governor tells of.
    func isSaid(_ clause: Int, bySaying head: Int) -> Bool {
        tree.words.contains(tree.lemmas[head], in: .contacting)
            && tree.words.contains(tree.lemmas[clause], in: .uttering)
    }

    /// Whether what a noun tells goes on until the verb ends it: "its suspension would end", "the ban is to be lifted".
    func isEnded(_ noun: Int, by verb: Int) -> Bool {
        [.obj, .nsubj, .nsubjPass].contains(tree.relation(of: noun))
            && tree.words.contains(tree.lemmas[verb], in: .ending)
    }

    /// Whether a noun of speaking only meets with an answer in the verb above: a threat that was not carried out was
    /// made, an offer that was turned down as well.
    func isAnswered(_ noun: Int, by verb: Int) -> Bool {
        // "Rejected Malta's decision to leave": it is not what is rejected that is said not to be.
        let isJudged =
            effect(of: noun, as: "inf") == .intended
            && tree.words.contains(tree.lemmas[verb], in: .judgingDeeds, .denials)
        guard isJudged || tree.words.contains(tree.lemmas[noun], in: .spokenActs) else { return false }
        if tree.words.contains(tree.lemmas[verb], in: .answering) { return true }
        // "Rejected Peru's claim", "a Danish proposal was dismissed"; but "dropped its claim".
        return effect(of: verb, as: "noun") == .negated
            && tree.children(of: noun, .nmodPoss, .amod).contains { word in
                tree.tokens[word].upos == .propn || tree.relation(of: word) == .amod && tree.isCapitalised(word)
            }
    }

    /// Whether a clause tells what ended a state of affairs: "was neutral *until it recognised Chad*"; but not "refused to talk
    /// until it was recognised".
    func isTurningPoint(_ verb: Int) -> Bool {
        guard tree.marks(of: verb) == ["until"], tree.relation(of: verb) == .advcl,
            tree.tokens[verb].features.tense == .past, !tree.hasChild(verb, .aux), let state = tree.head(of: verb)
        else { return false }
        return tree.hasChild(state, .cop) && !tree.isVerb(state) && !isNegated(state, above: verb)
            && tree.children(of: state, .cop).allSatisfy { ["was", "were"].contains(tree.forms[$0]) }
    }
}
