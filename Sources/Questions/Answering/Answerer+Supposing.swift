internal import Model

/// Answers by acts of which an article does not make clear that those who are asked about are meant.
extension Answerer {
    /// The acts of the article that are the one that is asked for, one for each sentence and party.
    func supposedAnswers(_ statements: [Statement], of article: Article, to question: Question) -> [ReadAnswer] {
        guard [.who, .whom, .when, .whether, .what].contains(question.form), !question.isNegated,
            !question.relations.isEmpty
        else { return [] }
        return statements.filter { answers($0, question) }.map { statement in
            let sentence = statement.evidence[0].sentence
            let names = WordSearch(in: sentence, ignoresCase: false)
            let missing = named(in: question).filter { !names.hasOne(of: $0.writtenNames) }
            return ReadAnswer(
                passage: Passage(
                    sentence: sentence, article: article.url.isEmpty ? article.identifier : article.url,
                    identifier: article.identifier, date: article.date),
                words: question.form == .whether ? nil : composer.lines.sentence(for: statement),
                telling: Telling(statement.modality), denial: nil, share: 0, missing: missing.map(\.name),
                isSupposed: true)
        }
    }

    /// Whether a statement is of the act that is asked for, and says what is sought.
    private func answers(_ statement: Statement, _ question: Question) -> Bool {
        guard question.relations.contains(statement.relation), fits(statement.date, question) else { return false }
        if question.form == .when, statement.date == nil { return false }
        if question.form != .whether, statement.modality == .negated { return false }
        let sides = [statement.subject, statement.object]
        guard question.either.allSatisfy({ party in sides.contains(where: party.means) }) else { return false }
        func isBetween(_ subject: Party, _ object: Party) -> Bool {
            (question.subjects.isEmpty || question.subjects.contains { $0.means(subject) })
                && (question.objects.isEmpty || question.objects.contains { $0.means(object) })
        }
        return isBetween(statement.subject, statement.object)
            || plan.isSymmetric(statement.relation) && isBetween(statement.object, statement.subject)
    }

    /// Whether the act may lie in the time that is asked for.
    private func fits(_ date: EventDate?, _ question: Question) -> Bool {
        guard let first = question.period?.firstDay, let last = question.period?.lastDay, let date else {
            return question.period == nil
        }
        return (date.firstDay ?? first) <= last && (date.lastDay ?? last) >= first
    }
}
