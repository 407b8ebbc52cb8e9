internal import Actors
internal import Linguistics
internal import Model

/// Acts whose type or parties the sentence leaves to those before: "followed suit", "relations were restored".
extension DocumentReader {
    /// The act told before with other doers.
    func repeated(_ open: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding] {
        let polities = open.predecessors.isEmpty ? Set(open.parties.map(\.party.polity)) : []
        // "Denied having done so": what was said of the same doer.
        let denied =
            open.modality == .negated
            ? groups.last { group in
                group.contains { act in
                    polities.contains(act.subject.party.polity) && sentence - act.sentence <= 1
                        && act.modality != .negated && relations[act.relation]?.group != .status
                }
            } : nil
        if !open.towards.isEmpty { return redirected(open, in: groups, sentence: sentence) }
        if let own = ownAct(of: open, in: groups, sentence: sentence) {
            return own.map { copy(of: $0, as: open, sentence: sentence) }
        }
        // "Recognised Togo, a week after doing so with Benin": its own act, towards another.
        let isOwn = groups.contains { group in
            group.contains { act in
                act.sentence == sentence && act.trigger < open.trigger && polities.contains(act.subject.party.polity)
            }
        }
        // "As Bolivia and the latter had done": one of the two is named again, not the act.
        let isPair = open.isComparison && open.parties.count == 2
        if isOwn, !isPair, open.models.isEmpty, denied == nil { return [] }
        let coordinated = open.conjunct.flatMap { verb in
            groups.last { $0.first?.sentence == sentence && $0.first?.trigger == verb }
        }
        let returned = open.isReturn ? lastAct(towards: open.parties, before: sentence, in: groups) : nil
        guard
            let model = denied ?? coordinated ?? returned
                ?? mainAct(
                    before: sentence, trigger: open.trigger, in: groups, except: isPair ? [] : polities,
                    of: Set(open.models.map(\.party.polity)), isRepeated: true),
            !open.isComparison || model.first?.sentence == sentence,
            !open.isStranded || coordinated != nil || open.isWhole && model.first?.sentence != sentence
        else { return [] }
        if isMutual(model, without: polities) { return open.isParticipation ? joining(model, open, sentence) : [] }
        // What is told of at one verb is done again together: "cut off oil" is a ban and ends a supply.
        let told = groups.filter { group in
            group.first?.sentence == model.first?.sentence && group.first?.trigger == model.first?.trigger
        }.flatMap(\.self).filter { !$0.isPresupposed }
        var result: [Finding] = []
        if !open.predecessors.isEmpty,
            let last = groups.last(where: { $0.first?.relation != "member_of" }),
            let place = last.first?.sentence, sentence - place <= 1
        {
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
            // Who gives back what was done to it does so to nobody else.
            let towards = told.filter { $0.object?.party.polity == doer.party.polity && !$0.isConverse }
            if open.isReturn, towards.isEmpty { continue }
            for act in towards.isEmpty ? told : towards {
                guard let act = shared(act, by: open.parties, doer) ?? answered(act, by: doer) else { continue }
                let isTwin = result.contains {
                    $0.subject == act.subject && $0.relation == act.relation && $0.object?.party == act.object?.party
                }
                if isTwin { continue }
                result.append(copy(of: act, as: open, sentence: sentence))
            }
        }
        return result
    }

    /// The act told before as done to others: "Lagos took the same step against Chad in April". It is the doer's own where it
    /// did such a thing before, else the last one told.
    private func redirected(_ open: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding] {
        let doers = Set(open.parties.map(\.party.polity))
        let near = groups.filter { group in
            group.first.map { sentence - $0.sentence <= 1 && relations[$0.relation]?.group != .status } ?? false
        }
        let own = near.last { group in group.contains { doers.contains($0.subject.party.polity) } }
        guard let told = (own ?? near.last)?.first else { return [] }
        return open.parties.flatMap { doer in
            open.towards.filter { $0.party.polity != doer.party.polity }.map { other in
                var act = told
                act.subject = doer
                act.object = other
                act = copy(of: act, as: open, sentence: sentence)
                if open.expression == nil {
                    act.date = nil
                    act.dateText = ""
                }
                return act
            }
        }
    }

