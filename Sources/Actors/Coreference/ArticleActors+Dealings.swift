internal import Gazetteer
internal import Linguistics
internal import Model

/// What the acts of a clause tell of whose an office or organ is.
extension ArticleActors {
    /// The federation whose "federal troops" are meant: the only one that the article names, or the one of them from which
    /// another of its parties broke away.
    func federation(of phrase: ActorPhrase, in sentence: Int) -> Party? {
        guard phrase.modifiers.contains(where: { lists[.federal].contains($0) }) else { return nil }
        let federal = lexicon.descriptions["federal"] ?? []
        let named = named { federal.contains($0.polity) }
        let left = named.filter { state in
            !self.named { gazetteer.entity(code: $0.polity)?.claimedBy.contains(state.polity) == true }.isEmpty
        }
        if left.count == 1 { return left[0] }
        // Where the report comes from is not yet what it is about.
        let dateline = datelinePolity(before: sentence)
        let told = named.filter { $0 != dateline || counts[$0.polity, default: 0] > 1 }
        return told.count == 1 ? told[0] : nil
    }

    /// To whom the holder of an office does what nobody does to one's own state: "the minister thanked Riyadh".
    func dealtWith(by phrase: ActorPhrase, in words: Words) -> [Party] {
        guard words.isParsed else { return [] }
        var subject = phrase.head
        if [.nmodDesc, .compound, .flat].contains(words.tokens[subject].relation), words.tokens[subject].head >= 0 {
            subject = words.tokens[subject].head
        }
        guard words.isSubject(subject) == true else { return [] }
        subject = words.firstConjunct(subject)
        let verbs = words.indices.filter { verb in
            let lemma = words.lemma(verb)
            guard
                [lists[.partyVerb], lists[.accusingVerb], lists[.outsideVerb]].contains(where: { $0.contains(lemma) })
            else { return false }
            let head = words.tokens[subject].head
            return head == verb || words.tokens[verb].relation == .conj && words.tokens[verb].head == head
        }
        let objects = words.indices.filter { word in
            verbs.contains(words.tokens[word].head) && [.obj, .iobj].contains(words.tokens[word].relation)
        }
        var found: [Party] = []
        for span in names[words.sentence]
        where span.range.contains(where: { word in
            objects.contains { $0 == word || words.tokens[word].head == $0 && words.tokens[word].relation == .conj }
        }) {
            if case .party(let party, _) = span.link, party.type == .polity, !found.contains(party) {
                found.append(party)
            }
        }
        return found + judged(by: verbs, in: words)
    }

    /// Who acts in the sentence before, where its act is judged: "France exploded a bomb. The minister condemned the test".
    private func judged(by verbs: [Int], in words: Words) -> [Party] {
        let isJudging = verbs.contains { verb in
            lists[.outsideVerb].contains(words.lemma(verb))
                && words.children(of: verb).contains { object in
                    words.tokens[object].relation == .obj
                        && words.children(of: object).contains { words.word($0, isIn: ["the", "this", "these"]) }
                        && !words.children(of: object).contains { words.tokens[$0].relation == .nmodPoss }
                }
        }
        guard isJudging, let before = previous(of: words.sentence) else { return [] }
        return names[before].compactMap { span in
            guard case .party(let party, _) = span.link, party.type == .polity,
                sentences[before].isParsed, span.range.contains(where: { sentences[before].isSubject($0) == true })
            else { return nil }
            return party
        }
    }
}
