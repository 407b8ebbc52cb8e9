internal import Actors
internal import Linguistics
internal import Model

/// Objects that the sentence does not name: "there", "both sides", "the decision".
extension DocumentReader {
    /// The act with the objects that the sentences before supply; none when they do not.
    func completed(_ finding: Finding, after groups: [[Finding]]) -> [Finding] {
        guard finding.object == nil, !finding.fallbacks.isEmpty else { return [finding] }
        // "Our embassy there".
        if relations[finding.relation]?.group == "missions", saysWhere(finding),
            case let acts = completed(finding, by: .placeBefore, after: groups), !acts.isEmpty
        {
            return acts
        }
        return finding.fallbacks.lazy.map { completed(finding, by: $0, after: groups) }.first { !$0.isEmpty } ?? []
    }

    private func completed(_ finding: Finding, by fallback: Cue.Fallback, after groups: [[Finding]]) -> [Finding] {
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
                let kin = Self.kin(of: relations[finding.relation]?.group ?? "")
                known = told.filter { kin.contains(relations[$0.relation]?.group ?? "") }.compactMap(\.object)
            }
            known.removeAll { $0.party.polity == subject || !isAtHand($0.party.polity, in: finding.sentence) }
            var counts: [PolityCode: Int] = [:]
            for object in known { counts[object.party.polity, default: 0] += 1 }
            let most = counts.values.max()
            let last = known.last { counts[$0.party.polity] == most }
            // What was done to several at once is done to all of them again.
            let together = groups.last { group in group.contains { $0.object == last } } ?? []
            objects =
                [last]
                + together.map(\.object).filter { other in
                    other.map { counts[$0.party.polity] == most } ?? false
                }
        case .placeBefore:
            objects = [placeBefore(finding)]
        case .recentObject:
            objects = [recent.first { $0.subject.party.polity == subject }?.object]
        case .opponent:
            // Who backs or meets somebody is no opponent.
            objects = [
                recent.first { $0.object?.party.polity == subject && !relations.has(.cordial, $0.relation) }?.subject
            ]
        case .attacker:
            let known = doers(ofDeedIn: finding)
            let attack = groups.last { group in
                group.contains { relations.has(.conquest, $0.relation) && $0.modality == .actual }
            }
            objects = known.isEmpty ? attack.map { $0.map(\.subject) } ?? [] : known
        case .invaded:
            let attack = groups.last { group in
                group.contains {
                    relations.has(.conquest, $0.relation) && $0.sentence == finding.sentence
                        && $0.modality == .actual
                }
            }
            let victims = attack?.compactMap(\.object) ?? []
            // Of several one cannot know, and who attacks in another's land keeps its own mission there.
            if Set(victims.map(\.party.polity)).count == 1, let victim = victims.first,
                attack?.contains(where: { $0.subject.party.polity == subject }) == false
            {
                objects = [victim]
            }
        case .lastDoer:
            let judged = judged(before: finding, in: groups)
            objects = judged.isEmpty ? doers(ofDeedIn: finding) : judged
            // "Condemned the test": what is named so need not be what others are told to have done.
            let isOther = finding.nouns.contains { lexicon.words.contains($0, in: "unattributed") }
            guard objects.isEmpty, !isOther else { break }
            guard
                let group = occasion(of: finding, in: groups)
                    ?? mainAct(before: finding.sentence, trigger: finding.trigger, in: groups, except: [subject])
            else {
                objects = lastActors(before: finding)
                break
            }
            let isPair = group.contains { act in group.contains { $0.subject.party == act.object?.party } }
            objects = group.map(\.subject) + (isPair ? group.map(\.object) : [])
        case .lastSides:
            objects = bothSides(of: finding, in: groups)
        case .rivals:
            objects = rivals(of: finding)
        case .partner, .holder:
            // "The first NATO country to break with another": one does not break with what one is a member of.
            let dealings =
                relations.has(.rupture, finding.relation)
                ? near.filter { relations[$0.first?.relation ?? ""]?.group != "membership" } : near
            let partner = partner(of: subject, near: dealings, sentence: finding.sentence)
            // A body that a state has dealt with is seldom the one whom it need not name, unless the title names it.
            let isBody =
                partner?.party.type == .organisation
                && !parties(of: 0).contains { $0.party.polity == partner?.party.polity }
            let isNear = partner.map { isNamedNear($0.party.polity, in: finding.sentence) } ?? false
            objects = [isBody || !isNear && partner != nil ? nil : partner ?? soleOther(than: finding)]
        }
        var result: [Finding] = []
        for case let object? in objects where object.party.polity != subject {
            if result.contains(where: { $0.object?.party.polity == object.party.polity }) { continue }
            var copy = finding
            copy.object = object
            copy.rule += "." + fallback.rawValue
            copy.family = "supplied." + fallback.rawValue
            result.append(copy)
        }
        return result
    }

    /// Whether the title, a sentence or the one before it names a polity: of whom neither tells nobody thinks.
    private func isNamedNear(_ polity: PolityCode, in sentence: Int) -> Bool {
        analysis.mentions.contains { mention in
            (mention.sentence == 0 || mention.sentence == sentence || mention.sentence == sentence - 1)
                && mention.parties.contains { $0.polity == polity }
        }
    }

    /// What words answer: the first act nearby by others that is not itself said or written; nil when there is none.
    private func occasion(of finding: Finding, in groups: [[Finding]]) -> [Finding]? {
        groups.first { group in
            guard let first = group.first, finding.sentence - first.sentence <= Self.reach, !first.isEarlier,
                first.sentence < finding.sentence || first.trigger < finding.trigger,
                let type = relations[first.relation]
            else { return false }
            return !["verbal", "messages"].contains(type.group)
                && !group.contains { $0.subject.party.polity == finding.subject.party.polity }
        }
    }

    /// Whether a polity can be meant in a sentence that does not name it: the title names it, or the sentence's paragraph
    /// or the one before, or a third of all. What other items of a digest tell of is not.
    private func isAtHand(_ polity: PolityCode, in sentence: Int) -> Bool {
        let paragraph = document.sentences[sentence].paragraph
        var named: Set<Int> = []
        for mention in analysis.mentions where mention.parties.contains(where: { $0.polity == polity }) {
            if mention.sentence == 0 { return true }
            named.insert(document.sentences[mention.sentence].paragraph)
        }
        let all = Set(document.sentences.map(\.paragraph)).count
        return named.contains(paragraph) || named.contains(paragraph - 1) || named.count * 3 >= all
    }

    /// The groups of relation types whose acts answer one another: ties are broken and envoys recalled over one quarrel.
    private static func kin(of group: String) -> Set<String> {
        let quarrel: Set<String> = ["relations", "missions"]
        return quarrel.contains(group) ? quarrel : [group]
    }

    /// The act that "the decision" or "followed suit" points to: one told earlier in the sentence or in the sentence
    /// before it in the paragraph, else the nearest of the type that the article tells of most, else one of the sentence
    /// before.
    func mainAct(
        before sentence: Int, trigger: Int, in groups: [[Finding]], except polities: Set<PolityCode>,
        of models: Set<PolityCode> = [], isRepeated: Bool = false
    ) -> [Finding]? {
        let candidates = groups.reversed().filter { group in
            guard let first = group.first, !first.isEarlier else { return false }
            // "Chile followed" is not said of a war, unless in one breath with it.
            if isRepeated, first.sentence != sentence, relations[first.relation]?.group == "force" { return false }
            // Nobody does again what somebody is.
            if isRepeated, relations[first.relation]?.group == "status" { return false }
            if !models.isEmpty { return models.contains(first.subject.party.polity) }
            return !group.contains { polities.contains($0.subject.party.polity) }
        }
        if let own = candidates.first(where: { isBeside($0, trigger: trigger, sentence: sentence) }) {
            return own
        }
        if let place = candidates.first?.first?.sentence, sentence - place <= 1,
            document.sentences[place].paragraph == document.sentences[sentence].paragraph
        {
            // The main clause rather than what hangs on it.
            let found = candidates.filter { $0.first?.sentence == place }.min {
                ($0.first?.depth ?? 0) < ($1.first?.depth ?? 0)
            }
            return found.map { headlined($0, among: candidates) }
        }
        var counts: [String: Int] = [:]
        for group in groups { counts[group.first?.relation ?? "", default: 0] += group.first?.sentence == 0 ? 2 : 1 }
        let most = counts.values.max()
        if let main = candidates.first(where: { counts[$0.first?.relation ?? ""] == most }) { return main }
        return candidates.first { sentence - ($0.first?.sentence ?? 0) <= 1 }
    }

    /// Whether a group is told earlier in the sentence, not in a relative clause on the side: "Nato, which promised
    /// Georgia membership, condemned the decision".
    private func isBeside(_ group: [Finding], trigger: Int, sentence: Int) -> Bool {
        guard let first = group.first else { return false }
        return first.sentence == sentence && first.trigger < trigger && !first.isInRelativeClause
    }

    /// The article's first act of the type where the group lists who else did the same: "the decision" is one.
    private func headlined(_ group: [Finding], among candidates: [[Finding]]) -> [Finding] {
        guard Set(group.map(\.subject.party.polity)).count > 2 else { return group }
        return candidates.last { $0.first?.relation == group.first?.relation } ?? group
    }

    /// The only other polity that is named below the verb of a rupture or the like, which is done to somebody: "Chad, saying
    /// that Khartoum armed rebels, severed relations", "withdrew its envoy over remarks of the Polish premier".
    private func soleOther(than finding: Finding) -> Argument? {
        guard relations.has(.rupture, finding.relation) else { return nil }
        let tokens = document.sentences[finding.sentence].tokens
        let others = parties(of: finding.sentence).filter { $0.party.polity != finding.subject.party.polity }
        guard let other = others.first, others.count == 1, other.party.type != .organisation,
            tokens[finding.subject.word].relation != .conj
        else { return nil }
        // "At the request of Chad and Niger": the two are on one side.
        let isBeside = analysis.mentions.contains { mention in
            mention.sentence == finding.sentence
                && mention.parties.contains { $0.polity == finding.subject.party.polity }
                && (tokens[mention.head].head == other.word || tokens[other.word].head == mention.head)
                && (tokens[mention.head].relation == .conj || tokens[other.word].relation == .conj)
        }
        if isBeside { return nil }
        // "Condemned Chad but only withdrew its envoy": the first verb has the same subject.
        let isShared =
            tokens[finding.trigger].relation == .conj
            && !tokens.contains { $0.head == finding.trigger && [.nsubj, .nsubjPass].contains($0.relation) }
        let top = isShared ? tokens[finding.trigger].head : finding.trigger
        var word = other.word
        for _ in tokens.indices where word >= 0 && word != finding.trigger && word != top {
            if tokens[word].relation == .parataxis || tokens[word].relation == .conj { return nil }
            word = tokens[word].head
        }
        return word == finding.trigger || word == top ? other : nil
    }

    /// The one that a party has to do with: the other side of the nearest act in which it deals with one party alone, what
    /// others only say of it left aside, else the other of the two that the title names.
    private func partner(of polity: PolityCode, near: [[Finding]], sentence: Int) -> Argument? {
        // Whom somebody belongs to is nobody that it deals with.
        for group in near where !["verbal", "status"].contains(relations[group.first?.relation ?? ""]?.group) {
            var others: [Argument] = []
            for act in group {
                guard let object = act.object, object.party.polity != act.subject.party.polity,
                    act.subject.party.polity == polity || object.party.polity == polity
                else { continue }
                let other = act.subject.party.polity == polity ? object : act.subject
                if !others.contains(where: { $0.party.polity == other.party.polity }) { others.append(other) }
            }
            if others.count == 1 { return others[0] }
            if others.count > 1 { return nil }
        }
        let title = parties(of: 0)
        guard sentence > 0, title.count == 2, title.contains(where: { $0.party.polity == polity }) else { return nil }
        return title.first { $0.party.polity != polity }
    }
}
