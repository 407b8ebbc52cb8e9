internal import Actors
internal import Linguistics
internal import Model

/// Objects that the sentence does not name: "there", "both sides", "the decision".
extension DocumentReader {
    /// The act with the objects that the sentences before supply; none when they do not.
    func completed(_ finding: Finding, after groups: [[Finding]]) -> [Finding] {
        guard finding.object == nil, !finding.fallbacks.isEmpty else { return [finding] }
        if withdrawsThem(finding) {
            guard let act = withdrawn(finding, after: groups) else { return [] }
            if act.object != nil { return [act] }
        }
        // "Our embassy there".
        if relations[finding.relation]?.group == .missions, saysWhere(finding),
            case let acts = completed(finding, by: .placeBefore, after: groups), !acts.isEmpty
        {
            return acts
        }
        if relations[finding.relation]?.group == .missions, let host = hostOfMission(of: finding) {
            var act = finding
            act.object = host
            act.rule += ".host"
            act.family = "supplied.host"
            return [act]
        }
        return finding.fallbacks.lazy.map { completed(finding, by: $0, after: groups) }.first { !$0.isEmpty }
            ?? focused(finding, after: groups)
    }

    private func completed(_ finding: Finding, by fallback: Cue.Fallback, after groups: [[Finding]]) -> [Finding] {
        var result: [Finding] = []
        for object in objects(of: finding, by: fallback, after: groups)
        where object.party.polity != finding.subject.party.polity {
            if result.contains(where: { $0.object?.party.polity == object.party.polity }) { continue }
            var copy = finding
            copy.object = fallback == .partner ? stateBehind(object, of: finding.relation) : object
            copy.rule += "." + fallback.rawValue
            copy.family = "supplied." + fallback.rawValue
            result.append(copy)
        }
        return result
    }

    /// Whom the sentences before supply as the object of an act.
    private func objects(of finding: Finding, by fallback: Cue.Fallback, after groups: [[Finding]]) -> [Argument] {
        switch fallback {
        case .lastObject: lastObjects(of: finding, in: groups)
        case .placeBefore: [placeBefore(finding)].compactMap(\.self)
        case .recentObject: [recentObject(of: finding, in: groups)].compactMap(\.self)
        case .opponent: [opponent(of: finding, in: groups)].compactMap(\.self)
        case .sender: [sender(before: finding, in: groups)].compactMap(\.self)
        case .attacker: attackers(before: finding, in: groups)
        case .invaded: [invaded(in: finding, in: groups)].compactMap(\.self)
        case .lastDoer: lastDoers(before: finding, in: groups)
        case .lastSides: bothSides(of: finding, in: groups).compactMap(\.self)
        case .rivals: rivals(of: finding).compactMap(\.self)
        case .partner, .holder:
            [garrisoned(by: finding, in: groups) ?? dealingPartner(of: finding, in: groups)].compactMap(\.self)
        }
    }

    /// The groups of acts told within reach before an act, the nearest first.
    private func near(_ finding: Finding, in groups: [[Finding]]) -> [[Finding]] {
        groups.reversed().filter { group in
            group.first.map { finding.sentence - $0.sentence <= Self.reach } ?? false
        }
    }

    /// To whom the doer of an act last did something.
    private func recentObject(of finding: Finding, in groups: [[Finding]]) -> Argument? {
        let doer = finding.subject.party.polity
        let near = near(finding, in: groups)
        let outside =
            relations.has(.troops, finding.relation) || relations.has(.conquest, finding.relation)
            ? mediators(for: doer, in: near) : []
        return near.joined().first { act in
            act.subject.party.polity == doer && !outside.contains { $0 == act.object?.party.polity }
        }?.object
    }

    /// Who last did something to the doer of an act. Who backs or meets somebody is no opponent.
    private func opponent(of finding: Finding, in groups: [[Finding]]) -> Argument? {
        if finding.nouns.isEmpty, let other = doerBeside(finding) { return other }
        // Nobody moves troops against an organisation that only spoke.
        let isMilitary = relations.has(.troops, finding.relation) || relations.has(.conquest, finding.relation)
        return near(finding, in: groups).joined().first {
            $0.object?.party.polity == finding.subject.party.polity && !relations.has(.cordial, $0.relation)
                && !(isMilitary && $0.subject.party.type == .organisation)
        }?.subject
    }

    /// Who did the deed that an act is about, else who last took land or lives.
    private func attackers(before finding: Finding, in groups: [[Finding]]) -> [Argument] {
        let known = doers(ofDeedIn: finding)
        if !known.isEmpty { return known }
        let attack = groups.last { group in
            group.contains { relations.has(.conquest, $0.relation) && $0.modality == .actual }
        }
        return attack?.map(\.subject) ?? []
    }

