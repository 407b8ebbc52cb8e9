internal import Linguistics
internal import Model

/// The steps by which a question is understood, first those before its parties get their roles.
extension QuestionParser {
    /// The words of the text with the dates, the names and the misspelt words found in them.
    func draft(
        of text: String, lexicon: QuestionLexicon, directory: any EntityDirectory, today: CalendarDay?
    ) throws -> QuestionDraft {
        var question = Question(text: text)
        let document = segmenter.document(spelledOut(text))
        let typed = document.sentences.flatMap { $0.tokens.map(\.form) }
        let forms = nameSpelling.corrected(typed)
        for (form, word) in zip(typed, forms) where form != word { question.corrections[form] = word }
        var covered = dates.read(document, today: today, into: &question)
        let frame = QuestionFrame(forms: forms, functionWords: functionWords)
        covered.formUnion(frame.words)
        covered.formUnion(try readMedium(in: forms, directory: directory, into: &question))
        question.unanswered += frame.measures

        let finder = PartyFinder(
            gazetteer: gazetteer, functionWords: functionWords, lexicon: lexicon, directory: directory)
        var parties = try finder.parties(in: forms).filter { covered.isDisjoint(with: $0.words) }
        var words = forms.map { QuestionWord(form: $0, lower: $0.lowercased(), lemmas: []) }
        for index in covered { words[index].lower = "" }
        covered.formUnion(parties.flatMap { Array($0.words) })
        // "Where does Spain stand on Kosovo" asks for no place.
        let asksStance = words.contains { functionWords[.stance].contains($0.lower) }
        for index in words.indices where !covered.contains(index) {
            if functionWords[.unanswered].contains(words[index].lower), !asksStance {
                question.unanswered.append(words[index].form)
            } else if !functionWords[.bare].contains(words[index].lower) {
                words[index].lemmas = lexicon.lemmas(of: words[index].lower)
            }
        }
        try readUnknownWords(
            &words, parties: &parties, covered: &covered, finder: finder, lexicon: lexicon, directory: directory,
            into: &question)
        dates.readBareYear(words: words, covered: covered, into: &question)
        leaveSpans(in: &words, covered: &covered, into: &question)
        for (index, word) in words.enumerated() where !covered.contains(index) && isNumber(word, in: question) {
            if isPresupposed(index, in: words) {
                question.leftAside.append(word.form)
            } else {
                // "Expelled 23 diplomats" restricts as much as a name does.
                question.notUnderstood.append(word.form)
            }
        }
        parties.sort { $0.words.lowerBound < $1.words.lowerBound }
        leaveApposition(words: &words, parties: &parties, covered: &covered, into: &question)
        try joinPolities(to: &parties, words: &words, covered: &covered, directory: directory)
        joinOwners(to: &parties, words: &words, covered: &covered, into: &question)
        readPictures(words: words, into: &question)
        leaveComparison(in: &words, parties: &parties, covered: &covered, into: &question)
        var draft = QuestionDraft(
            words: words, parties: parties, covered: covered, question: question, frame: frame, lexicon: lexicon,
            asksStance: asksStance)
        for word in words where word.isCapitalised && question.notUnderstood.contains(word.form) {
            if try directory.says(word.form) { draft.saidNames.insert(word.form) }
        }
        return draft
    }

    /// Finds the cue that the question turns on, and the holders of offices who are named by them.
    func findRelation(in draft: inout QuestionDraft, directory: any EntityDirectory) throws {
        removeTitles(from: &draft.words, before: draft.parties)
        removeSoughtNouns(from: &draft.words)
        removeGoing(from: &draft.words)
        readDevelopment(in: &draft.words, into: &draft.question)
        readMissions(in: &draft.words, lexicon: draft.lexicon)
        readSubordinateClause(
            words: &draft.words, parties: &draft.parties, covered: &draft.covered, lexicon: draft.lexicon,
            into: &draft.question)
        draft.matches = matches(in: draft.words, covered: draft.covered, lexicon: draft.lexicon)
        draft.main = mainMatch(of: draft.matches, words: draft.words, lexicon: draft.lexicon)
        draft.main = revoked(by: draft.main, among: draft.matches, in: draft.words) ?? draft.main
        if isUnrelated(draft.main, in: draft.words) {
            // "Closed its border": no mission.
            if let verb = draft.main?.words[0] { draft.question.notUnderstood.append(draft.words[verb].form) }
            draft.question.lacksRelation = true
        }
        leaveTitled(in: &draft)
        if draft.main?.cue.relations.isOnly(.holdsOffice) != true
            || isDescription(draft.main, in: draft.words, beside: draft.parties)
        {
            let offices = OfficeHolders(
                gazetteer: gazetteer, functionWords: functionWords, directory: directory, period: draft.question.period,
                reserved: Set(draft.main?.cue.relations.isOnly(.holdsOffice) == true ? [] : draft.main?.words ?? []))
            if try offices.join(&draft.parties, words: &draft.words, aside: &draft.question.asideParties) {
                draft.covered.formUnion(draft.parties.flatMap { Array($0.words) })
                draft.covered.formUnion(draft.question.asideParties.flatMap { Array($0.words) })
                let named = Set(draft.covered.map { draft.words[$0].form })
                draft.question.notUnderstood.removeAll { named.contains($0) }
                draft.matches = matches(in: draft.words, covered: draft.covered, lexicon: draft.lexicon)
                draft.main = mainMatch(of: draft.matches, words: draft.words, lexicon: draft.lexicon)
            }
        }
    }

