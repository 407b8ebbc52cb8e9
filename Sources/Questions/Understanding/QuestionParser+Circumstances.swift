internal import Model

extension QuestionParser {
    /// Takes out the phrases that only say when, where or over what an act was done: "after the nuclear *tests*", "in the
    /// border *dispute*". Their words and names are those of which reports must speak.
    ///
    /// - Returns: whether there was any.
    func readCircumstances(
        words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>,
        beside main: QuestionLexicon.Match?, lexicon: QuestionLexicon, into question: inout Question
    ) -> Bool {
        let ranges = phrases(in: words, parties: parties, covered: covered, main: main)
        for range in ranges {
            setAside(range, words: &words, parties: &parties, covered: &covered, lexicon: lexicon, into: &question)
        }
        return !ranges.isEmpty
    }

    /// Takes out the clause that says when or if: "when it renewed recognition".
    func readSubordinateClause(
        words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>, lexicon: QuestionLexicon,
        into question: inout Question
    ) {
        guard let clause = subordinateClause(in: words, parties: parties, covered: covered, lexicon: lexicon) else {
            return
        }
        setAside(clause, words: &words, parties: &parties, covered: &covered, lexicon: lexicon, into: &question)
    }

    private func setAside(
        _ range: Range<Int>, words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>,
        lexicon: QuestionLexicon, into question: inout Question
    ) {
        if functionWords.has(words[range.lowerBound].lower, in: .laterThan) { question.occasionOrder = .after }
        if functionWords.has(words[range.lowerBound].lower, in: .earlierThan) { question.occasionOrder = .before }
        for party in parties where range.contains(party.words.lowerBound) {
            var party = party
            party.mentions.append(words[party.words].map(\.form).joined(separator: " "))
            if party.kind == .party || party.kind == .place {
                question.asideParties.append(party)
                question.circumstanceParties.append(party)
            }
        }
        parties.removeAll { range.contains($0.words.lowerBound) }
        for index in range {
            let word = words[index]
            if !covered.contains(index), isContent(word), !functionWords.has(word.lower, in: .response),
                !functionWords.has(word.lower, in: .subordinator), !functionWords.has(word.lower, in: .outcome),
                !functionWords.has(word.lower, in: .onset)
            {
                question.asideWords.append(word.form)
                question.circumstances.append(word.form)
                question.synonyms[word.form] = lexicon.synonyms(of: word.lemmas)
                if let place = question.notUnderstood.firstIndex(of: word.form) {
                    question.notUnderstood.remove(at: place)
                }
            }
            (words[index].lower, words[index].lemmas) = ("", [])
            covered.insert(index)
        }
    }

    /// Phrases of a preposition and what follows it, where the last word is a noun that no relation takes up.
    private func phrases(
        in words: [QuestionWord], parties: [NamedParty], covered: Set<Int>, main: QuestionLexicon.Match?
    ) -> [Range<Int>] {
        let asksReaction = readReaction(to: main, in: words)
        let isOfAnything =
            asksReaction || asksMeasures(words)
            || words.contains { ["do", "done", "happen", "happened"].contains($0.lower) }
        guard main != nil || isOfAnything else { return [] }
        let used = main?.words ?? []
        var found: [Range<Int>] = []
        for start in words.indices.dropLast() where start > 0 && !used.contains(start) && !covered.contains(start) {
            let isFurther =
                words[start].lower == "to"
                && (found.last?.upperBound == start || asksReaction)
                && (functionWords.has(words[start - 1].lower, in: .response)
                    || asksReaction && functionWords.has(words[start - 1].lower, in: .reaction))
            let isAbout = functionWords.has(words[start].lower, in: .concern)
            // "Came to Juba *for* the celebrations", but not "for Mali".
            let isPurpose =
                words[start].lower == "for" && start + 2 < words.count
                && ["the", "its", "their", "his", "her", "a", "an"].contains(words[start + 1].lower)
                && !parties.contains { $0.words.lowerBound == start + 2 && !isOwner($0, of: words, covered: covered) }
                && (main?.cue.kind == .verb)
                && (main?.words.allSatisfy { $0 < start } ?? false)
            guard isFurther || isAbout || isPurpose || functionWords.has(words[start].lower, in: .circumstance) else {
                continue
            }
            if let end = occasionEnd(from: start, in: words, asksReaction: asksReaction) {
                found.append(start..<end)
                break
            }
            let end =
                words[(start + 1)...].indices.first { index in
                    let word = words[index].lower
                    if parties.contains(where: { $0.words.contains(index) }) || word.isEmpty { return false }
                    return functionWords[.preposition].contains(word) || functionWords[.auxiliary].contains(word)
                        || functionWords.has(word, in: .circumstance)
                        || ["and", "or", "but", ",", "?", ";", "that", "who", "which", "when", "first", "last"]
                            .contains(word)
                        || used.contains(index)
                } ?? words.count
            guard let head = words[start..<end].lastIndex(where: { !$0.lower.isEmpty && $0.lower != "?" }),
                head > start,
                !covered.contains(head), isContent(words[head]),
                !words[head].isCapitalised || isAbout || isVenue(start..<end, beside: main, in: words)
            else { continue }
            // "Mediated in the Franco-Thai *war*": between those two.
            if let main, isSettling(main.cue.relations), functionWords.has(words[head].lower, in: .occasion),
                parties.contains(where: { (start..<head).contains($0.words.lowerBound) })
            {
                continue
            }
            // "Lifted its ban *on Uzbek* livestock": what it lies on is named beside.
            if used.contains(start - 1), ["on", "over", "against"].contains(words[start].lower),
                let main, main.cue.relations.allSatisfy({ catalogue[$0]?.group == .coercion }),
                parties.contains(where: { (start..<end).contains($0.words.lowerBound) })
            {
                continue
            }
            // What goes on with a noun of the relation is its own: "on the *border agreement*".
            if end < words.count, used.contains(end) { continue }
            // "During the visit *of Lavrov*", "in its dispute *with Chad*".
            let isOwned =
                end + 1 < words.count
                && (words[end].lower == "of"
                    || ["with", "against"].contains(words[end].lower)
                        && !(main.map { isSettling($0.cue.relations) } ?? false)
                        && (functionWords.has(words[head].lower, in: .affair)
                            || (isAbout || words[start].lower == "on") && main.map { isOfWords($0) } == true))
            let owner =
                isOwned
                ? parties.first { (end + 1...end + 2).contains($0.words.lowerBound) } : nil
            found.append(start..<(owner?.words.upperBound ?? end))
        }
        return found
    }

