internal import Model

extension QuestionParser {
    /// Whether what is opened or closed is no mission, which alone is recorded: "closed its *border*".
    func isUnrelated(_ main: QuestionLexicon.Match?, in words: [QuestionWord]) -> Bool {
        guard let main, main.cue.kind == .verb,
            main.cue.relations.allSatisfy({ catalogue[$0]?.group == .missions && catalogue.has(.placed, $0) }),
            !main.words.contains(where: { functionWords[.item].contains(words[$0].lower) })
        else { return false }
        return words.indices.contains {
            !main.words.contains($0) && functionWords.has(words[$0].lower, in: .unrelated)
        }
    }

    /// Forces that face somebody stand at the border; reports need not say so.
    func leaveFrontiers(in question: inout Question) {
        guard catalogue.have(.troops, question.relations) else { return }
        leaveAside(in: &question) { functionWords.has($0, in: .frontier) }
    }

    /// What was rejected was an offer to mediate, or a demand; reports may say so in other words.
    func leaveOffers(in question: inout Question) {
        guard question.relations.isOnly(.rejected) else { return }
        leaveAside(in: &question) { word in
            functionWords.has(word, in: .attempt) || ["mediation", "mediate", "offer", "proposal"].contains(word)
        }
    }

    /// "Apologised for annexing *Mali*": to whom it was done is whom it is said to.
    func readApology(in question: inout Question) {
        guard question.relations.isOnly(.apologised), question.objects.isEmpty, question.either.isEmpty,
            question.asideParties.count == 1, question.asideParties[0].kind == .party
        else { return }
        question.objects = question.asideParties
        question.asideParties = []
        question.circumstanceParties = []
        question.circumstances += question.asideWords
    }

    /// "Who condemned the *Port Said* drone strikes": the place of what is condemned, and not whom.
    func leaveAttributed(_ main: QuestionLexicon.Match?, in words: [QuestionWord], of question: inout Question) {
        guard main?.cue.kind == .verb, question.form == .who, question.objects.count == 1, question.either.isEmpty,
            question.relations.allSatisfy({ catalogue[$0]?.group == .verbal }), let party = question.objects.first,
            party.isCity, !party.isAdjective, !party.isModifier, party.words.upperBound < words.count,
            question.asideWords.contains(words[party.words.upperBound].form),
            !words[party.words.upperBound].isCapitalised
        else { return }
        question.asideParties.append(party)
        question.objects = []
    }

    /// "Did Chad reply to the *accusation*": whoever rejects it replies.
    func leaveAnswered(in question: inout Question) {
        guard question.relations.isOnly(.replied),
            question.asideWords.contains(where: { functionWords.has($0.lowercased(), in: .answerable) })
        else { return }
        question.relations.append(KnownRelation.rejected.id)
        leaveAside(in: &question) { functionWords.has($0, in: .answerable) }
    }

    /// "*Military* exercises", "with *another* state": words that the relation says already.
    func leaveImplied(in question: inout Question) {
        let relations = question.relations
        leaveAside(in: &question) { implied.contains($0, in: relations) }
    }

    /// Says that the words are left aside, and looks for none of them.
    func leaveAside(in question: inout Question, where isLeft: (String) -> Bool) {
        for list in [\Question.notUnderstood, \Question.asideWords] {
            question.leftAside += question[keyPath: list].filter { isLeft($0.lowercased()) }
            question[keyPath: list].removeAll { isLeft($0.lowercased()) }
        }
    }

