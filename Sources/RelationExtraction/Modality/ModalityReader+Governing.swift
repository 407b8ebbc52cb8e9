internal import Linguistics
internal import Model

/// The modality under the words that govern a clause or a noun of action.
extension ModalityReader {
    /// The modality under a governing verb, noun or adjective with what stands at that itself.
    func governed(_ modality: Modality, by head: Int, as complement: String) -> Modality {
        let isDenied = isNegated(head) || (!tree.isVerb(head) && hasNegativeDeterminer(head))
        if complement == "that", let told = doubtful(modality, saidBy: head) { return told }
        if let effect = effect(of: head, as: complement) {
            // "Did not confirm that", "has not admitted that": nobody denies it by that.
            if effect == .actual, isDenied, complement == "that" {
                let isOpen = tree.words.contains(tree.lemmas[head], in: .confirming, .showing)
                return isOpen ? modality.supposed : modality
            }
            // "It cannot be denied that", "nobody can deny that": it is so.
            if effect == .doubted, tree.lemmas[head] == "deny", isDenied,
                tree.children(of: head, .aux).contains(where: { ["can", "could", "ca"].contains(tree.forms[$0]) })
            {
                return modality
            }
            // "Appears to have recognised": the past is not only possible.
            let isEvidence =
                effect == .possible && complement == "inf" && hasPerfect(head)
                && !tree.words.contains(tree.lemmas[head], in: .rumours)
            // "Is believed to be planning": the plan is told as such.
            let isInfinitive = effect == .assumed && complement == "inf" && !isDenied
            let result = isInfinitive ? modality : modality.under(isEvidence ? .assumed : effect, isNegated: isDenied)
            return result == .intended && isCancelled(head) ? .negated : auxiliaries(result, of: head)
        }
        // "It would be foolish to attack": nothing was done.
        if tree.tokens[head].upos == .adj, complement == "inf", !tree.words.contains(tree.lemmas[head], in: .ranks) {
            return modality.supposed
        }
        if lexicon.reporting[tree.lemmas[head]] != nil && complement == "that" {
            guard modality == .actual else { return modality }
            let result = auxiliaries(modality, of: head)
            // "Never said that it had recognised": nobody tells it as done.
            return isDenied && result == .actual ? .possible : result
        }
        return isDenied ? auxiliaries(modality, of: head).denied : auxiliaries(modality, of: head)
    }

    /// The modality of what a verb of wanting or planning that a cue rests on says of what it governs.
    func prospective(_ modality: Modality, by trigger: Int, words: Set<Int>) -> Modality {
        guard tree.isVerb(trigger), tree.words.contains(tree.lemmas[trigger], in: .prospective) else {
            return modality
        }
        let clause = words.contains { tree.isVerb($0) && tree.head(of: $0) == trigger }
        return effect(of: trigger, as: clause ? "inf" : "noun").map { modality.under($0, isNegated: false) } ?? modality
    }

    /// Whether the infinitive under a word tells of the past: "is thought to have left".
    private func hasPerfect(_ head: Int) -> Bool {
        !tree.hasChild(head, .aux)
            && tree.children(of: head, .xcomp, .advcl, .ccomp).contains { clause in
                tree.marks(of: clause).contains("to")
                    && tree.children(of: clause, .aux).contains { tree.lemmas[$0] == "have" }
            }
    }

    /// "Was scheduled to visit but cancelled", "planned a meeting, but it fell through".
    func isCancelled(_ head: Int) -> Bool {
        tree.children(of: head, .conj).contains { other in
            guard tree.isVerb(other), tree.children(of: other, .cc).contains(where: { tree.lemmas[$0] == "but" }) else {
                return false
            }
            if effect(of: other, as: "noun") == .negated { return !isNegated(other) }
            // "But nothing came of it", "but it never took place".
            return isNegated(other) && tree.words.contains(tree.lemmas[other], in: .takingPlace)
                && tree.children(of: other, .nsubj).contains { ["it", "this", "that"].contains(tree.forms[$0]) }
        }
    }

    /// What a word does to what it governs: with the word right after it where the two mean something else ("called
    /// off", "came close"), with the preposition of the noun ("agreed on"), by its form ("planned"), by its dictionary form.
    func effect(of word: Int, as complement: String, with preposition: String? = nil) -> GoverningWord.Effect? {
        var keys = [tree.tokens[word].form.lowercased(), tree.lemmas[word]]
        if word + 1 < tree.tokens.count, [.adp, .adv, .adj, .part].contains(tree.tokens[word + 1].upos) {
            keys.insert(tree.lemmas[word] + " " + tree.tokens[word + 1].form.lowercased(), at: 0)
        }
        if let preposition { keys.insert(tree.lemmas[word] + " " + preposition, at: 0) }
        for key in keys {
            let found = lexicon.governing[key]?.first { $0.complements.isEmpty || $0.complements.contains(complement) }
            if let found { return found.effect }
        }
        return nil
    }

    /// How a clause depends: `inf`, `ger` or `that`.
    func complement(of word: Int) -> String {
        if tree.marks(of: word).contains("to") { return "inf" }
        if tree.endsInIng(word) && !tree.hasChild(word, .aux, .nsubj) { return "ger" }
        if tree.tokens[word].upos == .adj { return "adj" }
        return tree.relation(of: word) == .xcomp ? "inf" : "that"
    }

    /// Whether the auxiliaries of a verb hold for the verb coordinated with it as well.
    func sharesAuxiliaries(_ word: Int, with head: Int) -> Bool {
        if tree.hasChild(word, .nsubj, .nsubjPass, .aux, .auxPass, .cop) { return false }
        let form = tree.tokens[word].features.verbForm
        if form == .infinitive { return true }
        if form == .participle { return tree.hasChild(head, .aux, .auxPass) }
        return tree.tokens[word].form.lowercased() == tree.lemmas[word] && tree.hasChild(head, .aux)
    }
}
