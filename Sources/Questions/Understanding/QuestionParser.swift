internal import Embedded
package import Gazetteer
internal import Linguistics
package import Model
internal import TemporalExpressions

/// Understands a question in English, well-formed or terse.
package struct QuestionParser: Sendable {
    let functionWords: FunctionWords
    let segmenter: TextSegmenter
    let gazetteer: Gazetteer
    let catalogue: RelationCatalogue
    let states: StateRelations
    private let dates: QuestionDates
    private let lexicon: QuestionLexicon

    /// A parser that knows the names of that gazetteer.
    ///
    /// - Throws: `SeedTableError` when a table of words is not as its header says.
    package init(gazetteer: Gazetteer) throws {
        self.gazetteer = gazetteer
        segmenter = try TextSegmenter(names: gazetteer)
        dates = QuestionDates(tagger: try TemporalTagger())
        lexicon = try QuestionLexicon.seeded()
        functionWords = try FunctionWords()
        states = try StateRelations()
        catalogue = try RelationCatalogue.seeded()
    }

    /// The question as it is understood; `notUnderstood` names the words that are not.
    ///
    /// - Parameter today: the day that "last year" is counted from; nil leaves such words unread.
    /// - Throws: what the directory throws, and `SeedTableError` when a table of words is not as its header says.
    package func question(
        _ text: String, directory: any EntityDirectory = EmptyDirectory(), today: CalendarDay? = nil
    ) throws -> Question {
        let question = try question(text, lexicon: lexicon, directory: directory, today: today)
        guard question.leftoverCount > 0 else { return question }
        // The cues of articles have more words; they are read only where those of questions do not suffice.
        let wider = try self.question(
            text, lexicon: lexicon.joined(with: ArticleCues.seeded()), directory: directory, today: today)
        // A word that says what an act was about is not to be taken for a part of its verb.
        let isSame =
            wider.relations == question.relations && wider.asideParties == question.asideParties
            && wider.asideWords == question.asideWords
        return wider.leftoverCount < question.leftoverCount && (question.relations.isEmpty || isSame) ? wider : question
    }

    private func question(
        _ text: String, lexicon: QuestionLexicon, directory: any EntityDirectory, today: CalendarDay?
    ) throws -> Question {
        var question = Question(text: text)
        let document = segmenter.document(text)
        let forms = document.sentences.flatMap { $0.tokens.map(\.form) }
        var covered = dates.read(document, today: today, into: &question)
        let frame = QuestionFrame(forms: forms, functionWords: functionWords)
        covered.formUnion(frame.words)

        let finder = PartyFinder(
            gazetteer: gazetteer, functionWords: functionWords, lexicon: lexicon, directory: directory)
        var parties = try finder.parties(in: forms).filter { covered.isDisjoint(with: $0.words) }
        var words = forms.map { QuestionWord(form: $0, lower: $0.lowercased(), lemmas: []) }
        for index in covered { words[index].lower = "" }
        covered.formUnion(parties.flatMap { Array($0.words) })
        for index in words.indices where !covered.contains(index) {
            if functionWords.unanswered.contains(words[index].lower) {
                question.unanswered.append(words[index].form)
            } else if !functionWords.bare.contains(words[index].lower) {
                words[index].lemmas = lexicon.lemmas(of: words[index].lower)
            }
        }
        try readUnknownWords(
            &words, parties: &parties, covered: &covered, finder: finder, lexicon: lexicon, directory: directory,
            into: &question)
        dates.readBareYear(words: words, covered: covered, into: &question)
        for (index, word) in words.enumerated() where !covered.contains(index) && isNumber(word, in: question) {
            // "Expelled 23 diplomats" restricts as much as a name does.
            question.notUnderstood.append(word.form)
        }
        parties.sort { $0.words.lowerBound < $1.words.lowerBound }

        removeTitles(from: &words, before: parties)
        var matches = matches(in: words, covered: covered, lexicon: lexicon)
        var main = mainMatch(of: matches, words: words, lexicon: lexicon)
        if main?.cue.relations != ["holds_office"] || words.contains(where: { functionWords.saying.contains($0.lower) })
        {
            let offices = OfficeHolders(
                gazetteer: gazetteer, functionWords: functionWords, directory: directory, period: question.period,
                reserved: Set(main?.cue.relations == ["holds_office"] ? [] : main?.words ?? []))
            if try offices.join(&parties, words: &words, aside: &question.asideParties) {
                covered.formUnion(parties.flatMap { Array($0.words) })
                covered.formUnion(question.asideParties.flatMap { Array($0.words) })
                question.notUnderstood.removeAll { word in covered.contains { words[$0].form == word } }
                matches = self.matches(in: words, covered: covered, lexicon: lexicon)
                main = mainMatch(of: matches, words: words, lexicon: lexicon)
            }
        }
        let used = matches.filter { Self.isUsed($0, beside: main, words: words) }
        for match in used { question.relations += match.cue.relations.filter { !question.relations.contains($0) } }
        RoleAssigner(
            words: words, parties: parties, match: main, functionWords: functionWords, catalogue: catalogue
        ).assign(to: &question)
        if main == nil {
            ImpliedRelation(words: words, parties: parties, functionWords: functionWords).read(into: &question)
        }
        if frame.asksWhether, question.form == .what { question.form = .whether }
        readLeftovers(words: words, covered: covered.union(used.flatMap(\.words)), lexicon: lexicon, into: &question)
        readSelection(words: words, covered: covered, into: &question)
        let cueWords = Set(used.flatMap(\.words))
        readModality(
            words: words.indices.filter { !cueWords.contains($0) && !covered.contains($0) }.map { words[$0] },
            into: &question)
        if question.selection != .all || question.rank != nil || question.superlative != nil {
            question.isState = false
        }
        if question.isState, let period = question.period {
            question.asOf = period.lastDay
            question.period = nil
        }
        return question
    }

    // MARK: - Words that no table explains

    /// Looks words that neither a cue nor a name explains up in the base, then for a misspelling.
    private func readUnknownWords(
        _ words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>, finder: PartyFinder,
        lexicon: QuestionLexicon, directory: any EntityDirectory, into question: inout Question
    ) throws {
        let correction = SpellingCorrection(gazetteer: gazetteer, lexicon: lexicon, functionWords: functionWords)
        var unknown: [Int] = []
        for index in words.indices where !covered.contains(index) && correction.isUnknown(words[index]) {
            if covered.contains(index) { continue }
            if let party = try finder.partyOfBase(startingAt: index, in: words, covered: covered) {
                parties.append(party)
                covered.formUnion(party.words)
            } else if EnglishWords.contains(words[index].lower) {
                unknown.append(index)
            } else if let form = correction.cueForm(for: words[index].lower) {
                question.corrections[words[index].form] = form
                words[index].lower = form
                words[index].lemmas = lexicon.lemmas(of: form)
            } else {
                unknown.append(index)
            }
        }
        for index in unknown where !covered.contains(index) {
            let names = EnglishWords.contains(words[index].lower) ? [] : correction.names(for: words[index].form)
            if let name = names.first, names.count == 1,
                let party = try finder.party(corrected: name, at: index, in: words.map(\.form))
            {
                question.corrections[words[index].form] = name
                parties.removeAll { $0.words.overlaps(party.words) }
                parties.append(party)
                covered.formUnion(party.words)
            } else {
                question.suggestions += names.filter { $0.lowercased() != words[index].lower }
                question.notUnderstood.append(words[index].form)
            }
        }
    }

    /// Words of cues that no relation took up. After a preposition or an article they tell more of the act ("over the
    /// invasion"); elsewhere they may change what is asked.
    private func readLeftovers(
        words: [QuestionWord], covered: Set<Int>, lexicon: QuestionLexicon, into question: inout Question
    ) {
        for index in words.indices where !covered.contains(index) && !words[index].lower.isEmpty {
            if functionWords.soft.contains(words[index].lower) { question.leftAside.append(words[index].form) }
            guard !words[index].lemmas.isEmpty, !functionWords.isKnown(words[index].lower) else { continue }
            let before = index > 0 ? words[index - 1].lower : ""
            let isLinked = ["the", "a", "an", "and", "or", "'s", "their", "its"].contains(before)
            if isLinked || functionWords.prepositions.contains(before) {
                question.asideWords.append(words[index].form)
            } else {
                question.notUnderstood.append(words[index].form)
            }
            question.synonyms[words[index].form] = lexicon.synonyms(of: words[index].lemmas)
        }
        for word in words where functionWords.beyond.contains(word.lower) {
            question.lacksRelation = true
            question.notUnderstood.append(word.form)
        }
        // "Did Putin trust Kim" asks for more than what is told of the two.
        if question.relations.isEmpty, let first = words.first(where: { !$0.lower.isEmpty })?.lower,
            functionWords.auxiliaries.contains(first),
            !words.contains(where: { functionWords.anything.contains($0.lower) }), question.source == nil
        {
            question.lacksRelation = true
        }
    }

    /// Whether the word is a number that is no year.
    private func isNumber(_ word: QuestionWord, in question: Question) -> Bool {
        if functionWords.numbers.contains(word.lower) { return true }
        let isYear = word.form.utf8.count == 4 && question.period != nil
        return !word.form.isEmpty && !isYear && word.form.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    // MARK: - Cues

    /// The title of a person who is named is no cue: "President Obama".
    private func removeTitles(from words: inout [QuestionWord], before parties: [NamedParty]) {
        let titles = Set(lexicon.cues.filter { $0.relations == ["holds_office"] }.flatMap { $0.lemmas[0] })
        for party in parties where party.isPerson && party.words.lowerBound > 0 {
            let index = party.words.lowerBound - 1
            if words[index].lemmas.contains(where: { titles.contains($0) }) { words[index].lemmas = [] }
        }
    }

    private func matches(
        in words: [QuestionWord], covered: Set<Int>, lexicon: QuestionLexicon
    ) -> [QuestionLexicon.Match] {
        lexicon.matches(
            in: words.map(\.lemmas),
            isLight: words.indices.map { covered.contains($0) || functionWords.isKnown(words[$0].lower) })
    }

    /// The cue that the question turns on: the longest verb, else the longest noun; the earlier of equals.
    private func mainMatch(
        of matches: [QuestionLexicon.Match], words: [QuestionWord], lexicon: QuestionLexicon
    ) -> QuestionLexicon.Match? {
        func key(_ match: QuestionLexicon.Match) -> (Int, Int, Int) {
            (match.cue.kind == .noun ? 1 : 0, -match.words.count, match.words[0])
        }
        let candidates = matches.filter { !isNounUse($0, words: words, lexicon: lexicon) }
        return candidates.filter { !isIntention($0, before: candidates, words: words) }.min { key($0) < key($1) }
    }

    /// Whether the cue only says that what follows is wanted: "promised to recognise".
    private func isIntention(
        _ match: QuestionLexicon.Match, before others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        let head = match.words[0]
        guard match.words.count == 1,
            functionWords.intention.contains(words[head].lower) || functionWords.denial.contains(words[head].lower),
            head + 2 < words.count,
            words[head + 1].lower == "to"
        else { return false }
        return others.contains { $0.words[0] == head + 2 }
    }

    /// Whether a verb cue is a noun here: "US sanctions on Iran", "visits to Beijing", "the meeting of Putin and Xi".
    private func isNounUse(
        _ match: QuestionLexicon.Match, words: [QuestionWord], lexicon: QuestionLexicon
    ) -> Bool {
        guard match.cue.kind == .verb, match.words.count == 1, let head = match.words.first, head + 1 < words.count
        else { return false }
        let form = words[head].lower
        let isNoun = lexicon.cues.contains {
            $0.kind == .noun && $0.lemmas.count == 1 && $0.lemmas[0].contains { words[head].isLemma($0) }
        }
        guard isNoun, functionWords.prepositions.contains(words[head + 1].lower) else { return false }
        if lexicon.nouns.contains(form), !match.cue.lemmas[0].contains(form) {
            // "meeting" is no form of the verb unless "be" stands before.
            return !words[..<head].suffix(3).contains { ["is", "are", "was", "were", "been"].contains($0.lower) }
        }
        let isBare = !["ed", "ing"].contains { form.hasSuffix($0) }
        let startsClause = words[..<head].contains {
            functionWords.auxiliaries.contains($0.lower) || ["who", "which"].contains($0.lower)
        }
        let existence = words.count > 1 && words[1].lower == "there"
        return isBare && (!startsClause || existence)
    }

    /// Whether the cue gives relations: it is the main one, or of its kind and joined to it by "or" or "and".
    private static func isUsed(
        _ match: QuestionLexicon.Match, beside main: QuestionLexicon.Match?, words: [QuestionWord]
    ) -> Bool {
        guard let main else { return false }
        if match == main { return true }
        guard match.cue.kind == main.cue.kind else { return false }
        let between = min(match.words[0], main.words[0])..<max(match.words[0], main.words[0])
        return between.count <= 4 && words[between].contains { $0.lower == "or" || $0.lower == "and" }
    }

    // MARK: - Order and modality

    private func readSelection(words: [QuestionWord], covered: Set<Int>, into question: inout Question) {
        for (index, word) in words.enumerated() where !covered.contains(index) {
            switch word.lower {
            case "first", "earliest": question.selection = .first
            case "last", "latest", "recent", "recently": question.selection = .latest
            default:
                if let place = functionWords.ordinals.firstIndex(of: word.lower) { question.rank = place + 1 }
            }
        }
    }

    private func readModality(words: [QuestionWord], into question: inout Question) {
        var lower = Set(words.map(\.lower))
        // "Is Ukraine going to join", but not "what is going on".
        if !zip(words, words.dropFirst()).contains(where: { $0.lower == "going" && $1.lower == "to" }) {
            lower.remove("going")
        }
        if !lower.isDisjoint(with: functionWords.intention) { question.modalities = [.intended] }
        if !lower.isDisjoint(with: functionWords.possibility) { question.modalities = [.possible, .intended] }
        if !lower.isDisjoint(with: functionWords.denial) { question.isNegated = true }
        if !question.modalities.isEmpty { question.isState = false }
    }
}
