internal import Actors
internal import Linguistics
internal import Model

/// The sides of an act of two, and to whom an act told before is done again.
extension CueMatcher {
    /// The parties with the word of their side, where one of two sides names several: "between Chad and the states of Togo and
    /// Benin".
    func sided(_ parties: [Argument], of fillers: [Int]) -> [Argument] {
        guard let first = fillers.first, case let sides = tree.coordination(of: first), sides.count == 2,
            parties.count > 2, parties.contains(where: { $0.word == sides[0] })
        else { return parties }
        return parties.map { party in
            var party = party
            party.word = tree.contains(sides[1], party.word) ? sides[1] : sides[0]
            return party
        }
    }

    /// To whom the same is done this time: "did so with Chad", "against Mali in May and against Togo in June".
    func others(at trigger: Int, than doers: [Argument]) -> [Argument] {
        let polities = Set(doers.map(\.party.polity))
        let prepositions = ["with", "against", "towards", "toward"]
        let first = roles.words(at: ArgumentPath(steps: [.preposition(prepositions)]), from: trigger)
        let named = (first + first.flatMap { tree.children(of: $0, .conj) } + tree.children(of: trigger, .conj, .obl))
            .filter { word in
                tree.tokens[word].upos == .propn && tree.prepositions(of: word).contains(where: prepositions.contains)
            }
        return resolver.arguments(of: named, acceptsPlaces: true).filter { !polities.contains($0.party.polity) }
    }

    /// Where the same is done this time: "opened an embassy in Fiji, having done the same in Tonga".
    func places(at trigger: Int) -> [Argument] {
        let named =
            tree.prepositional(of: trigger, ["in"])
            + tree.ownObjects(of: trigger).flatMap {
                tree.prepositional(of: $0, ["in"])
            }
        return resolver.arguments(of: named.filter { tree.tokens[$0].upos == .propn }, acceptsPlaces: true)
    }
}
