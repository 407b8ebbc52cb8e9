internal import Linguistics

extension QuestionParser {
    /// The question for what somebody did upon what the one before asks for: "and how did the Dutch respond", "and what
    /// was his answer", "and did Georgia retaliate"; nil for other questions. Who is not named is left empty, until the
    /// answer to the one before tells.
    func reaction(_ next: Question, to last: Question) -> Question? {
        let words = segmenter.document(next.text).sentences.flatMap { $0.tokens.map { $0.form.lowercased() } }
        let named = next.subjects + next.objects + next.either
        guard named.count <= 1, next.group == nil, let first = words.first else { return nil }
        let hasVerb = words.contains { functionWords.has($0, in: .reaction) }
        let isReaction =
            switch first {
            case "how": hasVerb
            case "what":
                hasVerb && words.contains { ["did", "does", "do"].contains($0) }
                    || words.contains { functionWords.has($0, in: .response) }
                    // "And what did Ukraine do?"
                    || next.relations.isEmpty && !named.isEmpty && words.contains("do")
            // "Did Kim answer" asks for the letter alone.
            case "did", "has", "have", "does": words.contains { functionWords.has($0, in: .counterblow) }
            default: false
            }
        guard isReaction else { return nil }
        var question = next
        let isAsked = { (party: NamedParty) in named.contains { $0.name == party.name } }
        let others = last.objects + last.either
        (question.relations, question.form, question.isState, question.isNegated) = ([], .what, false, false)
        (question.lacksRelation, question.either) = (false, [])
        question.subjects = named.isEmpty ? others : named
        question.objects = last.subjects.filter { !isAsked($0) }
        if last.form == .whom, named.isEmpty { question.subjects = [] }
        if question.objects.isEmpty, !last.subjects.isEmpty { question.objects = others.filter { !isAsked($0) } }
        question.isReaction = true
        question.period = nil
        for list in [\Question.notUnderstood, \Question.asideWords, \Question.leftAside] {
            question[keyPath: list].removeAll { word in
                let lower = word.lowercased()
                return [.reaction, .response, .counterblow].contains { functionWords.has(lower, in: $0) }
            }
        }
        question.telling = lexicon.words(telling: ["replied_to", "rejected"], besides: functionWords)
        question.asking = []
        return question
    }
}
