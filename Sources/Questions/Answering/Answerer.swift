internal import Embedded
package import Model

/// Answers questions from a source of facts.
package struct Answerer {
    /// Where facts and passages come from.
    let source: any FactSource
    /// Words the answer.
    let composer: AnswerComposer
    /// Turns a question into queries.
    let plan: QueryPlan
    /// Which acts take others back.
    let reversals: Reversals
    /// What parses sentences, made when it is first needed; nil where no sentence is to be read.
    let parser: () throws -> SentenceParser?

    /// An answerer from that source, which words relations by that catalogue.
    ///
    /// - Parameter parser: makes what parses sentences where no statement answers; nil to quote them only.
    /// - Throws: when the table of states is not as its header says.
    package init(
        source: any FactSource, catalogue: RelationCatalogue, parser: @escaping () throws -> SentenceParser? = { nil }
    ) throws {
        self.source = source
        self.parser = parser
        composer = AnswerComposer(catalogue: catalogue)
        plan = QueryPlan(catalogue: catalogue, states: StateRelations(try StateCatalogue.seeded()))
        reversals = try Reversals()
    }

    /// The answer to questions that were asked together: the answers one after the other.
    ///
    /// - Throws: what the source throws.
    package func answer(to questions: [Question]) throws -> Answer {
        var answers: [Answer] = []
        for (index, question) in questions.enumerated() {
            if let side = question.toldSide, index > 0 {
                let told = answers[index - 1].told
                answers.append(try answer(to: question, of: told, as: side, after: questions[index - 1]))
            } else if question.isReaction {
                answers.append(try answer(to: Reaction(question, to: answers.last?.told ?? [])))
            } else if question.isFurther {
                var further = question
                further.articles = Set((answers.last?.told ?? []).flatMap(\.evidence).map(\.article))
                answers.append(try answer(to: further))
            } else {
                answers.append(try readingAnswer(to: question, instead: answer(to: question)))
            }
        }
        guard answers.count != 1 else { return answers[0] }
        let outcome: Answer.Outcome =
            answers.contains { $0.outcome == .notUnderstood }
            ? .notUnderstood : answers.contains { $0.outcome == .answered } ? .answered : .nothingFound
        var joined = Answer(
            outcome: outcome, facts: answers.flatMap(\.facts), text: answers.map(\.text).joined(separator: "\n\n"))
        joined.origins = answers.flatMap(\.origins)
        joined.read = answers.flatMap(\.read)
        return joined
    }

    /// How many facts of other relations are told where nothing is found.
    private static let largestNear = 5

    /// The answer to the question.
    ///
    /// - Throws: what the source throws.
    package func answer(to question: Question) throws -> Answer {
        let topics = Topics(of: question)
        guard question.isUnderstood else {
            return composer.refusal(
                of: question, passages: try passages(for: question, topics: topics.mentions, told: []))
        }
        if let answer = try answerUnordered(question) { return answer }
        var queries = plan.queries(for: question, mentions: topics.mentions)
        var found = try find(queries, for: question)
        if found.isEmpty, let other = conversed(question) {
            let converse = plan.queries(for: other, mentions: topics.mentions)
            found = try find(converse, for: other)
            if !found.isEmpty { queries = converse }
        }
        if found.isEmpty, let (succeeded, its) = try findSucceeded(question, mentions: topics.mentions) {
            (found, queries) = (succeeded, its)
        }
        var wider = Findings()
        if found.isEmpty, !topics.words.isEmpty { wider = try self.wider(question) }
        // Where nothing is told of the wider question either, nothing is told of this one, if all of it is understood.
        var isSilent = wider.isEmpty && question.notUnderstood.isEmpty
        if found.isEmpty, wider.facts.isEmpty, wider.undated.isEmpty {
            // What is told of it as announced or denied is told on whatever occasion, if it is asked whether it was done.
            if Self.isOfCircumstances(question) {
                (found.beside, isSilent) = (wider.beside, true)
            } else if question.form == .whether {
                found.beside = try toldElsewhere(wider.beside, saying: topics, in: question)
            }
        }
        if found.isEmpty, !topics.words.isEmpty, !isSilent {
            return try answer(to: question, without: topics, by: wider)
        }
        var polityQueries: [FactQuery] = []
        if found.isEmpty, question.period != nil || question.asOf != nil, topics.words.isEmpty {
            found.otherTimes = try otherTimes(question)
        }
        if found.isEmpty {
            if found.otherTimes.isEmpty { (found.ofPolity, polityQueries) = try ofPolity(question) }
            if found.ofPolity.isEmpty, found.otherTimes.isEmpty {
                found.kin = try kin(of: question, mentions: topics.mentions)
                if found.kin.isEmpty { found.near = try near(question) }
            }
            found.passages = try passages(
                for: question, topics: topics.mentions, told: found.ofPolity + found.kin + found.near + found.otherTimes
            )
        }
        if !found.facts.isEmpty, !topics.words.isEmpty {
            found.elsewhere = try elsewhere(than: found, topics, question)
        }
        found.topics = topics.words
        found.leftAside = topics.adverbs + question.leftAside
        try compare(&found, by: question)
        try keepSameTime(in: &found, of: question)
        try compareActs(&found, by: question)
        found.silent = Self.silent(in: found, of: question)
        Ranking(question: question).apply(to: &found)
        select(&found, by: question)
        Self.setDoubtfulAside(in: &found, of: question)
        try readContested(in: &found, of: question)
        if question.relations.isEmpty, question.selection == .latest {
            found.passages += try newer(than: found, question)
        }
        if found.facts.isEmpty, !found.undated.isEmpty {
            (found.facts, found.undated) = (found.undated, [])
            found.notes.append("No report gives a date; these were published in that time.")
        }
        found.details = try details(of: question, in: found.facts)
        let told = (found.facts + found.doubtful + found.earlier + found.undated).map(\.id)
        var answer = try composer.answer(to: question, found: found, corpus: try source.summary())
        answer.told =
            found.facts + found.earlier + found.undated + found.disputed
            + (found.facts.isEmpty ? found.beside.filter { $0.modality != .negated } : [])
        if answer.told.isEmpty { answer.told = found.kin }
        answer.origins = [
            Answer.Origin(
                queries: queries.main + queries.undated + (found.disputed.isEmpty ? [] : queries.acts),
                facts: told + found.disputed.map(\.id).filter { !told.contains($0) })
        ]
        if !found.ofPolity.isEmpty, !polityQueries.isEmpty {
            answer.origins.append(Answer.Origin(queries: polityQueries, facts: found.ofPolity.map(\.id)))
        }
        if !found.kin.isEmpty {
            let kinQueries = plan.queries(for: kindred(question), mentions: topics.mentions)
            answer.origins.append(
                Answer.Origin(
                    queries: kinQueries.main + kinQueries.undated,
                    facts: found.kin.map(\.id)))
        }
        if !found.near.isEmpty {
            answer.origins.append(Answer.Origin(queries: plan.nearby(of: question), facts: found.near.map(\.id)))
        }
        if !found.beside.isEmpty {
            answer.origins.append(Answer.Origin(queries: queries.beside, facts: found.beside.map(\.id)))
        }
        return answer
    }

    /// Facts of other relations, the last of them, where nothing is found of the one that is asked for.
    func near(_ question: Question) throws -> [Fact] {
        // Of another story there are none.
        guard question.articles == nil else { return [] }
        // There may be many, of which few are told. What was known on a day is no fact of the source.
        let isStored = question.knownAt == nil
        let queries = plan.nearby(of: question).map { query in
            var query = query
            if isStored { query.evidence = .none }
            return query
        }
        let facts = bearing(on: question, among: try merged(queries)).suffix(Self.largestNear)
        // Acts of the one that is asked about come before what was done to it.
        let directed = facts.filter { fact in
            question.subjects.contains { $0.means(fact.subject) } && question.objects.contains { $0.means(fact.object) }
        }
        return try (directed.isEmpty ? Array(facts) : directed).map { isStored ? try source.fact($0.id) ?? $0 : $0 }
    }
}
