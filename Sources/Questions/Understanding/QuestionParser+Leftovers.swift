internal import Model

/// Words that no relation took up.
extension QuestionParser {
    /// Words of cues that no relation took up. After a preposition or an article they tell more of the act ("over the
    /// invasion"); elsewhere they may change what is asked.
    func readLeftovers(
        words: [QuestionWord], covered: Set<Int>, beside main: QuestionLexicon.Match?, lexicon: QuestionLexicon,
        into question: inout Question
    ) {
        for index in words.indices where !covered.contains(index) && !words[index].lower.isEmpty {
            if question.form == .when, functionWords.has(words[index].lower, in: .onset) { continue }
            if functionWords[.soft].contains(words[index].lower) { question.leftAside.append(words[index].form) }
            if isOfficeWord(words[index].lower), !question.relations.contains(.holdsOffice) {
                // "A *trade* agreement" is no office.
                question.asideWords.append(words[index].form)
                continue
            }
            if functionWords.has(words[index].lower, in: .quality), index > 0, index + 1 < words.count,
                ["which", "what", "many"].contains(words[index - 1].lower),
                functionWords[.party].contains(words[index + 1].lower)
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
            if isLinked || functionWords[.preposition].contains(before)
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
        for word in words where functionWords[.beyond].contains(word.lower) {
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
            functionWords[.auxiliary].contains(first),
            !words.contains(where: { functionWords[.anything].contains($0.lower) }), question.source == nil
        {
            question.lacksRelation = true
        }
    }

    /// "When did South Sudan become *independent*", "who *paid* Malta" ask for more than what happened at all.
    func readUnknownRelation(words: [QuestionWord], parties: [NamedParty], into question: inout Question) {
        guard question.relations.isEmpty else { return }
        var word: String?
        if question.form == .when || question.form == .whether {
            word = question.leftAside.first { functionWords[.soft].contains($0.lowercased()) }
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
        functionWords[.office].contains(word) && !functionWords[.empty].contains(word)
    }
}
