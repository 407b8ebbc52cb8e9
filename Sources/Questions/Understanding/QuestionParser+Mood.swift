internal import Model

/// The steps by which a question is understood, from those on that follow the roles of its parties.
extension QuestionParser {
    /// Reads the words that neither the relation nor the parties took.
    func readRest(of draft: inout QuestionDraft) {
        readLeftovers(
            words: draft.words, covered: draft.covered.union(draft.used.flatMap(\.words)), beside: draft.main,
            lexicon: draft.lexicon,
            into: &draft.question)
        readSoughtKind(words: draft.words, main: draft.main, into: &draft.question)
        leaveSaidNames(in: &draft)
        leaveOccasions(of: draft.words, in: &draft.question)
        leaveFrontiers(in: &draft.question)
        leaveRecognised(in: &draft.question)
        leaveBack(in: &draft.question)
        leaveOffers(in: &draft.question)
        readApology(in: &draft.question)
        leaveAttributed(draft.main, in: draft.words, of: &draft.question)
        leaveAnswered(in: &draft.question)
        leaveImplied(in: &draft.question)
        readUnknownRelation(words: draft.words, parties: draft.parties, into: &draft.question)
        readSelection(
            words: draft.words, covered: draft.covered, isComparison: draft.frame.comparesTime, into: &draft.question)
        readNewest(into: &draft.question)
        readEach(in: &draft)
        leaveAlternatives(of: draft.main, in: draft.words, into: &draft.question)
        refuseAltering(in: &draft.question)
        refuseUnreadVerb(in: &draft)
    }

    /// Reads how the act asked for is told, and what else the form of the question says.
    func readMood(of draft: inout QuestionDraft) {
        let cueWords = Set(draft.used.flatMap(\.words))
        readModality(
            words: draft.words.indices.filter { !cueWords.contains($0) && !draft.covered.contains($0) }.map {
                draft.words[$0]
            },
            into: &draft.question)
        if let verb = draft.main?.words[0], draft.main?.cue.kind == .verb, draft.question.modalities.isEmpty,
            functionWords[.intention].contains(draft.words[verb].lower), draft.words[verb].isLemma("plan")
        {
            // "Which missions does Chad *plan*"
            (draft.question.modalities, draft.question.isState) = ([.intended, .possible], false)
        }
        readPromise(into: &draft.question)
        readHardly(draft.main, words: draft.words, into: &draft.question)
        readAttempt(words: draft.words, covered: draft.covered, into: &draft.question)
        if draft.question.isContrary, draft.question.isNegated {
            // "Who did not accept it": who rejected it.
            (draft.question.isContrary, draft.question.isNegated) = (false, false)
        }
        if draft.frame.asksDenial, !draft.question.relations.isEmpty {
            (draft.question.form, draft.question.modalities, draft.question.isNegated, draft.question.isState) =
                (.whether, [.negated], false, false)
        }
        if draft.question.form == .howMany, case .unrecorded = draft.question.counted,
            let many = draft.words.firstIndex(where: { $0.lower == "many" })
        {
            // "How many vaccine *doses* did": the quotes may tell.
            let end = draft.words[many...].firstIndex { functionWords[.auxiliary].contains($0.lower) } ?? many
            let counted = draft.words[many..<end].map(\.form)
            draft.question.notUnderstood.removeAll { counted.contains($0) }
        }
        readHeadline(words: draft.words, main: draft.main, into: &draft.question)
        readDuration(words: draft.words, into: &draft.question)
        if draft.asksStance, draft.question.relations.isEmpty { draft.question.modalities = Modality.allCases }
        if draft.asksStance { readStance(of: draft.main, into: &draft.question) }
        readHistory(words: draft.words, into: &draft.question)
        if isPlanned(draft.main, in: draft.words, parties: draft.parties) {
            (draft.question.modalities, draft.question.isState) = ([.intended, .possible], false)
        }
        readHostOfTalks(words: draft.words, into: &draft.question)
        if draft.question.relations.isOnly(.joined), let verb = draft.main?.words[0], draft.question.modalities.isEmpty,
            ["apply", "ask", "seek", "request"].contains(where: { draft.words[verb].isLemma($0) })
        {
            // "When did Haiti *apply* to join": not when it joined.
            draft.question.modalities = [.intended, .possible]
        }
        readAgenda(draft.main, words: draft.words, into: &draft.question)
        draft.question.asksAgain =
            draft.question.form == .whether && !draft.question.isState
            && draft.words.contains { $0.lower == "again" }
        readStill(draft.main, words: draft.words, covered: draft.covered, into: &draft.question)
    }

    /// Sets what follows from the rest: the words of reports, and the day of a state.
    func finish(_ draft: inout QuestionDraft) {
        if draft.question.selection != .all || draft.question.rank != nil || draft.question.superlative != nil {
            draft.question.isState = false
        }
        draft.question.asking = draft.used.compactMap {
            draft.lexicon.words(of: $0, in: draft.words, besides: functionWords)
        }
        draft.question.telling = draft.lexicon.words(telling: draft.question.relations, besides: functionWords)
        for word in draft.question.notUnderstood + draft.question.asideWords {
            let alike = occasions.words(for: word.lowercased())
            if !alike.isEmpty { draft.question.synonyms[word, default: []] += alike }
        }
        draft.question.pointing = functionWords.words(in: .pointing)
        draft.question.denials = functionWords.words(in: .denialWord)
        if draft.question.isState, let period = draft.question.period {
            draft.question.asOf = period.lastDay
            draft.question.period = nil
        }
    }

    /// "Who *will* help Chad": aid that is to come is told as a pledge of it.
    private func readPromise(into question: inout Question) {
        guard question.modalities == [.intended] else { return }
        let promises = reversals.promises(of: question.relations)
        guard !promises.isEmpty else { return }
        var found: [String] = []
        for relation in promises where !found.contains(relation) { found.append(relation) }
        (question.relations, question.modalities) = (found, [.actual, .intended])
    }
}
