internal import Linguistics
internal import Model

/// What the parties of a dated act did besides, told right after it.
extension DateInheritance {
    /// How many sentences further the date of two parties' act serves for what else they did.
    private static let reach = 6

    /// Groups of acts that are told as parts of an occasion.
    private static let partGroups: Set<RelationGroup> = [.messages, .meetings]

    /// The date of the act whose occasion this one belongs to; nil when the article tells of none.
    func occasion(of act: Finding, in group: [Finding], after groups: [[Finding]]) -> Source? {
        guard act.modality == .actual, let object = act.object?.party.polity else {
            return act.modality == .intended ? plan(of: act, after: groups) : nil
        }
        guard !relations.has(.stance, act.relation) else { return nil }
        let pair: Set<PolityCode> = [act.subject.party.polity, object]
        let kind = relations[act.relation]?.group
        let isPart = (kind.map(Self.partGroups.contains) ?? false) && !relations.has(.remote, act.relation)
        let isMeeting = isPart && kind == .meetings
        for model in groups.reversed().joined() where model.modality == .actual && model.date != nil {
            let distance = act.sentence - model.sentence
            if distance > Self.topicReach { break }
            guard let other = model.object?.party.polity else { continue }
            let isSame = isSameParagraph(model.sentence, act.sentence)
            let isNear = distance <= 1 && isSame
            let parties: Set<PolityCode> = [model.subject.party.polity, other]
            // "In March 1979 he flew to Cairo. He met the president": told as one story, however long ago.
            if isPart, isNear, distance == 1, parties == pair, act.isNarrated, model.isNarrated, model.isMain {
                return Source(model)
            }
            guard isNews(model.date) else { continue }
            // "Expelled two of its diplomats on Monday. He accused Moscow of a reckless act."
            let isSameDoer = model.subject.party.polity == act.subject.party.polity && other == object
            if isNear, isSameDoer, kind == .verbal, act.isNarrated || act.isPresent { return Source(model) }
            guard act.isNarrated else { continue }
            if isPart, isJoint(act, in: group, of: parties, isSameParagraph: isSame) { return Source(model) }
            if distance > Self.reach { continue }
            if distance > 0, let clause = clauseBefore(act, of: pair), isPart { return clause }
            // "The United States ordered 60 out on Monday. Ukraine expelled 13."
            if isNear, model.relation == act.relation, other == object { return Source(model) }
            let isAnswer = relations.has(.answer, act.relation) && relations[model.relation]?.group == .messages
            if isPart, isNear || isAnswer || isMeeting, parties == pair { return Source(model) }
            if isMeeting, isNear, !parties.isDisjoint(with: pair) { return Source(model) }
        }
        return isPart && act.isNarrated ? clauseBefore(act, of: pair) : nil
    }

    /// Whether both parties of an act do something together ("the two sides thanked their host"), or have it done to
    /// them ("both ministers were later received").
    private func isJoint(
        _ act: Finding, in group: [Finding], of parties: Set<PolityCode>, isSameParagraph: Bool
    ) -> Bool {
        let doings = group.filter { $0.trigger == act.trigger && $0.relation == act.relation && !$0.isEarlier }
        let doers = Set(doings.map(\.subject.party.polity))
        if parties == doers { return true }
        let others = Set(doings.compactMap(\.object?.party.polity))
        return isSameParagraph && parties == others
    }

    /// The date of the sentence before in the paragraph when it names both parties: "Handed the papers to the prime
    /// minister on Sunday. He thanked the Norwegians."
    private func clauseBefore(_ act: Finding, of pair: Set<PolityCode>) -> Source? {
        let clause = clauses.last { clause in
            act.sentence - clause.sentence == 1 && isSameParagraph(clause.sentence, act.sentence)
                && isNews(clause.date) && pair.isSubset(of: clause.polities)
        }
        return clause.map { Source(date: $0.date, text: $0.text) }
    }

    /// The date of the journey that a planned meeting belongs to: "will travel to Brussels on Monday. He will meet the
    /// secretary general."
    private func plan(of act: Finding, after groups: [[Finding]]) -> Source? {
        guard relations[act.relation]?.group == .meetings, let publishedOn else { return nil }
        let model = groups.joined().last { model in
            model.modality == .intended && relations[model.relation]?.group == .meetings
                && model.subject.party.polity == act.subject.party.polity
                && (0...1).contains(act.sentence - model.sentence) && isSameParagraph(model.sentence, act.sentence)
                && (model.date?.firstDay.map { $0 >= publishedOn } ?? false)
        }
        return model.map(Source.init)
    }
}
