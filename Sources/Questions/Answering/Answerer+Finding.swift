internal import Model

/// What the base holds for a question.
extension Answerer {
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
        Self.setWiderAside(in: &found, of: question)
        try leaveEarlier(than: question.undoneAct, in: &found)
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
        if question.isState, let day = question.asOf, found.facts.isEmpty, found.beside.isEmpty {
            let open = queries.beside.map { query in
                var query = query
                query.until = nil
                return query
            }
            found.beside = try merged(open).filter { fact in
                // What is told without a date was done before it was reported.
                fact.date == nil && fact.firstReported.map { $0 <= day } == true
            }
        }
        if question.form == .howMany { moveDenied(&found) }
        if !found.beside.isEmpty {
            found.disputed += try disputed(queries.acts, beside: found, asking: question.relations)
        }
        found.undated = try merged(queries.undated).filter { Self.isReported($0, within: question.period) }
        if question.form == .whether, found.facts.isEmpty, found.undated.isEmpty {
            // A denial has no day of its own.
            let known = Set(found.beside.map(\.id))
            found.beside += try merged(queries.undatedBeside).filter {
                !known.contains($0.id) && Self.isReported($0, within: question.period)
            }
        }
        try tellReverses(in: &found, of: question)
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
        if question.relations.isOnly(.mediated), question.either.count > 1 {
            keepWhoSettled(&found, between: question.either)
        }
        for list in [\Findings.facts, \Findings.earlier, \Findings.beside, \Findings.undated, \Findings.disputed] {
            found[keyPath: list].removeAll { question.exceptRelations.contains($0.relation) }
        }
        if !question.eachRelations.isEmpty { Self.keepWhoDidEach(&found, of: question) }
        keepThirds(&found, of: question)
        Self.setClaimsAside(in: &found, of: question)
        setBygoneAside(in: &found, of: question)
        Self.leaveCharges(in: &found, of: question)
        if question.form == .whether { Self.leaveAskedFor(in: &found) }
        try leaveRecalled(in: &found, of: question)
        if question.asksReaction { keepReactions(&found, of: question) }
        if question.requiresAll { keepWhoHasAll(&found, of: question) }
        if question.seeksPerson { Self.keepPersons(&found, of: question) }
        if !question.soughtOffice.isEmpty { try keepHolders(&found, of: question) }
        try keepEnvoys(&found, of: question)
        return found
    }

    /// What is found of the question without words that a report must have.
    func wider(_ question: Question) throws -> Findings {
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
