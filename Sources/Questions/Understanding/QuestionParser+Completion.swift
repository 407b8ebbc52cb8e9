internal import Linguistics
internal import Model

/// What a later part of a question takes over from the one before.
extension QuestionParser {
    /// The question for the end of what the one before asks for: "and when was it withdrawn"; nil for other questions.
    func undone(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        let ends = states.endings(of: last.relations)
        guard !ends.isEmpty, !next.namesAnybody,
            words.contains(where: { functionWords[.undoing].contains($0) && !isVerb($0, of: last.relations) })
        else {
            return nil
        }
        var question = last
        (question.text, question.form, question.relations) = (next.text, next.form, ends)
        (question.isState, question.isNegated, question.period) = (false, false, next.period)
        (question.notUnderstood, question.asideWords) = ([], [])
        return question
    }

    /// The question with what it leaves out, from the one before.
    func completed(_ next: Question, from last: Question) -> Question {
        var next = next
        if next.relations.isEmpty {
            // "and did Serbia?", "and did Serbia do so?"
            if next.notUnderstood.isEmpty, next.asideWords.isEmpty { next.lacksRelation = false }
            if next.form == .what, functionWords[.auxiliary].contains(Self.firstWord(of: next)) { next.form = .whether }
            next.relations = last.relations
            (next.telling, next.asking) = (last.telling, last.asking)
            next.isState = last.isState
            next.objects = last.objects
            next.subjects = next.either
            next.either = []
            if last.subjects.isEmpty, last.objects.isEmpty { next.either = last.either }
        } else if !next.namesAnybody,
            let answer = ofBoth(next, after: last) ?? ofAct(next, in: last) ?? ofDoer(next, after: last)
                ?? answered(next, to: last)
        {
            next = answer
        } else if !next.namesAnybody, !last.subjects.isEmpty, hasPronoun(next) {
            // "Which government did Sihanouk recognise, and which did he drop?"
            next.subjects = last.subjects
            if next.form == .who { next.form = .whom }
            if next.form == .when { next.objects = last.objects }
        } else if !next.namesAnybody, next.form == .who, asksOfDoer(next), !(last.objects + last.either).isEmpty {
            // "Who brokered the deal of Chad and Mali, and whom did they thank?"
            (next.subjects, next.form) = (last.objects + last.either, .whom)
        } else if !next.namesAnybody, next.form == .who {
            // "When did Iran and Saudi Arabia restore ties, and who mediated?"
            next.objects = last.isMutual ? last.subjects + last.objects : last.objects
            next.either = last.either
            // "Whom did Kenya thank, and who thanked it?"
            if next.objects.isEmpty, next.either.isEmpty { next.objects = last.subjects }
            if next.relations == last.relations, tokens(of: next).contains("else") { next.excluded += last.subjects }
        } else if !next.namesAnybody, next.form == .whom, last.form == .who {
            // "Who tried to mediate between Chad and Mali, and whose offer was rejected?"
            next.subjects = last.objects + last.either
        } else if !next.namesAnybody {
            next.subjects = last.form == .who ? [] : last.subjects
            next.objects = last.form == .whom ? [] : last.objects
            next.either = last.either
        } else if next.subjects.isEmpty, next.form == .when || next.form == .whether {
            next.subjects = last.subjects
        } else if next.objects.isEmpty, next.form == .when || next.form == .whether {
            let others = last.objects.filter { other in !next.subjects.contains { $0.standsFor(other) } }
            // "Did Xi write to Kim, and did Kim answer?"
            next.objects = others.isEmpty ? last.subjects : others
            if next.objects.isEmpty, last.form == .who, isReceiver(next.subjects, of: last), !next.isState {
                // "Who offered to mediate between Chad and Mali, and has Chad accepted?"
                (next.toldSide, next.isFurther) = (.receivers, true)
            }
        }
        if next.form == .what || next.form == .whom && Self.firstWord(of: next) == "what", !next.subjects.isEmpty,
            next.objects.isEmpty, next.either.isEmpty, !next.isMutual
        {
            // "Did Kenya accuse Uganda, and what did Uganda demand?"
            let others = (last.subjects + last.objects).filter { !next.subjects.map(\.name).contains($0.name) }
            if others.count < (last.subjects + last.objects).count { next.objects = others }
        }
        next = ordered(next, byPart: last)
        if next.period == nil, !next.isState, next.beforeAct.isEmpty, next.afterAct.isEmpty {
            next.period = last.period
        }
        return next
    }

    /// Whether it was those to whom the act of the question was done.
    private func isReceiver(_ parties: [NamedParty], of question: Question) -> Bool {
        parties.allSatisfy { party in (question.objects + question.either).contains { $0.standsFor(party) } }
    }

    /// "And which *of them* recalled its envoy": those of whom the part before tells; the question as it is for others.
    func ofThem(_ next: Question, after last: Question) -> Question {
        let words = tokens(of: next)
        guard [.who, .howMany].contains(next.form), next.subjects.isEmpty, last.form == .who || last.form == .whom,
            !next.relations.isEmpty,
            zip(words, words.dropFirst()).contains(where: { $0 == "of" && ["them", "these", "those"].contains($1) })
        else { return next }
        var question = next
        (question.toldSide, question.isFurther) = (.doers, true)
        question.notUnderstood.removeAll { ["them", "these", "those"].contains($0.lowercased()) }
        return question
    }

