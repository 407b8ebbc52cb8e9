package import Gazetteer
internal import Linguistics

extension Gazetteer: NameLexicon {
    /// Whether the words together are a name of a polity, an organisation, a place or a person, or a given name: "Denis"
    /// is not the genitive of "Deni".
    package func isName(_ words: [String]) -> Bool {
        if words.count == 1, isGivenName(words[0]) { return true }
        guard let longest = matches(startingAt: 0, in: words).first, longest.words.upperBound == words.count else {
            return false
        }
        return longest.senses.contains { sense in
            switch sense.kind {
            case .canonical, .official, .variant, .local, .former, .abbreviation, .capital, .metonym, .person, .surname,
                .otherName:
                true
            case .adjective, .demonym, .demonymPlural, .officeTitle, .organWord: false
            }
        }
    }

    /// Whether the word is an adjective or a demonym of a polity.
    package func isDemonym(_ word: String) -> Bool {
        matches(startingAt: 0, in: [word]).contains { match in
            match.senses.contains { [.adjective, .demonym, .demonymPlural].contains($0.kind) }
        }
    }
}
