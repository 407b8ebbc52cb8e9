internal import Actors
internal import Linguistics
internal import Model

/// Who "both sides" are.
extension DocumentReader {
    /// Who "both sides" are to a third: the two parties of the last mutual act nearby, else the two at odds that most acts
    /// are told of.
    func bothSides(of finding: Finding, in groups: [[Finding]]) -> [Argument?] {
        let third = finding.subject.party.polity
        if let pair = namedPair(before: finding) ?? namedPair(after: finding) { return pair }
        // "Has invited Uribe and Correa and has offered to mediate".
        let guests = groups.last { group in
            group.count > 1
                && group.allSatisfy { act in
                    act.sentence == finding.sentence && act.subject.party.polity == third
                        && relations[act.relation]?.isSymmetric == false
                }
        }
        if let guests, relations.has(.peacemaking, finding.relation) { return guests.map(\.object) }
        var counts: [Set<PolityCode>: Int] = [:]
        var last: [Finding]?
        var call: [Finding]?
        var isSettled = false
        var best: (sides: [Argument], count: Int)?
        for group in groups {
            guard let act = group.first, let object = act.object, let type = relations[act.relation],
                act.subject.party.polity != third, object.party.polity != third,
                isAtHand(act.subject.party.polity, in: finding.sentence),
                isAtHand(object.party.polity, in: finding.sentence)
            else { continue }
            // A telephone call between two is no matter that a third hosts or settles, unless nothing else is told of.
            let isCall = type.isSymmetric && type.traits.contains(.remote)
            if isCall { call = group }
            let settles = type.traits.contains(.settlement) && !act.isEarlier && isRecent(act)
            let reach = settles ? DateInheritance.topicReach : Self.reach
            // "Chad massed troops on the Sudanese border; Egypt tried to mediate".
            let isQuarrel = act.sentence == finding.sentence && type.group.isOfTerms
            if type.isSymmetric || isQuarrel, finding.sentence - act.sentence <= reach,
                settles || !isInOtherEntry(act, than: finding),
                settles || act.sentence == finding.sentence || !isSettled && !isCall
            {
                last = group
                isSettled = settles || act.sentence == finding.sentence
            }
            guard type.isSymmetric && !isCall || type.group.isOfTerms else { continue }
            let pair: Set<PolityCode> = [act.subject.party.polity, object.party.polity]
            counts[pair, default: 0] += act.sentence == 0 ? 2 : 1
            if counts[pair, default: 0] >= best?.count ?? 1 {
                // What several did to one is between all of them.
                let others = group.dropFirst().flatMap { [$0.subject] + [$0.object].compactMap(\.self) }
                best = ([act.subject, object] + others, counts[pair, default: 0])
            }
        }
        // A new paragraph goes back to those at odds of whom the article tells most.
        if let best, best.count > 2, let act = last?.first, isInOtherParagraph(act, than: finding) { return best.sides }
        if let last { return last.map(\.subject) + last.map(\.object) }
        // One act of another entry of a live page is no quarrel that all know of.
        if index.entries.isLive, best?.count == 1 { return [] }
        return best?.sides ?? call.map { $0.map(\.subject) + $0.map(\.object) } ?? []
    }

    /// The only two that the sentence names before the act, joined to each other: "Ghana and Togo were at odds; Mali offered
    /// to mediate"; nil where it names others too.
    private func namedPair(before finding: Finding) -> [Argument]? {
        let third = finding.subject.party.polity
        let tokens = document.sentences[finding.sentence].tokens
        let named = mentions(of: finding.sentence).filter { mention in
            mention.head < finding.trigger && mention.parties.contains { $0.polity != third }
        }
        return arePair(named, in: tokens) ? named.map(Self.argument) : nil
    }

    /// The two that the clause after the act tells of together: "Oman brokered a deal, and *Chad and Niger* restored relations";
    /// nil where it is not of two.
    func namedPair(after finding: Finding) -> [Argument]? {
        let tokens = document.sentences[finding.sentence].tokens
        guard tokens.indices.contains(finding.trigger) else { return nil }
        var verb = finding.trigger
        while tokens[verb].upos != .verb, tokens[verb].head >= 0 { verb = tokens[verb].head }
        let named = mentions(of: finding.sentence).filter { mention in
            guard mention.head > verb, mention.kind == .name else { return false }
            let first = tokens[mention.head].relation == .conj ? tokens[mention.head].head : mention.head
            guard first >= 0, tokens[first].relation == .nsubj, tokens[first].head >= 0 else { return false }
            let other = tokens[tokens[first].head]
            return other.relation == .conj && other.head == verb
        }
        let hasThird = named.contains { $0.parties.contains { $0.polity == finding.subject.party.polity } }
        return arePair(named, in: tokens) && !hasThird ? named.map(Self.argument) : nil
    }

    /// Whether mentions name two who are joined to each other.
    private func arePair(_ named: [Mention], in tokens: [Token]) -> Bool {
        named.count == 2 && named.allSatisfy { $0.parties.count == 1 && $0.kind == .name }
            && tokens[named[1].head].relation == .conj && tokens[named[1].head].head == named[0].head
    }

    private static func argument(_ mention: Mention) -> Argument {
        Argument(party: mention.parties[0], word: mention.head, kind: mention.kind, displayName: mention.displayName)
    }

    /// Whether an act is told in another entry of a live page or a chronology.
    private func isInOtherEntry(_ act: Finding, than finding: Finding) -> Bool {
        index.entries.isLive && isInOtherParagraph(act, than: finding)
    }

    private func isInOtherParagraph(_ act: Finding, than finding: Finding) -> Bool {
        document.sentences[act.sentence].paragraph != document.sentences[finding.sentence].paragraph
    }

    /// Whether an act is of the months around publication, as far as the article dates it.
    private func isRecent(_ act: Finding) -> Bool {
        guard let publishedOn, let day = act.date?.lastDay else { return true }
        return abs(publishedOn.daysSince1970 - day.daysSince1970) <= Self.recentDays
    }

    /// How many days from publication a settlement is still news.
    private static let recentDays = 62

    /// The two polities that the sentences up to an act name beside the third who does it; none where they name more or
    /// fewer.
    func rivals(of finding: Finding) -> [Argument?] {
        if let pair = namedPair(after: finding) { return pair }
        var named: [Argument] = []
        for mention in (finding.sentence - Self.reach...finding.sentence).flatMap(index.wholeMentions)
        where mention.kind != .media && !mention.isPlaceOnly
            && (mention.sentence < finding.sentence || mention.head < finding.trigger)
        {
            for party in mention.parties
            where party.type != .organisation && party.polity != finding.subject.party.polity
                && !named.contains(where: { $0.party.polity == party.polity })
            {
                named.append(
                    Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName))
            }
        }
        return named.count == 2 ? named : []
    }
}
