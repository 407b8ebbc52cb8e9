internal import Linguistics
package import Model

extension QuestionParser {
    /// The questions that a text asks: one, or several joined by "and", such as "When did Suriname recognise Kosovo, and
    /// when did it withdraw recognition". What a later one leaves out it takes over from the one before.
    ///
    /// - Parameter today: the day that "last year" is counted from; nil leaves such words unread.
    /// - Throws: what the directory throws.
    package func questions(
        _ text: String, directory: any EntityDirectory = EmptyDirectory(), today: CalendarDay? = nil
    ) throws -> [Question] {
        var whole = try question(text, directory: directory, today: today)
        refusePronoun(in: &whole)
        var questions: [Question] = []
        let parts = parts(of: text)
        guard parts.count > 1 else { return [whole] }
        for part in parts {
            var next = try question(part, directory: directory, today: today)
            if let last = questions.last, next.relations.isEmpty, undone(last, by: next) == nil {
                next = try resolved(part, after: last, directory: directory, today: today) ?? next
            }
            guard let last = questions.last else {
                // "When and where did ..." is one question.
                if next.relations.isEmpty || !next.namesAnybody { return [whole] }
                questions.append(next)
                continue
            }
            if let reaction = reaction(next, to: last) {
                questions.append(reaction)
            } else if asksOther(next, than: last) {
                // "..., and who handed over the papers": the first part is none the worse for it.
                next.either = last.subjects + last.objects + last.either
                next.lacksRelation = true
                questions.append(next)
            } else if next.relations.isEmpty, !next.namesAnybody, undone(last, by: next) == nil {
                // "..., and when": the answer tells dates and parties anyway.
                questions[questions.count - 1].notUnderstood += next.notUnderstood
                if next.period != nil { return [whole] }
                if next.isNegated, !last.isNegated {
                    // "... and which did not?"
                    var negated = questions[questions.count - 1]
                    (negated.text, negated.isNegated) = (next.text, true)
                    questions.append(negated)
                }
            } else {
                questions.append(undone(last, by: next) ?? completed(next, from: last))
            }
        }
        if questions.count == 1 {
            questions[0].text = text
            // The clause that was left out may hold what the first one needs.
            if questions[0].relations != whole.relations || questions[0].form == .what && whole.form == .whether {
                return [whole]
            }
        }
        return questions
    }

    /// Whether the question names nobody and asks of an act that is not known: "..., and who *handed over the papers*".
    private func asksOther(_ next: Question, than last: Question) -> Bool {
        guard next.relations.isEmpty, !next.namesAnybody, !next.isNegated, !next.notUnderstood.isEmpty,
            undone(last, by: next) == nil
        else { return false }
        let first = next.text.lowercased().utf8.prefix { $0 != UInt8(ascii: " ") }
        return [Array("who".utf8), Array("what".utf8)].contains(Array(first))
    }

