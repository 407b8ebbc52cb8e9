internal import Linguistics
internal import Model

/// Which act told before is meant: "the decision", "followed suit", "condemned it".
extension DocumentReader {
    /// The act that "the decision" or "followed suit" points to: one told earlier in the sentence or in the sentence
    /// before it in the paragraph, else the nearest of the type that the article tells of most, else one of the sentence
    /// before.
    func mainAct(
        before sentence: Int, trigger: Int, in groups: [[Finding]], except polities: Set<PolityCode>,
        of models: Set<PolityCode> = [], isRepeated: Bool = false, isAhead: Bool = false
    ) -> [Finding]? {
        let candidates = groups.reversed().filter { group in
            guard let first = group.first, !first.isEarlier else { return false }
            // "Chile followed" is not said of a war, unless in one breath with it.
            if isRepeated, first.sentence != sentence, relations[first.relation]?.group == .force { return false }
            // Nobody does again what somebody is, nor what somebody said long before.
            if isRepeated, let group = relations[first.relation]?.group,
                group == .status || group == .verbal && sentence - first.sentence > 1
            {
                return false
            }
            // "Chad, pressed by Mali, has not obliged": nobody does again what was only said to him.
            if isRepeated, relations[first.relation]?.group == .verbal,
                group.allSatisfy({ $0.object.map { polities.contains($0.party.polity) } ?? false })
            {
                return false
            }
            // "Kenya condemned it after the two had spoken. Chad may follow": not by speaking to anybody.
            if isRepeated, first.sentence != sentence, !first.isMain || isAhead && isOfStates(groups.first?.first),
                let group = relations[first.relation]?.group, [.messages, .meetings].contains(group)
            {
                return false
            }
            // Nobody does so to itself: "joining Chad and Mali, which had done so".
            if isRepeated, first.sentence == sentence, !polities.isEmpty,
                group.allSatisfy({ $0.object.map { polities.contains($0.party.polity) } ?? false })
            {
                return false
            }
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
        for act in groups.compactMap(\.first) where act.modality == .actual {
            counts[act.relation, default: 0] += act.sentence == 0 ? 2 : 1
        }
        let most = counts.values.max()
        if let main = candidates.first(where: { counts[$0.first?.relation ?? ""] == most }) { return main }
        return candidates.first { sentence - ($0.first?.sentence ?? 0) <= 1 }
    }

    /// Whether an act that a report begins with begins, ends or changes what is between states.
    private func isOfStates(_ act: Finding?) -> Bool {
        guard let act, act.sentence <= Self.lead else { return false }
        return relations[act.relation]?.group == .recognition || relations[act.relation]?.group == .relations
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

    /// Who took the step that an article begins with, where others judge "the decision" and nobody nearby took one: "Chad
    /// severed relations. ... Egypt praised the decision"; none elsewhere.
    func headliners(judgedBy finding: Finding, in groups: [[Finding]]) -> [Argument] {
        let isStep = finding.nouns.contains { lexicon.words.contains($0, in: .bareSteps) }
        let paragraph = document.sentences[finding.sentence].paragraph
        let isNear = groups.contains { group in
            group.first.map { act in
                document.sentences[act.sentence].paragraph == paragraph || finding.sentence - act.sentence <= 1
            } ?? false
        }
        guard isStep, let first = groups.first?.first, first.sentence <= Self.lead,
            let type = relations[first.relation],
            type.group.isOfStates || type.group == .missions || type.group == .coercion || type.group == .membership
        else { return [] }
        let doers = groups[0].map(\.subject)
        // "Callaghan regretted the step": the one that was taken against his own land.
        let isAgainstJudge = groups[0].contains { $0.object?.party.polity == finding.subject.party.polity }
        guard isAgainstJudge ? relations.has(.rupture, first.relation) : first.sentence == 0 && !isNear else {
            return []
        }
        return doers.contains { $0.party.polity == finding.subject.party.polity } ? [] : doers
    }

    /// The last sentence of what opens a report: the title, a dateline and the first one.
    private static let lead = 2

    /// With whom the doer took the step that it welcomes, where the article begins with one that two took together: "Kenya
    /// and Somalia restored relations. Kenya welcomed the step"; nil elsewhere.
    func otherSide(ofStep finding: Finding, in groups: [[Finding]]) -> Argument? {
        guard relations.has(.cordial, finding.relation),
            finding.nouns.contains(where: { lexicon.words.contains($0, in: .acts) }),
            let first = groups.first?.first, let object = first.object,
            relations[first.relation]?.isSymmetric == true
        else { return nil }
        let doer = finding.subject.party.polity
        if first.subject.party.polity == doer { return object }
        return object.party.polity == doer ? first.subject : nil
    }

    /// What words answer: the first act nearby by others that is not itself said or written; nil when there is none.
    func occasion(of finding: Finding, in groups: [[Finding]]) -> [Finding]? {
        let near = groups.filter { group in
            // Nobody answers what only may come.
            guard let first = group.first, finding.sentence - first.sentence <= Self.reach, !first.isEarlier,
                first.modality != .possible,
                first.sentence < finding.sentence || first.trigger < finding.trigger,
                let type = relations[first.relation]
            else { return false }
            return !type.group.isDoneByWords
                && !group.contains { $0.subject.party.polity == finding.subject.party.polity }
        }
        // What is told in the same paragraph comes first, and what was done to the one who answers.
        let paragraph = document.sentences[finding.sentence].paragraph
        let own = near.filter { group in
            group.first.map { document.sentences[$0.sentence].paragraph == paragraph } ?? false
        }
        let beside = near.filter { $0.first?.sentence == finding.sentence }
        return [beside, own, near].lazy.compactMap { acts in
            acts.first { $0.contains { $0.object?.party.polity == finding.subject.party.polity } } ?? acts.first
        }.first
    }
}
