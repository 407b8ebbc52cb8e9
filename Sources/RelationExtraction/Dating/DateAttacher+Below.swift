internal import Linguistics
internal import Model

/// Dates that stand in a clause below the act that they date.
extension DateAttacher {
    /// The cost of a date that stands in a clause below the act: "recognised Kenya when it became free in 1963",
    /// "recognised it and agreed to open an embassy on Monday"; nil when the clause does not date the act.
    func costFromBelow(
        _ clause: Int, words: Set<Int>, modality: Modality, declarations: Set<Int>
    ) -> Int? {
        guard modality == .actual else { return nil }
        var current = clause
        var cost = 4
        while let head = tree.head(of: current), cost < 9 {
            switch tree.relation(of: current) {
            case .advcl:
                let isWhen = tree.children(of: current, .advmod, .mark).contains {
                    ["when", "as"].contains(tree.lemmas[$0])
                }
                // "As Chad did last month" dates what Chad did.
                guard isWhen, tree.lemmas[current] != "do" else { return nil }
            case .xcomp: break
            case .parataxis:
                guard declarations.contains(current) else { return nil }
            case .conj:
                guard tree.isVerb(current), tree.isVerb(head), lexicon.reporting[tree.lemmas[current]] == nil else {
                    return nil
                }
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

    /// Whether a clause with a subject of its own tells something against the one before it, or from another time.
    private func isContrasted(_ clause: Int, to head: Int) -> Bool {
        tree.children(of: clause, .cc).contains { ["but", "while", "whereas", "yet"].contains(tree.forms[$0]) }
            || isPresent(head) != isPresent(clause)
    }
}
