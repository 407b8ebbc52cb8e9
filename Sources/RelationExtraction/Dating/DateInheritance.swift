internal import Linguistics
internal import Model

/// Hands dates on from act to act of an article: to the same act told again of several, to the next of a list, and to
/// what the parties of a dated act did besides.
struct DateInheritance {
    /// The document that the acts are of.
    let document: Document

    /// The relation types.
    let relations: RelationCatalogue

    /// The day of publication; nil when the article gives none, and nothing is news.
    let publishedOn: CalendarDay?

    /// How many days back news may lie.
    private static let newsDays = 8

    /// How many sentences further the date of two parties' act serves for what else they did.
    private static let reach = 6

    /// Acts that are told as parts of an occasion.
    private static let occasionGroups: Set<String> = ["messages", "meetings"]

    /// The groups of acts with the dates handed on.
    func dated(_ groups: [[Finding]]) -> [[Finding]] {
        var known: [Act: Finding] = [:]
        for act in groups.joined() where act.date != nil && !act.isEarlier { known[Act(act)] = known[Act(act)] ?? act }
        var result: [[Finding]] = []
        for group in groups {
            var dated = group
            for place in group.indices where group[place].date == nil && !group[place].isEarlier {
                let act = group[place]
                guard known[Act(act)] == nil,
                    let model = twin(of: act, in: group, known: known) ?? occasion(of: act, after: result)
                else { continue }
                dated[place].date = model.date
                dated[place].dateText = model.dateText
            }
            result.append(dated)
        }
        return result
    }

    /// What makes two findings tell of one act.
    private struct Act: Hashable {
        var subject: PolityCode
        var relation: String
        var object: PolityCode?
        var modality: Modality

        init(_ finding: Finding) {
            subject = finding.subject.party.polity
            relation = finding.relation
            object = finding.object?.party.polity
            modality = finding.modality
        }
    }

    /// The dated telling of an act that one verb tells together with this: of "recognised the two republics" one.
    private func twin(of act: Finding, in group: [Finding], known: [Act: Finding]) -> Finding? {
        for sibling in group
        where !sibling.isEarlier && sibling.trigger == act.trigger && sibling.relation == act.relation
            && (sibling.subject.party == act.subject.party || sibling.object?.party == act.object?.party)
        {
            if let model = known[Act(sibling)] { return model }
        }
        return nil
    }

    /// The act of the days before publication whose occasion this one belongs to.
    private func occasion(of act: Finding, after groups: [[Finding]]) -> Finding? {
        guard act.isNarrated, act.modality == .actual, let object = act.object?.party.polity else { return nil }
        let pair: Set<PolityCode> = [act.subject.party.polity, object]
        let isPart = relations[act.relation].map { Self.occasionGroups.contains($0.group) } ?? false
        for model in groups.reversed().joined() where model.modality == .actual {
            let distance = act.sentence - model.sentence
            if distance > Self.reach { break }
            guard isNews(model), let other = model.object?.party.polity else { continue }
            let isNear =
                distance <= 1
                && document.sentences[model.sentence].paragraph == document.sentences[act.sentence].paragraph
            // "The United States ordered 60 out on Monday. Ukraine expelled 13."
            if isNear, model.relation == act.relation, other == object { return model }
            let parties: Set<PolityCode> = [model.subject.party.polity, other]
            if isPart, parties == pair || (isNear && !parties.isDisjoint(with: pair)) { return model }
        }
        return nil
    }

    private func isNews(_ act: Finding) -> Bool {
        guard let publishedOn, case .on(let date)? = act.date, date.grain == .day else { return false }
        return date.firstDay <= publishedOn && publishedOn.daysSince1970 - date.firstDay.daysSince1970 <= Self.newsDays
    }
}
