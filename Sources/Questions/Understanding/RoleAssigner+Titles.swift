extension RoleAssigner {
    /// What somebody can be recognised as, whose it is being no matter: "as Afghanistan's *government*".
    private static let titles: Set<String> = [
        "government", "governments", "representative", "representatives", "authority", "authorities", "rulers", "ruler",
        "voice", "leader", "leaders", "president", "spokesman", "parliament",
    ]

    /// Whether another says as what the party was taken, so that the act may be told of either.
    func isDescribed(_ party: NamedParty) -> Bool {
        parties.contains { isDescription($0, of: party) && !isTitle($0) }
    }

    /// Whether the party only says of what another is the government: "recognised the Taliban *as Afghanistan's* government",
    /// "as the government *of Afghanistan*".
    func isTitle(_ party: NamedParty) -> Bool {
        if parties.contains(where: { isDescription(party, of: $0) }) {
            let rest = words[party.words.upperBound...].prefix(5).map(\.lower)
            let noun = rest.first { word in
                !["'s", "\u{2019}s", "legitimate", "lawful", "sole", "legal", "only", "new", "rightful"].contains(word)
            }
            return noun.map { Self.titles.contains($0) } ?? false
        }
        guard party.words.lowerBound > 3 else { return false }
        let before = words[..<party.words.lowerBound].suffix(6).map(\.lower).filter { $0 != "the" }
        guard before.last == "of", before.count > 2, Self.titles.contains(before[before.count - 2]) else {
            return false
        }
        return before.dropLast(2).contains("as")
            && parties.contains { $0.words.upperBound < party.words.lowerBound && $0.kind == .party }
    }
}
