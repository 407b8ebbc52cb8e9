internal import Embedded
package import Gazetteer
internal import Linguistics
package import Model
internal import TemporalExpressions

/// Understands a question in English, well-formed or terse.
package struct QuestionParser: Sendable {
    /// The words of the grammar of questions.
    let functionWords: FunctionWords
    /// Splits the text.
    let segmenter: TextSegmenter
    /// The names.
    let gazetteer: Gazetteer
    /// The relation types.
    let catalogue: RelationCatalogue
    /// Which relation types begin and end a state.
    let states: StateRelations
    /// Which relation types undo each other.
    let reversals: Reversals
    /// Words that say no more than their relation.
    let implied: ImpliedWords
    /// Words for one and the same event.
    let occasions: OccasionWords
    /// Mends misspelt names.
    let nameSpelling: NameSpelling
    private let dates: QuestionDates
    /// The words that ask for relations.
    let lexicon: QuestionLexicon

    /// A parser that knows the names of that gazetteer.
    ///
    /// - Throws: `SeedTableError` when a table of words is not as its header says.
    package init(gazetteer: Gazetteer) throws {
        self.gazetteer = gazetteer
        segmenter = try TextSegmenter(names: gazetteer)
        functionWords = try FunctionWords()
        lexicon = try QuestionLexicon.seeded(with: functionWords)
        dates = QuestionDates(
            tagger: try TemporalTagger(), functionWords: functionWords, periods: try PeriodTable())
        states = StateRelations(try StateCatalogue.seeded())
        reversals = try Reversals()
        implied = try ImpliedWords()
        occasions = try OccasionWords()
        catalogue = try RelationCatalogue.seeded()
        nameSpelling = NameSpelling(gazetteer: gazetteer, lexicon: lexicon, functionWords: functionWords)
    }

    /// The question as it is understood; `notUnderstood` names the words that are not.
    ///
    /// - Parameter today: the day that "last year" is counted from; nil leaves such words unread.
    /// - Throws: what the directory throws, and `SeedTableError` when a table of words is not as its header says.
    package func question(
        _ text: String, directory: any EntityDirectory = EmptyDirectory(), today: CalendarDay? = nil
    ) throws -> Question {
        let text = withoutRequest(text)
        if let question = try ordered(text, directory: directory, today: today) { return question }
        let question = try question(text, lexicon: lexicon, directory: directory, today: today)
        guard question.leftoverCount > 0 else { return question }
        // The cues of articles have more words; they are read only where those of questions do not suffice.
        let wider = try self.question(
            text, lexicon: lexicon.joined(with: ArticleCues.seeded()), directory: directory, today: today)
        // A word that says what an act was about is not to be taken for a part of its verb.
        let isSame =
            wider.relations == question.relations && wider.asideParties == question.asideParties
            && wider.asideWords == question.asideWords
        guard wider.leftoverCount < question.leftoverCount else { return question }
        // A noun of articles among words that nobody understands is no relation: "how many *vessels* may fish".
        let isGuess = question.relations.isEmpty && wider.form == .howMany && !wider.notUnderstood.isEmpty
        return !isGuess && (question.relations.isEmpty || isSame) ? wider : question
    }

    private func question(
        _ text: String, lexicon: QuestionLexicon, directory: any EntityDirectory, today: CalendarDay?
    ) throws -> Question {
        var question = Question(text: text)
        let document = segmenter.document(spelledOut(text))
        let typed = document.sentences.flatMap { $0.tokens.map(\.form) }
        let forms = nameSpelling.corrected(typed)
        for (form, word) in zip(typed, forms) where form != word { question.corrections[form] = word }
        var covered = dates.read(document, today: today, into: &question)
        let frame = QuestionFrame(forms: forms, functionWords: functionWords)
        covered.formUnion(frame.words)
        question.unanswered += frame.measures

        let finder = PartyFinder(
            gazetteer: gazetteer, functionWords: functionWords, lexicon: lexicon, directory: directory)
        var parties = try finder.parties(in: forms).filter { covered.isDisjoint(with: $0.words) }
        var words = forms.map { QuestionWord(form: $0, lower: $0.lowercased(), lemmas: []) }
        for index in covered { words[index].lower = "" }
        covered.formUnion(parties.flatMap { Array($0.words) })
        // "Where does Spain stand on Kosovo" asks for no place.
        let asksStance = words.contains { functionWords.stance.contains($0.lower) }
        for index in words.indices where !covered.contains(index) {
            if functionWords.unanswered.contains(words[index].lower), !asksStance {
                question.unanswered.append(words[index].form)
            } else if !functionWords.bare.contains(words[index].lower) {
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
        try joinPolities(to: &parties, words: &words, covered: &covered, directory: directory)
        readPictures(words: words, into: &question)
        leaveComparison(in: &words, parties: &parties, covered: &covered, into: &question)

        removeTitles(from: &words, before: parties)
        readDevelopment(in: &words, into: &question)
        readMissions(in: &words, lexicon: lexicon)
        readSubordinateClause(words: &words, parties: &parties, covered: &covered, lexicon: lexicon, into: &question)
        var matches = matches(in: words, covered: covered, lexicon: lexicon)
        var main = mainMatch(of: matches, words: words, lexicon: lexicon)
        if isUnrelated(main, in: words) {
            // "Closed its border": no mission.
            main.map { question.notUnderstood.append(words[$0.words[0]].form) }
            question.lacksRelation = true
        }
        if main?.cue.relations.isOnly(.holdsOffice) != true || isDescription(main, in: words, beside: parties) {
            let offices = OfficeHolders(
                gazetteer: gazetteer, functionWords: functionWords, directory: directory, period: question.period,
                reserved: Set(main?.cue.relations.isOnly(.holdsOffice) == true ? [] : main?.words ?? []))
            if try offices.join(&parties, words: &words, aside: &question.asideParties) {
                covered.formUnion(parties.flatMap { Array($0.words) })
                covered.formUnion(question.asideParties.flatMap { Array($0.words) })
                question.notUnderstood.removeAll { word in covered.contains { words[$0].form == word } }
                matches = self.matches(in: words, covered: covered, lexicon: lexicon)
                main = mainMatch(of: matches, words: words, lexicon: lexicon)
            }
        }
        let asksReaction = readReaction(to: main, in: words)
        var reacted: [NamedParty] = []
        var target: [NamedParty] = []
        let responseNoun = response(in: words)
        if readCircumstances(
            words: &words, parties: &parties, covered: &covered, beside: main, lexicon: lexicon, into: &question)
        {
            matches = self.matches(in: words, covered: covered, lexicon: lexicon)
            main = mainMatch(of: matches, words: words, lexicon: lexicon)
        }
        readDemand(
            words: &words, parties: &parties, covered: &covered, beside: main, lexicon: lexicon, into: &question)
        readAttributes(words: words, main: main, into: &question)
        setCitiesAside(&parties, beside: main, in: words, into: &question)
        if asksReaction {
            (reacted, target) = setReaction(
                to: main, noun: responseNoun, words: &words, parties: &parties, lexicon: lexicon, into: &question)
            main = nil
        }
        readOutcome(of: main, in: &words, into: &question)
        let used =
            (matches.filter { Self.isUsed($0, beside: main, words: words) }
            + sharing(main, words: words, lexicon: lexicon)).sorted { $0.words[0] < $1.words[0] }
        question.isContrary = main?.cue.isContrary == true
        for match in used { question.relations += match.cue.relations.filter { !question.relations.contains($0) } }
        RoleAssigner(
            words: words, parties: parties, match: main, functionWords: functionWords, catalogue: catalogue
        ).assign(to: &question)
        if asksReaction {
            (question.subjects, question.objects, question.either) = (question.either + reacted, target, [])
        }
        readReconciling(main, words: words, into: &question)
        if main == nil, !asksReaction {
            ImpliedRelation(words: words, parties: parties, functionWords: functionWords).read(into: &question)
        }
        if main == nil, !asksReaction { readDoer(words: words, parties: parties, into: &question) }
        if main?.cue.kind == .noun {
            readWhatWasDone(words: words, into: &question)
            readTerseNoun(words: words, into: &question)
        }
        readPlaceSought(into: &question)
        question.office = title(of: question.office)
        if frame.asksWhether, question.form == .what { question.form = .whether }
        if frame.comparesTime, question.form == .what { question.form = .who }
        readLeftovers(
            words: words, covered: covered.union(used.flatMap(\.words)), beside: main, lexicon: lexicon,
            into: &question)
        leaveOccasions(of: words, in: &question)
        leaveFrontiers(in: &question)
        leaveRecognised(in: &question)
        leaveBack(in: &question)
        leaveOffers(in: &question)
        leaveImplied(in: &question)
        readUnknownRelation(words: words, parties: parties, into: &question)
        readSelection(words: words, covered: covered, isComparison: frame.comparesTime, into: &question)
        readNewest(into: &question)
        let cueWords = Set(used.flatMap(\.words))
        readModality(
            words: words.indices.filter { !cueWords.contains($0) && !covered.contains($0) }.map { words[$0] },
            into: &question)
        readAttempt(words: words, covered: covered, into: &question)
        if question.isContrary, question.isNegated {
            // "Who did not accept it": who rejected it.
            (question.isContrary, question.isNegated) = (false, false)
        }
        if frame.asksDenial, !question.relations.isEmpty {
            (question.form, question.modalities, question.isNegated, question.isState) =
                (.whether, [.negated], false, false)
        }
        if question.form == .howMany, case .unrecorded = question.counted,
            let many = words.firstIndex(where: { $0.lower == "many" })
        {
            // "How many vaccine *doses* did": the quotes may tell.
            let end = words[many...].firstIndex { functionWords.auxiliaries.contains($0.lower) } ?? many
            question.notUnderstood.removeAll { word in words[many..<end].contains { $0.form == word } }
        }
        readHeadline(words: words, main: main, into: &question)
        readDuration(words: words, into: &question)
        if asksStance, question.relations.isEmpty { question.modalities = Modality.allCases }
        if asksStance { readStance(of: main, into: &question) }
        readHistory(words: words, into: &question)
        if isPlanned(main, in: words, parties: parties) {
            (question.modalities, question.isState) = ([.intended], false)
        }
        if question.selection != .all || question.rank != nil || question.superlative != nil {
            question.isState = false
        }
        question.asking = used.compactMap { lexicon.words(of: $0, in: words, besides: functionWords) }
        question.telling = lexicon.words(telling: question.relations, besides: functionWords)
        for word in question.notUnderstood + question.asideWords {
            let alike = occasions.words(for: word.lowercased())
            if !alike.isEmpty { question.synonyms[word, default: []] += alike }
        }
        if question.isState, let period = question.period {
            question.asOf = period.lastDay
            question.period = nil
        }
        return question
    }
}
