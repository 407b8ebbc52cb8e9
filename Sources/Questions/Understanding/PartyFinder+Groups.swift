/// Groups that are asked for together.
extension PartyFinder {
    /// The parties with two groups of which either may be meant as one: "which Gulf and African states left" asks for the
    /// states of both, not for those that are in both.
    func joiningGroups(_ parties: [NamedParty], in forms: [String]) -> [NamedParty] {
        parties.reduce(into: []) { joined, party in
            guard let last = joined.last, last.kind == .group, party.kind == .group,
                last.words.upperBound + 1 == party.words.lowerBound,
                ["and", "or"].contains(forms[last.words.upperBound].lowercased()),
                last.words.lowerBound == 0
                    || ["which", "what", "many", "any", "all", "the"].contains(
                        forms[last.words.lowerBound - 1].lowercased())
            else {
                joined.append(party)
                return
            }
            var both = NamedParty(
                words: last.words.lowerBound..<party.words.upperBound, kind: .group,
                name: last.name + " or " + party.name,
                selectors: last.selectors + party.selectors.filter { !last.selectors.contains($0) },
                isModifier: party.isModifier)
            both.isAdjective = party.isAdjective
            joined[joined.count - 1] = both
        }
    }
}
