internal import Model

extension AnswerComposer {
    /// What stands over facts that tell the contrary, or the same in another modality, where nothing tells a yes.
    static func contrary(of facts: [Fact], question: Question) -> String {
        if question.isContrary, facts.allSatisfy({ $0.relation == KnownRelation.replied.id }) {
            return "Not answered, by the reports found:"
        }
        if question.isContrary {
            return facts.allSatisfy { $0.modality == .negated }
                ? "A refusal is denied:" : "A refusal is told as possible or announced only:"
        }
        if question.modalities == [.negated] { return "No report of a denial; told instead:" }
        if question.isBroad { return "Reports that may answer it:" }
        if !question.modalities.isEmpty,
            facts.contains(where: { fact in
                fact.modality == .actual && question.relations.contains(fact.relation)
            })
        {
            return "Reported as done:"
        }
        if question.isNegated, facts.allSatisfy({ $0.modality == .negated }) {
            return "Not done, by the reports found; it is denied:"
        }
        if facts.contains(where: { $0.relation == KnownRelation.refusedRecognition.id && $0.modality == .actual }),
            question.relations.isOnly(.recognised), !question.isNegated
        {
            return "No, by the reports found; it is refused:"
        }
        let voices = facts.flatMap(\.evidence).map(\.attribution)
        if facts.allSatisfy({ $0.modality == .negated }), !voices.isEmpty, voices.allSatisfy({ !$0.isEmpty }) {
            // Whoever is said to have done it may well be the one who denies it.
            let names = voices.compactMap(\.last).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            return "Denied by \(names.prefix(3).joined(separator: ", ")); no report of it as done:"
        }
        if facts.allSatisfy({ $0.modality == .negated }) { return "No, by the reports found; it is denied:" }
        if facts.allSatisfy({ QueryPlan.promises.values.contains($0.relation) }) {
            return "Promised, and not reported as done:"
        }
        if facts.allSatisfy({ $0.modality == .intended }) { return "Announced, and not reported as done:" }
        if facts.allSatisfy({ $0.modality == .possible }) { return "Said to be possible, and not reported as done:" }
        if question.isState, facts.contains(where: { $0.modality == .actual || $0.modality == .negated }) {
            return "No, by the reports found:"
        }
        return "Not reported as done; told instead:"
    }
}
