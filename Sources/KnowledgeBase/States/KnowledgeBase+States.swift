package import Model
internal import SQLite

extension KnowledgeBase {
    /// Who recognises whom, since when, with refusals, withdrawals and announcements: one row for each span of time.
    ///
    /// - Parameters:
    ///   - of: the recognised; empty for anybody.
    ///   - by: the recogniser; empty for anybody.
    ///   - asOf: the states on that day only; nil for all times.
    ///   - knownAt: by the articles published until then; nil for all.
    ///   - limit: how many rows are wanted, the first ones; nil for all.
    package func recognitions(
        of objects: [FactQuery.PartySelector] = [], by subjects: [FactQuery.PartySelector] = [],
        asOf: CalendarDay? = nil, knownAt: CalendarDay? = nil, limit: Int? = nil
    ) throws -> [StateRecord] {
        guard let limit else {
            return try states("recognises", of: subjects, towards: objects, asOf: asOf, knownAt: knownAt)
        }
        guard subjects.isEmpty, objects.isEmpty else {
            return try states(
                "recognises", of: subjects, towards: objects, asOf: asOf, knownAt: knownAt, limit: limit)
        }
        // Rows are sorted by who recognises, so that the first ones are found without the others.
        return try connection.snapshot {
            let relations = try states.relations(of: "recognises").map { try relationRow($0) }
            let recognisers = try connection.rows(
                "SELECT DISTINCT subject_polity FROM dyads WHERE relation_id IN (\(Self.list(relations)))"
            ) { $0.text(0) }
            var records: [StateRecord] = []
            for recogniser in recognisers.sorted() where records.count < limit {
                records += try states(
                    "recognises", of: [.polity(PolityCode(recogniser))], asOf: asOf, knownAt: knownAt,
                    limit: limit - records.count)
            }
            return records
        }
    }

    /// The spans of time in which a state of `Seeds/states.tsv`, such as `member`, held, had ended, was refused,
    /// announced or disputed; by subject, object and time.
    package func states(
        _ state: String, of subjects: [FactQuery.PartySelector] = [], towards objects: [FactQuery.PartySelector] = [],
        asOf: CalendarDay? = nil, knownAt: CalendarDay? = nil, limit: Int? = nil
    ) throws -> [StateRecord] {
        try connection.snapshot {
            let rules = states.rules.filter { $0.state == state }
            guard !rules.isEmpty else { throw KnowledgeBaseError.unknown(name: state) }
            var facts: [SelectedFact] = []
            for isReversed in [false, true] {
                var query = FactQuery()
                // Either party can end what both began.
                query.relations = rules.filter { isMutual(state) || $0.isReversed == isReversed }.map(\.relation)
                if query.relations.isEmpty { continue }
                query.subjects = isReversed ? objects : subjects
                query.objects = isReversed ? subjects : objects
                query.knownAt = knownAt
                let known = Set(facts.map(\.fact.id))
                facts += try select(query).filter { !known.contains($0.fact.id) }
            }
            var shown: [(pair: StatePair, period: StateTimeline.Period)] = []
            for (pair, periods) in periods(of: facts) {
                shown += periods.filter { period in asOf.map { Self.holds(period, on: Self.number($0)) } ?? true }
                    .map { (pair, $0) }
                if let limit, shown.count >= limit { break }
            }
            let told = try tellings(of: shown.prefix(limit ?? .max).map(\.period), among: facts)
            return zip(shown, told).map { shown, told in
                let (pair, period) = shown
                let (fact, sources) = told
                let (subject, object) = orientation(fact, pair: pair, subjects: subjects)
                return StateRecord(
                    subject: subject, object: object, state: Self.name(of: period.condition, state: state),
                    since: Self.date(of: facts[period.start]), until: period.end.flatMap { Self.date(of: facts[$0]) },
                    reports: period.acts.reduce(0) { $0 + facts[$1].fact.reports }, sources: sources, fact: fact)
            }
        }
    }

    /// The pair whose state an act touches; nil when it touches none.
    private func pair(of dyad: Dyad) -> StatePair? {
        guard let rule = states.rule(for: dyad.relation) else { return nil }
        var pair = StatePair(
            state: rule.state, subjectPolity: dyad.subjectPolity, subjectName: dyad.subjectName,
            objectPolity: dyad.objectPolity, objectName: dyad.objectName)
        let isBackwards = (pair.objectPolity, pair.objectName) < (pair.subjectPolity, pair.subjectName)
        if isMutual(rule.state) ? isBackwards : rule.isReversed {
            swap(&pair.subjectPolity, &pair.objectPolity)
            swap(&pair.subjectName, &pair.objectName)
        }
        return pair
    }

