internal import Actors
internal import Model

/// With whom a state breaks by taking up another: "cut relations and recognised Pristina instead".
extension DocumentReader {
    /// The party that claims what the doer takes up in the same sentence, or that it claims: with it the doer breaks. Nil for
    /// an act that ends nothing, and where the article names no such party or several.
    func rival(of match: PartialMatch, _ relation: String, in sentence: Int, after groups: [[Finding]]) -> Argument? {
        guard match.missing == .object, relations.has(.rupture, relation) else { return nil }
        let taken = takenUp(by: match.known, in: sentence, after: groups)
        if taken.isEmpty { return nil }
        let rivals = analysis.mentions.filter { mention in
            guard mention.parties.count == 1, let other = mention.parties.first?.polity,
                mention.parties[0].type == .polity
            else { return false }
            return taken.contains { claims[other]?.contains($0) == true || claims[$0]?.contains(other) == true }
        }
        guard let last = rivals.last, Set(rivals.map { $0.parties[0].polity }).count == 1 else { return nil }
        return Argument(party: last.parties[0], word: last.head, kind: last.kind, displayName: last.displayName)
    }

    /// Whether an act that ends something would be done to whom the doer takes up in the same sentence.
    func contradictsItself(
        _ choice: ArgumentChoice, _ relation: String, in sentence: Int, after groups: [[Finding]]
    ) -> Bool {
        guard relations.has(.rupture, relation) else { return false }
        let taken = takenUp(by: choice.subjects, in: sentence, after: groups)
        return choice.objects.contains { taken.contains($0.party.polity) }
    }

    /// Of a person or a movement the state that is dealt with, where only states are: nobody closes the border of a minister.
    /// The party itself where the article does not name its state.
    func stateBehind(_ argument: Argument, of relation: String) -> Argument {
        guard let group = relations[relation]?.group else { return argument }
        let isHelp = group == .aid && relations.has(.help, relation)
        let land: PolityCode
        switch argument.party.type {
        case .person where group.isOfStates || group == .coercion: land = argument.party.polity
        case .movement where isHelp:
            guard let home = claims[argument.party.polity], home.count == 1, let only = home.first else {
                return argument
            }
            land = only
        default: return argument
        }
        guard let named = index.name(of: land) else { return argument }
        return Argument(
            party: named.parties[0], word: argument.word, kind: argument.kind, displayName: named.displayName)
    }

    /// Whom those doers recognise or open relations with in the sentence.
    private func takenUp(by doers: [Argument], in sentence: Int, after groups: [[Finding]]) -> Set<PolityCode> {
        let polities = Set(doers.map(\.party.polity))
        let acts = groups.joined().filter { act in
            guard act.sentence == sentence, act.modality == .actual || act.modality == .intended,
                let group = relations[act.relation]?.group
            else { return false }
            return [.recognition, .relations].contains(group) && !relations.has(.rupture, act.relation)
                && changes.affirmed(act.relation) == nil && polities.contains(act.subject.party.polity)
        }
        return Set(acts.compactMap(\.object?.party.polity))
    }
}
