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

    /// An answerer from that source, which words relations by that catalogue.
    ///
    /// - Throws: when the table of states is not as its header says.
    package init(source: any FactSource, catalogue: RelationCatalogue) throws {
        self.source = source
        composer = AnswerComposer(catalogue: catalogue)
        plan = QueryPlan(catalogue: catalogue, states: StateRelations(try StateCatalogue.seeded()))
        reversals = try Reversals()
    }

    /// The answer to questions that were asked together: the answers one after the other.
    ///
    /// - Throws: what the source throws.
    package func answer(to questions: [Question]) throws -> Answer {
        var answers: [Answer] = []
        for question in questions {
            if question.isReaction {
                answers.append(try answer(to: Reaction(question, to: answers.last?.told ?? [])))
            } else if question.isFurther {
                var further = question
                further.articles = Set((answers.last?.told ?? []).flatMap(\.evidence).map(\.article))
                answers.append(try answer(to: further))
            } else {
                answers.append(try answer(to: question))
            }
        }
        guard answers.count != 1 else { return answers[0] }
        let outcome: Answer.Outcome =
            answers.contains { $0.outcome == .notUnderstood }
            ? .notUnderstood : answers.contains { $0.outcome == .answered } ? .answered : .nothingFound
        var joined = Answer(
            outcome: outcome, facts: answers.flatMap(\.facts), text: answers.map(\.text).joined(separator: "\n\n"))
        joined.origins = answers.flatMap(\.origins)
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
        let queries = plan.queries(for: question, mentions: topics.mentions)
        var found = try find(queries, for: question)
        var wider = Findings()
        if found.isEmpty, !topics.words.isEmpty { wider = try self.wider(question) }
        // Where nothing is told of the wider question either, nothing is told of this one, if all of it is understood.
        var isSilent = wider.isEmpty && question.notUnderstood.isEmpty
        if found.isEmpty, wider.facts.isEmpty, wider.undated.isEmpty, Self.isOfCircumstances(question) {
            // What is told of it as announced or denied is told on whatever occasion.
            found.beside = wider.beside
            isSilent = true
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
        found.topics = topics.words
        found.leftAside = topics.adverbs + question.leftAside
        try compare(&found, by: question)
        try compareActs(&found, by: question)
        found.silent = Self.silent(in: found, of: question)
        Ranking(question: question).apply(to: &found)
        select(&found, by: question)
        if question.relations.isEmpty, question.selection == .latest {
            found.passages += try newer(than: found, question)
        }
        if found.facts.isEmpty, !found.undated.isEmpty {
            (found.facts, found.undated) = (found.undated, [])
            found.notes.append("No report gives a date; these were published in that time.")
        }
        let told = (found.facts + found.earlier + found.undated).map(\.id)
        var answer = try composer.answer(to: question, found: found, corpus: try source.summary())
        answer.told =
            found.facts + found.earlier + found.undated + found.disputed
            + (found.facts.isEmpty ? found.beside.filter { $0.modality != .negated } : [])
        if answer.told.isEmpty { answer.told = found.kin + found.near }
        answer.origins = [
            Answer.Origin(
                queries: queries.main + queries.undated + (found.disputed.isEmpty ? [] : queries.acts),
                facts: told + found.disputed.map(\.id).filter { !told.contains($0) })
        ]
        if !found.ofPolity.isEmpty {
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
        // There may be many, of which few are told. What was known on a day is no fact of the source.
        let isStored = question.knownAt == nil
        let queries = plan.nearby(of: question).map { query in
            var query = query
            if isStored { query.evidence = .none }
            return query
        }
        let facts = try merged(queries).filter { Self.fits($0, question.period) }.suffix(Self.largestNear)
        // Acts of the one that is asked about come before what was done to it.
        let directed = facts.filter { fact in
            question.subjects.contains { $0.means(fact.subject) } && question.objects.contains { $0.means(fact.object) }
        }
        return try (directed.isEmpty ? Array(facts) : directed).map { isStored ? try source.fact($0.id) ?? $0 : $0 }
    }

    /// Whether one of those who are asked about did it.
    private func isDeed(_ fact: Fact, of question: Question) -> Bool {
        plan.isSymmetric(fact.relation) || question.either.contains { $0.means(fact.subject) }
    }

    /// What the queries find that belongs to the question.
    func find(_ queries: QueryPlan.Queries, for question: Question) throws -> Findings {
        var found = Findings()
        found.facts = try merged(queries.main).filter {
            Self.fits($0, question.period) && Self.fits($0, season: question.season)
        }
        if found.facts.isEmpty { found.facts = try toldForSource(queries.main, of: question) }
        if question.asksDeeds { found.facts.removeAll { !isDeed($0, of: question) } }
        if let articles = question.articles {
            found.facts.removeAll { fact in !fact.evidence.contains { articles.contains($0.article) } }
        }
        found.earlier = found.facts.filter { Self.mayBeOutside($0, question) }
        found.facts.removeAll { Self.mayBeOutside($0, question) }
        try leaveOut(queries.excluded, from: &found)
        let isOfTwo = question.relations.isEmpty && question.either.count > 1
        if found.facts.isEmpty || question.form == .whether || question.isState || question.form == .howMany || isOfTwo
            || question.isBroad
        {
            let answered = Set(found.facts.map(\.id))
            found.beside = try merged(queries.beside).filter {
                !answered.contains($0.id) && Self.fits($0, question.period)
            }
        }
        if question.form == .howMany { moveDenied(&found) }
        if !found.beside.isEmpty { found.disputed += try disputed(queries.acts, beside: found) }
        found.undated = try merged(queries.undated).filter { Self.isReported($0, within: question.period) }
        if question.form == .whether, found.facts.isEmpty, found.undated.isEmpty {
            // A denial has no day of its own.
            let known = Set(found.beside.map(\.id))
            found.beside += try merged(queries.undatedBeside).filter {
                !known.contains($0.id) && Self.isReported($0, within: question.period)
            }
        }
        for list in [\Findings.facts, \Findings.earlier, \Findings.beside, \Findings.undated, \Findings.disputed] {
            found[keyPath: list].removeAll { fact in
                question.excluded.contains { $0.means(fact.subject) || $0.means(fact.object) }
            }
        }
        if !question.contrasted.isEmpty { try leaveOutContrasted(&found, of: question) }
        if !question.headTitles.isEmpty {
            found.facts.removeAll { fact in
                !fact.evidence.contains { Self.isTitle($0.detail["office"] ?? "", of: question.headTitles) }
            }
        }
        if question.relations == ["mediated_between"], question.either.count > 1 {
            keepWhoSettled(&found, between: question.either)
        }
        if question.requiresAll { keepWhoHasAll(&found, of: question) }
        if question.seeksPerson { Self.keepPersons(&found, of: question) }
        if !question.soughtOffice.isEmpty { try keepHolders(&found, of: question) }
        return found
    }

    /// What is found of the question without words that a report must have.
    private func wider(_ question: Question) throws -> Findings {
        let queries = plan.queries(for: question)
        if question.namesParty { return try find(queries, for: question) }
        // They may be many, which are counted only; what few reports say is told.
        let needsReports = !question.headTitles.isEmpty || question.source != nil
        let found = try find(queries.reading(needsReports ? .details : .none), for: question)
        return found.facts.count <= Self.readFacts ? try find(queries, for: question) : found
    }

    /// The facts of all queries, none twice.
    func merged(_ queries: [FactQuery]) throws -> [Fact] {
        var seen = Set<String>()
        var facts: [Fact] = []
        for query in queries {
            for fact in try source.facts(matching: query) where seen.insert(fact.id).inserted { facts.append(fact) }
        }
        let keys = facts.map { FactOrder.key(of: $0) }
        return facts.indices.sorted { keys[$0] < keys[$1] }.map { facts[$0] }
    }
}
