internal import Model

extension QuestionParser {
    /// "First", "last", "third": which of the facts found is asked for.
    func readSelection(
        words: [QuestionWord], covered: Set<Int>, isComparison: Bool, into question: inout Question
    ) {
        if isComparison {
            let isLast = words.contains {
                functionWords.has($0.lower, in: .latest) || functionWords.has($0.lower, in: .afterwards)
            }
            question.selection = isLast ? .latest : .first
            return
        }
        if question.subjects.count > 1, question.beforeParty == nil, question.afterParty == nil {
            if words.contains(where: { functionWords.has($0.lower, in: .sooner) }) { question.selection = .first }
            if words.contains(where: { functionWords.has($0.lower, in: .afterwards) }) { question.selection = .latest }
        }
        for (index, word) in words.enumerated() where !covered.contains(index) {
            if functionWords.has(word.lower, in: .earliest) {
                question.selection = .first
            } else if functionWords.has(word.lower, in: .latest) {
                question.selection = .latest
            } else if let place = functionWords.ordinals.firstIndex(of: word.lower),
                // "Third-party", "third states"
                index + 1 == words.count
                    || !["-", "party", "parties", "states", "countries", "powers", "governments", "nations"]
                        .contains(words[index + 1].lower)
            {
                question.rank = place + 1
            }
        }
        if let rank = question.rank, rank > 1, question.selection == .first {
            // "First country to break with it, second, and when": several in their order.
            (question.rank, question.selection) = (nil, .all)
        }
    }

    /// The newest member is the one that joined last.
    func readNewest(into question: inout Question) {
        if question.selection != .all, question.relations.isOnly(.memberOf) {
            question.relations = [KnownRelation.joined.id]
        }
    }

    /// What was tried or offered need not be told as done.
    func readAttempt(words: [QuestionWord], covered: Set<Int>, into question: inout Question) {
        guard question.modalities.isEmpty, !question.relations.isEmpty,
            !catalogue.anyHas(.promise, question.relations), !question.relations.contains(.rejected),
            words.indices.contains(where: { !covered.contains($0) && functionWords.has(words[$0].lower, in: .attempt) })
        else { return }
        question.modalities = [.actual, .possible, .intended]
        question.isState = false
        question.notUnderstood.removeAll { functionWords.has($0.lowercased(), in: .attempt) }
    }

    /// Whether the verb only says what was to be done: "was *to visit*", "who is due *to speak*".
    func isPlanned(_ main: QuestionLexicon.Match?, in words: [QuestionWord], parties: [NamedParty]) -> Bool {
        guard let main, main.cue.kind != .noun, let verb = main.words.first, verb > 1, words[verb - 1].lower == "to"
        else { return false }
        if functionWords.has(words[verb - 2].lower, in: .planned) || functionWords[.be].contains(words[verb - 2].lower)
        {
            return true
        }
        guard let party = parties.first(where: { $0.words.upperBound == verb - 1 }), party.words.lowerBound > 0 else {
            return false
        }
        return functionWords[.be].contains(words[party.words.lowerBound - 1].lower)
    }

    /// "When *is* the summit": it may be still to come.
    func readAgenda(_ main: QuestionLexicon.Match?, words: [QuestionWord], into question: inout Question) {
        let opening = words.filter { !$0.lower.isEmpty }.prefix(2).map(\.lower)
        guard question.form == .when, question.modalities.isEmpty, let main, main.cue.kind == .noun,
            !main.cue.isState, catalogue.have(.seated, question.relations) || question.relations.isOnly(.visited),
            opening.first == "when", ["is", "are", "'s", "’s"].contains(opening.last ?? "")
        else { return }
        question.modalities = [.actual, .intended, .possible]
    }

    /// "Plan to", "may", "deny": how the act asked for is told.
    func readModality(words: [QuestionWord], into question: inout Question) {
        var lower = Set(words.map(\.lower))
        // "Is Ukraine going to join", but not "what is going on".
        if !zip(words, words.dropFirst()).contains(where: { $0.lower == "going" && $1.lower == "to" }) {
            lower.remove("going")
        }
        if !lower.isDisjoint(with: functionWords[.intention]) { question.modalities = [.intended] }
        if !lower.isDisjoint(with: functionWords[.possibility]) { question.modalities = [.possible, .intended] }
        if !lower.isDisjoint(with: functionWords[.denial]) { question.isNegated = true }
        if !question.modalities.isEmpty, asksBoth(words) { question.modalities.insert(.actual, at: 0) }
        if let said = words.firstIndex(where: { functionWords[.saying].contains($0.lower) }),
            words[said...].prefix(5).contains(where: { ["would", "will"].contains($0.lower) })
        {
            // "Did Britain *say it would* stop": it may be told as done too.
            question.modalities = [.actual, .intended, .possible]
        }
        if !question.modalities.isEmpty { question.isState = false }
        // "Promised but not opened" asks for two things at once.
        if !question.modalities.isEmpty, question.isNegated,
            let but = words.first(where: { $0.lower == "but" })
        {
            question.notUnderstood.append(but.form)
            question.lacksRelation = true
        }
    }

    /// Whether what is done and what is planned are asked for together: "which have taken *or plan* to take it".
    private func asksBoth(_ words: [QuestionWord]) -> Bool {
        words.indices.dropFirst(2).contains { index in
            functionWords[.intention].contains(words[index].lower)
                || functionWords[.possibility].contains(words[index].lower)
                ? words[index - 1].lower == "or"
                    && words[..<index].contains { ["has", "have", "had", "did"].contains($0.lower) }
                : false
        }
    }
}
