internal import Linguistics
internal import RelationExtraction

/// Whether the sentence tells the act of the question as done.
extension SentenceAlignment {
    /// How the act is told; nil where it is told as somebody's claim, wish or condition.
    var telling: Telling? {
        guard let act else { return nil }
        let tree = sentence.tree
        // "Is to become a member": what a noun tells is told as its verb.
        guard let verb = ([act] + tree.ancestors(of: act)).first(where: tree.isVerb) else { return .done }
        var told = isNegated(verb) ? Telling.denied : auxiliaryTelling(of: verb)
        var word = verb
        while let head = tree.head(of: word) {
            switch tree.relation(of: word) {
            case .xcomp where isOfAnother(word, under: head): return nil
            case .xcomp where tree.marks(of: word).contains("to"), .acl where tree.marks(of: word).contains("to"):
                guard let governed = telling(under: tree.lemmas[head]) else { return nil }
                if told != .denied, governed != .done { told = governed }
                if isNegated(head), told != .denied { told = .denied }
            case .acl where isContent(word), .ccomp where !tree.isVerb(head), .csubj:
                // "Reports that Malta had done it were untrue": told as not done, or as no more than a report.
                return isDeniedContent(of: head) ? .denied : nil
            case .ccomp:
                if words.has(tree.lemmas[head], in: .denying), !isNegated(head), told == .done { return .disclaimed }
                if words.has(tree.lemmas[head], in: .refusing) { told = told == .denied ? .done : .denied }
                guard words.has(tree.lemmas[head], in: .telling) || told == .denied else { return nil }
            case .advcl where ["if", "unless", "to"].contains(tree.marks(of: word).first ?? ""): return nil
            case .conj where tree.isVerb(head):
                // "Will open an embassy and send an envoy".
                let shares =
                    !tree.hasChild(word, .nsubj, .nsubjPass, .aux, .auxPass) && !isContrasted(word)
                    && tree.tokens[word].features.verbForm == tree.tokens[head].features.verbForm
                if shares, told == .done { told = isNegated(head) ? .denied : auxiliaryTelling(of: head) }
            default: break
            }
            word = head
        }
        return told
    }

    /// "Has not cut them *but* joined".
    private func isContrasted(_ verb: Int) -> Bool {
        sentence.tree.children(of: verb, .cc).contains { sentence.tree.forms[$0] == "but" }
    }

    /// "The report *that* Malta had done it".
    private func isContent(_ clause: Int) -> Bool { sentence.tree.marks(of: clause).contains("that") }

    /// Whether what is said of a report or claim, or done to it, is that it is not so.
    private func isDeniedContent(of noun: Int) -> Bool {
        ([noun] + sentence.tree.ancestors(of: noun)).contains { word in
            let lemma = sentence.tree.lemmas[word]
            return (words.has(lemma, in: .refusing) || words.has(lemma, in: .denying)) && !isNegated(word)
        }
    }

    /// "Sudan wants Kenya to drop it": what somebody else is to do.
    private func isOfAnother(_ act: Int, under governor: Int) -> Bool {
        let (own, others) = (sentence.tree.agents(of: act), sentence.tree.agents(of: governor))
        return !own.isEmpty && !others.isEmpty && Set(own).isDisjoint(with: others)
            && !words.has(sentence.tree.lemmas[governor], in: .doing)
    }

    /// How an act is told under a verb: "*agreed* to represent it"; nil for a verb of which it is not known.
    private func telling(under verb: String) -> Telling? {
        if words.has(verb, in: .refusing) { return .denied }
        if words.has(verb, in: .planning) { return .planned }
        if words.has(verb, in: .trying) { return .possible }
        return words.has(verb, in: .doing) ? .done : nil
    }

    /// How the act is told by its auxiliary: "*will* open".
    private func auxiliaryTelling(of act: Int) -> Telling {
        let auxiliaries = sentence.tree.children(of: act, .aux, .cop).map { sentence.tree.forms[$0] }
        // "Is to open".
        if !auxiliaries.isEmpty, sentence.tree.marks(of: act).contains("to") { return .planned }
        if auxiliaries.contains(where: { ["will", "shall", "'ll", "wo", "would"].contains($0) }) { return .planned }
        return auxiliaries.contains { ["may", "might", "could", "can", "should", "must"].contains($0) }
            ? .possible : .done
    }

    private func isNegated(_ verb: Int) -> Bool {
        let tree = sentence.tree
        return tree.children(of: verb).contains { child in
            if ["not", "n't", "never", "neither", "nobody", "none"].contains(tree.forms[child]) { return true }
            // "At no time recognised it", "no state recognised it".
            return tree.children(of: child, .det).contains { ["no", "neither"].contains(tree.forms[$0]) }
        }
    }

    /// Whether the sentence denies what the one before it tells: "denied this", "rejected the accusation".
    var deniesWhatWasTold: Bool {
        let tree = sentence.tree
        return tree.tokens.indices.contains { verb in
            words.has(tree.lemmas[verb], in: .denying) && tree.isVerb(verb) && !isNegated(verb)
                && tree.patients(of: verb).contains { words.has(tree.lemmas[$0], in: .told) }
        }
    }
}
