internal import Linguistics
internal import Model

extension PartyFinder {
    /// The longest name from that word on which the base itself knows; nil when it knows none.
    ///
    /// - Throws: what the directory throws.
    func partyOfBase(startingAt index: Int, in words: [QuestionWord], covered: Set<Int>) throws -> NamedParty? {
        var end = index + 1
        while end < words.count, end < index + 4, !covered.contains(end), !functionWords.isKnown(words[end].lower),
            words[end].form.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
        { end += 1 }
        while end > index {
            let known = try directory.parties(named: words[index..<end].map(\.form).joined(separator: " "))
            if !known.isEmpty {
                var names: [String] = []
                for party in known where !names.contains(party.name) { names.append(party.name) }
                var party = NamedParty(
                    words: index..<end, kind: .party, name: names.joined(separator: " or "),
                    selectors: known.map {
                        $0.type == .polity ? .polity($0.polity) : .entity(name: $0.name, polity: $0.polity)
                    })
                party.isPerson = known.allSatisfy { $0.type == .person }
                party.isOrganisation = known.allSatisfy { $0.type == .organisation }
                if end < words.count, Token.isGenitiveMark(words[end].form) { party.isModifier = true }
                return party
            }
            end -= 1
        }
        return nil
    }

    /// Persons of whom the base speaks by that last name, beside those whom the gazetteer knows: "Castro" may be Raúl.
    func namesakes(
        of forms: ArraySlice<String>, at words: Range<Int>, beside candidates: [NamedParty]
    ) throws -> [NamedParty] {
        guard forms.count == 1, let form = forms.first else { return [] }
        return try directory.parties(named: form).filter { party in
            party.type == .person && !candidates.contains { $0.name == party.name }
        }.map { party in
            var named = NamedParty(
                words: words, kind: .party, name: party.name,
                selectors: [.entity(name: party.name, polity: party.polity)])
            named.isPerson = true
            named.mentions = [party.name]
            return named
        }
    }
}
