internal import Model

extension Answerer {
    /// The answer to a later part of a question, of those whom the part before was answered with: "and which *of them*
    /// recalled its envoy".
    ///
    /// - Parameters:
    ///   - told: the facts that answer the part before.
    ///   - last: that part.
    func answer(
        to question: Question, of told: [Fact], as side: Question.ToldSide, after last: Question
    ) throws -> Answer {
        var question = question
        question.toldSide = nil
        let named = last.subjects + last.objects + last.either
        // Those who were sought: the side on which nobody stands who is named.
        let sought = told.map { fact in
            last.form == .whom || last.form == .who && named.contains { $0.means(fact.subject) }
                ? fact.object : fact.subject
        }
        guard !sought.isEmpty else {
            var found = Findings()
            found.notes.append("What the part before asks for was not found, so nothing can be told of it.")
            return try composer.answer(to: question, found: found, corpus: try source.summary())
        }
        let parties = NamedParty.naming(sought)
        question.articles = Set(told.flatMap(\.evidence).map(\.article))
        switch side {
        case .receivers: question.objects = parties
        case .doers: question.subjects = parties
        }
        let first = try answer(to: question)
        let isAnswer = question.relations.allSatisfy { plan.isAnswer($0) }
        guard first.outcome != .answered, side == .doers || !isAnswer else { return first }
        // Recalled from Kabul by those who recognised the Taliban: of the same story, to whomever.
        var open = question
        open.objects = []
        (open.subjects, open.either) = side == .doers ? (parties, []) : (question.subjects, question.either)
        let second = try answer(to: open)
        return second.outcome == .answered ? second : first
    }
}
