internal import Linguistics
internal import Model

/// What the text itself says more exactly a sentence later.
extension DocumentReader {
    /// The acts without those that somebody is only said to have repeated, where the next sentence tells what exactly that
    /// was: "Mali followed. It recognised Kosovo in May, though not Abkhazia."
    func corrected(_ groups: [[Finding]]) -> [[Finding]] {
        let told = groups.joined().filter { !$0.isRepeat && !$0.isEarlier }
        return groups.map { group in
            group.filter { act in
                guard act.isRepeat, act.modality == .actual else { return true }
                let own = told.filter { other in
                    other.sentence == act.sentence + 1 && other.relation == act.relation
                        && other.subject.party.polity == act.subject.party.polity
                        && document.sentences[other.sentence].paragraph == document.sentences[act.sentence].paragraph
                }
                guard own.contains(where: { $0.modality == .actual }) else { return true }
                return own.contains { other in
                    other.object?.party.polity == act.object?.party.polity && other.modality == .actual
                }
            }
        }
    }
}
