internal import Linguistics

/// Clauses with "that" which hang at a noun though they say what the verb above it says.
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
}
