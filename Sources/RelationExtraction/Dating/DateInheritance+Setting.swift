internal import Model

/// Acts whose clause says what they were part of: "at the ceremony", "in his letter", "in a joint statement".
extension DateInheritance {
    /// How many sentences before "in a statement" stands what was declared.
    private static let statementReach = 3

    /// The date of what the act was part of; nil when its clause says nothing, or the article not when that was.
    func setting(of act: Finding, after story: [[Finding]], in groups: [[Finding]]) -> Source? {
        guard let setting = act.setting, act.modality == .actual else { return nil }
        switch setting {
        case .occasion: return lastNews(before: act, within: Self.topicReach) { _ in true }
        case .message: return message(of: act, after: story) ?? message(of: act, after: groups)
        case .statement:
            let model = story.joined().last { model in
                model.subject.party.polity == act.subject.party.polity && isNews(model.date)
                    && (0...Self.statementReach).contains(act.sentence - model.sentence)
            }
            return model.map(Source.init)
                ?? lastNews(before: act, within: Self.statementReach) {
                    $0.polities.contains(act.subject.party.polity)
                }
        }
    }

    /// How many sentences of an article are its opening, with the title.
    private static let opening = 4

    /// The day of the sitting that the article opens with, for what is said in it: "Three hours of debate in the Council ended
    /// on Thursday. ... She blamed Moscow", or that members of a body met for what the body says: "The leaders of the League
    /// met on Monday. ... The League condemned"; nil in other articles.
    func sitting(of act: Finding) -> Source? {
        guard act.isMain, act.isPast, act.modality == .actual,
            relations[act.relation]?.group == .verbal || relations.has(.courtesy, act.relation)
        else { return nil }
        let sitting = clauses.first { clause in
            let isOwn = act.subject.party.type == .organisation && clause.polities.contains(act.subject.party.polity)
            return (clause.isSitting || clause.isGathering && isOwn)
                && clause.sentence < min(act.sentence, Self.opening) && isNews(clause.date)
        }
        return sitting.map { Source(date: $0.date, text: $0.text) }
    }

    /// The last dated clause of the news before an act.
    private func lastNews(before act: Finding, within reach: Int, where fits: (DatedClause) -> Bool) -> Source? {
        let clause = clauses.last { clause in
            (1...reach).contains(act.sentence - clause.sentence) && isNews(clause.date) && fits(clause)
        }
        return clause.map { Source(date: $0.date, text: $0.text) }
    }

    /// The date of the letter between the parties of an act, the doer's own before one that it answers.
    private func message(of act: Finding, after groups: [[Finding]]) -> Source? {
        let letters = groups.joined().filter { letter in
            letter.date != nil && letter.modality == .actual && relations.has(.letter, letter.relation)
        }
        let subject = act.subject.party.polity
        let object = act.object?.party.polity
        let own = letters.last { $0.subject.party.polity == subject && $0.object?.party.polity == object }
        let answered = letters.last { $0.object?.party.polity == subject && $0.subject.party.polity == object }
        return (own ?? answered).map(Source.init)
    }
}
