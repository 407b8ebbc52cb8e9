internal import Linguistics
internal import Model

/// Reads from the words above a cue whether the act is told as done, planned, possible or denied.
struct ModalityReader {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The words that govern modality, and those that report.
    let lexicon: CueLexicon

    private static let negators: Set<String> = [
        "not", "n't", "never", "nor", "neither", "hardly", "no", "nobody", "none", "nothing", "cannot",
    ]

    /// Prepositions before the occasion on which something is said or done.
    private static let occasions: Set<String> = [
        "in", "during", "after", "at", "before", "by", "via", "through", "amid",
    ]

    /// "They have yet to sign", "a treaty remains yet to be signed": not done so far.
    private func isYetToCome(_ verb: Int, under head: Int) -> Bool {
        tree.marks(of: verb).contains("to") && head < verb
            && (head..<verb).contains { tree.tokens[$0].form.lowercased() == "yet" }
    }

    /// The modality of the act of a trigger.
    ///
    /// - Parameter words: the words that the cue rests on; they do not govern themselves.
    func modality(of trigger: Int, words: Set<Int>) -> Modality {
        var modality = Modality.actual
        var current = trigger
        var isEventNoun = !tree.isVerb(trigger)
        for word in words.sorted() where word != trigger && tree.isVerb(word) && tree.contains(trigger, word) {
            // A denial inside the construction: "vowed not to strengthen".
            if isNegated(word) { modality = modality.denied }
        }
        for word in words where word != trigger && tree.isNominal(word) {
            let negatives = tree.children(of: word, .det, .advmod).filter {
                ["no", "neither"].contains(tree.lemmas[$0])
            }
            if negatives.contains(where: { !words.contains($0) }) { modality = modality.denied }
        }
        modality = own(modality, of: current)
        var steps = 0
        while let head = tree.head(of: current), steps < tree.tokens.count {
            steps += 1
            let relation = tree.relation(of: current)
            if words.contains(head) {
                modality = own(modality, of: head)
                current = head
                isEventNoun = false
                continue
            }
            switch relation {
            case .acl
            where tree.head(of: head) == nil && tree.tokens[head].upos == .propn
                && tree.marks(of: current).contains("to"):
                // A headline: "Mongolia to open embassy".
                return modality.planned
            case .xcomp where isYetToCome(current, under: head):
                modality = modality.denied
                isEventNoun = false
            case .xcomp, .ccomp, .csubj, .csubjPass, .acl:
                modality = governed(modality, by: head, as: complement(of: current))
                isEventNoun = !tree.isVerb(head)
            case .advcl:
                let marks = tree.marks(of: current)
                // "Has no plans to expel": the infinitive belongs to the object.
                if marks == ["to"], lexicon.lightVerbs.contains(tree.lemmas[head]),
                    let noun = tree.children(of: head, .obj).last(where: { $0 < current }),
                    effect(of: noun, as: "inf") != nil
                {
                    modality = own(governed(modality, by: noun, as: "inf"), of: head)
                    current = head
                    continue
                }
                if tree.isVerb(head) || lexicon.governing[tree.lemmas[head]] != nil,
                    marks.contains(where: { ["of", "from", "to", "against", "on", "about", "that"].contains($0) })
                        || marks.isEmpty
                {
                    // "Decided against joining": the choice is not to.
                    if marks == ["against"], effect(of: head, as: "inf") == .intended { return modality.denied }
                    let before = modality
                    modality = governed(modality, by: head, as: complement(of: current))
                    if marks == ["to"], before == modality, lexicon.governing[tree.lemmas[head]] == nil {
                        return modality.planned
                    }
                    if marks.contains(where: { ["to", "of", "from", "that"].contains($0) }) {
                        current = head
                        continue
                    }
                }
                return modality
            case .aclRelcl:
                // Who "may be the first country that recognises" has not done so.
                if tree.hasChild(head, .cop)
                    || ["become", "be"].contains(tree.head(of: head).map { tree.lemmas[$0] } ?? "")
                {
                    modality = own(modality, of: head)
                    current = head
                    continue
                }
                return modality
            case .conj:
                if tree.isVerb(current), tree.isVerb(head), sharesAuxiliaries(current, with: head) {
                    modality = own(modality, of: head)
                }
            // The governor of the first conjunct governs the others.
            case .obj, .nsubjPass, .obl, .nmod, .nsubj, .compound, .nmodPoss, .iobj, .oblAgent, .amod, .nmodDesc,
                .appos:
                guard isEventNoun else { return modality }
                if tree.isVerb(head) {
                    let isCarried =
                        lexicon.lightVerbs.contains(tree.lemmas[head]) || lexicon.eventVerbs.contains(tree.lemmas[head])
                    let isPatient =
                        relation == .obj || relation == .nsubjPass
                        // "Asked for a call" asks for it, "asked in a call" had it.
                        || relation == .obl && !tree.prepositions(of: current).contains(where: Self.occasions.contains)
                    if let effect = effect(of: head, as: "noun"), isPatient {
                        modality = modality.under(effect, isNegated: isNegated(head))
                        modality = auxiliaries(modality, of: head)
                    } else if isCarried {
                        modality = own(modality, of: head)
                    } else if relation == .nsubj, !isFutureInPast(head),
                        tree.children(of: head, .aux).contains(where: {
                            ["would", "could", "might", "may"].contains(tree.tokens[$0].form.lowercased())
                        })
                    {
                        // "Recognition by Chad would anger Sudan".
                        return modality.supposed
                    } else {
                        return modality
                    }
                    isEventNoun = false
                } else {
                    if let effect = effect(of: head, as: "noun") {
                        modality = modality.under(effect, isNegated: hasNegativeDeterminer(head))
                    } else if relation == .amod || relation == .appos || relation == .nmodPoss || relation == .nsubj {
                        return modality
                    }
                }
            case .parataxis, .root:
                return modality
            default:
                return modality
            }
            current = head
        }
        return modality
    }

