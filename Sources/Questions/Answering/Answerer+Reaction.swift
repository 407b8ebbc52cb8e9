internal import Model

extension Answerer {
    /// The answer to the question that asks for a reaction.
    func answer(to reaction: Reaction) throws -> Answer {
        var question = reaction.question
        question.notUnderstood += question.asideWords + question.asideParties.map(\.name)
        // What restricts a question is never passed over.
        guard question.notUnderstood.isEmpty else { return composer.refusal(of: question) }
        var found = Findings()
        guard !reaction.isOpen, !(question.needsCause && reaction.articles.isEmpty) else {
            found.notes.append("What the part before asks for was not found, so nothing can be told upon it.")
            return try composer.answer(to: question, found: found, corpus: try source.summary())
        }
        var query = FactQuery()
        query.subjects = question.subjects.flatMap(\.selectors)
        query.objects = question.objects.flatMap(\.selectors)
        // Of meetings and the like either may be the subject.
        var reversed = query
        (reversed.subjects, reversed.objects) = (query.objects, query.subjects)
        found.facts = try merged([query]).filter { !plan.isStatus($0.relation) && reaction.fits($0) }
        let told = Set(found.facts.map(\.id))
        found.facts += try merged([reversed]).filter {
            plan.isSymmetric($0.relation) && reaction.fits($0) && !told.contains($0.id)
        }
        found.beside = found.facts.filter { $0.modality != .actual }
        found.facts.removeAll { $0.modality != .actual }
        if found.facts.isEmpty { (found.facts, found.beside) = (found.beside, []) }
        if found.facts.isEmpty { found.passages = try passages(for: reaction) }
        if !found.facts.isEmpty,
            ["did ", "has ", "have ", "does "].contains(where: { question.text.lowercased().hasPrefix($0) })
        {
            found.notes.append("Told of that time; whether it was the answer, the quotes may tell.")
        }
        var answer = try composer.answer(to: question, found: found, corpus: try source.summary())
        answer.origins = [Answer.Origin(queries: [query, reversed], facts: (found.facts + found.beside).map(\.id))]
        return answer
    }

    /// Sentences of the articles that tell of the act, which say that those who are asked about answered.
    func passages(for reaction: Reaction) throws -> [Passage] {
        let question = reaction.question
        let names = question.subjects.flatMap(\.writtenNames)
        return try source.passages(
            withOneOfEach: [names, Self.rarestForms(of: question.telling)], limit: Self.searchedPassages
        ).filter { $0.names(names) && $0.tells(question.telling) && reaction.articles.contains($0.article) }
            .prefix(Self.largestPassages).map(\.self)
    }
}
