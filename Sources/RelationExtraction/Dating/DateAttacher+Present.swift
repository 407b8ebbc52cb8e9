internal import Linguistics

/// Acts that are told as going on when the text was written.
extension DateAttacher {
    /// Whether the act is told in the present: "accuses", "is accused"; but not "has accused".
    func isPresent(_ trigger: Int) -> Bool {
        guard let verb = ([trigger] + tree.ancestors(of: trigger)).first(where: tree.isVerb) else { return false }
        let isFinite = tree.tokens[verb].features.tense == .present && tree.tokens[verb].features.verbForm == .finite
        return isFinite && !tree.hasChild(verb, .aux) && !isPast(verb)
    }

    /// Whether the act is told as going on now by the main clause or by what somebody says there: "is recalling its envoy",
    /// "the ministry says that it supports him".
    func isTold(now trigger: Int) -> Bool {
        guard var current = ([trigger] + tree.ancestors(of: trigger)).first(where: tree.isVerb) else { return false }
        let isUnderWay =
            isProgressive(current)
            && !tree.children(of: current, .aux).contains { ["was", "were"].contains(tree.forms[$0]) }
        guard isPresent(current) || isUnderWay else { return false }
        while let head = tree.head(of: current) {
            switch tree.relation(of: current) {
            case .ccomp, .parataxis:
                guard isPresent(head), lexicon.reporting[tree.lemmas[head]]?.kind == .verb else { return false }
            case .conj: break
            default: return false
            }
            current = head
        }
        return true
    }
}
