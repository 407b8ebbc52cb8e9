internal import Linguistics
internal import Model

/// People of a party who do not act for it.
extension ArgumentResolver {
    /// Whether a noun beside which a party is named may mean that it acts: not one member of an organisation, and of a
    /// state not those who fight or oppose its government: "Chadian rebels", "rebel leaders from Chad".
    func mayAct(_ party: Party, through word: Int) -> Bool {
        switch party.type {
        case .organisation: tree.forms[word] != "member"
        case .polity: contested.contains(party.polity) || !opposesState(word)
        default: true
        }
    }

    private func opposesState(_ word: Int) -> Bool {
        let isRebel = [tree.lemmas[word], tree.forms[word]].contains { tree.words.contains($0, in: .rebels) }
        return isRebel
            || tree.modifiers(of: word).contains { tree.words.contains(tree.lemmas[$0], in: .dissenting) }
    }
}

extension RoleFinder {
    /// Of the words that name whose people a subject means, those for whom these act: of "Chadian rebels" none.
    func actors(among owners: [Int], through subject: Int) -> [Int] {
        owners.filter { owner in
            resolver.arguments(of: [owner], acceptsPlaces: true).allSatisfy {
                resolver.mayAct($0.party, through: subject)
            }
        }
    }
}