    /// Whether the name only says whose something is that no cue and no name tells: "for the *Estonian* diplomats".
    private func isOwner(_ party: NamedParty, of words: [QuestionWord], covered: Set<Int>) -> Bool {
        let next = party.words.upperBound
        return party.isAdjective && next < words.count && !covered.contains(next) && isContent(words[next])
    }

    /// Where the occasion ends in "what did Chad do *after the storming of its embassy*", whose nouns ask for nothing; nil
    /// for other phrases.
    private func occasionEnd(from start: Int, in words: [QuestionWord], asksReaction: Bool) -> Int? {
        let isOrder =
            functionWords.has(words[start].lower, in: .laterThan)
            || functionWords.has(words[start].lower, in: .earlierThan)
        guard isOrder, !asksReaction, start + 2 < words.count,
            words[..<start].contains(where: { ["do", "done"].contains($0.lower) }),
            words[..<start].contains(where: { $0.lower == "what" }),
            words[(start + 1)...].contains(where: { isContent($0) })
        else { return nil }
        return words[start...].firstIndex { [",", "?", ";"].contains($0.lower) } ?? words.count
    }

    /// Whether the phrase says where something was settled, in words that are no name: "exercises *in the South Pacific*".
    private func isVenue(_ range: Range<Int>, beside main: QuestionLexicon.Match?, in words: [QuestionWord]) -> Bool {
        guard let main else { return false }
        return ["in", "at", "near", "off"].contains(words[range.lowerBound].lower)
            && catalogue.have(.seated, main.cue.relations)
            && words[range].allSatisfy { word in
                !word.isCapitalised || EnglishWords.contains(word.lower) || EnglishWords.containsName(word.lower)
            }
    }

    /// Takes out what somebody was asked to do: "urged Chad *to keep its soldiers at home*".
    func readDemand(
        words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>,
        beside main: QuestionLexicon.Match?, lexicon: QuestionLexicon, into question: inout Question
    ) {
        guard let main, main.cue.kind == .verb, main.cue.relations.isOnly(.demanded), let last = main.words.max() else {
            return
        }
        let start = words.indices.dropLast().first { index in
            let next = words[index + 1]
            return index > last && words[index].lower == "to" && !covered.contains(index + 1)
                && !functionWords.has(next.lower, in: .beforeName) && !functionWords.has(next.lower, in: .quality)
                && !functionWords[.party].contains(next.lower)
        }
        guard let start, !words[start + 1].isCapitalised else { return }
        let end = words[start...].firstIndex { [",", "?", ";"].contains($0.lower) } ?? words.count
        setAside(
            start..<end, words: &words, parties: &parties, covered: &covered, lexicon: lexicon, into: &question)
    }

    /// The clause at the end that says when or if, after one that has an act of its own.
    private func subordinateClause(
        in words: [QuestionWord], parties: [NamedParty], covered: Set<Int>, lexicon: QuestionLexicon
    ) -> Range<Int>? {
        guard
            let start = words.indices.first(where: { index in
                index > 2 && index + 2 < words.count && !covered.contains(index)
                    && (functionWords.has(words[index].lower, in: .subordinator)
                        || words[index].lower == "that" && functionWords.has(words[index - 1].lower, in: .answerable))
                    && !["and", ",", "since", "+", "&", "or"].contains(words[index - 1].lower)
            })
        else { return nil }
        let next = words[start + 1].lower
        let opens =
            functionWords[.pronoun].contains(next) || functionWords.has(next, in: .beforeName)
            || ["its", "their", "his", "her"].contains(next)
            || parties.contains { $0.words.lowerBound == start + 1 } || isContent(words[start + 1])
        let before = words.indices.map { $0 < start ? words[$0] : QuestionWord(form: "", lower: "", lemmas: []) }
        guard opens,
            let main = mainMatch(
                of: matches(in: before, covered: covered, lexicon: lexicon), words: before, lexicon: lexicon),
            main.words.allSatisfy({ $0 < start })
        else { return nil }
        let end = words[start...].firstIndex { [",", "?", ";"].contains($0.lower) } ?? words.count
        return start..<end
    }

    /// Whether the word means something by itself.
    private func isContent(_ word: QuestionWord) -> Bool {
        !word.lower.isEmpty && !functionWords.isKnown(word.lower) && !functionWords[.number].contains(word.lower)
            && word.lower != "-" && word.lower.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
    }
}
