internal import Actors
internal import Model

/// What is told right before as not done.
extension DocumentReader {
    /// What was said of the same doers right before: "denied having done so".
    func deniedAct(of polities: Set<PolityCode>, in groups: [[Finding]], sentence: Int) -> [Finding]? {
        groups.last { group in
            group.contains { act in
                polities.contains(act.subject.party.polity) && sentence - act.sentence <= 1
                    && act.modality != .negated && relations[act.relation]?.group != .status
            }
        }
    }

    /// What others are told right before not to have done: "has yet to recognise it. Peru is the only state to have done
    /// so".
    func withheldAct(in groups: [[Finding]], sentence: Int) -> [Finding]? {
        groups.last { group in
            group.contains { act in
                (0...1).contains(sentence - act.sentence)
                    && (act.modality == .negated || changes.affirmed(act.relation) != nil)
            }
        }
    }
}
