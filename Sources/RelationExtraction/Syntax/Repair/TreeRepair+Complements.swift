internal import Linguistics

/// Clauses and infinitives that hang at a noun though they say what the verb above it says.
extension TreeRepair {
    /// "Announced at a conference that Iraq had quit the pact": a relative clause in which nothing is left out, as it has
    /// a subject and an object beside "that", is what is announced.
    mutating func freeComplementClauses() {
        for mark in tokens.indices where tokens[mark].form.lowercased() == "that" {
            let clause = tokens[mark].head
            guard clause > mark, tokens[mark].relation == .obj, tokens[clause].relation == .aclRelcl,
                tokens.contains(where: { $0.head == clause && $0.relation == .nsubj }),
                tokens.indices.contains(where: {
                    $0 != mark && tokens[$0].head == clause && [.obj, .ccomp, .xcomp].contains(tokens[$0].relation)
                })
            else { continue }
            var above = tokens[clause].head
            while above >= 0, !words.reporting.contains(tokens[above].lemma) || tokens[above].upos != .verb {
                guard [.obl, .nmod, .oblUnmarked, .nmodUnmarked, .conj].contains(tokens[above].relation) else {
                    above = -1
                    break
                }
                above = tokens[above].head
            }
            guard above >= 0, above < mark, !has(above, .ccomp) else { continue }
            attach(clause, to: above, as: .ccomp)
            sentence.tokens[mark].relation = .mark
        }
    }

    /// "Vowed in a statement to work with Fiji", "agreed in Geneva to meet": an infinitive at a noun that only says where
    /// or when is what the verb above it governs.
    mutating func freeInfinitives() {
        for mark in tokens.indices where tokens[mark].relation == .mark && tokens[mark].form == "to" {
            let clause = tokens[mark].head
            guard clause > mark, tokens[clause].relation == .acl, tokens[clause].upos == .verb,
                !has(clause, .nsubj, .nsubjPass)
            else { continue }
            let setting = tokens[clause].head
            guard setting >= 0, setting < mark,
                tokens[setting].upos == .propn || words.contains(tokens[setting].lemma, in: "settings")
                    || words.contains(tokens[setting].lemma, in: "occasions"),
                [.obl, .oblUnmarked].contains(tokens[setting].relation), tokens[setting].head >= 0
            else { continue }
            let verb = tokens[setting].head
            guard tokens[verb].upos == .verb, words.contains(tokens[verb].lemma, in: "willing"),
                !has(verb, .xcomp, .ccomp)
            else { continue }
            attach(clause, to: verb, as: .xcomp)
        }
    }
}
