internal import Model

/// Words that turn the act of a question into another: what ends it, what undoes it, whether it still goes on.
extension QuestionParser {
    /// "When was the suspension *lifted*" asks for the act that undoes what the noun names. Where none is known, nothing is
    /// known of what is asked.
    func readUndone(in draft: inout QuestionDraft) {
        guard let main = draft.main, main.cue.kind == .noun, !draft.question.relations.isEmpty,
            !draft.question.relations.contains(.holdsOffice), !draft.question.isBroad
        else { return }
        let isOfOrganisation = (draft.question.subjects + draft.question.objects + draft.question.either)
            .contains(where: \.isOrganisation)
        if draft.question.relations.contains(.suspendedMembership), draft.question.relations.count > 1, isOfOrganisation
        {
            // "The *expulsion* of Chad from the League"
            draft.question.relations = [KnownRelation.suspendedMembership.id]
        }
        let used = Set(draft.used.flatMap(\.words))
        let verb = draft.words.indices.first { index in
            let word = draft.words[index].lower
            return !used.contains(index) && !draft.covered.contains(index) && functionWords.has(word, in: .altering)
                && !isNoun(word, of: draft.question.relations) && isPredicate(index, of: main, in: draft.words)
        }
        guard let verb else { return }
        let relations = reversals.reverses(of: draft.question.relations)
        guard !relations.isEmpty, relations != draft.question.relations else {
            draft.question.lacksRelation = true
            if !draft.question.notUnderstood.contains(draft.words[verb].form) {
                draft.question.notUnderstood.append(draft.words[verb].form)
            }
            draft.covered.insert(verb)
            return
        }
        draft.question.undoneAct = [draft.question]
        if draft.question.relations.isOnly(.suspendedMembership) {
            swap(&draft.question.subjects, &draft.question.objects)
            if draft.question.form == .who { draft.question.form = .whom }
        }
        (draft.question.relations, draft.question.isState) = (relations, false)
        draft.question.notUnderstood.removeAll { $0 == draft.words[verb].form }
        draft.covered.insert(verb)
    }

    /// The noun of the act that a verb undoes, where the verb by itself would ask for recognition or treaties: "was the
    /// *suspension* of Mali revoked"; nil for other questions.
    func revoked(
        by main: QuestionLexicon.Match?, among matches: [QuestionLexicon.Match], in words: [QuestionWord]
    ) -> QuestionLexicon.Match? {
        guard let main, main.words.count == 1, main.cue.kind == .verb,
            functionWords.has(words[main.words[0]].lower, in: .altering),
            main.cue.relations.isOnly(.withdrewRecognition, .leftAgreement)
        else { return nil }
        return matches.first { noun in
            noun.cue.kind == .noun && noun.cue.relations != main.cue.relations
                && !noun.cue.relations.contains(.holdsOffice)
                && !reversals.reverses(of: noun.cue.relations).isEmpty
                && (noun.words[0] > 0 && !functionWords.has(words[noun.words[0] - 1].lower, in: .circumstance))
        }
    }

    /// Whether the word is the verb of the clause of which the noun is the subject or the object, and no part of a phrase
    /// beside it.
    private func isPredicate(_ index: Int, of noun: QuestionLexicon.Match, in words: [QuestionWord]) -> Bool {
        let before = index > 0 ? words[index - 1].lower : ""
        if functionWords[.preposition].contains(before) || ["the", "a", "an"].contains(before) { return false }
        if index < noun.words[0] { return index > 0 }
        // "The suspension *was last* lifted", "did the suspension of Fiji end"
        return words[..<index].contains { functionWords[.auxiliary].contains($0.lower) }
            || words[(index + 1)...].allSatisfy {
                $0.lower.isEmpty || functionWords.isKnown($0.lower) || $0.lower == "?"
            }
    }

    /// A verb that would turn the act into another, and that nothing took up, leaves unknown what is asked.
    func refuseAltering(in question: inout Question) {
        guard !question.relations.isEmpty else { return }
        let words = (question.notUnderstood + question.asideWords).filter { word in
            functionWords.has(word.lowercased(), in: .altering) && !question.circumstances.contains(word)
        }
        guard !words.isEmpty else { return }
        question.lacksRelation = true
        question.asideWords.removeAll { words.contains($0) }
        for word in words where !question.notUnderstood.contains(word) { question.notUnderstood.append(word) }
    }

