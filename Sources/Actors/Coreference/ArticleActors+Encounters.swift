internal import Gazetteer
internal import Linguistics
internal import Model

/// Two whom a sentence names apart, and then tells of what they did together.
extension ArticleActors {
    /// Who "they" are as the subject of a verb of meeting in a clause below: the only two whom the sentence names before, one
    /// of them as its subject: "Kaunda accepted Nyerere's offer when they met in May"; nil elsewhere.
    func pairMeeting(at index: Int, among drafts: [Draft], in words: Words) -> Draft? {
        guard words.isParsed, words.isSubject(index) == true, case let verb = words.tokens[index].head, verb > index,
            lists[.encounter].contains(words.lemma(verb)), words.tokens[verb].relation == .advcl
        else { return nil }
        let named = drafts.filter {
            $0.isAntecedent && !$0.isPlaceOnly && !$0.isPlural && $0.kind != .pronoun && $0.range.upperBound <= index
        }
        // Of "Chad's president" the state is no third.
        let outermost = named.filter { draft in
            !named.contains {
                $0.range != draft.range && $0.range.lowerBound <= draft.range.lowerBound
                    && draft.range.upperBound <= $0.range.upperBound
            }
        }
        let parties = polities(of: outermost.flatMap(\.referents))
        guard Set(parties.map(\.polity)).count == 2, outermost.contains(where: \.isSubject),
            let first = outermost.first
        else { return nil }
        var pair = first
        pair.referents = outermost.flatMap(\.referents).reduce(into: []) { all, one in
            if !all.contains(one) { all.append(one) }
        }
        pair.isPlural = true
        pair.name = outermost.map(\.name).joined(separator: ", ")
        return pair
    }
}