    /// Who is attacked in the sentence of an act. Of several one cannot know, and who attacks in another's land keeps its
    /// own mission there.
    private func invaded(in finding: Finding, in groups: [[Finding]]) -> Argument? {
        let attack = groups.last { group in
            group.contains {
                relations.has(.conquest, $0.relation) && $0.sentence == finding.sentence && $0.modality == .actual
            }
        }
        guard let attack else { return nil }
        let victims = attack.compactMap(\.object)
        let isOwn = attack.contains { $0.subject.party.polity == finding.subject.party.polity }
        return Set(victims.map(\.party.polity)).count == 1 && !isOwn ? victims.first : nil
    }

    /// Whose act an act is about: whom others judge for it too, who did what its noun tells, else whoever did the act that
    /// it answers.
    private func lastDoers(before finding: Finding, in groups: [[Finding]]) -> [Argument] {
        let judged = judged(before: finding, in: groups)
        let near = judged.isEmpty ? antecedentActors(of: finding) : judged
        let befallen = near.isEmpty ? seats(ofUpheavalIn: finding) : near
        let known = befallen.isEmpty ? doers(ofDeedIn: finding) : befallen
        // "Condemned the test": what is named so need not be what others are told to have done.
        let isOther = finding.nouns.contains { lexicon.words.contains($0, in: .unattributed) }
        guard known.isEmpty, !isOther else { return known }
        let subject = finding.subject.party.polity
        if let other = otherSide(ofStep: finding, in: groups) { return [other] }
        let headliners = headliners(judgedBy: finding, in: groups)
        if !headliners.isEmpty { return headliners }
        guard
            let group = occasion(of: finding, in: groups)
                ?? mainAct(
                    before: finding.sentence, trigger: finding.trigger,
                    in: groups.filter { $0.first?.modality != .possible }, except: [subject])
        else { return lastActors(before: finding) }
        // "It" is nothing that was told further back: "Police fired at rioters. Togo condemned it".
        let isBare = !finding.nouns.isEmpty && finding.nouns.allSatisfy { lexicon.words.contains($0, in: .pointing) }
        if isBare, let told = group.first, finding.sentence - told.sentence > 1 { return [] }
        // "Amid criticism from Chad", and then "Niger condemned the move": the move is not Chad's.
        let criticised = group.filter { relations.has(.verdict, $0.relation) }.compactMap(\.object)
        let isMove = finding.nouns.contains { lexicon.words.contains($0, in: .toldActs) }
        if isMove, !criticised.isEmpty, criticised.allSatisfy({ $0.party.polity != subject }) { return criticised }
        let isPair = group.contains { act in group.contains { $0.subject.party == act.object?.party } }
        return group.map(\.subject) + (isPair ? group.compactMap(\.object) : [])
    }

    /// With whom the doer of an act has to do. One does not break with what one is a member of: "the first NATO country to
    /// break with another".
    private func dealingPartner(of finding: Finding, in groups: [[Finding]]) -> Argument? {
        let near = near(finding, in: groups)
        let dealings =
            relations.has(.rupture, finding.relation)
            ? near.filter { relations[$0.first?.relation ?? ""]?.group != .membership }
            // Nobody attacks who helps it.
            : relations.has(.conquest, finding.relation)
                ? near.filter { !relations.has(.help, $0.first?.relation ?? "") } : near
        let isAlly =
            relations[finding.relation]?.group == .cooperation && !relations.has(.peacemaking, finding.relation)
        guard
            let partner = partner(
                of: finding.subject.party.polity, near: dealings, sentence: finding.sentence, isAlly: isAlly)
        else {
            return soleOther(than: finding) ?? neighbour(of: finding)
        }
        guard isNamedNear(partner.party.polity, in: finding.sentence) else { return nil }
        // Nobody invades a body that it has dealings with.
        if relations.has(.conquest, finding.relation), partner.party.type == .organisation { return nil }
        // A body that a state has dealt with is seldom the one whom it need not name, unless the title names it.
        let isBody =
            partner.party.type == .organisation && !parties(of: 0).contains { $0.party.polity == partner.party.polity }
        return isBody ? nil : partner
    }

    /// Whether the title, a sentence or the one before it names a polity: of whom neither tells nobody thinks.
    private func isNamedNear(_ polity: PolityCode, in sentence: Int) -> Bool {
        [0, sentence - 1, sentence].flatMap(index.wholeMentions).contains { mention in
            mention.parties.contains { $0.polity == polity }
        }
    }

    /// Whether a polity can be meant in a sentence that does not name it: the title names it, or the sentence's paragraph
    /// or the one before, or a third of all. What other items of a digest tell of is not.
    func isAtHand(_ polity: PolityCode, in sentence: Int) -> Bool {
        index.isNamed(polity, around: document.sentences[sentence].paragraph)
    }
}