    /// An act told before as the open one tells it: its modality, sources and date.
    private func copy(of act: Finding, as open: OpenAct, sentence: Int) -> Finding {
        var copy = act
        copy.sentence = sentence
        copy.trigger = open.trigger
        copy.modality = open.modality == .actual && !open.saysSo ? act.modality : open.modality
        // "Does not recognise it; Chad and Niger have done so", "but Chad has".
        if open.saysSo || open.isStranded, open.modality == .actual, act.modality == .negated {
            copy.modality = .actual
            // What was done by whoever did not refuse it.
            copy.relation = changes.affirmed(act.relation) ?? act.relation
        }
        copy.sources = open.sources
        copy.expression = open.expression
        // "Chile is expected to follow suit" on another day.
        let isAnotherDay = act.sentence != sentence || copy.modality != act.modality || open.isEarlier || open.isApart
        if open.expression == nil, isAnotherDay {
            copy.date = nil
            copy.dateText = ""
        }
        copy.isEarlier = open.isEarlier && open.expression == nil
        copy.rule = open.rule
        copy.family = open.family
        return copy
    }

    /// What the same doers are told in the sentence before to have done, where they do it again, or to plan, where they
    /// then do so: "promised to recall its envoy. It did so on Monday"; nil when nothing of the kind is told.
    private func ownAct(of open: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding]? {
        guard open.isAgain || open.saysSo && !open.isComparison, open.predecessors.isEmpty, open.models.isEmpty,
            let last = groups.last(where: { $0.first.map { $0.sentence < sentence } ?? false }), let first = last.first,
            sentence - first.sentence == 1,
            open.isAgain || open.modality == .actual && [.intended, .possible].contains(first.modality)
        else { return nil }
        let isMutual = relations[first.relation]?.isSymmetric == true
        let doers = Set(
            last.flatMap { [$0.subject.party.polity] + (isMutual ? [$0.object?.party.polity].compactMap(\.self) : []) })
        let named = Set(open.parties.map(\.party.polity))
        return isMutual ? named.isSubset(of: doers) ? last : nil : named == doers ? last : nil
    }

    /// Whether two did something together: with whom others did so is not said.
    private func isMutual(_ acts: [Finding], without polities: Set<PolityCode>) -> Bool {
        guard acts.count == 2, relations[acts[0].relation]?.isSymmetric == true,
            acts[0].subject.party.polity == acts[1].object?.party.polity,
            acts[1].subject.party.polity == acts[0].object?.party.polity
        else { return false }
        return !acts.contains { polities.contains($0.subject.party.polity) }
    }

    /// What two do together as done with each of them by who takes part in it: "Chad took part as well".
    private func joining(_ acts: [Finding], _ open: OpenAct, _ sentence: Int) -> [Finding] {
        open.parties.flatMap { doer in
            acts.map { act in
                var act = act
                act.object = act.subject
                act.subject = doer
                return copy(of: act, as: open, sentence: sentence)
            }
        }
    }

    /// The last act nearby that was done to one of those parties.
    private func lastAct(towards parties: [Argument], before sentence: Int, in groups: [[Finding]]) -> [Finding]? {
        groups.last { group in
            group.contains { act in
                sentence - act.sentence <= 1 && !act.isEarlier && act.modality == .actual
                    && parties.contains { $0.party.polity == act.object?.party.polity }
            }
        }
    }

    /// A mutual act as done by two of whom one took part in it before: "Peru met Chile, as Bolivia and the latter had
    /// done".
    private func shared(_ act: Finding, by doers: [Argument], _ doer: Argument) -> Finding? {
        guard doers.count == 2, doers[0].party.polity != doers[1].party.polity,
            relations[act.relation]?.isSymmetric == true,
            doers.contains(where: { [act.subject.party.polity, act.object?.party.polity].contains($0.party.polity) })
        else { return nil }
        var act = act
        act.subject = doer
        act.object = doers.first { $0.party.polity != doer.party.polity }
        return act
    }

    /// The act as done by another: towards the same party, or back to the doer by the one that it was done to.
    private func answered(_ act: Finding, by doer: Argument) -> Finding? {
        var act = act
        if act.isConverse {
            // "China accepted the ambassador of Kenya, as did Laos": it was done to Laos as well.
            guard doer.party.polity != act.subject.party.polity else { return nil }
            act.object = doer
            return act
        }
        guard doer.party.polity == act.object?.party.polity else {
            act.subject = doer
            return act
        }
        guard let type = relations[act.relation], !type.isSymmetric, !type.group.isDoneByWords else {
            return nil
        }
        act.object = act.subject
        act.subject = doer
        return act
    }
}
