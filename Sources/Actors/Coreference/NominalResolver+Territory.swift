internal import Gazetteer
internal import Linguistics
internal import Model

extension NominalResolver {
    /// The state that the article is about, where others recognise or join "the new state".
    var newState: Resolution? {
        guard !noun.isPlural, phrase.determiner == "the", !phrase.hasOwner, noun.kinds.contains(.state),
            lists[.homeNoun].contains(noun.name) || noun.name == "federation",
            phrase.modifiers.contains(where: { ["new", "newborn", "fledgling", "infant", "youngest"].contains($0) })
        else { return nil }
        let words = article.sentences[sentence]
        let agents = ClauseAgents(of: phrase.head, in: words, among: drafts[sentence]).subjects
        let doers = article.polities(of: agents.flatMap(\.referents))
        let party = article.dominantPolity { $0.type == .polity && !doers.contains($0) }
        return party.map { Resolution([.party($0)], "the state that the article is about") }
    }

    /// The state that is named behind the noun: "the new state of Israel", "the young republic of Kenya".
    var stateOfName: Resolution? {
        let words = article.sentences[sentence]
        let of = phrase.core.upperBound
        guard !noun.isPlural, noun.kinds.contains(.state) || noun.kinds.contains(.kingdom),
            lists[.homeNoun].contains(noun.name), words.word(of, is: "of"),
            let name = drafts[sentence].first(where: {
                $0.kind == .name && $0.range.contains(of + 1) && $0.referents.count == 1
            })
        else { return nil }
        let parties = article.polities(of: name.referents)
        guard parties.count == 1, parties[0].type == .polity else { return nil }
        return Resolution([.party(parties[0])], "the state that is named behind")
    }

    /// How many sentences back the land may have been called so.
    private static let reach = 6

    /// Whether a mention is called by the noun of the phrase.
    private func isSameNoun(_ draft: Draft) -> Bool {
        article.sentences[draft.sentence].lower[draft.head] == noun.name && draft.range != phrase.range
    }

    /// The land that another takes or holds, though it is a state by now: "Indonesia invaded the territory"; nil where
    /// several may be meant.
    var territory: Resolution? {
        let words = article.sentences[sentence]
        guard noun.name == "territory", !noun.isPlural, !phrase.hasOwner, described == nil, phrase.isAnaphoric,
            words.isParsed, [.obj, .nsubjPass].contains(words.tokens[phrase.head].relation)
        else { return nil }
        let clause = ClauseAgents(of: phrase.head, in: words, among: drafts[sentence])
        let doers = article.polities(of: clause.subjects.flatMap(\.referents))
        guard !doers.isEmpty else { return nil }
        let near = article.isShuffled ? [sentence] : Array((max(0, sentence - Self.reach)...sentence).reversed())
        for place in near {
            let same = drafts[place].last { $0.kind == .nominal && !$0.referents.isEmpty && isSameNoun($0) }
            let parties = same.map { article.polities(of: $0.referents) } ?? []
            if parties.count == 1, !doers.contains(parties[0]) { return Resolution([.party(parties[0])], "as before") }
        }
        for place in near.prefix(3) + [0] {
            let named = drafts[place].filter {
                $0.kind == .name && (place < sentence || $0.range.upperBound <= phrase.range.lowerBound)
            }
            func others(_ drafts: [Draft]) -> [Party] {
                article.polities(of: drafts.flatMap(\.referents)).filter { $0.type == .polity && !doers.contains($0) }
            }
            let all = others(named)
            if all.isEmpty { continue }
            // Who recognises or leaves a land is not that land.
            let passive = others(named.filter { !$0.isSubject })
            let meant = all.count == 1 ? all : passive
            return meant.count == 1 ? Resolution([.party(meant[0])], "the land that is told of") : nil
        }
        return nil
    }
}
