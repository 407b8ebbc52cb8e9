internal import Model

/// Later parts of a question that ask who was first, or who answered the act before.
extension QuestionParser {
    /// "When did Malta recognise it, and *who was first to do so*", "and *which of them was the last*": the same of whoever
    /// did it first or last; nil for other questions.
    func ranked(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        guard !last.relations.isEmpty, !next.isNegated, ["who", "which"].contains(words.first ?? ""),
            !next.namesAnybody, next.notUnderstood.isEmpty,
            next.asideWords.isEmpty, next.relations.isEmpty || next.relations == last.relations,
            words.contains(where: { functionWords.has($0, in: .earliest) || functionWords.has($0, in: .latest) }),
            words.allSatisfy({ word in
                functionWords.isKnown(word) || functionWords[.pronoun].contains(word) || word == "?"
                    || isVerb(word, of: last.relations)
            })
        else { return nil }
        var question = last
        question.text = next.text
        (question.form, question.isState, question.asksSince) = (.who, false, false)
        (question.rank, question.superlative, question.unanswered, question.leftAside) = (nil, nil, [], [])
        question.selection = words.contains { functionWords.has($0, in: .latest) } ? .latest : .first
        if last.form != .who, last.form != .whom, !last.isMutual, !last.subjects.isEmpty { question.subjects = [] }
        if last.form != .who, last.form != .whom, last.isMutual {
            // Of two who are named it is open which is asked about.
            guard last.subjects.isEmpty || last.objects.isEmpty else { return nil }
        }
        return question
    }

    /// "Who condemned *that*": whoever did what the part before tells is condemned; nil where it tells nobody.
    func ofAct(_ next: Question, in last: Question) -> Question? {
        guard next.form == .who, !next.namesAnybody, !last.subjects.isEmpty, !last.isMutual,
            next.relations.allSatisfy({ catalogue.has(.comment, $0) })
        else { return nil }
        let words = tokens(of: next).filter { $0 != "?" }
        let deeds: Set<String> = [
            "that", "this", "it", "move", "step", "decision", "act", "action", "measure", "expulsion", "so",
        ]
        guard words.last.map({ deeds.contains($0) }) == true else { return nil }
        var question = next
        // Of the same story.
        (question.objects, question.isFurther) = (last.subjects, true)
        return question
    }

    /// "When did Mali break with Chad, and with which other state did *it* break": the same doer, with another.
    func ofDoer(_ next: Question, after last: Question) -> Question? {
        guard !next.namesAnybody, next.form == .who || next.form == .whom, ![.who, .whom].contains(last.form),
            last.subjects.count == 1, !last.isMutual,
            tokens(of: next).contains(where: { ["it", "he", "she"].contains($0) }), asksOfDoer(next)
        else { return nil }
        var question = next
        (question.subjects, question.objects, question.either, question.form) = (last.subjects, [], [], .whom)
        if next.relations == last.relations { question.excluded += last.objects }
        return question
    }

    /// Whether the part only asks what became of the act: "and did it *last*".
    func asksOutcome(_ next: Question) -> Bool {
        let words = tokens(of: next).filter { $0 != "?" }
        if words.count == 3, words[0] == "who", functionWords[.saying].contains(words[1]),
            ["it", "so", "that", "this", "not"].contains(words[2])
        {
            // "And *who said so*": the quotes tell.
            return true
        }
        guard !next.namesAnybody, let last = words.last, functionWords.has(last, in: .outcome),
            functionWords[.auxiliary].contains(words[0]), words.count <= 4
        else { return false }
        return words.dropFirst().dropLast().allSatisfy { word in
            functionWords[.pronoun].contains(word)
                || ["that", "this", "the", "truce", "ceasefire", "deal"].contains(word)
        }
    }

    /// "Who invited Ali and Maduro, and did *both* accept": those to whom it was done, of what they did in turn.
    func ofBoth(_ next: Question, after last: Question) -> Question? {
        let others = last.objects + last.either
        guard !next.namesAnybody, others.count > 1, next.form == .whether, next.relations != last.relations,
            tokens(of: next).contains(where: { ["both", "either", "they", "all", "each"].contains($0) }),
            next.relations.contains(where: { catalogue[$0]?.isSymmetric != true })
        else { return nil }
        var question = next
        (question.subjects, question.objects, question.either) = (others, last.subjects, [])
        return question
    }
}
