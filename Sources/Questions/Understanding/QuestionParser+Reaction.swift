internal import Linguistics
internal import Model

extension QuestionParser {
    /// "And what did Ukraine *do*", "and what *measures* did it take".
    private func asksDeed(_ words: [String], namesDoer: Bool) -> Bool {
        if words.contains("do") { return namesDoer || words.contains { functionWords[.pronoun].contains($0) } }
        return words.contains { functionWords.has($0, in: .deed) }
    }

    /// The question for what somebody did upon what the one before asks for: "and how did the Dutch respond", "and what
    /// was his answer", "and did Georgia retaliate"; nil for other questions. Who is not named is left empty, until the
    /// answer to the one before tells.
    func reaction(_ next: Question, to last: Question) -> Question? {
        let words = tokens(of: next)
        var named = next.subjects + next.objects + next.either
        let says = words.contains { ["say", "said"].contains($0) } && words.first == "what"
        if says, named.isEmpty, let source = next.source, source.kind == .party { named = [source] }
        guard named.count <= 1, next.group == nil, let first = words.first else { return nil }
        let hasVerb = words.contains { functionWords.has($0, in: .reaction) }
        let isReaction =
            switch first {
            case "how": hasVerb
            case "what":
                hasVerb && words.contains { ["did", "does", "do"].contains($0) }
                    || words.contains { functionWords.has($0, in: .response) }
                    // "And what did Ukraine do?"
                    || next.relations.isEmpty && says
                        && (!named.isEmpty || words.contains { functionWords[.pronoun].contains($0) })
                    || next.relations.isEmpty && asksDeed(words, namesDoer: !named.isEmpty)
            // "Did Kim answer" asks for the letter alone.
            case "did", "has", "have", "does":
                words.contains { functionWords.has($0, in: .counterblow) }
                    || hasVerb && !named.isEmpty && !last.relations.allSatisfy { catalogue.has(.answerable, $0) }
            default: false
            }
        guard isReaction else { return nil }
        var question = next
        let isAsked = { (party: NamedParty) in named.contains { $0.name == party.name } }
        let others = last.objects + last.either
        (question.relations, question.form, question.isState, question.isNegated) = ([], .what, false, false)
        (question.lacksRelation, question.either) = (false, [])
        if says { question.source = nil }
        question.subjects = named.isEmpty ? others : named
        question.objects = last.subjects.filter { !isAsked($0) }
        if last.form == .whom, named.isEmpty { question.subjects = [] }
        if first == "what", named.isEmpty, !hasVerb, !last.subjects.isEmpty, asksDeed(words, namesDoer: false) {
            // "Did Chad accept the apology, and what measures did *it* take?"
            (question.subjects, question.objects) = (last.subjects, others)
        }
        if last.isMutual { question.objects = (last.subjects + others).filter { !isAsked($0) } }
        if question.objects.isEmpty, !last.subjects.isEmpty { question.objects = others.filter { !isAsked($0) } }
        question.isReaction = true
        question.period = nil
        for list in [\Question.notUnderstood, \Question.asideWords, \Question.leftAside] {
            question[keyPath: list].removeAll { word in
                let lower = word.lowercased()
                return says && functionWords[.saying].contains(lower)
                    || [.reaction, .response, .counterblow].contains { functionWords.has(lower, in: $0) }
            }
        }
        question.telling = lexicon.words(telling: catalogue.ids(with: .answer), besides: functionWords)
        question.asking = []
        return question
    }

    /// The two questions in "What did Chad do *when Cameroon and Libya made peace*": for what the clause tells, and for
    /// what was done upon it; nil for other questions, and where the clause is not understood.
    func upon(_ text: String, directory: any EntityDirectory, today: CalendarDay?) throws -> [Question]? {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        let lower = forms.map { $0.lowercased() }
        let opening = lower.first ?? ""
        let isWhether = ["did", "has", "have", "how"].contains(opening)
        guard opening == "what" || isWhether,
            let verb = lower.firstIndex(where: { word in
                isWhether
                    ? functionWords.has(word, in: opening == "how" ? .reaction : .counterblow)
                    : ["do", "done"].contains(word)
            }), verb > 1, verb + 3 < lower.count
        else { return nil }
        var start = verb + 1
        if lower[start...].starts(with: ["in", "response", "to"])
            || lower[start...].starts(with: ["in", "reply", "to"])
        {
            start += 2
        }
        guard ["after", "when", "once", "upon", "following"].contains(lower[start]) || start > verb + 1 else {
            return nil
        }
        // "How did Chad answer when asked": no clause of its own.
        if isWhether, !["after", "when", "once"].contains(lower[start]) { return nil }
        let cause = try question(
            forms[(start + 1)...].joined(separator: " "), directory: directory, today: today)
        guard !cause.relations.isEmpty, cause.namesParty, cause.leftoverCount == 0, cause.isUnderstood else {
            return nil
        }
        let rest = try question(forms[...verb].joined(separator: " "), directory: directory, today: today)
        guard var reaction = reaction(rest, to: cause) else { return nil }
        reaction.needsCause = true
        return [cause, reaction]
    }
}