    /// Whether the state has no direction, because an act that begins it is mutual, as with diplomatic relations.
    private func isMutual(_ state: String) -> Bool {
        states.rules.contains { $0.state == state && relations[$0.relation]?.isSymmetric == true }
    }

    /// The periods of each pair, by pair; acts are places in the list.
    private func periods(of facts: [SelectedFact]) -> [(pair: StatePair, periods: [StateTimeline.Period])] {
        var acts: [StatePair: [StateTimeline.Act]] = [:]
        for (index, fact) in facts.enumerated() {
            guard let pair = pair(of: fact.dyad), let kind = kind(of: fact) else { continue }
            acts[pair, default: []].append(
                StateTimeline.Act(
                    index: index, kind: kind, anchor: fact.anchor, reported: fact.fact.firstReported,
                    isDated: fact.fact.firstDay != 0,
                    span: Report.ordinal(fact.fact.lastDay) - Report.ordinal(fact.fact.firstDay),
                    sources: fact.fact.sources, id: fact.fact.id))
        }
        return acts.keys.sorted().map { ($0, StateTimeline.periods(of: acts[$0] ?? [])) }
    }

    private func kind(of fact: SelectedFact) -> StateTimeline.Kind? {
        guard let effect = states.rule(for: fact.dyad.relation)?.effect else { return nil }
        switch (effect, Modality(rawValue: fact.fact.modality)) {
        case (.opens, .actual): return .opens
        case (.opens, .intended): return .announces
        case (.opens, .negated): return .deniesOpening
        case (.closes, .actual): return .closes
        case (.closes, .negated): return .deniesClosing
        case (.refuses, .actual): return .refuses
        default: return nil
        }
    }

    /// Who is shown as subject and as object of a state, as the fact that tells of it names them.
    private func orientation(
        _ fact: Fact, pair: StatePair, subjects: [FactQuery.PartySelector]
    ) -> (subject: Party, object: Party) {
        if states.rule(for: fact.relation)?.isReversed == true { return (fact.object, fact.subject) }
        // Of a state without direction the one that was asked for comes first.
        if relations[fact.relation]?.isSymmetric == true,
            subjects.contains(.polity(fact.object.polity)), !subjects.contains(.polity(fact.subject.polity))
        {
            return (fact.object, fact.subject)
        }
        return (fact.subject, fact.object)
    }

    private static func holds(_ period: StateTimeline.Period, on day: Int) -> Bool {
        period.anchor <= day && day < period.endAnchor
    }

    private static func name(of condition: StateTimeline.Condition, state: String) -> String {
        switch condition {
        case .holds: state
        case .ended: state == "recognises" ? "withdrew" : "ended"
        case .refused: "refuses"
        case .announced: "announced"
        case .disputed: "disputed"
        }
    }

    /// The date of an act; without one, that it was no later than its first report.
    private static func date(of selected: SelectedFact) -> EventDate? {
        if let date = EventDate(edtf: selected.fact.date) { return date }
        return calendarDay(selected.fact.firstReported).map { .between(nil, PartialDate($0)) }
    }

    /// Those of the facts that hold on a day: acts that begin a state, when it holds then; other acts, when they can
    /// have happened until then.
    func holding(_ facts: [SelectedFact], on day: Int, knownAt: CalendarDay?) throws -> [SelectedFact] {
        // What is reported of no day can have happened by any: its anchor is 0.
        let acts = facts.filter { $0.anchor <= day }
        let openings = acts.filter { kind(of: $0) == .opens }
        guard !openings.isEmpty else { return acts }
        // Every act that touches these states, also those that the query left out.
        var dyads: Set<Int> = []
        for pair in Set(openings.compactMap { pair(of: $0.dyad) }) { dyads.formUnion(try dyadRows(touching: pair)) }
        let condition = SQLCondition.in("f.dyad_id", dyads.sorted())
        let all =
            try knownAt.map { try knownFacts(where: condition, at: $0).filter { !$0.fact.isRejected } }
            ?? storedFacts(where: .all([condition, SQLCondition(sql: "f.place IS NOT NULL")]))
        var holding: Set<String> = []
        for (_, periods) in periods(of: all) {
            for period in periods where period.condition == .holds && Self.holds(period, on: day) {
                holding.formUnion(period.acts.map { all[$0].fact.id })
            }
        }
        return acts.filter { kind(of: $0) != .opens || holding.contains($0.fact.id) }
    }

    private func dyadRows(touching pair: StatePair) throws -> [Int] {
        let rows = try states.relations(of: pair.state).map { try relationRow($0) }
        return try connection.rows(
            """
            SELECT dyad_id FROM dyads WHERE relation_id IN (\(Self.list(rows))) AND subject_polity IN (?1, ?2)
                AND object_polity IN (?1, ?2)
            """, .text(pair.subjectPolity), .text(pair.objectPolity), map: { $0.integer(0) })
    }
}
