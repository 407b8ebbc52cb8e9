internal import Linguistics

/// What denies an act at its own word.
extension ModalityReader {
    /// Whether the word is negated by an adverb or by its subject or object.
    ///
    /// - Parameter told: the dependent whose own negation was read before; nil when none was.
    func isNegated(_ word: Int, above told: Int? = nil) -> Bool {
        tree.children(of: word).contains { child in
            guard child != told else { return false }
            switch tree.relation(of: child) {
            case .advmod, .ccPreconj, .cc, .mark, .det:
                return tree.words.contains(tree.tokens[child].form.lowercased(), in: .negators) || isNoLonger(child)
            case .aux: return ["cannot"].contains(tree.tokens[child].form.lowercased())
            case .nsubj, .nsubjPass:
                return hasNegativeDeterminer(child) || ["nobody", "none", "neither"].contains(tree.lemmas[child])
            // "Has recognised none of the three", "sells arms to neither", "is recognised by neither".
            case .oblAgent where hasNegativeDeterminer(child): return true
            case .obj, .iobj, .obl, .oblAgent:
                return ["none", "neither"].contains(tree.lemmas[child]) || isAtNoTime(child)
                    || tree.children(of: child, .ccPreconj, .det, .advmod, .cc).contains { tree.forms[$0] == "neither" }
            default: return false
            }
        }
    }

    /// Whether a relative clause tells of what a noun names that it came about: "the recognition, *which came in May*".
    func hasHappened(_ noun: Int) -> Bool {
        ([noun] + tree.children(of: noun, .nmod)).flatMap { tree.children(of: $0, .aclRelcl) }.contains { clause in
            tree.words.contains(tree.lemmas[clause], in: .takingPlace) && tree.tokens[clause].features.tense == .past
                && tree.children(of: clause, .nsubj).contains { tree.forms[$0] == "which" }
                && !tree.hasChild(clause, .aux)
        }
    }

    /// Whether a clause is what somebody was asked and said no to: "asked whether Chad would follow, the minister said no".
    func isAnsweredNo(_ clause: Int) -> Bool {
        guard let asking = tree.head(of: clause), ["ask", "question"].contains(tree.lemmas[asking]),
            let answer = tree.head(of: asking), lexicon.reporting[tree.lemmas[answer]]?.kind == .verb
        else { return false }
        return tree.children(of: answer).contains { ["no", "non", "nyet"].contains(tree.forms[$0]) && $0 > answer }
    }

    /// Whether a past act is only denied of the time before: "was not opened until 1993", "did not recognise it until Spain had
    /// done so".
    func isDelayed(_ word: Int) -> Bool {
        let isPast =
            tree.tokens[word].features.tense == .past
            || tree.children(of: word, .aux, .auxPass).contains { ["did", "was", "were"].contains(tree.forms[$0]) }
        let isPerfect = tree.children(of: word, .aux).contains { tree.lemmas[$0] == "have" }
        guard isPast, !isPerfect,
            tree.children(of: word, .advmod).contains(where: { ["not", "n't"].contains(tree.forms[$0]) })
        else { return false }
        return tree.children(of: word, .obl, .advcl).contains { other in
            guard tree.marks(of: other).contains(where: { $0 == "until" || $0 == "till" }) else { return false }
            return tree.isVerb(other) || tree.tokens[other].upos == .num || tree.words.isTime(tree.tokens[other])
        }
    }

    /// "At *no time* did it leave", "under *no circumstances*".
    private func isAtNoTime(_ word: Int) -> Bool {
        tree.words.contains(tree.lemmas[word], in: .circumstances) && tree.hasChild(word, .case)
            && hasNegativeDeterminer(word)
    }

    private func isNoLonger(_ word: Int) -> Bool {
        ["long", "longer"].contains(tree.lemmas[word]) && word > 0 && tree.lemmas[word - 1] == "no"
    }

    /// Whether "no" or "neither" stands before the noun.
    func hasNegativeDeterminer(_ noun: Int) -> Bool {
        tree.children(of: noun, .det, .advmod, .ccPreconj).contains { isNo($0) } || hasNegativeQuantity(noun)
    }

    /// "No more aid", "not one dollar", but "no fewer than six diplomats".
    func hasNegativeQuantity(_ noun: Int) -> Bool {
        let isNotOne = tree.children(of: noun, .advmod).contains { word in
            tree.forms[word] == "not" && word + 1 < noun && ["one", "a", "single"].contains(tree.forms[word + 1])
        }
        return isNotOne
            || tree.children(of: noun, .amod, .nummod, .det).contains { word in
                ["more", "further", "one", "a", "single"].contains(tree.forms[word])
                    && (word + 1 == tree.tokens.count || tree.forms[word + 1] != "than")
                    && tree.children(of: word, .advmod, .det).contains { isNo($0) || tree.forms[$0] == "not" }
            }
    }

    private func isNo(_ word: Int) -> Bool { ["no", "neither"].contains(tree.lemmas[word]) }
}