    /// "Who *looks* after Dutch interests after the break": the verb behind the question word says what is asked, and no
    /// noun elsewhere stands for it.
    func refuseUnreadVerb(in draft: inout QuestionDraft) {
        if let main = draft.main, main.cue.relations.isOnly(.accreditedTo),
            draft.words[main.words[0]].isLemma("represent"),
            main.words[0] + 1 < draft.words.count, draft.words[main.words[0] + 1].lower == "by"
        {
            // "Is Chad *represented by* another state": that is no ambassador of its own.
            draft.question.lacksRelation = true
            draft.question.notUnderstood.append(draft.words[main.words[0]].form)
        }
        guard draft.main != nil, let first = draft.words.firstIndex(where: { !$0.lower.isEmpty }),
            draft.words[first].lower == "who", first + 2 < draft.words.count
        else { return }
        let word = draft.words[first + 1]
        let isOpen =
            !draft.covered.contains(first + 1) && !draft.used.contains { $0.words.contains(first + 1) }
            && word.form == word.form.lowercased() && !functionWords.isKnown(word.lower)
            && !functionWords.has(word.lower, in: .catenative) && !functionWords.has(word.lower, in: .attempt)
            && !functionWords.has(word.lower, in: .light)
            && word.lower.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        let isVerb = ["ed", "s"].contains { word.lower.hasSuffix($0) }
        // "Who *helped to* broker it"
        guard isOpen, isVerb, draft.words[first + 2].lower != "to",
            draft.question.notUnderstood.contains(word.form) || draft.question.asideWords.contains(word.form)
        else { return }
        draft.question.lacksRelation = true
        draft.question.asideWords.removeAll { $0 == word.form }
        if !draft.question.notUnderstood.contains(word.form) { draft.question.notUnderstood.append(word.form) }
    }

    /// "Who *threatened to* leave", "who *nearly* broke with it": what was not done, or not yet.
    func readHardly(_ main: QuestionLexicon.Match?, words: [QuestionWord], into question: inout Question) {
        guard let main, main.cue.kind == .verb, question.modalities.isEmpty else { return }
        let verb = main.words[0]
        let isThreat = verb > 1 && words[verb - 1].lower == "to" && words[verb - 2].isLemma("threaten")
        let isNear = verb > 0 && ["nearly", "almost"].contains(words[verb - 1].lower)
        guard isThreat || isNear else { return }
        (question.modalities, question.isState) = ([.possible, .intended], false)
        let taken = isThreat ? words[verb - 2].form : words[verb - 1].form
        for list in [\Question.notUnderstood, \Question.asideWords, \Question.leftAside] {
            question[keyPath: list].removeAll { $0 == taken }
        }
    }

    /// "Is Angola *still* mediating": that an act was done does not tell that it goes on.
    func readStill(
        _ main: QuestionLexicon.Match?, words: [QuestionWord], covered: Set<Int>, into question: inout Question
    ) {
        question.asksStill =
            [.who, .whom, .howMany].contains(question.form) && !question.isNegated
            && words.indices.contains { words[$0].lower == "still" && !covered.contains($0) }
        if question.asksStill { question.bygone = functionWords.words(in: .bygone) }
        let present: Set<String> = ["is", "are", "does", "do", "has", "have", "'s", "’s"]
        guard !question.relations.isEmpty, !question.isState, !question.isNegated, main?.cue.isState != true,
            !question.relations.isOnly(.refusedRecognition), question.modalities.isEmpty,
            [.whether, .who, .whom, .what].contains(question.form),
            words.indices.contains(where: { words[$0].lower == "still" && !covered.contains($0) }),
            words.contains(where: { present.contains($0.lower) })
                || !words.contains(where: { functionWords[.auxiliary].contains($0.lower) })
        else { return }
        question.endings = functionWords.words(in: .ending)
    }
}
