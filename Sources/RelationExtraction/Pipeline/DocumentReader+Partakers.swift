internal import Actors
internal import Model

/// Acts told before as others take part in them, answer them or return them.
extension DocumentReader {
    /// Whether two did something together: with whom others did so is not said.
    func isMutual(_ acts: [Finding], without polities: Set<PolityCode>) -> Bool {
        guard acts.count == 2, relations[acts[0].relation]?.isSymmetric == true,
            acts[0].subject.party.polity == acts[1].object?.party.polity,
            acts[1].subject.party.polity == acts[0].object?.party.polity
        else { return false }
        return !acts.contains { polities.contains($0.subject.party.polity) }
    }

    /// What two do together as done with each of them by who takes part in it: "Chad took part as well".
    func joining(_ acts: [Finding], _ open: OpenAct, _ sentence: Int) -> [Finding] {
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
    func lastAct(towards parties: [Argument], before sentence: Int, in groups: [[Finding]]) -> [Finding]? {
        groups.last { group in
            group.contains { act in
                sentence - act.sentence <= 1 && !act.isEarlier && act.modality == .actual
                    && parties.contains { $0.party.polity == act.object?.party.polity }
            }
        }
    }

    /// A mutual act as done by two of whom one took part in it before: "Peru met Chile, as Bolivia and the latter had
    /// done".
    func shared(_ act: Finding, by doers: [Argument], _ doer: Argument) -> Finding? {
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
    func answered(_ act: Finding, by doer: Argument) -> Finding? {
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
