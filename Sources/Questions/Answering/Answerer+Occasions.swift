internal import Model

/// Answers to questions with words that no sentence on the rest of them has: "over the *embassy raid*".
extension Answerer {
    /// How many facts are told of which it is open whether they were on the occasion that is asked for.
    private static let largestOpen = 12

    /// The answer by what is found without the words: by articles that say them elsewhere, or by what is told on the rest,
    /// with a word of what is left open.
    func answer(to question: Question, without topics: Topics, by wider: Findings) throws -> Answer {
        let open = wider.facts + wider.undated
        if Self.recognisesThing(question, topics: topics) {
            return composer.refusal(
                of: question, unsaid: topics.words, wider: [], near: [],
                passages: try passages(for: question, topics: topics.mentions, told: open))
        }
        var elsewhere = try inOrder(
            try toldElsewhere(wider.facts.isEmpty ? wider.undated : wider.facts, saying: topics, in: question),
            topics: topics, of: question)
        if question.form == .whether, try isToldOfOthers(topics.asTyped, named: question, besides: elsewhere) {
            // Words like these are of another story.
            elsewhere = []
        }
        let queries = plan.queries(for: question)
        let (partly, missing) = try toldPartly(open, saying: topics, in: question)
        if !elsewhere.isEmpty {
            if missing.isEmpty, question.occasionOrder == nil, !wider.facts.isEmpty {
                // Others of the same report, which says all of it.
                let articles = Set(elsewhere.flatMap(\.evidence).map(\.article))
                elsewhere = wider.facts.filter { fact in
                    elsewhere.contains(fact)
                        || partly.contains(fact) && fact.evidence.contains { articles.contains($0.article) }
                }
            }
            elsewhere = Self.nearest(Self.dealings(elsewhere, with: topics, in: question), to: topics, in: question)
            var answer = composer.answer(
                to: question, elsewhere: elsewhere, topics: topics,
                upon: try act(named: question, judgedBy: elsewhere))
            answer.told = elsewhere
            answer.origins = [
                Answer.Origin(
                    queries: wider.facts.isEmpty ? queries.undated : queries.main, facts: elsewhere.map(\.id))
            ]
            return answer
        }
        if Self.isOfCircumstances(question), !open.isEmpty,
            try !isToldOfOthers(
                question.form == .whether ? topics.asTyped : topics, named: question, besides: open)
        {
            let ordered = question.occasionOrder == nil ? open : try inOrder(open, topics: topics, of: question)
            let isOrdered = try question.occasionOrder == nil || occasion(topics, of: question) != nil
            if ordered.count <= Self.largestOpen, !ordered.isEmpty {
                // The act is told; whether it was on that occasion is not.
                var answer = composer.answer(to: question, open: ordered, topics: topics, isAnswer: isOrdered)
                answer.told = ordered
                if isOrdered {
                    answer.origins = [
                        Answer.Origin(queries: plan.queries(for: question).main, facts: ordered.map(\.id))
                    ]
                }
                return answer
            }
        }
        if !partly.isEmpty {
            // One word of a clause that no report has, among several that they have.
            let isAnswer =
                missing.count == 1 && topics.words.count > 2 && question.circumstances.contains(missing[0])
                && missing[0] == missing[0].lowercased()
            var answer = composer.answer(
                to: question, elsewhere: partly, topics: topics, missing: missing, isAnswer: isAnswer)
            if isAnswer {
                answer.told = partly
                answer.origins = [
                    Answer.Origin(queries: queries.main + queries.undated, facts: partly.map(\.id))
                ]
            }
            return answer
        }
        // Without the words the answer would be to a wider question.
        let near = wider.isEmpty ? try self.near(question) : []
        return composer.refusal(
            of: question, unsaid: topics.words, wider: open, near: near,
            passages: try passages(for: question, topics: topics.mentions, told: open + near))
    }

