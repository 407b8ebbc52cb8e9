internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Dates that stand in a clause below the act that they date.
extension DateAttacher {
    /// The cost of a date that stands in a clause below the act: "recognised Kenya when it became free in 1963",
    /// "recognised it and agreed to open an embassy on Monday"; nil when the clause does not date the act.
    func costFromBelow(
        _ clause: Int, words: Set<Int>, modality: Modality, declarations: Set<Int>, expression: TemporalExpression
    ) -> Int? {
        guard modality == .actual else { return nil }
        var current = clause
        var cost = 4
        while let head = tree.head(of: current), cost < 9 {
            switch tree.relation(of: current) {
            case .advcl where current == clause && isAppearance(current, of: head):
                // What is said there is said then, whatever dates stand in it.
                return words.contains(head) ? 0 : nil
            case .advcl where current == clause && isPurpose(current, of: head): break
            case .advcl:
                let isWhen = tree.children(of: current, .advmod, .mark).contains {
                    ["when", "as"].contains(tree.lemmas[$0])
                }
                // "As Chad did last month" dates what Chad did.
                guard isWhen, tree.lemmas[current] != "do" else { return nil }
            case .xcomp: break
            case .aclRelcl, .advclRelcl:
                // "Visited Lima, where she met him on Monday".
                guard isPart(current, of: head), isSetOff(current), let verb = tree.head(of: head),
                    words.contains(verb), ![.nsubj, .nsubjPass].contains(tree.relation(of: head)),
                    tree.children(of: current, .advmod).contains(where: { tree.lemmas[$0] == "where" })
                else { return nil }
                return cost + 3
            case .parataxis:
                guard declarations.contains(current) else { return nil }
            case .conj:
                guard tree.isVerb(current), tree.isVerb(head), lexicon.reporting[tree.lemmas[current]] == nil else {
                    return nil
                }
                if opens(expression, clause: current) { return nil }
                if tree.hasChild(current, .nsubj, .nsubjPass) {
                    // "Peru supplies arms, but Chile stopped last month".
                    if isContrasted(current, to: head) { return nil }
                    cost += 2
                }
            default: return nil
            }
            cost += 1
            if words.contains(head) { return cost }
            current = head
        }
        return nil
    }

    /// Whether a date stands at the head of a coordinated clause, and dates that alone: "recalled its envoy and *on 4 June* closed
    /// the border".
    private func opens(_ expression: TemporalExpression, clause: Int) -> Bool {
        guard let conjunction = tree.children(of: clause, .cc).last else { return false }
        return (conjunction + 1..<max(conjunction + 1, expression.tokens.lowerBound)).allSatisfy { word in
            tree.forms[word] == "," || tree.tokens[word].upos == .adp
        }
    }

    /// Whether a clause tells what something was sent or done for, at the end of which its date stands: "sent soldiers *to help*
    /// the president on Monday"; but not "used its veto, to stop".
    private func isPurpose(_ infinitive: Int, of verb: Int) -> Bool {
        tree.marks(of: infinitive) == ["to"] && !isSetOff(infinitive) && isPast(verb)
            && tree.words.contains(tree.lemmas[verb], in: .dispatching)
    }

    /// Whether a relative clause only says when the act of a noun was done: "recognition by Chad, *which came on Monday*".
    func isWhenItHappened(_ expression: TemporalExpression, trigger: Int) -> Bool {
        guard tree.isNominal(trigger),
            let clause = tree.ancestors(of: expression.head).first(where: tree.isVerb), isPast(clause),
            tree.relation(of: clause) == .aclRelcl, tree.words.contains(tree.lemmas[clause], in: .takingPlace),
            tree.children(of: clause, .nsubj).contains(where: { ["which", "that"].contains(tree.forms[$0]) }),
            let noun = tree.head(of: clause)
        else { return false }
        return noun == trigger || tree.head(of: noun) == trigger && tree.relation(of: noun) == .nmod
    }

    /// Whether a comma sets a clause off.
    private func isSetOff(_ clause: Int) -> Bool {
        let start = tree.start(of: clause)
        return tree.tokens[start].form == "," || start > 0 && tree.tokens[start - 1].form == ","
    }

    /// Whether a participle tells where or to whom the doer of a clause did it: "addressing parliament on Monday, he accused
    /// Chad", "he condemned the raid, speaking in Lima on Monday".
    private func isAppearance(_ participle: Int, of verb: Int) -> Bool {
        tree.endsInIng(participle) && tree.marks(of: participle).isEmpty && tree.isVerb(verb)
            && !tree.hasChild(participle, .aux, .auxPass, .nsubj, .ccomp)
            && tree.words.contains(tree.lemmas[participle], in: .appearing)
    }

    /// Whether a clause with a subject of its own tells something against the one before it, or from another time.
    private func isContrasted(_ clause: Int, to head: Int) -> Bool {
        tree.children(of: clause, .cc).contains { ["but", "while", "whereas", "yet"].contains(tree.forms[$0]) }
            || isPresent(head) != isPresent(clause)
    }
}
