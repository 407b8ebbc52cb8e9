internal import Linguistics
internal import Model

/// Acts that are named only to say that others are asked for, or that all of them are.
extension QuestionParser {
    /// The question in "*besides recalling its envoy*, what did Chad do", without those acts; nil for other questions, and
    /// where the act is not understood.
    ///
    /// - Throws: what the directory throws.
    func besides(_ text: String, directory: any EntityDirectory, today: CalendarDay?) throws -> Question? {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }.filter { $0 != "?" }
        let lower = forms.map { $0.lowercased() }
        for start in lower.indices {
            guard let phrase = functionWords.exclusions.first(where: { lower[start...].starts(with: $0) }) else {
                continue
            }
            let first = start + phrase.count
            guard first < lower.count, lower[first].hasSuffix("ing"), !lexicon.lemmas(of: lower[first]).isEmpty else {
                continue
            }
            let end = lower[first...].firstIndex(of: ",") ?? lower.count
            let others = Array(forms[..<start] + forms[min(end + 1, forms.count)...])
            guard others.count > 2 else { return nil }
            let act = try question(forms[first..<end].joined(separator: " "), directory: directory, today: today)
            var question = try question(
                others.joined(separator: " ") + " ?", directory: directory, today: today)
            guard !act.relations.isEmpty, act.notUnderstood.isEmpty, act.asideWords.isEmpty else { return nil }
            question.exceptRelations = act.relations
            question.text = text
            return question
        }
        return nil
    }

    /// "Who *both recognised and derecognised* it", "who recognised it *and later* withdrew recognition": each of the acts.
    func readEach(in draft: inout QuestionDraft) {
        guard draft.used.count > 1, [.who, .whom, .howMany].contains(draft.question.form),
            let first = draft.used.first?.words[0], let last = draft.used.last?.words[0], first < last
        else { return }
        let between = draft.words[first..<last].map(\.lower)
        let isBoth = first > 0 && draft.words[first - 1].lower == "both"
        let isLater = ["then", "later", "subsequently", "afterwards"].contains { between.contains($0) }
        guard between.contains("and"), isBoth || isLater else { return }
        let each = draft.used.map(\.cue.relations)
        guard Set(each).count > 1 else { return }
        draft.question.eachRelations = each
        (draft.question.isState, draft.question.selection) = (false, .all)
    }
}
