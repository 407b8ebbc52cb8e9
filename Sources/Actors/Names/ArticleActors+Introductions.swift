internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Finds the persons whom the article names in full and introduces by an office, an affiliation, or a given name.
    ///
    /// - Returns: what the text says of their offices.
    mutating func findIntroductions() -> [Introduction] {
        var introductions: [Introduction] = []
        for words in sentences {
            for run in nameRuns(in: words) { introductions += introduce(run, in: words) }
            introductions += respectiveIntroductions(in: words)
        }
        for words in sentences {
            linkShortNames(in: words)
        }
        for words in sentences {
            linkPersonalOwners(in: words)
            introductions += introductionsOfShortNames(in: words)
            introductions += introductionsByVerb(in: words)
            introductions += introductionsByCopula(in: words)
        }
        return introductions
    }

    /// Registers the person of a run when the words beside it introduce one.
    mutating func introduce(_ run: Range<Int>, in words: Words) -> [Introduction] {
        let sentence = words.sentence
        let isKnown = name(startingAt: run.lowerBound, in: sentence).map { names[sentence][$0] }
        let isKnownFull = isKnown?.isPerson == true && isKnown?.range == run
        let before = phraseBefore(run.lowerBound, in: words).flatMap { found in
            isInFront(phrases[sentence][found.phrase], of: run, rule: found.rule, in: words) ? nil : found
        }
        let after = phraseAfter(run.upperBound, in: words)
        let given = phraseGiven(to: run, in: words)
        let isLong = nameWordCount(run, in: words) > 1
        let honorific = honorificBefore(run.lowerBound, in: words)
        var person: Int?
        if isKnownFull, case .person(let index)? = isKnown?.link { person = index }

        let found = [before, after, given].compactMap { $0 }.filter { phrases[sentence][$0.phrase].title != nil }
        // "King Mohammed VI of Morocco"
        if let before, !phrases[sentence][before.phrase].hasOwner, !phrases[sentence][before.phrase].isPlural,
            words.word(run.upperBound, is: "of"),
            let place = name(
                startingAt: run.upperBound + (words.word(run.upperBound + 1, is: "the") ? 2 : 1), in: sentence),
            case .party(let party, let manner) = names[sentence][place].link, manner == .name
        {
            phrases[sentence][before.phrase].owner = .parties([party])
        }
        let hasOffice =
            found.contains { phrases[sentence][$0.phrase].title?.isOfPolity == true }
            || officeByVerb(after: run.upperBound, in: words) != nil
        let isPrivate = found.contains { phrases[sentence][$0.phrase].title?.isOfPolity == false }
        let owner =
            run.lowerBound > 1 && words.isGenitiveMark(run.lowerBound - 1)
            ? name(endingAt: run.lowerBound - 1, in: sentence) : nil
        if person == nil, isLong {
            let isGiven =
                gazetteer.isGivenName(words.forms[run.lowerBound])
                || lexicon.genders[words.lower[run.lowerBound]] != nil
            guard hasOffice || isPrivate || honorific != nil || owner != nil || isGiven else { return [] }
            if !hasOffice, !isPrivate, honorific == nil, let owner {
                guard isGiven || isKnown?.senses.contains(where: { $0.kind == .surname }) == true else { return [] }
                _ = owner
            }
            if words.isTitleCase, !hasOffice { return [] }
            person = knownByInitials(run, in: words) ?? register(name: run, in: words)
        }
        if person == nil, isMononym(run, before: after, in: words) { person = register(name: run, in: words) }
        guard let person else { return [] }
        setLink(
            person, run, in: sentence,
            reason: isKnownFull ? "a person of the gazetteer" : "a person whom the article introduces")
        if let honorific, persons[person].gender == nil { persons[person].gender = honorific }
        if isPrivate, !hasOffice, persons[person].known == nil { persons[person].isPrivate = true }
        if let owner, persons[person].affiliation == nil,
            case .party(let party, _) = names[sentence][owner].link, before == nil
        {
            persons[person].affiliation = party
        }
        return found.filter { found in
            phrases[sentence][found.phrase].title?.isPlural == false && !isOusted(found, by: person, in: sentence)
        }.map {
            introduction($0, person: person, run: run, sentence: sentence)
        }
    }

    /// Whether a title behind "whose" is of somebody else than the holder of another office who is named next: "Peru, whose
    /// ambassador Nicolás Maduro threw out".
    private func isOusted(_ found: (phrase: Int, rule: String), by person: Int, in sentence: Int) -> Bool {
        let phrase = phrases[sentence][found.phrase]
        guard phrase.determiner == "whose" || sentences[sentence].word(phrase.range.lowerBound, is: "whose"),
            phrase.title?.kind == .ambassador || phrase.title?.kind == .envoy, let day,
            let terms = persons[person].known?.terms(at: day)
        else { return false }
        return !terms.isEmpty && !terms.contains { ["ambassador", "envoy"].contains($0.role) }
    }

    /// That a phrase beside a name gives its person an office.
    func introduction(
        _ found: (phrase: Int, rule: String), person: Int, run: Range<Int>, sentence: Int
    ) -> Introduction {
        let range = phrases[sentence][found.phrase].range
        return Introduction(
            sentence: sentence, phrase: found.phrase, person: person,
            tokens: min(range.lowerBound, run.lowerBound)..<max(range.upperBound, run.upperBound), rule: found.rule)
    }

    /// The phrase with a title that stands right before a name, with or without a comma.
    func phraseBefore(_ start: Int, in words: Words) -> (phrase: Int, rule: String)? {
        var end = start
        while end > 0, lists[.honorific].contains(words.lower[end - 1]), words.isCapitalised(end - 1),
            !phrases[words.sentence].contains(where: { $0.core.contains(end - 1) })
        {
            end -= 1
        }
        for (index, phrase) in phrases[words.sentence].enumerated() where phrase.title != nil {
            if phrase.range.upperBound == end,
                phrase.core.upperBound == end || phrase.determiner != nil || phrase.isOwnerGenitive
                    || phrase.hostWord != nil
            {
                return (index, "title before name")
            }
            if words.isComma(end - 1), phrase.range.upperBound == end - 1, phrase.title?.isPlural == false,
                (phrase.determiner != "a" && phrase.determiner != "an") || phrase.hasOwner,
                !isOfNameBefore(phrase, next: start, in: words)
            {
                return (index, "office, name")
            }
        }
        return nil
    }

    /// The phrase with a title that stands right after a name, with or without a comma: "Wang Yi, China's foreign
    /// minister"; a stripped caption has no comma.
    func phraseAfter(_ end: Int, in words: Words) -> (phrase: Int, rule: String)? {
        var start = end
        if words.isComma(start) { start += 1 }
        if words.word(start, is: "(") { start += 1 }
        for (index, phrase) in phrases[words.sentence].enumerated() where phrase.range.lowerBound == start {
            guard let title = phrase.title, !title.isPlural else { continue }
            if start > end, isSubject(phrase, behindOpeningWith: end - 1, in: words) { continue }
            if start == end {
                // Without a comma only a bare title or one with its polity: "Denis Pushilin leader of the ..."
                guard phrase.determiner == nil, phrase.hasOwner || !phrase.hosts.isEmpty,
                    phrase.core.lowerBound == start || phrase.isOwnerGenitive == false
                else { continue }
            }
            // "Smith, foreign minister Jones and ...": the title belongs to the next name.
            if phrase.core.upperBound == phrase.range.upperBound, words.isCapitalised(phrase.range.upperBound),
                phrase.determiner == nil, !lists[.calendar].contains(words.lower[phrase.range.upperBound]),
                !phrase.isOwnerGenitive || true,
                name(startingAt: phrase.range.upperBound, in: words.sentence).map({
                    names[words.sentence][$0].isPerson || names[words.sentence][$0].senses.isEmpty
                }) ?? true
            {
                continue
            }
            if start > end, isOfNextName(phrase, behind: end, in: words) { continue }
            return (index, "name, office")
        }
        return nil
    }

    /// Whether a phrase is the subject of the verb that an opening clause with that name hangs on: "Received by Mr. Smith,
    /// the Thai premier began his visit".
    private func isSubject(_ phrase: ActorPhrase, behindOpeningWith name: Int, in words: Words) -> Bool {
        guard words.isSubject(phrase.head) == true, case let verb = words.tokens[phrase.head].head, verb > phrase.head
        else { return false }
        var word = name
        for _ in 0..<8 where words.tokens.indices.contains(word) && word != verb {
            let head = words.tokens[word].head
            if head == verb, words.tokens[word].relation == .advcl || words.tokens[word].relation == .obl {
                return word < phrase.range.lowerBound
            }
            word = head
        }
        return false
    }

    /// Whether an office ends a phrase in front of the clause whose subject the name is: "In a letter to the chancellor, Li
    /// promised".
    private func isInFront(_ phrase: ActorPhrase, of run: Range<Int>, rule: String, in words: Words) -> Bool {
        guard rule == "office, name", words.isParsed, words.isWord(run.upperBound),
            [.verb, .aux].contains(words.tokens[run.upperBound].upos), phrase.range.lowerBound > 0,
            words.tokens[phrase.range.lowerBound - 1].upos == .adp
        else { return false }
        return words.tokens[0].upos == .adp || words.tokens[0].upos == .sconj
    }

    /// The gender that a title of courtesy before a name tells; nil when there is none.
    func honorificBefore(_ start: Int, in words: Words) -> Gender? {
        guard start > 0, words.isCapitalised(start - 1) else { return nil }
        if lists[.femaleTitle].contains(words.lower[start - 1]) { return .female }
        if lists[.maleTitle].contains(words.lower[start - 1]) { return .male }
        return nil
    }
}