    /// The modality that the words at a verb or noun itself give: auxiliaries, negation, determiners, adjectives.
    private func own(_ modality: Modality, of word: Int) -> Modality {
        var result = modality
        if tree.isNominal(word) && !tree.hasChild(word, .cop, .aux) {
            if hasNegativeDeterminer(word) { result = result.denied }
            if tree.children(of: word, .det).contains(where: { ["any", "every", "either"].contains(tree.lemmas[$0]) }) {
                result = result.supposed
            }
            for child in tree.children(of: word) where [.amod, .compound].contains(tree.relation(of: child)) {
                if let effect = effect(of: child, as: "amod") { result = result.under(effect, isNegated: false) }
            }
            return result
        }
        result = auxiliaries(result, of: word)
        if isNegated(word) { result = result.denied }
        let marks = tree.marks(of: word)
        if marks.contains("without") || isInstead(word) { result = result.denied }
        if marks.contains(where: { ["if", "unless", "whether", "lest", "until"].contains($0) }),
            [.advcl, .ccomp, .xcomp].contains(tree.relation(of: word))
        {
            result = result.supposed
        }
        return result
    }

    private func isInstead(_ word: Int) -> Bool {
        tree.children(of: word).contains { child in
            tree.relation(of: child) == .mark || tree.relation(of: child) == .case
                ? ["instead", "rather"].contains(tree.lemmas[child]) : false
        }
    }

    /// What auxiliaries make of the modality.
    private func auxiliaries(_ modality: Modality, of word: Int) -> Modality {
        var result = modality
        var hasAuxiliary = false
        let isModal = tree.tokens[word].upos == .aux && tree.relation(of: word) != .aux
        for child in (isModal ? [word] : []) + tree.children(of: word)
        where child == word || tree.relation(of: child) == .aux {
            hasAuxiliary = true
            switch tree.tokens[child].form.lowercased() {
            case "will", "'ll", "wo", "shall", "ll": result = result.planned
            case "would", "'d", "woud": result = isFutureInPast(word) ? result.planned : result.supposed
            case "can", "could", "may", "might", "should", "must", "ought", "ca": result = result.supposed
            default: break
            }
        }
        // "Are to leave", "to recognise Palestine" in a headline.
        if tree.marks(of: word).contains("to"), !hasAuxiliary {
            let before = tree.children(of: word).first { tree.tokens[$0].form.lowercased() == "to" } ?? word
            let follows = before > 0 && ["be", "is", "are", "was", "were"].contains(tree.lemmas[before - 1])
            if follows || tree.head(of: word) == nil { result = result.planned }
        } else if tree.marks(of: word).contains("to"),
            tree.children(of: word).contains(where: {
                tree.relation(of: $0) == .aux && tree.lemmas[$0] == "be" && $0 < word
            })
        {
            result = result.planned
        }
        return result
    }