    /// The parts of the text, cut where a new clause begins with a question word.
    private func parts(of text: String) -> [String] {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        var parts: [[String]] = [[]]
        var index = 0
        while index < forms.count {
            let next = index + 1 < forms.count ? forms[index + 1].lowercased() : ""
            let opensClause =
                ["who", "whom", "when", "which", "what", "how", "by", "since", "did", "does", "has", "where", "why"]
                .contains(next)
            let isMark = ["?", ";"].contains(forms[index])
            if isMark || ["and", ",", "&"].contains(forms[index].lowercased()) && opensClause && index > 1 {
                if !(parts.last ?? []).isEmpty, index + 1 < forms.count { parts.append([]) }
            } else {
                parts[parts.count - 1].append(forms[index])
            }
            index += 1
        }
        // "..., Syria or Iran, and what": the last comma belongs to neither.
        for index in parts.indices where parts[index].last == "," { parts[index].removeLast() }
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// A question about "them" that names nobody cannot be answered.
    private func refusePronoun(in question: inout Question) {
        guard !question.namesParty, question.source == nil else { return }
        let words = segmenter.document(question.text).sentences.flatMap { $0.tokens.map(\.form) }
        if let pronoun = words.first(where: { functionWords.pronouns.contains($0.lowercased()) }) {
            question.lacksRelation = true
            question.notUnderstood.append(pronoun)
        }
    }

    /// The question with the noun of the one before for its pronoun, where that gives it a meaning: "when did they break
    /// off *ties*, and when did they restore *them*"; nil where it does not.
    private func resolved(
        _ text: String, after last: Question, directory: any EntityDirectory, today: CalendarDay?
    ) throws -> Question? {
        let words = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        guard let index = words.lastIndex(where: { ["it", "them"].contains($0.lowercased()) }) else { return nil }
        for noun in segmenter.document(last.text).sentences.flatMap({ $0.tokens.map(\.form) })
        where lexicon.isObject(noun.lowercased()) {
            var replaced = words
            replaced[index] = noun
            let question = try question(replaced.joined(separator: " "), directory: directory, today: today)
            if !question.relations.isEmpty, question.leftoverCount == 0, question.relations != last.relations {
                return question
            }
        }
        return nil
    }

    /// Whether the question speaks of somebody who is named elsewhere.
    private func hasPronoun(_ question: Question) -> Bool {
        segmenter.document(question.text).sentences.contains { sentence in
            sentence.tokens.contains { functionWords.pronouns.contains($0.form.lowercased()) && $0.form != "it" }
        }
    }

    /// The question for the end of what the one before asks for: "and when was it withdrawn"; nil for other questions.
    private func undone(_ last: Question, by next: Question) -> Question? {
        let words = segmenter.document(next.text).sentences.flatMap { $0.tokens.map { $0.form.lowercased() } }
        let ends = states.endings(of: last.relations)
        guard !ends.isEmpty, !next.namesAnybody, words.contains(where: { functionWords.undoing.contains($0) }) else {
            return nil
        }
        var question = last
        (question.text, question.form, question.relations) = (next.text, next.form, ends)
        (question.isState, question.isNegated, question.period) = (false, false, next.period)
        (question.notUnderstood, question.asideWords) = ([], [])
        return question
    }

    private func completed(_ next: Question, from last: Question) -> Question {
        var next = next
        if next.relations.isEmpty {
            // "and did Serbia?"
            next.relations = last.relations
            (next.telling, next.asking) = (last.telling, last.asking)
            next.isState = last.isState
            next.objects = last.objects
            next.subjects = next.either
            next.either = []
            if last.subjects.isEmpty, last.objects.isEmpty { next.either = last.either }
        } else if !next.namesAnybody, !last.subjects.isEmpty, hasPronoun(next) {
            // "Which government did Sihanouk recognise, and which did he drop?"
            next.subjects = last.subjects
            if next.form == .who { next.form = .whom }
            if next.form == .when { next.objects = last.objects }
        } else if !next.namesAnybody, next.form == .who {
            // "When did Iran and Saudi Arabia restore ties, and who mediated?"
            next.objects = last.isMutual ? last.subjects + last.objects : last.objects
            next.either = last.either
        } else if !next.namesAnybody {
            next.subjects = last.form == .who ? [] : last.subjects
            next.objects = last.form == .whom ? [] : last.objects
            next.either = last.either
        } else if next.subjects.isEmpty, next.form == .when || next.form == .whether {
            next.subjects = last.subjects
        } else if next.objects.isEmpty, next.form == .when || next.form == .whether {
            let others = last.objects.filter { !next.subjects.map(\.name).contains($0.name) }
            // "Did Xi write to Kim, and did Kim answer?"
            next.objects = others.isEmpty ? last.subjects : others
        }
        if next.period == nil, !next.isState { next.period = last.period }
        return next
    }
}

extension Question {
    /// Whether the question names a party.
    fileprivate var namesAnybody: Bool {
        !(subjects.isEmpty && objects.isEmpty && either.isEmpty && group == nil && source == nil)
    }
}
