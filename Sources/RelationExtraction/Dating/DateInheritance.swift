internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Hands dates on from act to act of an article: from the heading over it, to the same act told again of several, to
/// what was done at an occasion or in a message, and to what the parties of a dated act did besides.
struct DateInheritance {
    /// The document that the acts are of.
    let document: Document

    /// The relation types.
    let relations: RelationCatalogue

    /// The day of publication; nil when the article gives none, and nothing is news.
    let publishedOn: CalendarDay?

    /// The dates that stand over sentences.
    let headings: DateHeadings

    /// The entries of a live page.
    let entries: LiveEntries

    /// What the sentences say was done when, whatever it was.
    let clauses: [DatedClause]

    /// What they say of when something told before was done or made known: "the step, announced on Monday,".
    let announcements: [DatedClause]

    /// How many days back news may lie.
    private static let newsDays = 8

    /// How many sentences further an act still is the topic of what both its parties do together, and an occasion is
    /// the one that "the ceremony" points to.
    static let topicReach = 12

    /// The groups of acts with the dates handed on.
    func dated(_ groups: [[Finding]]) -> [[Finding]] {
        var known: [Act: Finding] = [:]
        for act in groups.joined() where act.date != nil && !act.isEarlier { known[Act(act)] = known[Act(act)] ?? act }
        var result: [[Finding]] = []
        // The acts with the dates that they have from elsewhere in the article too.
        var story: [[Finding]] = []
        for group in groups {
            let group = group.map(overHeaded)
            var dated = group
            var told = group
            for place in group.indices where group[place].date == nil && !group[place].isEarlier {
                let act = group[place]
                let first = known[Act(act)]
                let source =
                    first.map(Source.init) ?? heading(of: act) ?? today(for: act)
                    ?? twin(of: act, in: group, known: known)
                    ?? setting(of: act, after: story, in: groups)
                    ?? occasion(of: act, in: group, after: story) ?? sequel(of: act, after: story) ?? sitting(of: act)
                    ?? lead(act, in: groups)
                guard let source else { continue }
                told[place].date = source.date
                told[place].dateText = source.text
                if first == nil { dated[place] = told[place] }
            }
            story.append(told)
            for place in group.indices where dated[place].date == nil {
                guard let sibling = sibling(of: dated[place], in: dated) else { continue }
                dated[place].date = sibling.date
                dated[place].dateText = sibling.dateText
            }
            result.append(dated)
        }
        return result
    }

    /// A date with the words that it was read from.
    struct Source {
        /// The date; nil when the words give none.
        var date: EventDate?
        /// The words.
        var text: String

        /// The date of an act.
        init(_ act: Finding) {
            date = act.date
            text = act.dateText
        }

        /// That date.
        init(date: EventDate, text: String) {
            self.date = date
            self.text = text
        }
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

    /// The date that stands over the sentence of an act that is a step of it.
    private func heading(of act: Finding) -> Source? {
        guard act.isStep, act.modality == .actual, let expression = headings.expression(over: act.sentence) else {
            return nil
        }
        guard let date = expression.value else { return nil }
        if act.isBygone {
            return date.lastDay.map { Source(date: .between(nil, PartialDate($0)), text: expression.text) }
        }
        return Source(date: date, text: expression.text)
    }

    /// An act under a heading as that dates it, where the date of the sentence stands at what is told after it: "June 1940:
    /// Chad occupies the strip *and annexes it in August*".
    private func overHeaded(_ act: Finding) -> Finding {
        guard let expression = act.expression, let heading = heading(of: act), act.date != nil, act.date != heading.date
        else { return act }
        let tokens = document.sentences[act.sentence].tokens
        var verb = tokens[expression.head].head
        while verb >= 0, tokens[verb].upos != .verb { verb = tokens[verb].head }
        guard verb > act.trigger, verb < expression.tokens.lowerBound, tokens[verb].relation == .conj,
            tokens[act.trigger].upos == .verb, tokens[verb].head == act.trigger
        else { return act }
        var result = act
        result.date = heading.date
        result.dateText = heading.text
        return result
    }

    /// The day of publication for what an entry of a live page tells as news.
    private func today(for act: Finding) -> Source? {
        guard let publishedOn, entries.tellsAsNews(act), let group = relations[act.relation]?.group, group != .status
        else { return nil }
        return Source(date: .on(PartialDate(publishedOn)), text: "")
    }

    /// The dated telling of an act that one verb tells together with this: of "recognised the two republics" one, of
    /// "exchanged letters" the other's.
    private func twin(of act: Finding, in group: [Finding], known: [Act: Finding]) -> Source? {
        for sibling in group
        where !sibling.isEarlier && sibling.trigger == act.trigger && sibling.relation == act.relation
            && (sibling.subject.party == act.subject.party || sibling.object?.party == act.object?.party
                || sibling.subject.party == act.object?.party)
        {
            // "Recognised Chad in May, but never Mali".
            if act.modality == .negated, sibling.modality != .negated { continue }
            if let model = known[Act(sibling)] { return Source(model) }
        }
        return nil
    }

    /// The act that several do by one verb as another of them does it, by now dated: "They condemned the raid".
    private func sibling(of act: Finding, in group: [Finding]) -> Finding? {
        guard !act.isEarlier, act.expression == nil else { return nil }
        return group.first { other in
            other.date != nil && other.expression == nil && !other.isEarlier && other.trigger == act.trigger
                && other.relation == act.relation && other.modality == act.modality
                && other.object?.party == act.object?.party && other.subject.word == act.subject.word
        }
    }

    /// Whether two sentences stand in one paragraph.
    func isSameParagraph(_ first: Int, _ second: Int) -> Bool {
        document.sentences[first].paragraph == document.sentences[second].paragraph
    }

    /// Whether a date is a day or a few of the week before publication.
    func isNews(_ date: EventDate?) -> Bool {
        guard let publishedOn, let date, let first = date.firstDay, let last = date.lastDay, date.dayCount <= 7 else {
            return false
        }
        return last <= publishedOn && publishedOn.daysSince1970 - first.daysSince1970 <= Self.newsDays
    }
}
