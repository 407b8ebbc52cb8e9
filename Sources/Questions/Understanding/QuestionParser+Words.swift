internal import Gazetteer
internal import Linguistics
internal import Model

extension QuestionParser {
    /// Looks words that neither a cue nor a name explains up in the base, then for a misspelling.
    func readUnknownWords(
        _ words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>, finder: PartyFinder,
        lexicon: QuestionLexicon, directory: any EntityDirectory, into question: inout Question
    ) throws {
        let correction = SpellingCorrection(gazetteer: gazetteer, lexicon: lexicon, functionWords: functionWords)
        var unknown: [Int] = []
        for index in words.indices where !covered.contains(index) && correction.isUnknown(words[index]) {
            if covered.contains(index) { continue }
            if let word = correction.questionWord(for: words[index]) {
                question.corrections[words[index].form] = word
                words[index].lower = word
            } else if let party = try finder.partyOfBase(startingAt: index, in: words, covered: covered) {
                parties.append(party)
                covered.formUnion(party.words)
            } else if EnglishWords.containsInflected(words[index].lower) {
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
            if let party = try possessive(at: index, in: words, finder: finder) {
                parties.removeAll { $0.words.overlaps(party.words) }
                parties.append(party)
                covered.formUnion(party.words)
                continue
            }
            if let party = try givenName(at: index, in: words, directory: directory) {
                parties.append(party)
                covered.formUnion(party.words)
                continue
            }
            // "Jorge Glas" is one name that is not known, and no misspelt one.
            let isPartOfName = [index - 1, index + 1].contains { other in
                unknown.contains(other) && words[index].isCapitalised && words[other].isCapitalised
            }
            let isRight =
                try EnglishWords.containsInflected(words[index].lower)
                || words[index].isCapitalised && EnglishWords.containsName(words[index].lower)
                || directory.says(words[index].form)
            let names =
                isPartOfName || isRight
                ? [] : correction.names(for: words[index].form)
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

    /// The one person of whom the base speaks who has the word for a given name: "*Isaias*"; nil for other words.
    private func givenName(
        at index: Int, in words: [QuestionWord], directory: any EntityDirectory
    ) throws -> NamedParty? {
        let word = words[index].form
        guard words[index].isCapitalised, index == 0 || !words[index - 1].isCapitalised,
            index + 1 == words.count || !words[index + 1].isCapitalised
        else { return nil }
        let names = try gazetteer.personNames.filter { name in
            try name.hasPrefix(word + " ") && directory.statementCount(of: .entity(name: name, polity: nil)) > 0
        }
        guard let name = names.first, names.count == 1, let person = gazetteer.person(name: name) else { return nil }
        var party = NamedParty(
            words: index..<(index + 1), kind: .party, name: name, selectors: [.entity(name: name, polity: nil)])
        party.isPerson = true
        party.homes = Set(person.terms.map(\.polity))
        party.mentions = [name]
        return party
    }

    /// The name whose possessive lacks its apostrophe: "russias relations"; nil for other words.
    private func possessive(at index: Int, in words: [QuestionWord], finder: PartyFinder) throws -> NamedParty? {
        let word = words[index].form
        guard word.utf8.count > 4, word.utf8.last == UInt8(ascii: "s") else { return nil }
        var party = try finder.party(corrected: Inflection.singular(of: word), at: index, in: words.map(\.form))
        party?.isModifier = true
        return party
    }

    /// Words of cues that no relation took up. After a preposition or an article they tell more of the act ("over the
    /// invasion"); elsewhere they may change what is asked.
    func readLeftovers(
        words: [QuestionWord], covered: Set<Int>, beside main: QuestionLexicon.Match?, lexicon: QuestionLexicon,
        into question: inout Question
    ) {
        for index in words.indices where !covered.contains(index) && !words[index].lower.isEmpty {
            if question.form == .when, functionWords.has(words[index].lower, in: .onset) { continue }
            if functionWords.soft.contains(words[index].lower) { question.leftAside.append(words[index].form) }
            if isOfficeWord(words[index].lower), !question.relations.contains(.holdsOffice) {
                // "A *trade* agreement" is no office.
                question.asideWords.append(words[index].form)
                continue
            }
            if functionWords.has(words[index].lower, in: .quality), index > 0, index + 1 < words.count,
                ["which", "what", "many"].contains(words[index - 1].lower),
                functionWords.partyNouns.contains(words[index + 1].lower)
            {
                // "Which *international* bodies"
                question.leftAside.append(words[index].form)
                continue
            }
            if functionWords.has(words[index].lower, in: .quality) {
                question.asideWords.append(words[index].form)
                continue
            }
            guard !words[index].lemmas.isEmpty, !functionWords.isKnown(words[index].lower) else { continue }
            let before = index > 0 ? words[index - 1].lower : ""
            // "The clashes ... date of the *fighting*": another word for what is asked for.
            if names(index, in: words, question.relations) { continue }
            // "Condemned the *Israeli air* strikes": a name or another such word before it.
            let isAttributed =
                index > 0 && (covered.contains(index - 1) || question.asideWords.last == words[index - 1].form)
                && (main.map { $0.words[0] < index - 1 } ?? false)
            let isLinked =
                ["the", "a", "an", "and", "or", "'s", "their", "its"].contains(before) || isAttributed
            // "The Estonian *border* treaty": what kind of treaty.
            let isAttribute = main.map { index > 0 && ($0.cue.kind == .noun || index > $0.words[0]) } ?? false
            if isLinked || functionWords.prepositions.contains(before)
                || isAttribute && main?.words.contains(index + 1) == true
            {
                question.asideWords.append(words[index].form)
            } else {
                question.notUnderstood.append(words[index].form)
            }
            question.synonyms[words[index].form] = lexicon.synonyms(of: words[index].lemmas)
        }
        for index in words.indices
        where !covered.contains(index) && functionWords.has(words[index].lower, in: .cancelling) {
            // "Who cancelled the summit" asks for no summit.
            question.lacksRelation = true
            if !question.notUnderstood.contains(words[index].form) { question.notUnderstood.append(words[index].form) }
        }
        for word in words where functionWords.beyond.contains(word.lower) {
            question.lacksRelation = true
            question.notUnderstood.append(word.form)
        }
        // "What did Israel do after Ireland recognised Palestine": the cue is not of what is asked.
        if let verb = words.indices.dropLast().first(where: { index in
            ["do", "happen", "happened"].contains(words[index].lower)
                && ["after", "before", "when", "once"].contains(words[index + 1].lower)
        }), !question.relations.isEmpty {
            question.lacksRelation = true
            question.notUnderstood.append(words[verb].form)
        }
        // "Did Putin trust Kim" asks for more than what is told of the two.
        if question.relations.isEmpty, let first = words.first(where: { !$0.lower.isEmpty })?.lower,
            functionWords.auxiliaries.contains(first),
            !words.contains(where: { functionWords.anything.contains($0.lower) }), question.source == nil
        {
            question.lacksRelation = true
        }
    }

    /// "When did South Sudan become *independent*", "who *paid* Malta" ask for more than what happened at all.
    func readUnknownRelation(words: [QuestionWord], parties: [NamedParty], into question: inout Question) {
        guard question.relations.isEmpty else { return }
        var word: String?
        if question.form == .when || question.form == .whether {
            word = question.leftAside.first { functionWords.soft.contains($0.lowercased()) }
        }
        word = word ?? words.first { functionWords.has($0.lower, in: .statehood) }?.form
        if ["who", "whom", "which"].contains(words.first { !$0.lower.isEmpty }?.lower) {
            word =
                word
                ?? words.indices.first { index in
                    functionWords.has(words[index].lower, in: .light)
                        && parties.contains { $0.words.lowerBound == index + 1 }
                }.map { words[$0].form }
        }
        guard let word else { return }
        question.lacksRelation = true
        question.leftAside.removeAll { $0 == word }
        question.notUnderstood.append(word)
    }

    /// Whether the word has a meaning of its own outside the title of an office.
    private func isOfficeWord(_ word: String) -> Bool {
        functionWords.officeModifiers.contains(word) && !functionWords.empty.contains(word)
    }

    /// Whether the word is one of saying, and not the noun of "in the reports".
    func isSaying(_ index: Int, in words: [QuestionWord]) -> Bool {
        let before = index > 0 ? words[index - 1].lower : ""
        return functionWords.saying.contains(words[index].lower) && before != "the"
            && !functionWords.prepositions.contains(before)
    }

    /// Whether the number only says how many are sought: "which *three* countries", "which of the *two*".
    func isPresupposed(_ index: Int, in words: [QuestionWord]) -> Bool {
        guard index > 0, functionWords.numbers.contains(words[index].lower) else { return false }
        let before = words[..<index].reversed().prefix(3).map(\.lower)
        if before.first == "the", index + 1 < words.count,
            words[index + 1].isCapitalised || functionWords.partyNouns.contains(words[index + 1].lower)
        {
            // "The three Baltic states" are all there are.
            return true
        }
        guard before.first == "which" || before.starts(with: ["the", "of", "which"]) else { return false }
        // "Which two *island states*"
        if index + 2 < words.count, functionWords.partyNouns.contains(words[index + 2].lower) { return true }
        let next = index + 1 < words.count ? words[index + 1] : nil
        return next.map { functionWords.partyNouns.contains($0.lower) || !$0.lemmas.isEmpty || $0.lower.isEmpty }
            ?? true
    }

    /// Whether the word is a number that is no year.
    func isNumber(_ word: QuestionWord, in question: Question) -> Bool {
        if functionWords.numbers.contains(word.lower) { return true }
        let isYear = word.form.utf8.count == 4 && question.period != nil
        return !word.form.isEmpty && !isYear && word.form.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
