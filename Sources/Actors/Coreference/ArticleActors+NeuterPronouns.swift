internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// What "it" or "its" means; nil when nothing settles it.
    func thingAntecedent(
        of index: Int, isPossessive: Bool, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        if !isPossessive, isImpersonal(index, in: words) { return nil }
        if words.lower[index] == "it", words.isSubject(index) == false,
            !words.word(index + 1, isIn: lists[.afterAddressee])
        {
            if let body = bodyAntecedent(of: index, drafts: drafts, in: words) { return body }
            return standsForParty(index, in: words) ? partyAntecedent(of: index, drafts: drafts, in: words) : nil
        }
        if !isPossessive, isAccused(index, in: words),
            let other = partyAntecedent(of: index, isOfAnother: true, drafts: drafts, in: words)
        {
            return other
        }
        if isPossessive, isOfAnother(index, in: words) {
            return partyAntecedent(of: index, isOfAnother: true, drafts: drafts, in: words)
        }
        let owned = phrases[words.sentence].first { if case .pronoun(index) = $0.owner { true } else { false } }
        func fits(_ draft: Draft) -> Bool {
            guard !draft.isPerson, draft.isAntecedent, !draft.isPlural, draft.referents.count == 1 else { return false }
            if draft.kind == .pronoun, draft.sentence == words.sentence, draft.range.upperBound > index { return false }
            guard let owned, let party = polities(of: draft.referents).first else { return true }
            return self.fits(party, owned)
        }
        let here = drafts[words.sentence].filter { $0.range.upperBound <= index && fits($0) }
        let unbound = here.filter { !isBound($0, index, isPossessive, words) }
        // Of "Chad and Mali broke with Togo after it had ..." the two are "they", and their own things "their" ones.
        let isPlural = !isPossessive || words.lower.prefix(index).contains("their")
        let alone = !isPlural ? unbound : unbound.filter { !isPaired($0, among: unbound, in: words) }
        let candidates = alone.isEmpty ? unbound : alone
        if let subject = governingSubject(of: index, isPossessive: isPossessive, in: words) {
            if let draft = candidates.last(where: {
                words.firstConjunct($0.head) == subject || $0.range.contains(subject)
            }) {
                return (draft, "the subject of the clause")
            }
            // The subject is something else ("the treaty ... its"): the pronoun may mean that.
            if words.tokens[subject].upos == .noun, !isPerson(subject, drafts[words.sentence]),
                candidates.last(where: { $0.head > subject && !$0.isPlaceOnly }) == nil
            {
                return nil
            }
        }
        if let subject = bestSubject(candidates, for: index, in: words) {
            return (subject, "the subject before in the sentence")
        }
        let acting = candidates.filter { !$0.isPlaceOnly }
        if let last = acting.last { return (last, "the party named before in the sentence") }
        if isFronted(index, in: words), isPossessive || words.isSubject(index) == true,
            let after = drafts[words.sentence].first(where: { $0.range.lowerBound > index && $0.isSubject && fits($0) })
        {
            return (after, "the subject that follows")
        }
        guard let previous = previous(of: words.sentence) else {
            return nil
        }
        let further = drafts[previous].filter { fits($0) && !$0.isPlaceOnly }
        if let owner = further.first(where: { isOwnerOfWhatItIs($0, in: sentences[previous]) }) {
            return (owner, "the one of whom the sentence before tells")
        }
        if let subject = further.first(where: \.isSubject) { return (subject, "the subject of the sentence before") }
        if words.isParsed, hasOtherSubject(drafts[previous], in: sentences[previous]) { return nil }
        if Set(further.map(\.referents)).count == 1, let only = further.first {
            return (only, "the only party of the sentence before")
        }
        return nil
    }

    /// Whether a sentence only says what something of somebody's is or was: "it was not *Chad's* first break".
    private func isOwnerOfWhatItIs(_ draft: Draft, in words: Words) -> Bool {
        guard words.isParsed, words.tokens[draft.head].relation == .nmodPoss else { return false }
        let noun = words.tokens[draft.head].head
        guard noun >= 0, words.tokens[noun].head < 0 else { return false }
        let parts = words.indices.filter { words.tokens[$0].head == noun }
        return parts.contains { words.tokens[$0].relation == .cop }
            && parts.contains { ["it", "this", "that"].contains(words.lower[$0]) && words.isSubject($0) == true }
    }

    /// Whether a name is coordinated with another name.
    func isPaired(_ draft: Draft, among others: [Draft], in words: Words) -> Bool {
        guard words.isParsed, draft.kind == .name else { return false }
        let first = words.firstConjunct(draft.head)
        return others.contains {
            $0.head != draft.head && $0.kind == .name && words.firstConjunct($0.head) == first
        }
    }

    /// Whether a mention of a person covers the word.
    func isPerson(_ word: Int, _ drafts: [Draft]) -> Bool {
        drafts.contains { $0.isPerson && $0.range.contains(word) }
    }

    /// Whether the main subject of a sentence is a noun that is no mention.
    func hasOtherSubject(_ drafts: [Draft], in words: Words) -> Bool {
        let root = words.indices.first { words.tokens[$0].head < 0 }
        guard let subject = words.indices.first(where: { words.tokens[$0].head == root && words.isSubject($0) == true })
        else {
            return false
        }
        return !drafts.contains { $0.range.contains(subject) && !$0.referents.isEmpty }
    }

    /// The subject of the nearest clause that governs the pronoun and has one before it.
    func governingSubject(of index: Int, isPossessive: Bool, in words: Words) -> Int? {
        guard words.isParsed else { return nil }
        var clause = words.tokens[index].head
        var isFirst = true
        var steps = 0
        while clause >= 0, steps < 12 {
            if !(isFirst && !isPossessive) || words.isSubject(index) == false {
                if let subject = words.indices.first(where: {
                    words.tokens[$0].head == clause && words.isSubject($0) == true
                }),
                    subject < index
                {
                    return subject
                }
            }
            isFirst = false
            if let owner = doer(ofClauseAt: clause, before: index, isPossessive: isPossessive, in: words) {
                return owner
            }
            clause = words.tokens[clause].head
            steps += 1
        }
        return nil
    }

    /// Whose the plan or message is of which an infinitive or a clause tells what it is about: "the decision of Caracas to leave
    /// the pact that it signed", "Fiji's announcement that it was leaving"; nil where nobody's is named.
    private func doer(ofClauseAt clause: Int, before index: Int, isPossessive: Bool, in words: Words) -> Int? {
        let noun = words.tokens[clause].head
        guard words.tokens[clause].relation == .acl, noun >= 0, noun < clause, words.tokens[noun].upos == .noun,
            words.children(of: clause).contains(where: {
                // "The charge by Congo that its army had come": not Congo's.
                words.word($0, isIn: isPossessive ? ["to"] : ["to", "that"]) && words.tokens[$0].relation == .mark
            })
        else { return nil }
        return words.children(of: noun).last { word in
            guard word < clause, word < index, [.propn, .noun].contains(words.tokens[word].upos) else { return false }
            return words.tokens[word].relation == .nmodPoss
                || words.tokens[word].relation == .nmod
                    && words.children(of: word).contains { words.word($0, isIn: ["of", "by"]) }
        }
    }

    /// Whether "it" is a mere place-holder: "it is clear that", "it took three soldiers".
    func isImpersonal(_ index: Int, in words: Words) -> Bool {
        guard words.lower[index] == "it" else { return false }
        if words.word(index + 1, isIn: ["took", "takes", "seems", "seemed", "appears", "appeared", "rained", "snowed"])
        {
            return true
        }
        guard words.word(index + 1, isIn: ["is", "was", "would", "will", "could"]) else { return false }
        for next in index + 2..<min(index + 7, max(words.count, index + 2)) where words.indices.contains(next) {
            if words.lower[next] == "that", next > index + 2 { return true }
        }
        return words.word(
            index + 2,
            isIn: [
                "clear", "unclear", "possible", "likely", "unlikely", "hard", "difficult", "time", "important", "not",
                "necessary", "too",
            ])
            && words.indices.contains(index + 3)
            && ["that", "to", "whether", "if", "clear", "known"].contains(words.lower[index + 3])
    }
}
