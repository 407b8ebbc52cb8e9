internal import Gazetteer
internal import Linguistics

/// The gazetteer as the restoration of stripped text asks for it.
struct GazetteerNames: NameLexicon {
    /// The names.
    let gazetteer: Gazetteer

    func isName(_ words: [String]) -> Bool {
        guard let match = gazetteer.matches(startingAt: 0, in: words).first, match.words.count == words.count else {
            return words.count == 1 && words.first.map(gazetteer.isKnownName) == true
        }
        return match.senses.contains { ![.adjective, .demonym, .demonymPlural].contains($0.kind) }
    }

    func isDemonym(_ word: String) -> Bool { !gazetteer.polities(adjective: word).isEmpty }
}
