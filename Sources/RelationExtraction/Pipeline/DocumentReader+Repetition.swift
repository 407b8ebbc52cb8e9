internal import Actors
internal import Linguistics
internal import Model

/// Acts whose type or parties the sentence leaves to those before: "followed suit", "relations were restored".
extension DocumentReader {
    /// The act told before with other doers.
    func repeated(_ open: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding] {
        if !open.towards.isEmpty { return redirected(open, to: open.towards, in: groups, sentence: sentence) }
        let moved = redirected(open, to: open.places, in: groups, sentence: sentence)
        if moved.contains(where: { relations[$0.relation]?.group == .missions }) { return moved }
        if let own = ownAct(of: open, in: groups, sentence: sentence) {
            return own.map { copy(of: $0, as: open, sentence: sentence) }
        }
        guard let model = model(for: open, in: groups, sentence: sentence) else { return [] }
        if isMutual(model, without: open.repeaters) {
            return open.isParticipation ? joining(model, open, sentence) : []
        }
        if let earlier = predecessors(of: open, in: groups, sentence: sentence) { return earlier }
        // What is told of at one verb is done again together: "cut off oil" is a ban and ends a supply.
        let told = groups.filter { group in
            group.first?.sentence == model.first?.sentence && group.first?.trigger == model.first?.trigger
        }.flatMap(\.self).filter { !$0.isPresupposed }
        var result: [Finding] = []
        for doer in open.parties {
            // Who gives back what was done to it does so to nobody else.
            let towards = told.filter { $0.object?.party.polity == doer.party.polity && !$0.isConverse }
            if open.isReturn, towards.isEmpty { continue }
            for act in towards.isEmpty ? told : towards where canDo(act, doer) {
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

    /// The act told before that an open one repeats; nil when none does.
    private func model(for open: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding]? {
        let polities = open.repeaters
        let denied =
            open.modality == .negated
            ? deniedAct(of: polities, in: groups, sentence: sentence)
            : open.isSole ? withheldAct(in: groups, sentence: sentence) : nil
        // "Recognised Togo, a week after doing so with Benin": its own act, towards another.
        let isOwn = groups.contains { group in
            group.contains { act in
                act.sentence == sentence && act.trigger < open.trigger && !act.isInRelativeClause
                    && polities.contains(act.subject.party.polity)
            }
        }
        // "As Bolivia and the latter had done": one of the two is named again, not the act.
        let isPair = open.isComparison && open.parties.count == 2
        if isOwn, !isPair, open.models.isEmpty, denied == nil { return nil }
        // "Has not followed the Nigerian example": what Nigeria did.
        if !open.models.isEmpty {
            let models = Set(open.models.map(\.party.polity))
            return mainAct(
                before: sentence, trigger: open.trigger, in: groups, except: [], of: models, isRepeated: true)
                ?? groups.first { group in
                    group.contains { act in
                        models.contains(act.subject.party.polity) && act.modality == .actual && !act.isEarlier
                            && ![.status, .verbal].contains(relations[act.relation]?.group)
                    }
                }
        }
        let coordinated = open.conjunct.flatMap { verb in
            groups.last { $0.first?.sentence == sentence && $0.first?.trigger == verb }
        }
        let returned = open.isReturn ? lastAct(towards: open.parties, before: sentence, in: groups) : nil
        // Not what only one of them did besides.
        let shared =
            open.joinsSeveral
            ? groups.last { group in
                Set(group.map(\.subject.party.polity)).count > 1
                    && (0...Self.reach).contains(sentence - (group.first?.sentence ?? 0))
                    && ![.status, .verbal].contains(relations[group.first?.relation ?? ""]?.group)
                    && !group.contains { polities.contains($0.subject.party.polity) }
            } : nil
        let model =
            denied ?? coordinated ?? returned ?? shared
            ?? mainAct(
                before: sentence, trigger: open.trigger, in: groups, except: isPair ? [] : polities, isRepeated: true,
                isAhead: open.modality != .actual)
        if open.isComparison || open.followsClause, model?.first?.sentence != sentence { return nil }
        // "Panama seized the building; so did Nicaragua": what others were told to do further up is not meant.
        if open.isInverted, let place = model?.first?.sentence,
            open.isSecondClause ? place != sentence : sentence - place > 1
        {
            return nil
        }
        if open.isStranded, coordinated == nil, !open.isWhole || model?.first?.sentence == sentence { return nil }
        // "Only Abkhazia does": of what was told or asked right before.
        if open.isStranded, let place = model?.first?.sentence, sentence - place > 1 { return nil }
        return model
    }

    /// The act told last as done by others before, where the open one names them: "the fifth country after Kenya to do
    /// so"; nil where it names none or no such act is near.
    private func predecessors(of open: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding]? {
        guard !open.predecessors.isEmpty,
            let last = groups.last(where: { $0.first?.relation != KnownRelation.memberOf.id }),
            let place = last.first?.sentence, sentence - place <= 1
        else { return nil }
        var result: [Finding] = []
        for doer in open.predecessors {
            for act in last where doer.party.polity != act.object?.party.polity {
                var copy = act
                copy.subject = doer
                copy.isEarlier = true
                copy.rule = open.rule
                copy.family = open.family
                let isTwin = result.contains {
                    $0.subject == doer && $0.object == act.object && $0.relation == act.relation
                }
                if !isTwin { result.append(copy) }
            }
        }
        return result
    }

    /// The act told before as done to others: "Lagos took the same step against Chad in April". It is the doer's own where it
    /// did such a thing before, else the last one told.
    private func redirected(
        _ open: OpenAct, to others: [Argument], in groups: [[Finding]], sentence: Int
    ) -> [Finding] {
        let doers = Set(open.parties.map(\.party.polity))
        let near = groups.filter { group in
            group.first.map { sentence - $0.sentence <= 1 && relations[$0.relation]?.group != .status } ?? false
        }
        let own = near.last { group in group.contains { doers.contains($0.subject.party.polity) } }
        guard let told = (own ?? near.last)?.first else { return [] }
        return open.parties.flatMap { doer in
            others.filter { $0.party.polity != doer.party.polity }.map { other in
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
    func copy(of act: Finding, as open: OpenAct, sentence: Int) -> Finding {
        var copy = act
        copy.sentence = sentence
        copy.trigger = open.trigger
        copy.isRepeat = true
        copy.modality = open.modality == .actual && !open.saysSo ? act.modality : open.modality
        // "Urged it to lift its veto, as have Chad and Mali": the comparison hangs below what is urged.
        if open.isComparison, open.modality == .possible || open.modality == .intended { copy.modality = act.modality }
        // "Does not recognise it; Chad and Niger have done so", "but Chad has".
        if open.saysSo || open.isStranded, open.modality == .actual, act.modality == .negated {
            copy.modality = .actual
            // What was done by whoever did not refuse it.
            copy.relation = changes.affirmed(act.relation) ?? act.relation
        }
        // "Kenya never recognised it. Chad did."
        if open.isStranded, let affirmed = changes.affirmed(act.relation) {
            if open.modality == .actual { copy.relation = affirmed }
            // "Kenya never recognised it. Chad does not either."
            if open.modality == .negated { copy.modality = act.modality }
        }
        copy.sources = open.isComparison ? act.sources : open.sources
        copy.expression = open.expression
        // "Chile is expected to follow suit" on another day.
        let isAnotherDay = act.sentence != sentence || copy.modality != act.modality || open.isEarlier || open.isApart
        // "Called on its members in May to break with it. Chad refused": then and there.
        let isRefusal =
            copy.modality == .negated && act.modality == .possible && !open.isStranded && sentence - act.sentence <= 1
        if open.expression == nil, isAnotherDay, !isRefusal {
            copy.date = nil
            copy.dateText = ""
        }
        copy.isEarlier = open.isEarlier && open.expression == nil
        copy.isStep = open.isStep
        copy.isBygone = open.isBygone
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

    /// Whether somebody can do an act: only organisations suspend members.
    private func canDo(_ act: Finding, _ doer: Argument) -> Bool {
        act.subject.party.type != .organisation || doer.party.type == .organisation
            || relations[act.relation]?.group != .membership
    }
}
