package import Model

/// Answers questions from a source of facts.
package struct Answerer {
    private let source: any FactSource
    private let composer: AnswerComposer
    private let plan: QueryPlan

    /// An answerer from that source, which words relations by that catalogue.
    ///
    /// - Throws: when the table of states is not as its header says.
    package init(source: any FactSource, catalogue: RelationCatalogue) throws {
        self.source = source
        composer = AnswerComposer(catalogue: catalogue)
        plan = QueryPlan(catalogue: catalogue, states: try StateRelations())
    }

    /// The queries that answer the question; none when it is not understood.
    package func queries(for question: Question) -> [FactQuery] {
        question.isUnderstood ? plan.queries(for: question).all : []
    }

    /// The answer to questions that were asked together: the answers one after the other.
    ///
    /// - Throws: what the source throws.
    package func answer(to questions: [Question]) throws -> Answer {
        let answers = try questions.map { try answer(to: $0) }
        guard answers.count != 1 else { return answers[0] }
        let outcome: Answer.Outcome =
            answers.contains { $0.outcome == .notUnderstood }
            ? .notUnderstood : answers.contains { $0.outcome == .answered } ? .answered : .nothingFound
        return Answer(
            outcome: outcome, facts: answers.flatMap(\.facts), text: answers.map(\.text).joined(separator: "\n\n"))
    }

    /// The answer to the question.
    ///
    /// - Throws: what the source throws.
    package func answer(to question: Question) throws -> Answer {
        guard question.isUnderstood else { return composer.refusal(of: question) }
        let queries = plan.queries(for: question)
        var found = Findings()
        found.facts = try merged(queries.main).filter { Self.fits($0, question.period) }
        try leaveOut(queries.excluded, from: &found)
        if found.facts.isEmpty || question.form == .whether || question.isState {
            let answered = Set(found.facts.map(\.id))
            found.beside = try merged(queries.beside).filter {
                !answered.contains($0.id) && Self.fits($0, question.period)
            }
        }
        found.undated = try merged(queries.undated).filter { Self.isReported($0, within: question.period) }
        let unknown = TopicFilter(question: question).apply(to: &found)
        if !unknown.isEmpty {
            var question = question
            question.notUnderstood = unknown
            return composer.refusal(of: question)
        }
        try compare(&found, by: question)
        select(&found, by: question)
        if found.facts.isEmpty, !found.undated.isEmpty {
            (found.facts, found.undated) = (found.undated, [])
            found.notes.append("No report gives a date; these were published in that time.")
        }
        found.leftAside += question.unanswered
        return composer.answer(to: question, found: found, corpus: try source.summary())
    }

    private func merged(_ queries: [FactQuery]) throws -> [Fact] {
        var seen = Set<String>()
        var facts: [Fact] = []
        for query in queries {
            for fact in try source.facts(matching: query) where seen.insert(fact.id).inserted { facts.append(fact) }
        }
        return facts.sorted { FactOrder.key(of: $0) < FactOrder.key(of: $1) }
    }

    // MARK: - Time

    /// Whether the fact belongs to the period: "no later than July 2022" does not tell that it was in 2018.
    private static func fits(_ fact: Fact, _ period: EventDate?) -> Bool {
        guard let period, let date = fact.date, date.firstDay == nil, let last = date.lastDay else { return true }
        return period.firstDay == nil || last <= (period.lastDay ?? .last)
    }

    private static func isReported(_ fact: Fact, within period: EventDate?) -> Bool {
        guard fact.date == nil, let period, let day = fact.firstReported else { return false }
        return (period.firstDay ?? .first) <= day && day <= (period.lastDay ?? .last)
    }

    // MARK: - What is left out

    /// Takes away who is told not to, and does by other reports that are newer.
    private func leaveOut(_ queries: [FactQuery], from found: inout Findings) throws {
        guard !queries.isEmpty, !found.facts.isEmpty else { return }
        var pairs = Set<[PolityCode]>()
        for fact in try merged(queries) { pairs.insert([fact.subject.polity, fact.object.polity]) }
        found.facts.removeAll { pairs.contains([$0.subject.polity, $0.object.polity]) && $0.modality == .actual }
    }

    private func compare(_ found: inout Findings, by question: Question) throws {
        for (party, isBefore) in [(question.beforeParty, true), (question.afterParty, false)] {
            guard let party else { continue }
            var candidates = found.facts
            if !question.subjects.isEmpty, !candidates.contains(where: { Self.isActor(party, of: $0) }) {
                // "Did North Korea recognise it before Syria": Syria did the same to the same.
                var other = question
                other.subjects = [party]
                candidates = try merged(plan.queries(for: other).main)
            }
            guard let fact = candidates.first(where: { $0.date != nil && Self.isActor(party, of: $0) }) else {
                found.facts = []
                found.notes.append("No report dates the act of \(party.name), so nothing can be compared with it.")
                continue
            }
            let undated = found.facts.filter { $0.date == nil }.count
            found.facts = found.facts.filter {
                $0.id != fact.id && (isBefore ? FactOrder.precedes($0, fact) : FactOrder.precedes(fact, $0))
            }
            if undated > 0 {
                found.notes.append(
                    undated == 1 ? "One without a date is left out." : "\(undated) without a date are left out.")
            }
        }
    }

    private func select(_ found: inout Findings, by question: Question) {
        if let rank = question.rank {
            let facts = found.facts
            let place = rank - 1
            guard place < facts.count, place > 0, FactOrder.precedes(facts[place - 1], facts[place]),
                place + 1 == facts.count || !FactOrder.isSameTime(facts[place], facts[place + 1])
            else {
                found.notes.append("The dates do not tell which was number \(rank); all are shown.")
                return
            }
            found.facts = [facts[place]]
            return
        }
        switch question.selection {
        case .all: return
        case .first: found.facts = FactOrder.earliest(of: found.facts)
        case .latest: found.facts = FactOrder.latest(of: found.facts)
        }
    }

    private static func isActor(_ party: NamedParty, of fact: Fact) -> Bool {
        party.selectors.contains { selector in
            switch selector {
            case .polity(let code): fact.subject.polity == code || fact.object.polity == code
            case .entity(let name, _): fact.subject.name == name || fact.object.name == name
            }
        }
    }
}
