internal import Linguistics
internal import Model

/// The modality that stands at a word itself: auxiliaries, negation, conditions.
extension ModalityReader {
    /// The modality that the words at a verb or noun itself give: auxiliaries, negation, determiners, adjectives.
    ///
    /// - Parameter child: the dependent that was read before; nil when none was.
    func own(_ modality: Modality, of word: Int, above child: Int? = nil) -> Modality {
        var result = modality
        if tree.isNominal(word) && !tree.hasChild(word, .cop, .aux) {
            // "Came home without an apology from Peru".
            if hasNegativeDeterminer(word) || tree.prepositions(of: word).contains("without") {
                result = result.denied
            }
            if tree.children(of: word, .det).contains(where: { ["any", "every", "either"].contains(tree.lemmas[$0]) }) {
                result = result.supposed
            }
            // "The impending recognition, which came in May".
            if hasHappened(word) { return result }
            for child in tree.children(of: word) where [.amod, .compound].contains(tree.relation(of: child)) {
                if let effect = effect(of: child, as: "amod") { result = result.under(effect, isNegated: false) }
            }
            return result
        }
        result = auxiliaries(result, of: word)
        if isNegated(word, above: child) && !isDelayed(word) || isAlmost(word) {
            // "The attack was never confirmed": left open.
            let isUnconfirmed = tree.words.contains(tree.lemmas[word], in: .confirming)
            result = isUnconfirmed ? result.supposed : result.denied
        }
        if isGuessed(word) { result = result.supposed }
        let marks = tree.marks(of: word)
        if marks.contains("without") || isInstead(word) { result = result.denied }
        if marks.contains("whether") { result = isAnsweredNo(word) ? result.denied : result.supposed }
        if marks.contains(where: { ["if", "unless", "whether", "lest", "until"].contains($0) }), !isTurningPoint(word),
            [.advcl, .ccomp, .xcomp, .csubj, .csubjPass, .acl].contains(tree.relation(of: word))
        {
            result = result.supposed
        }
        return result
    }

    private static let modals: Set<String> = ["will", "shall", "would", "could", "may", "might", "should", "must"]

    private func isInstead(_ word: Int) -> Bool {
        tree.children(of: word, .mark, .case, .cc, .advmod).contains { child in
            child < word && ["instead", "rather"].contains(tree.lemmas[child])
                && isFollowed(child, by: ["of", "than"])
        }
    }

    private func isFollowed(_ word: Int, by forms: Set<String>) -> Bool {
        tree.tokens.indices.contains(word + 1) && forms.contains(tree.forms[word + 1])
    }

    /// What auxiliaries make of the modality.
    func auxiliaries(_ modality: Modality, of word: Int) -> Modality {
        var result = modality
        var hasAuxiliary = false
        let isConditional = hasCondition(word)
        let isPerfect = tree.children(of: word, .aux).contains { tree.lemmas[$0] == "have" }
        if let opening = invertedAuxiliary(of: word) {
            return opening == "had" ? result.denied : result.supposed
        }
        // "And so will Chad": alone a modal may pass for a verb.
        let isAlone = tree.isVerb(word) && Self.modals.contains(tree.forms[word])
        let isModal = (tree.tokens[word].upos == .aux || isAlone) && tree.relation(of: word) != .aux
        for child in (isModal ? [word] : []) + tree.children(of: word)
        where child == word || tree.relation(of: child) == .aux {
            hasAuxiliary = true
            switch tree.tokens[child].form.lowercased() {
            case "will", "'ll", "wo", "shall", "ll": result = isConditional ? result.supposed : result.planned
            case "would", "'d", "woud":
                if isConditional, isPerfect {
                    result = result.denied
                } else {
                    result = isFutureInPast(word) || isReportedOn && isRoot(word) ? result.planned : result.supposed
                }
            case "can", "could", "may", "might", "should", "must", "ought", "ca": result = result.supposed
            default: break
            }
        }
        // "Are to leave", "to recognise Palestine" in a headline.
        if isYetToCome(word) {
            result = result.denied
        } else if tree.marks(of: word).contains("to"), !hasAuxiliary {
            let before = tree.children(of: word).first { tree.tokens[$0].form.lowercased() == "to" } ?? word
            let follows = before > 0 && ["be", "is", "are", "was", "were"].contains(tree.lemmas[before - 1])
            if follows, isPerfect {
                // "Was to have recognised".
                result = result.denied
            } else if follows || tree.head(of: word) == nil, !isAnswer(word) {
                result = result.planned
            }
        } else if tree.marks(of: word).contains("to"),
            tree.children(of: word).contains(where: {
                [.aux, .cop].contains(tree.relation(of: $0)) && tree.lemmas[$0] == "be" && $0 < word
            }), !tree.endsInIng(word)
        {
            result = isPerfect ? result.denied : result.planned
        }
        // "Kenya, Rwanda to sign pact": a headline whose verb was taken for a finite one.
        if tree.head(of: word) == nil, word > 0, tree.forms[word - 1] == "to", tree.tokens[word - 1].upos == .part,
            !tree.marks(of: word).contains("to"), tree.isVerb(word)
        {
            result = result.planned
        }
        // "Is due to recognise".
        if tree.isVerb(word), tree.hasChild(word, .cop), tree.marks(of: word).contains("due") {
            result = result.planned
        }
        return result
    }

