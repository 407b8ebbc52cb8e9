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
        let text = withTrailingOccasion(withTopic(inPlainWords(withoutRequest(withoutClosingRequest(text)))))
        if let both = try openlyOrdered(text, directory: directory, today: today) { return both }
        if let both = try upon(text, directory: directory, today: today) { return both }
        var whole = try question(text, directory: directory, today: today)
        refusePronoun(in: &whole)
        var questions: [Question] = []
        let clauses = clauses(of: text)
        let parts = clauses.map(\.text)
        guard parts.count > 1 else { return [whole] }
        for (clause, mark) in clauses {
            let part = questions.last.map { withNamed(clause, from: $0) } ?? clause
            var next = try question(part, directory: directory, today: today)
            if let last = questions.last,
                let same = ranked(last, by: next) ?? imitated(last, by: next) ?? repeated(last, by: next)
            {
                questions.append(same)
                continue
            }
            if let last = questions.last, undone(last, by: next) == nil,
                next.relations.isEmpty
                    || (next.relations.isOnly(.left) || next.relations.isOnly(.severedRelations))
                        && catalogue.anyHas(.treaty, last.relations),
                turned(last, by: next) == nil, reaction(next, to: last) == nil
            {
                next = try resolved(part, after: last, directory: directory, today: today) ?? next
            }
            guard let last = questions.last else {
                // "When and where did ..." is one question.
                if let both = try upon(part, directory: directory, today: today) {
                    questions += both
                    continue
                }
                if next.relations.isEmpty || !next.namesAnybody && next.period == nil {
                    return try apart(next, from: Array(parts.dropFirst()), directory: directory, today: today)
                        ?? [whole]
                }
                questions.append(next)
                continue
            }
            if let reaction = reaction(next, to: last) {
                questions.append(reaction)
            } else if let turned = turned(last, by: next) {
                questions.append(turned)
            } else if asksOutcome(next) {
                questions[questions.count - 1].unanswered.append(part)
            } else if asksCircumstance(next) {
                // "..., and where was it signed?": of the act that is told already.
                questions[questions.count - 1].unanswered += next.unanswered
            } else if asksOther(next, than: last, after: mark) || !unreadVerbs(of: next).isEmpty {
                next.notUnderstood += unreadVerbs(of: next)
                // "..., and who handed over the papers": the first part is none the worse for it.
                next.either = last.subjects + last.objects + last.either
                next.lacksRelation = true
                questions.append(next)
            } else if next.relations.isEmpty, !next.namesAnybody, undone(last, by: next) == nil {
                // "..., and when": the answer tells dates and parties anyway.
                questions[questions.count - 1].notUnderstood += next.notUnderstood
                questions[questions.count - 1].unanswered += next.unanswered
                if asksMore(next) { questions[questions.count - 1].unanswered.append(part) }
                if next.period != nil { return [whole] }
                if next.isNegated, !last.isNegated {
                    // "... and which did not?"
                    var negated = questions[questions.count - 1]
                    (negated.text, negated.isNegated) = (next.text, true)
                    questions.append(negated)
                }
            } else {
                var later = ofThem(undone(last, by: next) ?? completed(next, from: last), after: last)
                if !last.namesAnybody, !later.namesAnybody {
                    // "Which presidents are to meet in May, and who is the host?"
                    later.isFurther = true
                    if later.modalities.isEmpty { later.modalities = last.modalities }
                }
                if repeats(later, last) {
                    // "... and what became of the claim?"
                    questions[questions.count - 1].unanswered.append(part)
                } else {
                    questions.append(later)
                }
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
    private func asksOther(_ next: Question, than last: Question, after mark: String) -> Bool {
        guard next.relations.isEmpty, !next.namesAnybody, !next.isNegated, !next.notUnderstood.isEmpty,
            undone(last, by: next) == nil
        else { return false }
        // After a comma alone such a clause restricts what stands before it.
        return mark != "," || ["who", "what"].contains(Self.firstWord(of: next))
    }

    /// Whether the part asks how many, how long or the like, which no fact tells: "..., *how many in all*".
    private func asksMore(_ next: Question) -> Bool {
        guard next.unanswered.isEmpty, next.notUnderstood.isEmpty, !next.isNegated, next.period == nil else {
            return false
        }
        let words = segmenter.document(next.text).sentences.flatMap { $0.tokens.map { $0.form.lowercased() } }
        return words.first == "how" && words.count > 1 && !["was", "were", "did", "is"].contains(words[1])
    }

    /// Verbs of a later part that say nothing by themselves, where no relation was read in it either: "..., and who had
    /// *kept* it out".
    private func unreadVerbs(of next: Question) -> [String] {
        guard next.relations.isEmpty, !next.namesAnybody, !next.isNegated, next.unanswered.isEmpty,
            ["who", "what", "which", "whom"].contains(Self.firstWord(of: next))
        else { return [] }
        return segmenter.document(next.text).sentences.flatMap { $0.tokens.map(\.form) }.filter {
            functionWords.has($0.lowercased(), in: .light) && !next.notUnderstood.contains($0)
        }
    }

    /// Whether the question asks only where or why an act was done that the part before asks for.
    private func asksCircumstance(_ next: Question) -> Bool {
        ["where", "why"].contains(Self.firstWord(of: next)) && !next.namesAnybody && !next.unanswered.isEmpty
            && next.notUnderstood.isEmpty && (next.relations.isEmpty || !isPlaced(next.relations))
    }

    /// Whether the question asks what became of the same act of the same parties.
    private func repeats(_ next: Question, _ last: Question) -> Bool {
        func names(_ question: Question) -> [[String]] {
            [question.subjects, question.objects, question.either].map { $0.map(\.name) }
        }
        return next.form == .what && Self.firstWord(of: next) == "what" && next.relations == last.relations
            && names(next) == names(last) && next.modalities == last.modalities && next.isNegated == last.isNegated
            && next.notUnderstood.isEmpty && next.asideWords.isEmpty
    }

    /// The first part, of an act that is not known, beside a second one that says by itself who did what; nil for parts
    /// that belong together.
    private func apart(
        _ first: Question, from others: [String], directory: any EntityDirectory, today: CalendarDay?
    ) throws -> [Question]? {
        guard first.relations.isEmpty, others.count == 1,
            first.namesAnybody || first.text.utf8.count(where: { $0 == UInt8(ascii: " ") }) > 2,
            first.namesAnybody || !first.notUnderstood.isEmpty, isClause(first)
        else { return nil }
        let other = try question(others[0], directory: directory, today: today)
        guard !other.relations.isEmpty, other.namesAnybody, other.leftoverCount == 0 else { return nil }
        return [first, other]
    }
}

extension Question {
    /// Whether the question names a party.
    var namesAnybody: Bool {
        !(subjects.isEmpty && objects.isEmpty && either.isEmpty && group == nil && source == nil)
    }
}