    /// Takes out what only says when, where, upon what or to what end it was done.
    func leaveCircumstances(of draft: inout QuestionDraft) {
        draft.asksReaction = readReaction(to: draft.main, in: draft.words)
        let responseNoun = response(in: draft.words)
        if readCircumstances(
            words: &draft.words, parties: &draft.parties, covered: &draft.covered, beside: draft.main,
            lexicon: draft.lexicon, into: &draft.question)
        {
            draft.matches = matches(in: draft.words, covered: draft.covered, lexicon: draft.lexicon)
            draft.main = mainMatch(of: draft.matches, words: draft.words, lexicon: draft.lexicon)
        }
        readDemand(
            words: &draft.words, parties: &draft.parties, covered: &draft.covered, beside: draft.main,
            lexicon: draft.lexicon, into: &draft.question)
        readAttributes(words: draft.words, main: draft.main, into: &draft.question)
        setCitiesAside(&draft.parties, beside: draft.main, in: draft.words, into: &draft.question)
        leaveThirds(in: &draft.parties, beside: draft.main, words: draft.words, into: &draft.question)
        if draft.asksReaction {
            draft.reaction = setReaction(
                to: draft.main, noun: responseNoun, words: &draft.words, parties: &draft.parties,
                lexicon: draft.lexicon, into: &draft.question)
            draft.main = nil
        }
        readOutcome(of: draft.main, in: &draft.words, into: &draft.question)
    }

    /// Sets the relations, the parties and the form.
    func assignRoles(in draft: inout QuestionDraft) {
        draft.used =
            (draft.matches.filter { match in
                Self.isUsed(match, beside: draft.main, words: draft.words)
                    && (match == draft.main || !isAuxiliary(match, before: draft.matches, words: draft.words))
            }
            + sharing(draft.main, words: draft.words, lexicon: draft.lexicon)).sorted { $0.words[0] < $1.words[0] }
        draft.question.isContrary = draft.main?.cue.isContrary == true
        for match in draft.used {
            draft.question.relations += match.cue.relations.filter { !draft.question.relations.contains($0) }
        }
        RoleAssigner(
            words: draft.words, parties: draft.parties, match: draft.main,
            joined: Set(draft.used.filter { $0 != draft.main && $0.cue.kind != .noun }.flatMap(\.words)),
            functionWords: functionWords, catalogue: catalogue
        ).assign(to: &draft.question)
        if draft.asksReaction {
            draft.question.asksReaction = true
            (draft.question.subjects, draft.question.objects, draft.question.either) = (
                draft.question.either + draft.reaction.reacted, draft.reaction.target, []
            )
        }
        readSaid(in: &draft)
        readOwnGroup(in: &draft)
        readReconciling(draft.main, words: draft.words, into: &draft.question)
        if draft.main == nil, !draft.asksReaction {
            ImpliedRelation(words: draft.words, parties: draft.parties, functionWords: functionWords).read(
                into: &draft.question)
        }
        if draft.main == nil, !draft.asksReaction {
            readDoer(words: draft.words, parties: draft.parties, into: &draft.question)
            readMeasures(words: draft.words, into: &draft.question)
        }
        if draft.main?.cue.kind == .noun {
            readWhatWasDone(words: draft.words, into: &draft.question)
            readTerseNoun(words: draft.words, into: &draft.question)
            readUndone(in: &draft)
            readRole(in: &draft)
        }
        readLack(words: draft.words, into: &draft.question)
        readConsent(draft.main, words: draft.words, into: &draft.question)
        readPlaceSought(into: &draft.question)
        draft.question.office = title(of: draft.question.office)
        if draft.frame.asksWhether, draft.question.form == .what || !asksParty(draft.words) {
            if [.what, .who, .whom].contains(draft.question.form) { draft.question.form = .whether }
        }
        if draft.frame.comparesTime, draft.question.form == .what { draft.question.form = .who }
    }

    /// Whether a question word stands among the words: "is it true that *who*".
    private func asksParty(_ words: [QuestionWord]) -> Bool {
        words.contains { ["who", "whom", "whose", "which", "what", "when", "how", "where"].contains($0.lower) }
    }

    /// "Which members of ECOWAS left *it*": the organisation whose members are sought.
    private func readOwnGroup(in draft: inout QuestionDraft) {
        guard let group = draft.question.group, let organisation = group.organisation,
            draft.question.objects.isEmpty, draft.question.either.isEmpty,
            catalogue.have(.membership, draft.question.relations), draft.words.contains(where: { $0.lower == "it" })
        else { return }
        var party = NamedParty(words: group.words, kind: .party, name: group.name, selectors: [organisation])
        party.isOrganisation = true
        draft.question.objects = [party]
    }

    /// "What does Chad say about *Mali's accusation*": whatever it says to Mali.
    private func readSaid(in draft: inout QuestionDraft) {
        let words = draft.words
        guard let main = draft.main, main.cue.kind == .noun, draft.question.source?.kind == .party,
            main.cue.relations.allSatisfy({ catalogue[$0]?.group == .verbal })
                || functionWords.has(words[main.words[0]].lower, in: .affair),
            words.first(where: { !$0.lower.isEmpty })?.lower == "what"
                || words.contains(where: { $0.lower == "anything" }),
            let verb = words.indices.dropLast().first(where: { functionWords[.saying].contains(words[$0].lower) }),
            ["about", "on", "to", "of"].contains(words[verb + 1].lower), verb < main.words[0]
        else { return }
        let aside = draft.question.asideParties.filter { $0.kind == .party }
        let named = draft.question.subjects + draft.question.objects + draft.question.either + aside
        guard !named.isEmpty else { return }
        (draft.question.subjects, draft.question.objects, draft.question.either) = ([], [], named)
        draft.question.asideParties.removeAll { aside.contains($0) }
        (draft.question.relations, draft.question.form) = ([], .what)
        draft.question.leftAside += main.words.map { words[$0].form }
    }
}