    /// Whether the verb is that of the main clause, or coordinated with it.
    private func isRoot(_ word: Int) -> Bool {
        guard let head = tree.head(of: word) else { return true }
        return tree.relation(of: word) == .conj && tree.head(of: head) == nil
    }

    /// Whether an infinitive says what an answer or a first act was, and not what somebody was to do: "Beijing's answer
    /// was to recall its envoy".
    private func isAnswer(_ word: Int) -> Bool {
        let subjects = tree.children(of: word, .nsubj, .nsubjOuter, .nsubjPass)
        let governor = tree.head(of: word).map { tree.children(of: $0, .nsubj, .nsubjOuter) } ?? []
        return (subjects + governor).contains { tree.words.contains(tree.lemmas[$0], in: .answerWords) }
            && tree.tokens[0..<word].contains { ["was", "were"].contains($0.form.lowercased()) }
    }

    /// Whether "would" only shifts "will" into the past: under a word of saying, without a condition.
    func isFutureInPast(_ word: Int) -> Bool {
        if hasCondition(word) { return false }
        var current = word
        while let head = tree.head(of: current) {
            switch tree.relation(of: current) {
            case .ccomp, .xcomp, .conj, .acl, .advcl: break
            case .aclRelcl: return true
            // The hearer, which a clause was hung on: "promised Bihi that ...".
            case .obj, .iobj,
                .obl where current != word && tree.isNominal(current):
                break
            default: return hasReportingParataxis(current)
            }
            let lemma = tree.lemmas[head]
            if lexicon.reporting[lemma] != nil || lexicon.governing[lemma] != nil { return true }
            current = head
        }
        return hasReportingParataxis(current)
    }

    /// The auxiliary that opens a condition instead of "if": "had Chile recognised it", "should Chad do so".
    func invertedAuxiliary(of word: Int) -> String? {
        guard let first = tree.children(of: word).first, [.aux, .cop, .auxPass].contains(tree.relation(of: first)),
            ["had", "should", "were"].contains(tree.forms[first]),
            let subject = tree.children(of: word, .nsubj, .nsubjPass).first, subject > first
        else { return nil }
        switch tree.relation(of: word) {
        case .advcl: return tree.forms[first]
        case .ccomp:
            // Speech around which the speaker is put: "should Chad do so, Niger said, it would".
            guard first == 0, let head = tree.head(of: word), word < head,
                tree.children(of: head, .ccomp).contains(where: { $0 > head })
            else { return nil }
            return tree.forms[first]
        default: return nil
        }
    }

    /// The clauses that may say on which condition a verb's act is done: those at the verb, and what stands before the
    /// speaker where the verb follows: "if Chad left, Niger said, it would".
    private func conditions(of word: Int) -> [Int] {
        let own = tree.children(of: word, .advcl)
        guard tree.relation(of: word) == .ccomp, let head = tree.head(of: word), head < word else { return own }
        return own + tree.children(of: head, .ccomp, .advcl).filter { $0 < head }
    }

    /// Whether a condition hangs on the verb: "if ...", "unless ...", but not "even if".
    private func hasCondition(_ word: Int) -> Bool {
        conditions(of: word).contains { clause in
            if invertedAuxiliary(of: clause) != nil { return true }
            guard tree.marks(of: clause).contains(where: { $0 == "if" || $0 == "unless" }) else { return false }
            return !tree.children(of: clause).contains { tree.lemmas[$0] == "even" }
                && !tree.children(of: word).contains { tree.lemmas[$0] == "even" }
        }
    }

    private func hasReportingParataxis(_ word: Int) -> Bool {
        tree.children(of: word, .parataxis, .ccomp, .obl).contains { child in
            lexicon.reporting[tree.lemmas[child]] != nil || tree.prepositions(of: child).contains("according")
        }
    }
}
