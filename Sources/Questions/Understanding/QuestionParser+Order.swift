internal import Linguistics
internal import Model

extension QuestionParser {
    /// The question whose answer must come before or after another act: "did Chad recall its envoy *before Mali expelled
    /// Chadian diplomats*"; nil for other questions, and where the act is not understood.
    ///
    /// - Throws: what the directory throws.
    func ordered(_ text: String, directory: any EntityDirectory, today: CalendarDay?) throws -> Question? {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }.filter { $0 != "?" }
        let lower = forms.map { $0.lowercased() }
        guard
            let start = lower.indices.first(where: { index in
                index > 2 && index + 2 < lower.count && ["before", "after"].contains(lower[index])
                    && !["or", "and"].contains(lower[index - 1])
            }), !lower[..<start].contains(where: { ["do", "done", "happened", "happen"].contains($0) })
        else { return nil }
        var act = try self.question(
            forms[(start + 1)...].joined(separator: " "), directory: directory, today: today)
        let opening = lower[start + 1]
        // "Before visiting Moscow": whoever did the one did the other.
        let isGerund = opening.hasSuffix("ing") && !lexicon.lemmas(of: opening).isEmpty
        let hasPronoun = functionWords[.pronoun].contains(opening) || isGerund
        guard !act.relations.isEmpty, act.leftoverCount == 0, act.corrections.isEmpty, act.unanswered.isEmpty,
            let verb = firstVerb(in: act.text),
            isGerund || act.form == .what || act.form == .whom || act.form == .who && hasPronoun
        else { return nil }
        let hasSubject = act.subjects.contains { !$0.isModifier && $0.words.upperBound <= verb }
        guard hasPronoun && verb <= 2 || hasSubject else { return nil }
        var question = try self.question(
            forms[..<start].joined(separator: " ") + "?", directory: directory, today: today)
        guard !question.relations.isEmpty, question.leftoverCount == 0 else { return nil }
        if isGerund, question.subjects.isEmpty {
            // Who is sought cannot be compared with himself.
            question.notUnderstood += [forms[start], forms[start + 1]]
            question.lacksRelation = true
            return question
        }
        if hasPronoun, !hasSubject {
            act.subjects = question.subjects.isEmpty ? question.objects : question.subjects
        }
        if act.objects.isEmpty, functionWords[.pronoun].contains(lower[lower.count - 1]) {
            act.objects = question.objects
        }
        act.form = .what
        question.text = text
        if lower[start] == "before" { question.beforeAct = [act] } else { question.afterAct = [act] }
        return question
    }

    /// The two questions in "did Chad recall its envoy *before or after* Mali cut ties": the dates of both tell; nil for
    /// other questions.
    ///
    /// - Throws: what the directory throws.
    func openlyOrdered(_ text: String, directory: any EntityDirectory, today: CalendarDay?) throws -> [Question]? {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        let lower = forms.map { $0.lowercased() }
        guard
            let start = lower.indices.first(where: { index in
                index > 2 && index + 4 < lower.count
                    && ["before or after", "after or before"].contains(lower[index...index + 2].joined(separator: " "))
            }),
            var act = try ordered(
                (forms[..<start] + ["before"] + forms[(start + 3)...]).joined(separator: " "), directory: directory,
                today: today)
        else { return nil }
        let other = act.beforeAct
        (act.beforeAct, act.form) = ([], .when)
        return [act] + other
    }

    /// The place of the first verb that is a cue; nil where there is none.
    private func firstVerb(in text: String) -> Int? {
        let words = segmenter.document(spelledOut(text)).sentences.flatMap { $0.tokens }.map { token in
            QuestionWord(
                form: token.form, lower: token.form.lowercased(), lemmas: lexicon.lemmas(of: token.form.lowercased()))
        }
        let matches = matches(in: words, covered: [], lexicon: lexicon)
        guard let main = mainMatch(of: matches, words: words, lexicon: lexicon), main.cue.kind != .noun,
            !main.isFronted || main.words[0] > 0
        else { return nil }
        return main.words[0]
    }

    /// The question of a later part that says "before that", with the part before it as the act.
    func ordered(_ next: Question, byPart last: Question) -> Question {
        let words = tokens(of: next)
        guard
            let place = words.indices.dropLast().first(where: { index in
                ["before", "after"].contains(words[index]) && ["that", "this", "it", "then"].contains(words[index + 1])
            }), words[(place + 2)...].allSatisfy({ !$0.unicodeScalars.contains { $0.properties.isAlphabetic } })
        else { return next }
        var next = next
        if words[place] == "before" { next.beforeAct = [last] } else { next.afterAct = [last] }
        return next
    }
}
