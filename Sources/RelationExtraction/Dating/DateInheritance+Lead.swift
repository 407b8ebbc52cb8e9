internal import Model

/// Acts that a report opens with, of which it tells the day only afterwards.
extension DateInheritance {
    /// The last sentence that a report opens with, the title being the first.
    private static let lead = 2

    /// How many sentences after an act its day may be told.
    private static let newsReach = 2

    /// The day of what a report opens with, by what it tells next; nil for other acts, and where it tells no day.
    func lead(_ act: Finding, in groups: [[Finding]]) -> Source? {
        guard act.modality == .actual, act.sentence <= Self.lead, act.isMain || act.sentence == 0,
            !act.isPresupposed, !act.isInRelativeClause, let type = relations[act.relation],
            type.group.isOfStates || type.group == .coercion || relations.has(.peacemaking, act.relation)
                || relations.has(.treaty, act.relation)
        else { return nil }
        return signing(sealing: act, in: groups) ?? announcement(of: act)
    }

    /// The day on which the two sides of what was done between them signed for it: "Fiji has restored ties with Tonga. Their
    /// ministers signed a communique on Monday."
    private func signing(sealing act: Finding, in groups: [[Finding]]) -> Source? {
        guard let object = act.object?.party.polity, relations.has(.cordial, act.relation) else { return nil }
        let pair: Set<PolityCode> = [act.subject.party.polity, object]
        let model = groups.joined().first { model in
            model.modality == .actual && model.isMain && model.isNarrated && isNext(model.sentence, to: act)
                && relations.has(.treaty, model.relation) && relations.has(.cordial, model.relation)
                && model.object.map { pair == [model.subject.party.polity, $0.party.polity] } == true
                && isNews(model.date)
        }
        return model.map(Source.init)
    }

    /// The day on which it was announced: "Peru has expelled two envoys. The step, taken on Monday, ..."
    private func announcement(of act: Finding) -> Source? {
        let clause = announcements.first { clause in
            isNext(clause.sentence, to: act) && isNews(clause.date)
                && (clause.polities.isEmpty || clause.polities.contains(act.subject.party.polity))
        }
        return clause.map { Source(date: $0.date, text: $0.text) }
    }

    /// Whether a sentence goes on with what an act of the opening begins.
    private func isNext(_ sentence: Int, to act: Finding) -> Bool {
        sentence > act.sentence && sentence <= (act.sentence == 0 ? Self.lead + 1 : act.sentence + Self.newsReach)
    }
}
