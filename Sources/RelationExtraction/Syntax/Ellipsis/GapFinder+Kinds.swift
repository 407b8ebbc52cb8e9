internal import Actors
internal import Linguistics
internal import Model

/// What the kinds of the polities tell where the words leave open who does what.
extension GapFinder {
    /// What a polity is in what it does and what is done to it.
    private enum Kind {
        case state, contested, organisation, other
    }

    private func kinds(of heads: [Int]) -> Set<Kind> {
        Set(
            mentions.filter { heads.contains($0.head) }.flatMap(\.parties).map { party in
                switch party.type {
                case .organisation: .organisation
                case .polity: contested.contains(party.polity) ? .contested : .state
                default: .other
                }
            })
    }

    /// Whether the subjects of a clause are of a kind that can do what the first clause says and have it done to them not,
    /// and the others the reverse: "recognised Somaliland in June, Zambia a week later", "joined NATO in 2023, Sweden in
    /// 2024".
    func isOtherKind(_ clause: GappedClause, than others: [Int], saidBy first: [Int]) -> Bool {
        guard kinds(of: clause.subjects) == [.state] else { return false }
        let before = kinds(of: others)
        func says(_ set: WordSet) -> Bool { first.contains { words.contains(tokens[$0].lemma, in: set) } }
        return before == [.contested] && says(.recognition) || before == [.organisation] && says(.membershipVerbs)
    }

    /// The names that go on with the objects of the first clause rather than do the same, each with the one that it is
    /// joined to: "visited Peru in May and Chile in June".
    func furtherObjects() -> [(word: Int, object: Int)] {
        guard mentions.count > 2 else { return [] }
        return tokens.indices.dropFirst().dropLast(2).compactMap { place in
            guard tokens[place].form == "and", dated.contains(place - 1), let (word, end) = party(from: place + 1),
                time(from: end).map({ $0 == tokens.count || endsClause($0) }) == true,
                let verb = sharedVerb(before: place)
            else { return nil }
            let object = mentions.last { mention in
                verb..<place ~= mention.head && mention.kind == .name && mention.parties.count == 1
                    && time(from: mention.tokens.upperBound) == place
            }
            guard let object, kinds(of: [object.head]) == kinds(of: [word]) else { return nil }
            return (word, object.head)
        }
    }
}
