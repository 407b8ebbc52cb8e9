internal import Linguistics
internal import Model

/// Whom and what the pronouns of a question stand for.
extension QuestionParser {
    /// A question about "them" that names nobody cannot be answered.
    func refusePronoun(in question: inout Question) {
        guard !question.namesParty, question.source == nil else { return }
        let words = segmenter.document(question.text).sentences.flatMap { $0.tokens.map(\.form) }
        if let pronoun = words.first(where: { functionWords[.pronoun].contains($0.lowercased()) }) {
            question.lacksRelation = true
            question.notUnderstood.append(pronoun)
        }
    }

    /// The question with the noun of the one before for its pronoun, where that gives it a meaning: "when did they break
    /// off *ties*, and when did they restore *them*"; nil where it does not.
    func resolved(
        _ text: String, after last: Question, directory: any EntityDirectory, today: CalendarDay?
    ) throws -> Question? {
        let words = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        guard let index = words.lastIndex(where: { ["it", "them", "they"].contains($0.lowercased()) }) else {
            return nil
        }
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
    func hasPronoun(_ question: Question) -> Bool {
        segmenter.document(question.text).sentences.contains { sentence in
            sentence.tokens.contains { functionWords[.pronoun].contains($0.form.lowercased()) && $0.form != "it" }
        }
    }

    /// The question for the answer to the act that the one before asks for: "and did *they* reply", "and was *the offer*
    /// accepted", "and who turned *it* down" ask for what those did to whom it was done; nil for other questions.
    func answered(_ next: Question, to last: Question) -> Question? {
        guard !next.relations.isEmpty, next.relations != last.relations,
            next.relations.allSatisfy({ catalogue.has(.answer, $0) }), !last.isMutual || last.either.count > 1
        else { return nil }
        let words = tokens(of: next)
        let receivers = last.objects + last.either
        switch next.form {
        case .whether, .when, .what:
            guard words.contains(where: { functionWords[.be].contains($0) || functionWords[.pronoun].contains($0) })
            else {
                return nil
            }
        case .who:
            // "Who recognised it and who rejected it": of the second no noun says that it answers the first.
            guard !receivers.isEmpty, words.contains(where: { functionWords.has($0, in: .answerable) }) else {
                return nil
            }
        case .whom, .howMany, .howOften: return nil
        }
        var answer = next
        (answer.subjects, answer.objects, answer.either) = (receivers, last.subjects, [])
        // Whose act it answers, the articles tell.
        answer.isFurther = last.subjects.isEmpty
        return answer
    }

    /// Whether a pronoun stands for who does it: "who did *they* thank".
    func asksOfDoer(_ question: Question) -> Bool {
        let words = tokens(of: question)
        return zip(words, words.dropFirst()).contains { first, second in
            functionWords[.auxiliary].contains(first) && functionWords[.pronoun].contains(second)
        }
    }

    /// The words of the question, in lower case, with idioms in plain words.
    func tokens(of question: Question) -> [String] {
        segmenter.document(spelledOut(question.text)).sentences.flatMap { $0.tokens.map { $0.form.lowercased() } }
    }
}
