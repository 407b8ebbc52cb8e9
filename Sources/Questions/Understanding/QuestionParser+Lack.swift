internal import Model

/// Questions for what is not there, or for whatever was agreed.
extension QuestionParser {
    /// "*Since when has there been no* Saudi ambassador in Berlin": the act that ended what is missing.
    func readLack(words: [QuestionWord], into question: inout Question) {
        let lower = words.map(\.lower).filter { !$0.isEmpty }
        guard question.form == .when, question.isNegated, !question.relations.isEmpty,
            lower.starts(with: ["since", "when"]) || lower.starts(with: ["how", "long"]),
            lower.contains("no") || lower.contains("without")
        else { return }
        var endings = states.endings(of: question.relations)
        for relation in reversals.reverses(of: question.relations) where !endings.contains(relation) {
            endings.append(relation)
        }
        if question.relations.contains(where: { catalogue[$0]?.group == .missions }) {
            // Whoever breaks with a state, or has a lower envoy there, has no ambassador and no embassy.
            if !question.relations.contains(.openedMission) { endings.append(KnownRelation.recalledEnvoy.id) }
            endings += [KnownRelation.severedRelations, .downgradedRelations].map(\.id)
            endings = endings.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            endings.removeAll { question.relations.contains($0) }
        }
        guard !endings.isEmpty else { return }
        (question.relations, question.isNegated, question.asksSince, question.isState) = (endings, false, false, false)
    }

    /// "What did Chad and Mali *agree on*": whatever a report tells of the two as agreed.
    func readConsent(_ main: QuestionLexicon.Match?, words: [QuestionWord], into question: inout Question) {
        let named = question.subjects + question.objects + question.either
        guard let main, main.cue.kind == .verb, words[main.words[0]].isLemma("agree"), named.count > 1,
            words.first(where: { !$0.lower.isEmpty })?.lower == "what", !question.isNegated, question.group == nil,
            main.words.count == 1 || ["on", "upon", "to"].contains(words[main.words[1]].lower)
        else { return }
        let others = catalogue.types.filter { $0.traits.contains(.settlement) || $0.group == .relations }.map(\.id)
        for relation in others + catalogue.ids(with: .consent) where !question.relations.contains(relation) {
            question.relations.append(relation)
        }
        question.relations.removeAll { catalogue.has(.rupture, $0) }
        (question.form, question.isState, question.isMutual) = (.what, false, true)
        (question.subjects, question.objects, question.either) = ([], [], named)
        question.modalities = Modality.allCases
    }
}
