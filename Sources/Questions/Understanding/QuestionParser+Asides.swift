internal import Model

/// Words that change nothing in what is looked for, or that stand for others.
extension QuestionParser {
    /// "Did Chad *reconcile* Mali and Niger": between two others.
    func readReconciling(
        _ main: QuestionLexicon.Match?, words: [QuestionWord], into question: inout Question
    ) {
        guard let main, main.cue.relations.isOnly(.restoredRelations), main.cue.kind == .verb,
            words[main.words[0]].isLemma("reconcile"), question.subjects.count == 1, question.objects.count > 1
        else { return }
        question.relations = [KnownRelation.mediated.id]
        question.isMutual = false
    }

    /// What is recognised of a land is told as recognised of it; the noun is said to be left aside. Whoever recognises its
    /// annexation does not recognise it.
    func leaveRecognised(in question: inout Question) {
        guard !question.relations.isEmpty,
            question.relations.allSatisfy({ catalogue[$0]?.group == .recognition })
        else { return }
        leaveAside(in: &question) { functionWords.has($0, in: .recognisable) }
    }

    /// "In the space of *two days*", "within *three weeks*": how long it took is not looked for.
    func leaveSpans(in words: inout [QuestionWord], covered: inout Set<Int>, into question: inout Question) {
        let units: Set<String> = [
            "hours", "days", "weeks", "months", "minutes", "years", "hour", "day", "week", "month", "year",
        ]
        for index in words.indices.dropLast() where index > 0 && !covered.contains(index) {
            let isNumber =
                functionWords[.number].contains(words[index].lower)
                || ["a", "an", "one"].contains(words[index].lower)
                    && ["within", "inside"].contains(words[index - 1].lower)
                || !words[index].lower.isEmpty && words[index].lower.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isNumber, units.contains(words[index + 1].lower) else { continue }
            var start = index
            if words[index - 1].lower == "of", index > 3, words[index - 2].lower == "space" {
                start = index - 4
            } else if ["within", "in", "inside"].contains(words[index - 1].lower) {
                start = index - 1
            }
            guard start < index else { continue }
            if index + 2 < words.count, words[index + 2].lower == "of",
                ["within", "inside"].contains(words[start].lower)
            {
                // "Within a week of its independence" chooses among the facts.
                question.notUnderstood.append(words[start...index + 1].map(\.form).joined(separator: " "))
                continue
            }
            question.leftAside.append(words[start...index + 1].map(\.form).joined(separator: " "))
            question.notUnderstood.removeAll { word in words[start...index + 1].contains { $0.form == word } }
            for place in start...index + 1 { (words[place].lower, words[place].lemmas) = ("", []) }
            covered.formUnion(start...index + 1)
        }
    }

    /// "Is Gambia *back* in the Commonwealth" asks whether it is in it.
    func leaveBack(in question: inout Question) {
        guard question.relations.contains(.memberOf) || question.relations.contains(.joined) else { return }
        for list in [\Question.notUnderstood, \Question.asideWords] {
            question[keyPath: list].removeAll { $0.lowercased() == "back" }
        }
    }

    /// "What did Chad do with its *missions*": its embassies; other missions are of many kinds.
    func readMissions(in words: inout [QuestionWord], lexicon: QuestionLexicon) {
        guard words.contains(where: { ["do", "done", "happened"].contains($0.lower) }) else { return }
        for index in words.indices.dropFirst(2)
        where functionWords.has(words[index].lower, in: .diplomat) && !words[index].isLemma("ambassador") {
            // "What did Chad do to the Dutch *attaché*"
            words[index].lemmas = lexicon.lemmas(of: "ambassador")
        }
        for index in words.indices.dropFirst(2)
        where ["mission", "missions", "legation", "legations"].contains(words[index].lower)
            && ["its", "their", "the", "'s", "diplomatic"].contains(words[index - 1].lower)
            && ["with", "to", "diplomatic", "its", "their"].contains(words[index - 2].lower)
        {
            words[index].lemmas = lexicon.lemmas(of: "embassies")
        }
    }

    /// Clears the words that ask for a reaction, and keeps who reacts; the others are left aside.
    ///
    /// - Returns: those who react beside the first, and those against whom.
    func setReaction(
        to main: QuestionLexicon.Match?, noun responseNoun: Int?, words: inout [QuestionWord],
        parties: inout [NamedParty], lexicon: QuestionLexicon, into question: inout Question
    ) -> ([NamedParty], [NamedParty]) {
        let verb = main == nil ? deedOfReaction(in: words) : nil
        let start = (main?.words ?? []) + [responseNoun, verb].compactMap(\.self)
        // "React to the soldiers on *Situngu*": a place that no table has says upon what.
        for word in words[min(start.min() ?? 0, words.count)...]
        where question.notUnderstood.contains(word.form) && word.form != word.form.lowercased() {
            question.notUnderstood.removeAll { $0 == word.form }
            question.asideWords.append(word.form)
            question.circumstances.append(word.form)
        }
        for index in (main?.words ?? []) + [responseNoun, verb].compactMap(\.self) {
            question.notUnderstood.removeAll { $0 == words[index].form }
            if !functionWords.has(words[index].lower, in: .reaction),
                !functionWords.has(words[index].lower, in: .response)
            {
                // "Its reaction to the storming of the *embassy*"
                question.asideWords.append(words[index].form)
                question.circumstances.append(words[index].form)
                question.synonyms[words[index].form] = lexicon.synonyms(of: words[index].lemmas)
            }
            (words[index].lower, words[index].lemmas) = ("", [])
        }
        let reacted = parties.dropFirst().filter { party in
            zip(parties, parties.dropFirst()).contains { first, second in
                second == party
                    && words[first.words.upperBound..<second.words.lowerBound]
                        .allSatisfy { ["and", ",", "&", "the"].contains($0.lower) }
            }
        }
        let against = parties.dropFirst().filter { party in
            party.words.lowerBound > 0
                && ["against", "on"].contains(words[party.words.lowerBound - 1].lower) && !party.isModifier
        }
        question.asideParties += parties.dropFirst().filter { !reacted.contains($0) && !against.contains($0) }.map {
            var party = $0
            // As it was typed.
            party.mentions.append(words[party.words].map(\.form).joined(separator: " "))
            return party
        }
        parties = Array(parties.prefix(1))
        return (reacted, Array(against))
    }
}
