internal import Linguistics
internal import Model

/// Acts of which a party is not found in its place.
extension SentenceReader {
    /// The type that an act without one of its parties is of; nil for the act told before.
    func relation(of match: PartialMatch) -> String? {
        guard case .relation(let own) = match.cue.target else { return nil }
        return match.cue.readings?[modality(of: match.trigger, words: match.words)]?.relation ?? own
    }

    /// What such an act tells of with the parties chosen for it, by a way with that name.
    func findings(of match: PartialMatch, between choice: ArgumentChoice, by way: String) -> [Finding] {
        let completed = CueMatch(
            cue: match.cue, trigger: match.trigger, words: match.words, subjects: choice.subjects,
            objects: choice.objects, isPair: false)
        guard case .acts(let findings) = MatchReader(completed, in: self).reading else { return [] }
        return findings.map { finding in
            var finding = finding
            finding.rule += "." + way
            finding.family = "supplied." + way
            return finding
        }
    }

    /// Whether the subject of a verb is a coordination.
    func hasSeveralSubjects(_ verb: Int) -> Bool {
        tree.children(of: verb, .nsubj, .nsubjPass).prefix(1).contains { tree.hasChild($0, .conj) }
    }
}
