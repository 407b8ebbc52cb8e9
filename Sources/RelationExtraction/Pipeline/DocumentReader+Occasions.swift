internal import Linguistics
internal import Model

/// Which act told before is meant: "the decision", "followed suit", "condemned it".
extension DocumentReader {
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
            if isRepeated, first.sentence != sentence, relations[first.relation]?.group == .force { return false }
            // Nobody does again what somebody is.
            if isRepeated, relations[first.relation]?.group == .status { return false }
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

    /// What words answer: the first act nearby by others that is not itself said or written; nil when there is none.
    func occasion(of finding: Finding, in groups: [[Finding]]) -> [Finding]? {
        groups.first { group in
            guard let first = group.first, finding.sentence - first.sentence <= Self.reach, !first.isEarlier,
                first.sentence < finding.sentence || first.trigger < finding.trigger,
                let type = relations[first.relation]
            else { return false }
            return !type.group.isDoneByWords
                && !group.contains { $0.subject.party.polity == finding.subject.party.polity }
        }
    }
}