    /// Whether "would" only shifts "will" into the past: under a word of saying, without a condition.
    private func isFutureInPast(_ word: Int) -> Bool {
        if tree.children(of: word, .advcl).contains(where: {
            tree.marks(of: $0).contains { $0 == "if" || $0 == "unless" }
        }) {
            return false
        }
        var current = word
        while let head = tree.head(of: current) {
            switch tree.relation(of: current) {
            case .ccomp, .xcomp, .conj, .acl, .advcl: break
            case .aclRelcl: return true
            default: return hasReportingParataxis(current)
            }
            let lemma = tree.lemmas[head]
            if lexicon.reporting[lemma] != nil || lexicon.governing[lemma] != nil { return true }
            current = head
        }
        return hasReportingParataxis(current)
    }

    private func hasReportingParataxis(_ word: Int) -> Bool {
        tree.children(of: word, .parataxis, .ccomp, .obl).contains { child in
            lexicon.reporting[tree.lemmas[child]] != nil || tree.prepositions(of: child).contains("according")
        }
    }

    /// Whether the word is negated by an adverb or by its subject or object.
    func isNegated(_ word: Int) -> Bool {
        tree.children(of: word).contains { child in
            switch tree.relation(of: child) {
            case .advmod, .ccPreconj, .cc, .mark, .det:
                return Self.negators.contains(tree.tokens[child].form.lowercased()) || isNoLonger(child)
            case .aux: return ["cannot"].contains(tree.tokens[child].form.lowercased())
            case .nsubj, .nsubjPass:
                return hasNegativeDeterminer(child) || ["nobody", "none", "neither"].contains(tree.lemmas[child])
            default: return false
            }
        }
    }

    private func isNoLonger(_ word: Int) -> Bool {
        ["long", "longer"].contains(tree.lemmas[word]) && word > 0 && tree.lemmas[word - 1] == "no"
    }

    private func hasNegativeDeterminer(_ noun: Int) -> Bool {
        tree.children(of: noun, .det, .advmod, .ccPreconj).contains { ["no", "neither"].contains(tree.lemmas[$0]) }
    }

    /// The modality under a governing verb, noun or adjective with what stands at that itself.
    private func governed(_ modality: Modality, by head: Int, as complement: String) -> Modality {
        let isDenied = isNegated(head) || (!tree.isVerb(head) && hasNegativeDeterminer(head))
        if let effect = effect(of: head, as: complement) {
            let result = modality.under(effect, isNegated: isDenied)
            return auxiliaries(result, of: head)
        }
        // "It would be foolish to attack": nothing was done.
        if tree.tokens[head].upos == .adj, complement == "inf", !tree.words.contains(tree.lemmas[head], in: "ranks") {
            return modality.supposed
        }
        if lexicon.reporting[tree.lemmas[head]] != nil && complement == "that" {
            return modality == .actual ? auxiliaries(modality, of: head) : modality
        }
        return isDenied ? auxiliaries(modality, of: head).denied : auxiliaries(modality, of: head)
    }

    private func effect(of word: Int, as complement: String) -> GoverningWord.Effect? {
        lexicon.governing[tree.lemmas[word]]?.first { $0.complements.isEmpty || $0.complements.contains(complement) }?
            .effect
    }

    /// How a clause depends: `inf`, `ger` or `that`.
    private func complement(of word: Int) -> String {
        if tree.marks(of: word).contains("to") { return "inf" }
        if tree.endsInIng(word) && !tree.hasChild(word, .aux, .nsubj) { return "ger" }
        if tree.tokens[word].upos == .adj { return "adj" }
        return tree.relation(of: word) == .xcomp ? "inf" : "that"
    }

    /// Whether the auxiliaries of a verb hold for the verb coordinated with it as well.
    private func sharesAuxiliaries(_ word: Int, with head: Int) -> Bool {
        if tree.hasChild(word, .nsubj, .nsubjPass, .aux, .auxPass, .cop) { return false }
        let form = tree.tokens[word].features.verbForm
        if form == .infinitive { return true }
        if form == .participle { return tree.hasChild(head, .aux, .auxPass) }
        return tree.tokens[word].form.lowercased() == tree.lemmas[word] && tree.hasChild(head, .aux)
    }
}
