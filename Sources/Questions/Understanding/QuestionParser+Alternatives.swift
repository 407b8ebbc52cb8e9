internal import Model

/// Words beside the relation of a question that choose nothing.
extension QuestionParser {
    /// "Who *opened* or reopened an embassy": another verb of the same cue asks for the same.
    func leaveAlternatives(
        of main: QuestionLexicon.Match?, in words: [QuestionWord], into question: inout Question
    ) {
        if let main, main.cue.kind == .verb {
            let verb = main.words[0]
            let alike = [verb - 2, verb + 2].filter { index in
                guard words.indices.contains(index), words.indices.contains((index + verb) / 2) else { return false }
                return ["or", "and", "/"].contains(words[(index + verb) / 2].lower)
                    && words[index].lemmas.contains { main.cue.lemmas[0].contains($0) }
            }.map { words[$0].form }
            for list in [\Question.notUnderstood, \Question.asideWords] {
                question[keyPath: list].removeAll { alike.contains($0) }
            }
        }
        // "Protested to *a neighbour*": whose it is, the question does not say.
        for (before, noun) in zip(words, words.dropFirst())
        where functionWords.has(noun.lower, in: .neighbour)
            && ["a", "which", "what", "any", "its", "their", "another", "one"].contains(before.lower)
            && (question.notUnderstood + question.asideWords).contains(noun.form)
        {
            leaveAside(in: &question) { $0 == noun.lower }
        }
        // "The *military* regime", "the *interim* government": who governs is not looked for.
        for (before, noun) in zip(words, words.dropFirst())
        where ["regime", "regimes", "government", "governments", "junta", "rulers", "authorities", "leadership"]
            .contains(noun.lower)
            && ["military", "interim", "transitional", "provisional", "caretaker"].contains(before.lower)
        {
            for list in [\Question.notUnderstood, \Question.asideWords]
            where question[keyPath: list].contains(before.form) {
                question[keyPath: list].removeAll { $0 == before.form }
                question.leftAside.append(before.form)
            }
        }
    }

    /// Whether the word is a noun for what is asked for, or for that and more: "*helped* it with *aid*".
    func names(_ index: Int, in words: [QuestionWord], _ relations: [String]) -> Bool {
        if isNoun(words[index].lower, of: relations) { return true }
        guard relations.count == 1 else { return false }
        return lexicon.cues.contains { cue in
            cue.kind == .noun && cue.lemmas.count == 1 && cue.relations.count == 2
                && cue.relations.contains(relations[0])
                && cue.lemmas[0].contains { words[index].isLemma($0) }
        }
    }

    /// Whether the verb only says that the act of a noun before it was done: "which recognitions *came* in 2025".
    func isOccurrence(
        _ match: QuestionLexicon.Match, beside others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        guard match.words.count == 1, match.cue.relations.isOnly(.visited), match.words[0] > 1,
            words[match.words[0]].isLemma("come")
        else { return false }
        return others.contains { other in
            other.cue.kind == .noun && other.words.count == 1 && other.words[0] == match.words[0] - 1
                && !other.cue.relations.contains(.holdsOffice) && !other.cue.relations.contains(.accreditedTo)
        }
    }

    /// "Its Nordic *neighbour Finland*": the name says who, and the words before it what that is.
    func leaveApposition(
        words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>, into question: inout Question
    ) {
        for index in words.indices.dropLast() where !covered.contains(index) {
            guard
                functionWords.has(words[index].lower, in: .neighbour)
                    || functionWords.has(words[index].lower, in: .companion)
                    || ["rival", "counterpart", "brother", "sister"].contains(words[index].lower),
                parties.contains(where: { $0.words.lowerBound == index + 1 && $0.kind == .party && !$0.isAdjective })
            else { continue }
            var start = index
            if let group = parties.first(where: {
                $0.words.upperBound == index && ($0.isAdjective || $0.kind == .group)
            }) {
                start = group.words.lowerBound
            }
            guard start > 0, ["its", "their", "his", "her", "the"].contains(words[start - 1].lower) else { continue }
            parties.removeAll { $0.words.upperBound == index && $0.words.lowerBound == start }
            question.leftAside += words[start...index].map(\.form)
            question.notUnderstood.removeAll { $0 == words[index].form }
            for place in start...index { (words[place].lower, words[place].lemmas) = ("", []) }
            covered.formUnion(start...index)
        }
    }
}
