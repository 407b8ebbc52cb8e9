internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Reads the sentences of a document in order, with what one hands on to the next.
struct DocumentReader {
    /// The parsed document.
    let document: Document

    /// The actors.
    let analysis: ActorAnalysis

    /// The temporal expressions.
    let expressions: [TemporalExpression]

    /// The words.
    let lexicon: CueLexicon

    /// The day of publication; nil when the article gives none.
    let publishedOn: CalendarDay?

    /// How many sentences back an act may lie that "followed suit" points to.
    private static let reach = 4

    /// The acts of all sentences, in the order of the text.
    func findings() -> [Finding] {
        var mentions: [Int: [Mention]] = [:]
        for mention in analysis.mentions { mentions[mention.sentence, default: []].append(mention) }
        var dates: [Int: [TemporalExpression]] = [:]
        for expression in expressions { dates[expression.sentence, default: []].append(expression) }
        var groups: [[Finding]] = []
        for index in document.sentences.indices where document.sentences[index].isParsed {
            guard let own = mentions[index] else { continue }
            let reader = SentenceReader(
                sentence: index, of: document, mentions: own, expressions: dates[index] ?? [], lexicon: lexicon)
            for reading in reader.readings() {
                switch reading {
                case .acts(let findings):
                    let complete = findings.compactMap { completed($0, after: groups) }
                    if !complete.isEmpty { groups.append(complete.map { settled($0, after: groups) }) }
                case .sameAsBefore(let trigger, let doers, let modality, let sources, let expression, let rule):
                    let repeated = repeated(
                        in: groups, sentence: index, trigger: trigger, by: doers, modality: modality, sources: sources,
                        expression: expression, rule: rule)
                    if !repeated.isEmpty { groups.append(repeated.map { settled($0, after: groups) }) }
                }
            }
        }
        return groups.flatMap { $0 }
    }

    /// The act with the object that the sentences before supply; nil when they do not.
    private func completed(_ finding: Finding, after groups: [[Finding]]) -> Finding? {
        guard finding.object == nil, let fallback = finding.fallback else { return finding }
        let recent = groups.reversed().filter { group in
            group.first.map { finding.sentence - $0.sentence <= Self.reach } ?? false
        }.flatMap { $0 }
        var result = finding
        switch fallback {
        case .lastObject:
            result.object = recent.first { $0.relation == finding.relation }?.object
        case .opponent:
            result.object = recent.first { $0.object?.party.polity == finding.subject.party.polity }?.subject
        }
        guard let object = result.object, object.party.polity != finding.subject.party.polity else { return nil }
        return result
    }

    /// The act told before with other doers.
    private func repeated(
        in groups: [[Finding]], sentence: Int, trigger: Int, by doers: [Argument], modality: Modality,
        sources: [String], expression: TemporalExpression?, rule: String
    ) -> [Finding] {
        let polities = Set(doers.map(\.party.polity))
        guard
            let model = groups.last(where: { group in
                guard let first = group.first, sentence - first.sentence <= Self.reach else { return false }
                return !group.contains { polities.contains($0.subject.party.polity) }
            })
        else { return [] }
        var result: [Finding] = []
        for doer in doers {
            for act in model where doer.party.polity != act.object?.party.polity {
                let isTwin = result.contains { $0.subject == doer && $0.object?.party == act.object?.party }
                if isTwin { continue }
                var copy = act
                copy.subject = doer
                copy.sentence = sentence
                copy.trigger = trigger
                copy.modality = modality == .actual ? act.modality : modality
                copy.sources = sources
                copy.expression = expression
                if expression == nil && act.sentence != sentence {
                    copy.date = nil
                    copy.dateText = ""
                }
                copy.isEarlier = false
                copy.rule = rule
                copy.family = "ellipsis.verb"
                result.append(copy)
            }
        }
        return result
    }

    /// The act with its date, and planned when its date is still to come.
    private func settled(_ finding: Finding, after groups: [[Finding]]) -> Finding {
        var result = finding
        guard let expression = finding.expression else { return result }
        if let value = expression.value {
            result.date = value
        } else if let offset = expression.offset,
            let anchor = groups.last(where: { $0.first?.date != nil })?.first?.date
        {
            result.date = shifted(anchor, by: offset)
        }
        guard let date = result.date else { return result }
        result.dateText = expression.text
        if finding.isEarlier {
            switch date {
            case .on(let day): result.date = .between(nil, day)
            case .between(_, let end): result.date = end.map { .between(nil, $0) }
            }
        }
        if result.modality == .actual, let publishedOn, let first = date.firstDay, first > publishedOn {
            result.modality = .intended
        }
        return result
    }

    private func shifted(_ date: EventDate, by offset: TemporalExpression.Offset) -> EventDate? {
        guard case .on(let partial) = date else { return nil }
        if offset.months != 0 {
            let month = partial.month ?? 1
            let total = partial.year * 12 + month - 1 + offset.months
            guard total >= 12 else { return nil }
            let isYears = offset.months % 12 == 0
            if isYears || partial.month == nil {
                return PartialDate(
                    year: total / 12,
                    month: isYears && partial.month == nil ? nil : partial.month == nil ? nil : total % 12 + 1
                ).map { .on($0) }
            }
            return PartialDate(year: total / 12, month: total % 12 + 1).map { .on($0) }
        }
        guard partial.grain == .day else { return nil }
        return .day(partial.firstDay.adding(days: offset.days))
    }
}
