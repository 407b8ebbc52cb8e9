internal import Linguistics
internal import Model

extension QuestionParser {
    /// The question for the act that undoes the one before ("and when did it come back", "and when did it take that
    /// back"), or for its refusal ("and which refused"); nil for other questions.
    func turned(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        let named = next.subjects + next.objects + next.either
        let known = last.subjects + last.objects + last.either
        guard !last.relations.isEmpty, next.group == nil, next.source == nil,
            named.allSatisfy({ party in known.contains { $0.name == party.name } })
        else { return nil }
        let names = Set(named.flatMap(\.mentions).flatMap { Self.words(of: $0) })
        let content = words.filter { word in
            word.unicodeScalars.contains { $0.properties.isAlphabetic } && !functionWords.isKnown(word)
                && !names.contains(word) && !isNoun(word, of: last.relations)
        }
        if content.allSatisfy({ functionWords[.denial].contains($0) }), named.isEmpty,
            let verb = words.last(where: { functionWords[.denial].contains($0) }), !["denied", "denies"].contains(verb)
        {
            return refusal(of: last, by: next)
        }
        func isReversal(_ word: String) -> Bool {
            (functionWords.has(word, in: .reversal) || functionWords[.undoing].contains(word))
                && !isVerb(word, of: last.relations)
        }
        guard words.contains(where: { isReversal($0) }),
            content.allSatisfy({ isReversal($0) || functionWords.has($0, in: .carrier) })
        else { return nil }
        let relations = reversals.reverses(of: last.relations)
        guard !relations.isEmpty else { return nil }
        var question = asked(next, of: last)
        question.relations = relations
        if last.relations.isOnly(.suspendedMembership) { swap(&question.subjects, &question.objects) }
        if next.form == .who {
            question.subjects = []
        } else if question.form == .who {
            question.form = .what
        }
        question.telling = lexicon.words(telling: relations, besides: functionWords)
        question.asking = []
        return question
    }

    /// Whether the word is a noun for just those relations: "the suspension".
    func isNoun(_ word: String, of relations: [String]) -> Bool {
        let lemmas = lexicon.lemmas(of: word)
        return lexicon.cues.contains { cue in
            cue.kind == .noun && cue.lemmas.count == 1 && cue.relations == relations
                && cue.lemmas[0].contains { lemmas.contains($0) }
        }
    }

    /// Whether the word is the verb for just those relations: "who else *suspended* it" undoes no suspension.
    func isVerb(_ word: String, of relations: [String]) -> Bool {
        let lemmas = lexicon.lemmas(of: word)
        return lexicon.cues.contains { cue in
            cue.kind == .verb && cue.relations == relations && cue.lemmas[0].contains { lemmas.contains($0) }
        }
    }

    /// "And which refused": who is told not to have done it.
    private func refusal(of last: Question, by next: Question) -> Question? {
        guard last.form == .who, !last.isNegated else { return nil }
        var question = asked(next, of: last)
        question.form = .who
        if last.relations.isOnly(.recognised) {
            question.relations = [KnownRelation.refusedRecognition.id]
        } else {
            question.isNegated = true
        }
        return question
    }

    /// The question before with the form and the time of the later one.
    private func asked(_ next: Question, of last: Question) -> Question {
        var question = last
        (question.text, question.period) = (next.text, next.period)
        if next.form == .when || next.form == .howOften || next.form == .who { question.form = next.form }
        if functionWords[.auxiliary].contains(Self.firstWord(of: next)) { question.form = .whether }
        (question.isState, question.isNegated, question.asksSince) = (false, false, false)
        (question.selection, question.rank) = (next.selection, next.rank)
        (question.notUnderstood, question.asideWords, question.leftAside) = ([], [], [])
        (question.unanswered, question.lacksRelation) = (next.unanswered, false)
        return question
    }

    /// The words of a name, in lower case.
    private static func words(of name: String) -> [String] {
        name.lowercased().utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
}
