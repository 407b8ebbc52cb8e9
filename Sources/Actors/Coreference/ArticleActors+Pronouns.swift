internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Whom a pronoun means; nil for a word that is no reference ("it is said").
    func resolve(pronoun index: Int, drafts: [[Draft]], in words: Words) -> Draft? {
        guard let pronoun = Pronoun(words.lower[index]) else { return nil }
        if words.isParsed, words.tokens[index].relation == .expl { return nil }
        var draft = Draft(
            sentence: words.sentence, range: index..<(index + 1), head: index, kind: .pronoun, referents: [],
            name: words.forms[index], reason: "several persons or things are possible")
        let found: (Draft, String)?
        switch pronoun {
        case .person(let gender, let isPossessive):
            draft.isPerson = true
            draft.gender = gender
            found = personAntecedent(of: index, gender: gender, isPossessive: isPossessive, drafts: drafts, in: words)
        case .thing(let isPossessive):
            found = thingAntecedent(of: index, isPossessive: isPossessive, drafts: drafts, in: words)
        case .several(let isPossessive):
            draft.isPlural = true
            found = severalAntecedent(of: index, isPossessive: isPossessive, drafts: drafts, in: words)
        case .speaker:
            found = speaker(of: index, drafts: drafts, in: words)
        case .relative:
            guard let found = relativeAntecedent(of: index, drafts: drafts, in: words) else { return nil }
            draft.isPerson = found.isPerson
            draft.isPlural = found.isPlural
            draft.gender = found.gender
            draft.referents = found.referents
            draft.name = found.name
            draft.reason = "the head of the relative clause"
            return draft
        }
        if let found {
            draft.referents = found.0.referents
            draft.name = found.0.name
            draft.reason = found.1
            draft.isPlural = found.0.isPlural
        }
        return draft
    }

    /// The subject nearest before whose clause governs that of the pronoun, else the nearest subject.
    func bestSubject(_ candidates: [Draft], for index: Int, in words: Words) -> Draft? {
        let subjects = candidates.filter(\.isSubject)
        guard words.isParsed else { return subjects.last }
        var clause = words.tokens[index].head
        var steps = 0
        while clause >= 0, steps < 12 {
            if let subject = subjects.last(where: { words.tokens[words.firstConjunct($0.head)].head == clause }) {
                return subject
            }
            clause = words.tokens[clause].head
            steps += 1
        }
        return subjects.last
    }

    /// Whether a mention and a pronoun are arguments of one verb, so that they are not the same: "Putin told him".
    func isArgumentOfSameVerb(_ draft: Draft, _ index: Int, _ isPossessive: Bool, _ words: Words) -> Bool {
        guard words.isParsed, !isPossessive, !words.lower[index].hasSuffix("self") else { return false }
        var mine = words.tokens[index].head
        guard mine >= 0 else { return false }
        // "Putin phoned to thank him": an infinitive has the subject of the verb above.
        while [.xcomp, .advcl].contains(words.tokens[mine].relation), words.word(mine - 1, is: "to"),
            words.tokens[mine].head >= 0
        { mine = words.tokens[mine].head }
        // "Rodriguez met him": the name right before the verb is its subject, whatever the tree says.
        if mine < index, draft.range.upperBound == mine { return true }
        return words.tokens[words.firstConjunct(draft.head)].head == mine
    }
}
