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

    /// The relation types.
    let relations: RelationCatalogue

    /// The day of publication; nil when the article gives none.
    let publishedOn: CalendarDay?

    /// How many sentences back an act may lie that "followed suit" points to.
    private static let reach = 4

    /// What the sentences tell, in the order of the text.
    ///
    /// - Parameter listsUnmatched: whether verbs without a cue are listed too, which takes time.
    func read(listsUnmatched: Bool) -> (findings: [Finding], unmatched: [UnmatchedCue]) {
        var mentions: [Int: [Mention]] = [:]
        let named = namedPolities
        for var mention in analysis.mentions {
            // "African countries" are those that the article names, or nobody.
            if mention.parties.count > 2 || (mention.kind == .adjective && mention.parties.count > 1),
                !mention.parties.allSatisfy({ named.contains($0.polity) })
            {
                mention.parties = counted(mention)
            }
            mentions[mention.sentence, default: []].append(mention)
        }
        var dates: [Int: [TemporalExpression]] = [:]
        for expression in expressions { dates[expression.sentence, default: []].append(expression) }
        var groups: [[Finding]] = []
        var unmatched: [UnmatchedCue] = []
        var speech = SpeechThread()
        for (index, sentence) in document.sentences.enumerated() {
            speech.advance(to: sentence)
            guard sentence.isParsed, let own = mentions[index] else { continue }
            let reader = SentenceReader(
                sentence: index, of: document, mentions: own, expressions: dates[index] ?? [], lexicon: lexicon,
                speakerBefore: speech.lastSpeaker)
            speech.hear(reader.speaker, groups: &groups)
            for reading in reader.readings() {
                let completed = complete(reading, after: groups, sentence: index)
                let found = speech.attributed(completed, group: groups.count)
                if !found.isEmpty { groups.append(found.map { settled($0, after: groups) }) }
            }
            if listsUnmatched { unmatched += reader.unmatched(in: document.text(in: sentence.range)) }
        }
        let inheritance = DateInheritance(document: document, relations: relations, publishedOn: publishedOn)
        return (bounded(inheritance.dated(groups)), unmatched)
    }

    /// Of a group "three European countries" those that the title or the article names, when they are as many as said.
    private func counted(_ mention: Mention) -> [Party] {
        let words = document.sentences[mention.sentence].tokens[mention.tokens].map { $0.form.lowercased() }
        let numbers = ["two", "three", "four", "five", "six", "seven", "eight"]
        guard let count = words.lazy.compactMap({ numbers.firstIndex(of: $0) }).first.map({ $0 + 2 }) else { return [] }
        for last in [0, mention.sentence, document.sentences.count] {
            var named: Set<PolityCode> = []
            for other in analysis.mentions
            where other.sentence <= last && other.parties.count == 1 && other.kind == .name {
                named.formUnion(other.parties.map(\.polity))
            }
            let members = mention.parties.filter { named.contains($0.polity) }
            if members.count == count { return members }
        }
        return []
    }

    /// The polities that the article names, by themselves or by one of their people.
    private var namedPolities: Set<PolityCode> {
        var result: Set<PolityCode> = []
        for mention in analysis.mentions
        where mention.kind != .nominal && mention.kind != .pronoun && mention.parties.count == 1 {
            result.formUnion(mention.parties.map(\.polity))
        }
        return result
    }

    private func complete(_ reading: SentenceReading, after groups: [[Finding]], sentence: Int) -> [Finding] {
        switch reading {
        case .acts(let findings): findings.flatMap { completed($0, after: groups) }
        case .incomplete(let act):
            act.relation == nil
                ? repeated(act, in: groups, sentence: sentence) : topical(act, in: groups, sentence: sentence)
        }
    }

    /// The acts of all groups: one act towards several has one date, and earlier doers of an act did it until then.
    private func bounded(_ groups: [[Finding]]) -> [Finding] {
        var all: [Finding] = []
        let told = groups.flatMap { $0 }
        for group in groups {
            all += group.map { finding in
                guard finding.date == nil, !finding.isEarlier, finding.modality == .actual else { return finding }
                let twins = group.filter { !$0.isEarlier && $0.subject.party.polity == finding.subject.party.polity }
                guard twins.count > 1, let known = dated(told, as: finding, towards: twins.compactMap(\.object)) else {
                    return finding
                }
                var result = finding
                result.date = known.date
                result.dateText = known.dateText
                return result
            }
        }
        return groups.flatMap { group in
            group.map { finding in
                guard finding.isEarlier, finding.date == nil else { return finding }
                let followers = group.filter { !$0.isEarlier }
                let known = followers.lazy.compactMap {
                    dated(all, as: $0, towards: [finding.object].compactMap { $0 })
                }.first
                var result = finding
                if let known, case .on(let day) = known.date {
                    result.date = .between(nil, Self.bound(day))
                    result.dateText = known.dateText
                }
                return result
            }
        }.enumerated().map { place, finding in
            finding.isEarlier || place >= all.count ? finding : all[place]
        }
    }

    /// The most precisely dated finding of the same doer and type towards one of those parties.
    private func dated(_ all: [Finding], as finding: Finding, towards objects: [Argument]) -> Finding? {
        let polities = Set(objects.map(\.party.polity))
        return all.filter {
            !$0.isEarlier && $0.relation == finding.relation && $0.modality == .actual && $0.date != nil
                && $0.subject.party.polity == finding.subject.party.polity
                && $0.object.map { polities.contains($0.party.polity) } == true
        }.min { ($0.date?.dayCount ?? .max) < ($1.date?.dayCount ?? .max) }
    }

    /// The month of a day before which others acted: nobody says how long before.
    private static func bound(_ date: PartialDate) -> PartialDate {
        PartialDate(year: date.year, month: date.month) ?? date
    }

    /// The act between the two parties that the article is about: those of the title, else those of the last act.
    private func topical(_ act: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding] {
        guard let relation = act.relation else { return [] }
        let known = act.parties.first
        // "Relations between Chad and Sudan" over an article say whom all of it is about.
        let title = parties(of: 0)
        let isAboutTies = document.sentences.first?.tokens.contains {
            ["relations", "ties"].contains($0.form.lowercased())
        }
        var pair = title.count == 2 && isAboutTies == true ? title : parties(of: sentence)
        if pair.count != 2 { pair = title }
        let isForeign = known.map { party in !pair.contains { $0.party.polity == party.party.polity } } ?? false
        if pair.count != 2 || isForeign {
            guard let last = groups.last?.first, let object = last.object, sentence - last.sentence <= Self.reach else {
                return []
            }
            pair = [last.subject, object]
        }
        if let known {
            guard let other = pair.first(where: { $0.party.polity != known.party.polity }),
                pair.contains(where: { $0.party.polity == known.party.polity })
            else { return [] }
            pair = [other, known]
        }
        guard pair[0].party.polity != pair[1].party.polity else { return [] }
        return [
            Finding(
                sentence: sentence, trigger: act.trigger, subject: pair[0], relation: relation, object: pair[1],
                modality: act.modality, sources: act.sources, expression: act.expression, rule: act.rule + ".topic",
                family: "topic")
        ]
    }

    /// The parties of a sentence that are not only places, one for each polity.
    private func parties(of sentence: Int) -> [Argument] {
        var result: [Argument] = []
        for mention in analysis.mentions
        where mention.sentence == sentence && mention.kind != .media && !mention.isPlaceOnly
            && mention.parties.count < 3
        {
            for party in mention.parties where !result.contains(where: { $0.party.polity == party.polity }) {
                result.append(
                    Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName))
            }
        }
        return result
    }

    /// The act with the objects that the sentences before supply; none when they do not.
    private func completed(_ finding: Finding, after groups: [[Finding]]) -> [Finding] {
        guard finding.object == nil, let fallback = finding.fallback else { return [finding] }
        let subject = finding.subject.party.polity
        let near = groups.reversed().filter { group in
            group.first.map { finding.sentence - $0.sentence <= Self.reach } ?? false
        }
        let recent = near.flatMap { $0 }
        var objects: [Argument?] = []
        switch fallback {
        case .lastObject:
            // The one that most acts of the type are towards, the latest of equals.
            let told = groups.flatMap { $0 }
            var known = told.filter { $0.relation == finding.relation }.compactMap(\.object)
            if known.isEmpty {
                let group = relations[finding.relation]?.group
                known = told.filter { relations[$0.relation]?.group == group }.compactMap(\.object)
            }
            known.removeAll { $0.party.polity == subject }
            var counts: [PolityCode: Int] = [:]
            for object in known { counts[object.party.polity, default: 0] += 1 }
            let most = counts.values.max()
            objects = [known.last { counts[$0.party.polity] == most }]
        case .placeBefore:
            objects = [placeBefore(finding)]
        case .recentObject:
            objects = [recent.first { $0.subject.party.polity == subject }?.object]
        case .opponent:
            objects = [recent.first { $0.object?.party.polity == subject }?.subject]
        case .lastDoer:
            guard let group = mainAct(before: finding.sentence, trigger: finding.trigger, in: groups, except: [subject])
            else { return [] }
            let isPair = group.contains { act in group.contains { $0.subject.party == act.object?.party } }
            objects = group.map(\.subject) + (isPair ? group.map(\.object) : [])
        case .lastSides:
            guard let group = near.first(where: { Self.mutualRelations.contains($0.first?.relation ?? "") }) else {
                return []
            }
            objects = group.map(\.subject) + group.map(\.object)
        }
        var result: [Finding] = []
        for case let object? in objects where object.party.polity != subject {
            if result.contains(where: { $0.object?.party.polity == object.party.polity }) { continue }
            var copy = finding
            copy.object = object
            result.append(copy)
        }
        return result
    }

    /// The act that "the decision" or "followed suit" points to: one told earlier in the sentence or in the sentence
    /// before it in the paragraph, else the nearest of the type that the article tells of most, else one of the sentence
    /// before.
    private func mainAct(
        before sentence: Int, trigger: Int, in groups: [[Finding]], except polities: Set<PolityCode>,
        of models: Set<PolityCode> = []
    ) -> [Finding]? {
        let candidates = groups.reversed().filter { group in
            guard let first = group.first, !first.isEarlier else { return false }
            if !models.isEmpty { return models.contains(first.subject.party.polity) }
            return !group.contains { polities.contains($0.subject.party.polity) }
        }
        if let own = candidates.first(where: { $0.first?.sentence == sentence && ($0.first?.trigger ?? 0) < trigger }) {
            return own
        }
        if let place = candidates.first?.first?.sentence, sentence - place <= 1,
            document.sentences[place].paragraph == document.sentences[sentence].paragraph
        {
            // The main clause rather than what hangs on it.
            return candidates.filter { $0.first?.sentence == place }.min {
                ($0.first?.depth ?? 0) < ($1.first?.depth ?? 0)
            }
        }
        var counts: [String: Int] = [:]
        for group in groups { counts[group.first?.relation ?? "", default: 0] += group.first?.sentence == 0 ? 2 : 1 }
        let most = counts.values.max()
        if let main = candidates.first(where: { counts[$0.first?.relation ?? ""] == most }) { return main }
        return candidates.first { sentence - ($0.first?.sentence ?? 0) <= 1 }
    }

    /// The polity that "there" means: the last one named before the act that is not the doer.
    private func placeBefore(_ finding: Finding) -> Argument? {
        for mention in analysis.mentions.reversed()
        where mention.sentence <= finding.sentence && finding.sentence - mention.sentence <= 1 {
            if mention.sentence == finding.sentence && mention.head >= finding.trigger { continue }
            guard mention.kind == .name || mention.kind == .nominal, let party = mention.parties.first,
                mention.parties.count == 1,
                party.polity != finding.subject.party.polity, party.type == .polity
            else { continue }
            return Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName)
        }
        return nil
    }

    /// Types whose two parties "both sides" can be.
    private static let mutualRelations: Set<String> = [
        "signed_agreement", "met_with", "negotiated_with", "agreed_ceasefire", "restored_relations",
        "established_relations", "attacked",
    ]

    /// The act told before with other doers.
    private func repeated(_ open: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding] {
        let polities = open.predecessors.isEmpty ? Set(open.parties.map(\.party.polity)) : []
        // "Denied having done so": what was said of the same doer.
        let denied =
            open.modality == .negated
            ? groups.last { group in
                group.contains { act in
                    polities.contains(act.subject.party.polity) && sentence - act.sentence <= 1
                        && act.modality != .negated
                }
            } : nil
        guard
            let model = denied
                ?? mainAct(
                    before: sentence, trigger: open.trigger, in: groups, except: polities,
                    of: Set(open.models.map(\.party.polity)))
        else { return [] }
        var result: [Finding] = []
        if !open.predecessors.isEmpty, let last = groups.last, last.first?.sentence == sentence {
            for doer in open.predecessors {
                for act in last where doer.party.polity != act.object?.party.polity {
                    var copy = act
                    copy.subject = doer
                    copy.isEarlier = true
                    copy.rule = open.rule
                    copy.family = open.family
                    if !result.contains(where: {
                        $0.subject == doer && $0.object == act.object && $0.relation == act.relation
                    }) {
                        result.append(copy)
                    }
                }
            }
            return result
        }
        for doer in open.parties {
            for act in model where doer.party.polity != act.object?.party.polity {
                let isTwin = result.contains {
                    $0.subject == doer && $0.relation == act.relation && $0.object?.party == act.object?.party
                }
                if isTwin { continue }
                var copy = act
                copy.subject = doer
                copy.sentence = sentence
                copy.trigger = open.trigger
                copy.modality = open.modality == .actual ? act.modality : open.modality
                copy.sources = open.sources
                copy.expression = open.expression
                if open.expression == nil && act.sentence != sentence {
                    copy.date = nil
                    copy.dateText = ""
                }
                copy.isEarlier = false
                copy.rule = open.rule
                copy.family = open.family
                result.append(copy)
            }
        }
        return result
    }

    /// The act with its date, and planned when its date is still to come.
    private func settled(_ finding: Finding, after groups: [[Finding]]) -> Finding {
        var result = finding
        guard let expression = finding.expression else { return finding }
        if let value = expression.value {
            result.date = value
        } else if let offset = expression.offset {
            // Days are counted from a day.
            let anchors = groups.reversed().compactMap { $0.first?.date }
            result.date = anchors.lazy.compactMap { $0.moved(by: offset) }.first
        }
        guard let date = result.date else { return result }
        // "Has recognised it since 1949": the act is of 1949, the state goes on.
        if case .between(let start?, nil) = date, let group = relations[result.relation]?.group,
            ["recognition", "relations", "missions", "membership", "coercion"].contains(group),
            result.relation != "member_of",
            result.modality != .negated
        {
            result.date = .on(start)
        }
        result.dateText = expression.text
        if finding.isEarlier {
            switch date {
            case .on(let day): result.date = .between(nil, Self.bound(day))
            case .between(_, let end): result.date = end.map { .between(nil, Self.bound($0)) }
            }
            return result
        }
        // "Has invited them for July", "thanked it for its help since 2013": what was said is of no such date.
        if result.modality == .actual, relations[result.relation]?.group == "messages" {
            let liesAhead = publishedOn.map { day in result.isPast && (date.firstDay.map { $0 > day } ?? false) }
            if liesAhead ?? false || date.lastDay == nil {
                result.date = nil
                result.dateText = ""
                return result
            }
        }
        if result.modality == .actual, !result.isPast, let publishedOn, let first = date.firstDay, first > publishedOn {
            result.modality = .intended
        }
        return result
    }
}