    /// Verbs beside the main one that share its noun: "when were relations severed and *restored*", "Chad Libya ties cut
    /// *restored* when".
    func sharing(
        _ main: QuestionLexicon.Match?, words: [QuestionWord], lexicon: QuestionLexicon
    ) -> [QuestionLexicon.Match] {
        guard let main, main.cue.kind == .verb, main.words.count == 2 else { return [] }
        let (head, noun) = (main.words[0], main.words[1])
        var found: [QuestionLexicon.Match] = []
        for verb in [head - 3, head - 2, head - 1, head + 1, head + 2]
        where words.indices.contains(verb) && verb != noun {
            var between = words[(min(verb, head) + 1)..<max(verb, head)]
            // "Break *off* and restore relations"
            let particle = verb < head && between.first.map { ["off", "down", "up"].contains($0.lower) } == true
            if particle { between.removeFirst() }
            guard
                between.allSatisfy({ word in
                    ["and", "or", ",", "&", "/", "then", "later", "subsequently"].contains(word.lower)
                }), !words[verb].lemmas.isEmpty, !functionWords.isKnown(words[verb].lower),
                let cue = lexicon.cues.first(where: { cue in
                    cue.kind == .verb && (cue.lemmas.count == 2 || particle && cue.lemmas.count == 3)
                        && cue.relations != main.cue.relations
                        && words[verb].lemmas.contains { cue.lemmas[0].contains($0) }
                        && words[noun].lemmas.contains { cue.lemmas[cue.lemmas.count - 1].contains($0) }
                })
            else { continue }
            found.append(
                QuestionLexicon.Match(cue: cue, words: particle ? [verb, verb + 1, noun] : [verb, noun]))
        }
        return found
    }

    /// "Italy expels Chinese envoy?": a headline with a question mark asks whether it is so.
    func readHeadline(words: [QuestionWord], main: QuestionLexicon.Match?, into question: inout Question) {
        guard question.form == .what, let main, main.cue.kind == .verb, !question.subjects.isEmpty,
            question.text.utf8.last == UInt8(ascii: "?"), question.unanswered.isEmpty,
            !words.contains(where: { ["what", "how", "which", "who", "when", "where", "why"].contains($0.lower) })
        else { return }
        question.form = .whether
        if main.words[0] > 0, words[main.words[0] - 1].lower == "to",
            question.subjects.contains(where: { $0.words.upperBound == main.words[0] - 1 })
        {
            // "Chad to open embassy in Oslo?"
            (question.modalities, question.isState) = ([.intended], false)
        }
    }

    /// "How long did Chad recognise Taiwan" asks for the end too.
    func readDuration(words: [QuestionWord], into question: inout Question) {
        let lower = words.map(\.lower)
        guard question.form == .when, !question.isNegated,
            ["did", "was", "were"].contains(where: { lower.contains($0) }),
            ["how long", "until when", "till when", "between which", "between what", "from when"]
                .contains(lower.prefix(2).joined(separator: " "))
        else { return }
        var endings = states.endings(of: question.relations).filter { !question.relations.contains($0) }
        if endings.isEmpty, question.relations.isOnly(.suspendedMembership) {
            // Whoever joins is the one who was suspended.
            question.unanswered.append("until when")
            return
        }
        // "Between which dates were relations broken": they may have been restored.
        if endings.isEmpty {
            endings = reversals.reverses(of: question.relations).filter { !question.relations.contains($0) }
        }
        guard !endings.isEmpty else { return }
        question.relations += endings
        question.asksSince = false
    }

    /// Whether the noun of a cue only says at what somebody had the part that is asked for: "who were the mediators of the
    /// *talks*".
    func isOfRole(
        _ match: QuestionLexicon.Match, beside others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        guard match.cue.kind == .noun else { return false }
        return others.contains { other in
            let role = other.words[0]
            return other.cue.kind == .noun && other.words.count == 1 && other.cue.relations.isOnly(.mediated)
                && role < match.words[0] && ["of", "in", "at"].contains(words[role + 1].lower)
                && words[..<role].contains { functionWords[.be].contains($0.lower) }
        }
    }

    /// "Which states were mediators of the *Sudanese* talks": whose talks they are is whom they were held with.
    func readRole(in draft: inout QuestionDraft) {
        guard let main = draft.main, main.cue.kind == .noun, main.cue.relations.isOnly(.mediated),
            draft.question.objects.isEmpty, !draft.question.subjects.isEmpty,
            draft.words[..<main.words[0]].contains(where: { functionWords[.be].contains($0.lower) }),
            draft.words[..<main.words[0]].contains(where: { ["who", "which", "what"].contains($0.lower) }),
            draft.parties.allSatisfy({ $0.words.lowerBound > main.words[0] })
        else { return }
        (draft.question.objects, draft.question.subjects) = (draft.question.subjects, [])
        draft.question.form = .who
    }
}
