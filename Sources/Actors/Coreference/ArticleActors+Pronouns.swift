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
            found =
                judgedAntecedent(of: index, isPerson: true, isPossessive: isPossessive, drafts: drafts, in: words)
                ?? personAntecedent(of: index, gender: gender, isPossessive: isPossessive, drafts: drafts, in: words)
        case .thing(let isPossessive):
            found =
                judgedAntecedent(of: index, isPerson: false, isPossessive: isPossessive, drafts: drafts, in: words)
                ?? thingAntecedent(of: index, isPossessive: isPossessive, drafts: drafts, in: words)
        case .several(let isPossessive):
            draft.isPlural = true
            found = severalAntecedent(of: index, isPossessive: isPossessive, drafts: drafts, in: words)
        case .speaker:
            found = speaker(of: index, drafts: drafts, in: words)
        case .addressee:
            guard let person = addressee(in: words.sentence, drafts: drafts) else { return nil }
            found = (person, "who is asked")
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
}
