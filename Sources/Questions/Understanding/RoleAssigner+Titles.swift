internal import Model

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

    /// Whether "with" joins the party to a noun that says what something was said about: "congratulated Chad on its *treaty
    /// with* Mali".
    func isOfOccasionsNoun(_ party: NamedParty) -> Bool {
        guard let match, let index = prepositionIndex(before: party), index > match.words[0] + 2, parties.count > 1
        else {
            return false
        }
        return words[index].lower == "with" && !match.words.contains(index - 1)
            && words[index - 1].form == words[index - 1].form.lowercased()
            && match.cue.relations.allSatisfy { [.verbal, .messages].contains(catalogue[$0]?.group) }
            && words[(index - 3)..<(index - 1)].contains { ["on", "over", "for", "about"].contains($0.lower) }
    }

    /// Whether those who are sought are only called the party's: "which of *Peru's* allies condemned it".
    func isOwnerOfSought(_ party: NamedParty) -> Bool {
        let mark = party.words.upperBound
        guard party.isModifier, mark + 1 < words.count, ["'s", "\u{2019}s", "'"].contains(words[mark].form),
            words[(mark + 1)...].prefix(2).contains(where: { functionWords.has($0.lower, in: .companion) })
        else { return false }
        return words[..<party.words.lowerBound].suffix(3).contains { ["which", "what", "any"].contains($0.lower) }
    }
}
