internal import Model

extension Answerer {
    /// How many facts are told of a polity where sentences beside them name the person.
    private static let largestOfPolity = 6

    /// What is told of the polities of the persons in a question, in sentences that name these persons: an article may
    /// give to Cambodia what Sihanouk's government did. Nothing where no person is named; with the queries.
    func ofPolity(_ question: Question) throws -> ([Fact], [FactQuery]) {
        var wider = question
        var mentions: [[String]] = []
        for side in [\Question.subjects, \Question.objects, \Question.either] {
            for index in wider[keyPath: side].indices where wider[keyPath: side][index].isPerson {
                let person = wider[keyPath: side][index]
                guard let polity = try polity(of: person) else { return ([], []) }
                wider[keyPath: side][index].selectors = [.polity(polity)]
                mentions.append(person.writtenNames)
            }
        }
        guard !mentions.isEmpty, !question.relations.isEmpty, !question.relations.isOnly(.holdsOffice) else {
            return ([], [])
        }
        let planned = plan.queries(for: wider, mentions: mentions)
        let queries = planned.main + planned.undated
        let facts = try merged(queries).filter { fact in
            Self.fits(fact, question.period)
                && (fact.date != nil || question.period == nil || Self.isReported(fact, within: question.period))
        }
        guard facts.isEmpty, !question.isContrary else { return (facts, queries) }
        // "The two sides signed": the sentence before names the person.
        let open = plan.queries(for: wider).main
        let near = try merged(open).filter { fact in
            try Self.fits(fact, question.period)
                && fact.evidence.contains {
                    try says(oneOfEach: mentions, around: $0.sentence, at: $0.range, in: $0.article)
                }
        }
        return near.count <= Self.largestOfPolity ? (near, []) : ([], [])
    }

    /// The polity for which the base has the person act; nil where it tells nothing of the person.
    private func polity(of person: NamedParty) throws -> PolityCode? {
        var query = FactQuery()
        query.either = person.selectors
        query.limit = 1
        guard let fact = try source.facts(matching: query).first else {
            // Of whom nothing is told, the table of persons says for whom they act.
            return person.homes.count == 1 ? person.homes.first : nil
        }
        return person.means(fact.subject) ? fact.subject.polity : fact.object.polity
    }
}
