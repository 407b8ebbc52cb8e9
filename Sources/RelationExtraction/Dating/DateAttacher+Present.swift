internal import Linguistics
internal import Model
internal import TemporalExpressions

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

    /// Whether a date lies ahead of an act told as done, and so belongs to what it was done for: "has invited them in June",
    /// "agreed to a truce from Friday".
    func isAhead(_ expression: TemporalExpression, of trigger: Int, _ modality: Modality) -> Bool {
        expression.liesAhead && expression.offset == nil && modality == .actual
            && tree.tokens[trigger].features.tense == .past
    }

    /// Whether a bound is when an act was done, by the clause behind it, or because the act is only denied of the time before:
    /// "did not restore them until May".
    func isOnly(_ expression: TemporalExpression, of trigger: Int, _ modality: Modality) -> Bool {
        if isFollowed(expression, byClauseOf: trigger) { return true }
        return modality == .actual
            && tree.children(of: trigger, .advmod).contains { tree.words.contains(tree.forms[$0], in: .denyingAdverbs) }
    }

    /// Whether the act is told as a result of today: "has condemned the raid"; but not "has often condemned", "has not", nor
    /// "has been closed since May".
    func isFreshResult(_ trigger: Int) -> Bool {
        guard let verb = ([trigger] + tree.ancestors(of: trigger)).first(where: tree.isVerb), isPresentPerfect(verb),
            !hasDuration(verb)
        else { return false }
        return !tree.children(of: verb, .advmod, .obl, .oblUnmarked, .advcl).contains { word in
            tree.words.contains(tree.lemmas[word], in: .retrospective) || tree.marks(of: word).contains("since")
        }
    }

    /// Whether the act is told as done before what its sentence stands under: "has already recognised it".
    func isBygone(_ trigger: Int) -> Bool {
        guard let verb = ([trigger] + tree.ancestors(of: trigger)).first(where: tree.isVerb), isPresentPerfect(verb)
        else { return false }
        return tree.children(of: verb, .advmod).contains {
            ["already", "previously", "earlier"].contains(tree.forms[$0])
        }
    }

    /// Whether the act is a step of the entry that the sentence tells in the present: in its main clause, in a participle
    /// beside it ("Peru breaks off relations, *accusing* Chile"), in what somebody behind it says, or in a clause of its time ("*while* the two fight").
    func isStep(_ trigger: Int) -> Bool {
        // "Had refused for years": before.
        let verb = ([trigger] + tree.ancestors(of: trigger)).first(where: tree.isVerb)
        if let verb, hasDuration(verb), tree.children(of: verb, .aux).contains(where: { tree.forms[$0] == "had" }) {
            return false
        }
        var current = trigger
        var isBelow = false
        while let head = tree.head(of: current) {
            switch tree.relation(of: current) {
            case .ccomp where current < head && lexicon.reporting[tree.lemmas[head]]?.kind == .verb:
                // "Troops cross the river, Lima says."
                if tree.children(of: current, .aux).contains(where: { tree.forms[$0] == "had" }) { return false }
            case .acl where isRanked(current, at: head), .advcl where isRanked(current, at: head): break
            case .aclRelcl where isWorked(current): break
            case .aclRelcl where isTerms(current, of: head), .acl where isTerms(current, of: head): break
            case .acl, .aclRelcl, .advclRelcl, .ccomp, .csubj: return false
            case .advcl:
                let marks = tree.marks(of: current)
                let isFree = marks.isEmpty && tree.endsInIng(current) && !tree.hasChild(current, .aux, .nsubj)
                let openings = tree.children(of: current, .advmod, .mark).map { tree.forms[$0] }
                let isTimed = isPresent(current) && openings.contains { ["when", "while", "as", "after"].contains($0) }
                guard isFree || isTimed else { return false }
                isBelow = true
            default: break
            }
            current = head
        }
        return !isBelow || isPresent(current)
    }

    /// Whether an infinitive is what somebody is the first to do: "becomes the first to open an embassy".
    private func isRanked(_ verb: Int, at noun: Int) -> Bool {
        tree.marks(of: verb).contains("to") && verb > noun
            && ([noun] + tree.children(of: noun, .amod)).contains { tree.words.contains(tree.lemmas[$0], in: .ranks) }
    }

    /// Whether a relative clause tells what is done by the thing that it hangs on: "signs the decree *by which* it leaves".
    private func isWorked(_ verb: Int) -> Bool {
        tree.children(of: verb, .obl).contains { pronoun in
            tree.lemmas[pronoun] == "which"
                && tree.children(of: pronoun, .case).contains { ["by", "with", "under"].contains(tree.lemmas[$0]) }
        }
    }
}