    /// The question before, asked again of another, of what was only meant to be done, or of its end; nil for questions
    /// that have an act of their own.
    func repeated(_ last: Question, by next: Question) -> Question? {
        guard !last.relations.isEmpty, !next.isNegated else { return nil }
        return gapped(last, by: next) ?? intended(last, by: next) ?? lasting(last, by: next)
            ?? exchanged(last, by: next) ?? redated(last, by: next) ?? counted(last, by: next)
            ?? continued(last, by: next)
    }

    /// "Which states backed Morocco, and *which the Polisario*": the same of another.
    private func gapped(_ last: Question, by next: Question) -> Question? {
        let named = next.subjects + next.objects + next.either
        let words = tokens(of: next)
        guard next.relations.isEmpty, named.count == 1, last.form == .who || last.form == .whom, !last.isMutual,
            ["which", "who", "whom"].contains(words.first ?? ""), next.notUnderstood.isEmpty, next.asideWords.isEmpty,
            !words.contains(where: { functionWords[.auxiliary].contains($0) || functionWords.has($0, in: .light) })
        else { return nil }
        var question = again(last, as: next)
        if last.form == .whom {
            question.subjects = named
        } else if last.objects.isEmpty, !last.either.isEmpty {
            question.either = named
        } else {
            question.objects = named
        }
        return question
    }

    /// "Who recalled an envoy, and *who only considered it*": the same, as it was meant to be done.
    private func intended(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        let isThreat =
            next.relations.isOnly(.threatened) && ["to", "it", "so"].contains(words.last { $0 != "?" } ?? "")
        guard ["which", "who"].contains(words.first ?? ""), !next.namesAnybody, last.form == .who,
            isThreat
                || next.relations.isEmpty && !next.modalities.isEmpty && next.notUnderstood.isEmpty
        else { return nil }
        var question = again(last, as: next)
        question.modalities = isThreat ? [.possible, .intended] : next.modalities
        return question
    }

    /// "When did Chad recognise it, and *how long did that last*": until the act that ends it.
    private func lasting(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        guard words.starts(with: ["how", "long"]), !next.namesAnybody,
            words.contains(where: { functionWords.has($0, in: .outcome) })
        else { return nil }
        let endings = states.endings(of: last.relations)
        var question = again(last, as: next)
        question.form = .when
        guard !endings.isEmpty else {
            question.unanswered = ["how long"]
            return question
        }
        question.relations = endings
        question.telling = lexicon.words(telling: endings, besides: functionWords)
        return question
    }

    /// "And *who protested to whom* about it": in the articles that tell of what was asked before.
    private func exchanged(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        guard words.contains("whom"), words.contains("who"), !next.namesAnybody, !next.relations.isEmpty else {
            return nil
        }
        var question = next
        (question.form, question.isFurther) = (.what, true)
        return question
    }

    /// "Which states recalled envoys in 2014, and *which in 2017*": the same in other days.
    private func redated(_ last: Question, by next: Question) -> Question? {
        guard next.relations.isEmpty, !next.namesAnybody, let period = next.period, last.period != nil,
            next.notUnderstood.isEmpty, next.asideWords.isEmpty, last.form == .who || last.form == .whom,
            ["which", "who", "whom"].contains(tokens(of: next).first ?? "")
        else { return nil }
        var question = again(last, as: next)
        question.period = period
        return question
    }

    /// "Which states recognise it, and *how many are they*": the same, counted.
    private func counted(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        guard words.starts(with: ["how", "many"]), last.form == .who || last.form == .whom, !next.namesAnybody,
            words.dropFirst(2).allSatisfy({ word in
                functionWords[.be].contains(word) || functionWords[.pronoun].contains(word)
                    || functionWords[.party].contains(word)
                    || ["there", "of", "in", "all", "?", "that"].contains(word)
            })
        else { return nil }
        var question = again(last, as: next)
        (question.form, question.isState, question.asOf) = (.howMany, last.isState, last.asOf)
        return question
    }

    /// "When did Chad recognise it, and *does it still*": whether that holds now.
    private func continued(_ last: Question, by next: Question) -> Question? {
        let words = tokens(of: next)
        guard words.contains("still"), !next.namesAnybody, functionWords[.auxiliary].contains(words.first ?? ""),
            next.notUnderstood.isEmpty, next.relations.isEmpty || next.relations == last.relations,
            last.form != .who, last.form != .whom
        else { return nil }
        var question = again(last, as: next)
        (question.form, question.isState, question.asOf, question.period) = (.whether, true, nil, nil)
        return question
    }

    /// The question before with the text of the later one, and without what restricts it to one act.
    private func again(_ last: Question, as next: Question) -> Question {
        var question = last
        question.text = next.text
        (question.isState, question.asksSince) = (last.isState && next.modalities.isEmpty, false)
        (question.selection, question.rank, question.superlative) = (.all, nil, nil)
        (question.unanswered, question.leftAside) = ([], next.leftAside)
        if last.form == .who { question.excluded = [] }
        return question
    }
}