    /// Whether articles that tell nothing of the act speak of the occasion and of those who are named: the facts are then
    /// hardly of that occasion.
    private func isToldOfOthers(_ topics: Topics, named question: Question, besides facts: [Fact]) throws -> Bool {
        let names = (question.subjects + question.objects + question.either).filter { $0.kind == .party }
            .map(\.writtenNames)
        guard let first = names.first else { return false }
        let articles = Set(facts.flatMap(\.evidence).map(\.article))
        for topic in topics.mentions {
            let passages = try source.passages(withOneOfEach: [topic], limit: Self.searchedPassages)
            let isTold = try passages.contains { passage in
                try !articles.contains(passage.identifier)
                    && says(oneOfEach: [first], around: passage.sentence, at: passage.range, in: passage.identifier)
            }
            if isTold,
                try !facts.contains(where: { fact in
                    try fact.evidence.contains {
                        try says(oneOfEach: [topic], around: $0.sentence, at: $0.range, in: $0.article)
                    }
                })
            {
                return true
            }
        }
        return false
    }

    /// Further facts on who did it on the occasion that the question names, where their articles speak of that elsewhere:
    /// of several who did it "after the test", one sentence says so, the others not.
    func elsewhere(than found: Findings, _ topics: Topics, _ question: Question) throws -> [Fact] {
        let isSaidOfOne =
            question.form == .who && question.objects.count == 1 && !question.relations.isEmpty
            && question.relations.allSatisfy { plan.isOfWords($0) }
        let isOnOccasion = !(question.circumstances.isEmpty && question.circumstanceParties.isEmpty)
        guard isSaidOfOne || isOnOccasion, question.notUnderstood.isEmpty,
            [.who, .whom].contains(question.form) || question.asksReaction,
            question.selection == .all,
            question.rank == nil
        else { return [] }
        let known = Set(found.facts.map(\.id))
        let articles = Set(found.facts.flatMap(\.evidence).map(\.article))
        let open = try wider(question).facts.filter { fact in
            !known.contains(fact.id)
                && (isOnOccasion || fact.evidence.contains { articles.contains($0.article) })
        }
        let facts = try inOrder(
            try toldElsewhere(open, saying: topics, in: question), topics: topics, of: question)
        return facts.count <= Self.largestOpen ? facts : []
    }

    /// Whether all that is left over of the question only says on what occasion the act was done.
    static func isOfCircumstances(_ question: Question) -> Bool {
        question.namesParty && question.notUnderstood.isEmpty && question.circumstanceParties == question.asideParties
            && question.asideWords.allSatisfy { question.circumstances.contains($0) }
    }

    /// Those of the facts that were before or after the occasion that the question names, where the base dates it; all of
    /// them where it does not, or where the question asks for no order.
    private func inOrder(_ facts: [Fact], topics: Topics, of question: Question) throws -> [Fact] {
        guard let order = question.occasionOrder else { return facts }
        guard let occasion = try occasion(topics, of: question) else {
            // What an article tells of years before is not told as done after what it is about.
            let recent = facts.filter(Self.isOfItsReport)
            return order == .after && !recent.isEmpty ? recent : facts
        }
        let ordered = facts.filter { fact in
            guard fact.id != occasion.id else { return false }
            return order == .before ? FactOrder.precedes(fact, occasion) : FactOrder.precedes(occasion, fact)
        }
        guard ordered.isEmpty else { return ordered }
        // The dates are too coarse to tell, as far as none tells the contrary.
        return facts.filter { fact in
            fact.id != occasion.id && Self.isOfItsReport(fact)
                && !(order == .before ? FactOrder.precedes(occasion, fact) : FactOrder.precedes(fact, occasion))
        }
    }

    /// The first dated fact on those who are named of which a sentence has all the words for the occasion.
    private func occasion(_ topics: Topics, of question: Question) throws -> Fact? {
        var query = FactQuery()
        query.either = (question.subjects + question.objects + question.either).flatMap(\.selectors)
        // Words that are like these may tell of another occasion.
        query.mentions = topics.literals
        return try merged([query]).first { $0.date != nil && !plan.isStatus($0.relation) }
    }
}
