internal import Linguistics

extension TreeRepair {
    /// "Claims that Togo left are untrue": what the clause behind such a noun is called is the predicate, not a second
    /// thing that is claimed.
    mutating func raiseJudgementsOfReports() {
        for copula in tokens.indices where tokens[copula].relation == .cop {
            let judgement = tokens[copula].head
            guard judgement > copula, tokens[judgement].upos == .adj || tokens[judgement].upos == .noun,
                !has(judgement, .nsubj)
            else { continue }
            let report = tokens[judgement].head
            guard report >= 0, report + 2 < copula, tokens[report + 1].form == "that",
                [.ccomp, .conj, .advcl, .parataxis, .acl].contains(tokens[judgement].relation),
                words.contains(tokens[report].form.lowercased(), in: "reports"), !has(report, .nsubj, .nsubjPass, .aux),
                let clause = tokens[(report + 2)..<copula].indices.first(where: {
                    tokens[$0].head == report && [.ccomp, .acl, .aclRelcl].contains(tokens[$0].relation)
                }), has(clause, .nsubj, .nsubjPass)
            else { continue }
            sentence.raise(judgement, above: report, leaving: .nsubj) { $0 > judgement }
            sentence.tokens[report].upos = .noun
            sentence.tokens[clause].relation = .acl
        }
    }
}
