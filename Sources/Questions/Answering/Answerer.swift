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

    /// The answer to questions that were asked together: the answers one after the other.
    ///
    /// - Throws: what the source throws.
    package func answer(to questions: [Question]) throws -> Answer {
        let answers = try questions.map { try answer(to: $0) }
        guard answers.count != 1 else { return answers[0] }
        let outcome: Answer.Outcome =
            answers.contains { $0.outcome == .notUnderstood }
            ? .notUnderstood : answers.contains { $0.outcome == .answered } ? .answered : .nothingFound
        var joined = Answer(
            outcome: outcome, facts: answers.flatMap(\.facts), text: answers.map(\.text).joined(separator: "\n\n"))
        joined.origins = answers.flatMap(\.origins)
        return joined
    }

    /// The answer to the question.
    ///
    /// - Throws: what the source throws.
    package func answer(to question: Question) throws -> Answer {
        guard question.isUnderstood else { return composer.refusal(of: question) }
        let topics = Topics(of: question)
        let queries = plan.queries(for: question, mentions: topics.mentions)
        var found = try find(queries, for: question)
        if found.isEmpty, !topics.words.isEmpty {
            // Without the words the answer would be to a wider question.
            let wider = try find(plan.queries(for: question), for: question)
            return composer.refusal(of: question, unsaid: topics.words, wider: wider.facts.count)
        }
        found.topics = topics.words
        found.leftAside = topics.adverbs + question.leftAside
        try compare(&found, by: question)
        found.silent = Self.silent(in: found, of: question)
        Ranking(question: question).apply(to: &found)
        select(&found, by: question)
        if found.facts.isEmpty, !found.undated.isEmpty {
            (found.facts, found.undated) = (found.undated, [])
            found.notes.append("No report gives a date; these were published in that time.")
        }
        let told = (found.facts + found.undated).map(\.id)
        var answer = composer.answer(to: question, found: found, corpus: try source.summary())
        answer.origins = [
            Answer.Origin(
                queries: queries.main + queries.undated + (found.disputed.isEmpty ? [] : queries.acts),
                facts: told + found.disputed.map(\.id).filter { !told.contains($0) })
        ]
        if !found.beside.isEmpty {
            answer.origins.append(Answer.Origin(queries: queries.beside, facts: found.beside.map(\.id)))
        }
        return answer
    }

    /// What the queries find that belongs to the question.
    private func find(_ queries: QueryPlan.Queries, for question: Question) throws -> Findings {
        var found = Findings()
        found.facts = try merged(queries.main).filter { Self.fits($0, question.period) }
        try leaveOut(queries.excluded, from: &found)
        if found.facts.isEmpty || question.form == .whether || question.isState || question.form == .howMany {
            let answered = Set(found.facts.map(\.id))
            found.beside = try merged(queries.beside).filter {
                !answered.contains($0.id) && Self.fits($0, question.period)
            }
        }
        if question.form == .howMany { moveDenied(&found) }
        if !found.beside.isEmpty { found.disputed += try disputed(queries.acts, beside: found) }
        found.undated = try merged(queries.undated).filter { Self.isReported($0, within: question.period) }
        for list in [\Findings.facts, \Findings.beside, \Findings.undated, \Findings.disputed] {
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
        if question.requiresAll { keepWhoHasAll(&found, of: question) }
        if !question.soughtOffice.isEmpty { try keepHolders(&found, of: question) }
        return found
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

    /// The acts by which a state began between two of whom others say that it does not hold, and nobody that it ended.
    private func disputed(_ acts: [FactQuery], beside found: Findings) throws -> [Fact] {
        let denied = Set(found.beside.filter { $0.modality == .negated }.map(Self.pair))
            .subtracting(found.facts.map(Self.pair))
            .subtracting(found.beside.filter { $0.modality == .actual }.map(Self.pair))
        guard !denied.isEmpty else { return [] }
        return try merged(acts).filter { denied.contains(Self.pair($0)) }
    }

    /// What others deny is told, and not counted.
    private func moveDenied(_ found: inout Findings) {
        let denied = Set(found.beside.filter { $0.modality == .negated }.map(Self.pair))
        found.disputed = found.facts.filter { denied.contains(Self.pair($0)) }
        found.facts.removeAll { denied.contains(Self.pair($0)) }
        found.beside.removeAll { $0.modality != .negated || !denied.contains(Self.pair($0)) }
    }

    private static func pair(_ fact: Fact) -> [PolityCode] { [fact.subject.polity, fact.object.polity] }

    /// Takes away those who did it to the parties to whom it must not have been done.
    private func leaveOutContrasted(_ found: inout Findings, of question: Question) throws {
        var other = question
        other.objects = question.contrasted
        other.contrasted = []
        let done = Set(try merged(plan.queries(for: other).main).map(\.subject.polity))
        found.facts.removeAll { done.contains($0.subject.polity) }
        found.notes.append("Of the others no report tells that they did it to \(question.contrasted[0].name).")
    }

    /// Keeps the facts of those who did it to every party that is named.
    private func keepWhoHasAll(_ found: inout Findings, of question: Question) {
        let all = found.facts
        found.facts = all.filter { fact in
            question.objects.allSatisfy { object in
                all.contains { $0.subject.polity == fact.subject.polity && object.means($0.object) }
            }
        }
        guard found.facts.isEmpty, !all.isEmpty else { return }
        found.notes.append("Nobody is reported with all of them; with one of them:")
        found.notes += all.map { "    \(composer.line(for: $0))" }
    }

    /// Whether the office is one of those, perhaps with words around: "transitional president".
    private static func isTitle(_ office: String, of titles: [String]) -> Bool {
        let office = " " + office.lowercased()
        return titles.contains { title in office.hasSuffix(" " + title) } && !office.contains("vice")
            && !office.contains("deputy")
    }

    /// Keeps the facts of those whom a report gives the office that is asked for: "which presidents met Putin".
    private func keepHolders(_ found: inout Findings, of question: Question) throws {
        let named = question.subjects + question.objects + question.either
        found.facts = try found.facts.filter { fact in
            try [fact.subject, fact.object].contains { party in
                guard !named.contains(where: { $0.means(party) }), party.type == .person else { return false }
                var query = FactQuery()
                query.relations = ["holds_office"]
                query.subjects = [.entity(name: party.name, polity: nil)]
                query.office = question.soughtOffice
                query.limit = 1
                return try !source.facts(matching: query).isEmpty
            }
        }
        found.notes.append("Only those whom a report calls \(question.soughtOffice).")
    }

    /// The subjects of a choice of whom nothing was found: "did Iran or Venezuela recognise it".
    private static func silent(in found: Findings, of question: Question) -> [String] {
        guard question.either.isEmpty, !found.facts.isEmpty else { return [] }
        let chosen = [question.subjects, question.objects].filter { $0.count > 1 }.flatMap(\.self)
        return chosen.filter { party in
            !found.facts.contains { party.means($0.subject) || party.means($0.object) }
        }.map(\.name)
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

    private static func isActor(_ party: NamedParty, of fact: Fact) -> Bool {
        party.means(fact.subject) || party.means(fact.object)
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
        let undated = found.facts.filter { $0.date == nil }.count
        let count = found.facts.count
        switch question.selection {
        case .all: return
        case .first: found.facts = FactOrder.earliest(of: found.facts)
        case .latest: found.facts = FactOrder.latest(of: found.facts)
        }
        if undated > 0, undated < count {
            found.notes.append(
                undated == 1
                    ? "One without a date may have been before or after."
                    : "\(undated) without a date may have been before or after."
            )
        }
    }
}
