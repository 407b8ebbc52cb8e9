package import Model

/// Turns an understood question into queries.
package struct QueryPlan: Sendable {
    /// What to look for.
    package struct Queries: Hashable, Sendable {
        /// The queries whose facts are the answer.
        package var main: [FactQuery]
        /// The queries on the same in another modality, or on the acts that end it: told beside the answer.
        package var beside: [FactQuery] = []
        /// For a state: the queries for the acts that begin it, whatever ended it.
        package var acts: [FactQuery] = []
        /// The queries for the same without a date, told where a period is asked for.
        package var undated: [FactQuery] = []
        /// The queries for the same in another modality without a date.
        package var undatedBeside: [FactQuery] = []
        /// For "which do not recognise": those that do, and are left out.
        package var excluded: [FactQuery] = []
    }

    /// The relation types.
    let catalogue: RelationCatalogue
    private let states: StateRelations

    /// A plan that knows by those tables which relations are symmetric, and which begin and end states.
    package init(catalogue: RelationCatalogue, states: StateRelations) {
        self.catalogue = catalogue
        self.states = states
    }

    /// Relations by which others are promised.
    static let promises = [
        KnownRelation.providedAid.id: KnownRelation.pledgedAid.id,
        KnownRelation.cooperated.id: KnownRelation.pledgedCooperation.id,
    ]

    /// How many facts are read when only days are asked for.
    private static let largestCount = 500

    /// The queries for the question.
    ///
    /// - Parameter mentions: words that the evidence must have, as in `FactQuery.mentions`.
    package func queries(for question: Question, mentions: [[String]] = []) -> Queries {
        var base = FactQuery()
        base.mentions = mentions
        if question.relations.isEmpty, !question.namesParty { base.limit = Self.largestCount }
        base.relations =
            question.isState || question.asksSince ? states.openings(of: question.relations) : question.relations
        // Who holds an office did nothing by that.
        let asksDeeds = question.asksDeeds || !question.subjects.isEmpty && !question.objects.isEmpty
        if question.form == .what, asksDeeds, base.relations.isEmpty {
            base.relations = catalogue.types.map(\.id).filter { !catalogue.has(.office, $0) }
        }
        base.source = question.source?.name
        base.since = question.period?.firstDay
        base.until = question.period?.lastDay
        base.knownAt = question.knownAt
        base.office = question.office.isEmpty ? nil : question.office
        setParties(of: question, in: &base)
        if question.isState { base.asOf = question.asOf ?? .last } else { base.until = base.until ?? question.asOf }
        if question.isNegated, question.form != .whether { return negated(base, question: question) }
        var main = base
        main.modalities = question.modalities.isEmpty ? [.actual] : question.modalities
        var mains = [main]
        if question.relations.isOnly(.refusedRecognition), question.modalities.isEmpty {
            // Who is told not to recognise.
            var refused = main
            (refused.relations, refused.modalities) = ([KnownRelation.recognised.id], [.negated])
            mains.append(refused)
        }
        if question.modalities.isEmpty {
            // Help that is offered is told as possible or announced help too.
            if question.relations.isOnly(.invited) {
                // Whoever is invited to what is still to come is invited.
                var planned = main
                planned.modalities = [.intended]
                mains.append(planned)
            }
            let offered = Self.promises.filter { question.relations.contains($0.value) }.map(\.key)
                .filter { !question.relations.contains($0) }.sorted()
            if !offered.isEmpty {
                var possible = main
                (possible.relations, possible.modalities) = (offered, [.possible, .intended])
                mains.append(possible)
            }
        }
        if let source = question.source, source.kind == .party, question.relations.isEmpty {
            // What somebody says of another is also what he demands of him or accuses him of.
            var said = main
            said.source = nil
            said.subjects = source.selectors
            said.relations = catalogue.types.filter { $0.group == .verbal }.map(\.id)
            mains.append(said)
        }
        var other = base
        other.asOf = nil
        other.until = other.until ?? (question.isState ? question.asOf : nil)
        other.modalities = Modality.allCases.filter { !main.modalities.contains($0) }
        var queries = Queries(main: mains, beside: [other])
        queries.beside += closings(of: question, like: other) + unanswered(of: question, like: other)
        let promises = question.relations.compactMap { Self.promises[$0] }.filter { !question.relations.contains($0) }
        if !promises.isEmpty, question.modalities.isEmpty {
            var promised = other
            (promised.relations, promised.modalities) = (promises, [.actual, .intended])
            queries.beside.append(promised)
        }
        if question.isState {
            var acts = main
            (acts.asOf, acts.until) = (nil, other.until)
            queries.acts = [acts]
        }
        if question.period != nil {
            var undated = main
            (undated.since, undated.until) = (nil, nil)
            queries.undated = [undated]
            var denied = other
            (denied.since, denied.until) = (nil, nil)
            queries.undatedBeside = [denied]
        }
        return queries
    }

    /// What is told as not done: the relation negated, and the acts that end or refuse what it begins.
    private func negated(_ base: FactQuery, question: Question) -> Queries {
        var negated = base
        negated.asOf = nil
        negated.modalities = [.negated]
        var holding = base
        holding.asOf = base.asOf ?? .last
        holding.modalities = [.actual]
        // Who has restored its ties has them.
        holding.relations = states.openings(of: question.relations)
        return Queries(main: [negated] + closings(of: question, like: negated), excluded: [holding])
    }

    /// Queries for the acts that end or refuse what the relations of the question begin.
    private func closings(of question: Question, like base: FactQuery) -> [FactQuery] {
        let closings = states.closings(of: question.relations)
        guard !closings.isEmpty else { return [] }
        var forwards = base
        forwards.relations = closings.filter { !states.isReversed($0) }
        forwards.modalities = [.actual]
        forwards.office = nil
        var backwards = forwards
        backwards.relations = closings.filter { states.isReversed($0) }
        (backwards.subjects, backwards.objects) = (forwards.objects, forwards.subjects)
        return [forwards, backwards].filter { !$0.relations.isEmpty }
    }

    /// Queries for other acts, where nothing is found: between the two who are named, or of the same kind by or to the
    /// one; none for other questions.
    package func nearby(of question: Question) -> [FactQuery] {
        let named = question.subjects + question.objects + question.either
        guard !question.relations.isEmpty, !question.isNegated || question.form == .whether, question.group == nil,
            question.source == nil,
            named.allSatisfy({ $0.kind == .party })
        else { return [] }
        var other = question
        (other.form, other.isState, other.modalities, other.office) = (.what, false, Modality.allCases, "")
        switch named.count {
        case 2...:
            other.relations = []
            (other.subjects, other.objects, other.either) = ([], [], named)
        case 1:
            let groups = question.relations.compactMap { catalogue[$0]?.group }.filter { $0 != .status }
            other.relations = catalogue.types.filter {
                groups.contains($0.group) && !question.relations.contains($0.id)
            }.map(\.id)
            if other.relations.isEmpty { return [] }
            (other.subjects, other.objects, other.either) = ([], [], named)
        default: return []
        }
        return queries(for: other).main
    }

    // MARK: - Parties

    private func setParties(of question: Question, in query: inout FactQuery) {
        let isSymmetric =
            !question.relations.isEmpty
            && question.relations.allSatisfy { catalogue[$0]?.isSymmetric == true }
        if isSymmetric {
            setSides(of: question, in: &query)
        } else if question.either.count > 1,
            question.form == .who && question.subjects.isEmpty && !catalogue.have(.rupture, question.relations)
                || question.relations.contains(.mediated)
        {
            // "Who mediated between A and B": each of them is an object.
            query.subjects = Self.selectors(question.subjects)
            query.objects = Self.selectors(question.objects + question.either)
        } else {
            query.subjects = Self.selectors(question.subjects)
            query.objects = Self.selectors(question.objects)
            query.either = Self.selectors(Array(question.either.prefix(1)))
            query.members = Self.selectors(Array(question.either.dropFirst()))
        }
        guard let group = question.group else { return }
        if isSymmetric || question.relations.isEmpty && !query.either.isEmpty && query.members.isEmpty {
            query.members = group.selectors
        } else if query.subjects.isEmpty {
            query.subjects = group.selectors
        } else {
            query.objects = group.selectors
        }
    }

    /// The two sides of a relation without direction: "Did Kim and Putin meet", "whom did Kim and Putin meet".
    private func setSides(of question: Question, in query: inout FactQuery) {
        let all = question.subjects + question.objects + question.either
        let directed = question.subjects + question.objects
        if !question.either.isEmpty, !directed.isEmpty {
            // "US allies in Asia": one on each side.
            query.either = Self.selectors(question.either)
            query.members = Self.selectors(directed)
            return
        }
        let seeksParty = question.form == .who || question.form == .whom || question.form == .howMany
        if !question.subjects.isEmpty, !question.objects.isEmpty {
            query.either = Self.selectors(question.subjects)
            query.members = Self.selectors(question.objects)
        } else if all.count > 1, !seeksParty || question.either.count == all.count {
            query.either = Self.selectors([all[0]])
            query.members = Self.selectors(Array(all.dropFirst()))
        } else {
            query.either = Self.selectors(all)
        }
    }

    private static func selectors(_ parties: [NamedParty]) -> [FactQuery.PartySelector] {
        parties.flatMap(\.selectors)
    }
}
