internal import Linguistics
internal import Model

/// What is told in a report that is in doubt: under investigation, unconfirmed, made up.
extension ModalityReader {
    /// Whether a clause asks whether something is so.
    func isEmbeddedQuestion(_ clause: Int) -> Bool {
        let marks = tree.marks(of: clause)
        return marks.contains("whether") || marks.contains("if") && tree.relation(of: clause) == .ccomp
    }

    /// How what hangs on a noun for a report is told where the sentence leaves the report open or calls it made up; nil
    /// where it does neither, or where the text names whose report it is.
    func doubt(ofReport noun: Int) -> Modality? {
        let isReport = [tree.lemmas[noun], tree.forms[noun]].contains { tree.words.contains($0, in: .reports) }
        guard isReport else { return nil }
        // "Withdrew its report that".
        if let verb = tree.head(of: noun), tree.relation(of: noun) == .obj {
            let particles = tree.children(of: verb, .compoundPrt).map { tree.forms[$0] }
            let isTakenBack = tree.lemmas[verb] == "take" && particles.contains("back")
            if isTakenBack || tree.words.contains(tree.lemmas[verb], in: .retracting) { return .possible }
        }
        if isDenied(report: noun) { return .negated }
        if isOwned(noun) { return nil }
        if let own = doubt(ofAttributesOf: noun) { return own }
        guard let head = tree.head(of: noun) else { return nil }
        let isSubject = [.nsubj, .nsubjPass].contains(tree.relation(of: noun))
        if tree.isVerb(head) {
            if tree.words.contains(tree.lemmas[head], in: .inquiring) { return .possible }
            if tree.words.contains(tree.lemmas[head], in: .confirming), isNegated(head) { return .possible }
            // "Turned out to be an invention", "remain unproven".
            guard isSubject else { return nil }
            return tree.children(of: head, .xcomp, .obj).lazy.compactMap { self.doubt(ofPredicate: $0) }.first
        }
        return isSubject ? doubt(ofPredicate: head) : nil
    }

    /// Whether the sentence goes on with a denial of a report: "has seen reports that Chad left, and denies them".
    private func isDenied(report noun: Int) -> Bool {
        // The parser may have joined it to what is reported.
        let clauses = tree.ancestors(of: noun).filter(tree.isVerb) + tree.children(of: noun, .acl, .aclRelcl)
        return clauses.flatMap { tree.children(of: $0, .conj) }.contains { verb in
            verb > noun && tree.words.contains(tree.lemmas[verb], in: .denials) && !isNegated(verb)
                && tree.children(of: verb, .obj).contains {
                    ["it", "them", "this", "that", "these"].contains(tree.forms[$0])
                }
        }
    }

    /// Whether a charge is only spoken of, and nobody is named who makes it: "accusations that it arms them have been made".
    func isNobodys(_ noun: Int) -> Bool {
        guard tree.words.contains(tree.lemmas[noun], in: .charges), !isOwned(noun) else { return false }
        switch tree.relation(of: noun) {
        case .nsubj, .nsubjPass: return true
        case .obl, .nmod:
            return tree.prepositions(of: noun).contains {
                ["amid", "amidst", "despite", "over", "on", "about"].contains($0)
            }
        default: return false
        }
    }

    /// Whether the sentence asks; "why did you expel him?" takes for granted that it was done.
    package var isQuestion: Bool {
        let opening = tree.tokens.indices.first {
            tree.tokens[$0].upos != .punct && !["Q", "Question"].contains(tree.tokens[$0].form)
        }
        let closing = tree.tokens.last { !["\"", "”", "''"].contains($0.form) }
        return closing?.form == "?" && opening.map { tree.forms[$0] } != "why"
    }

    /// Whether the sentence is told after hearsay: "according to rumours".
    var isHearsay: Bool {
        tree.tokens.indices.contains { word in
            tree.words.contains(tree.lemmas[word], in: .rumours) && tree.prepositions(of: word).contains("according")
        }
    }

    /// How what somebody says is told where who says so is a rumour, an unconfirmed report or a forgery; nil otherwise.
    func doubtful(_ modality: Modality, saidBy verb: Int) -> Modality? {
        guard tree.isVerb(verb), lexicon.reporting[tree.lemmas[verb]] != nil || tree.lemmas[verb] == "have" else {
            return nil
        }
        for subject in tree.surfaceSubjects(of: verb) {
            if tree.words.contains(tree.lemmas[subject], in: .rumours) { return modality.supposed }
            switch doubt(ofAttributesOf: subject) ?? (isMadeUp(subject) ? .negated : nil) {
            case .negated: return modality.denied
            case .possible: return modality.supposed
            default: continue
            }
        }
        return nil
    }

    private func doubt(ofPredicate word: Int) -> Modality? {
        if isMadeUp(word) { return isNegated(word) ? nil : .negated }
        if tree.words.contains(tree.lemmas[word], in: .unproven) { return .possible }
        let isState = tree.words.contains(tree.lemmas[word], in: .inquiries)
        return isState && tree.prepositions(of: word).contains { ["under", "in"].contains($0) } ? .possible : nil
    }

    private func doubt(ofAttributesOf noun: Int) -> Modality? {
        for child in tree.children(of: noun, .amod, .compound) {
            let isUnproven = [tree.lemmas[child], tree.forms[child]].contains {
                tree.words.contains($0, in: .unproven)
            }
            if isUnproven { return .possible }
            if isMadeUp(child) { return .negated }
        }
        return nil
    }

    /// Whether the word calls something untrue: "a lie", "fabricated".
    func isMadeUp(_ word: Int) -> Bool {
        [tree.lemmas[word], tree.forms[word]].contains { tree.words.contains($0, in: .madeUp) }
    }

    /// Whether the text says whose report it is: "Chad's claim that", "reports by Reuters that".
    private func isOwned(_ noun: Int) -> Bool {
        tree.children(of: noun).contains { child in
            switch tree.relation(of: child) {
            case .nmodPoss: true
            case .nmod: tree.prepositions(of: child).contains { ["by", "from", "of"].contains($0) }
            case .amod, .compound: tree.isCapitalised(child) && child > 0
            default: false
            }
        }
    }

    /// "Probably sent", "perhaps": adverbs that leave open whether it was done.
    func isGuessed(_ word: Int) -> Bool {
        tree.children(of: word, .advmod).contains { effect(of: $0, as: "adv") == .possible }
    }

    /// "Almost recognised", "nearly attacked".
    func isAlmost(_ word: Int) -> Bool {
        tree.children(of: word, .advmod).contains { ["almost", "nearly"].contains(tree.lemmas[$0]) && $0 < word }
    }
}
