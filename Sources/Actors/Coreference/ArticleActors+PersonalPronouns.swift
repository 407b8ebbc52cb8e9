internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Whether a possessive stands at what somebody refuses or grants, which is another's: "turned down his request".
    private func isWishOfAnother(_ index: Int, in words: Words) -> Bool {
        guard words.isParsed, words.tokens[index].relation == .nmodPoss, case let noun = words.tokens[index].head,
            noun > index, words.tokens[noun].relation == .obj, words.tokens[noun].head >= 0
        else { return false }
        return lists[.refusedNoun].contains(words.lemma(noun))
            && lists[.refusingVerb].contains(words.lemma(words.tokens[noun].head))
    }

    /// Whom "he" or "she" means; nil when nothing settles it.
    func personAntecedent(
        of index: Int, gender: Gender, isPossessive: Bool, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        func fits(_ draft: Draft) -> Bool {
            draft.isPerson && draft.isAntecedent && !draft.isPlural && (draft.gender ?? gender) == gender
                && (draft.sentence != words.sentence || draft.range != index..<(index + 1))
        }
        let here = drafts[words.sentence]
        let isRefused = isPossessive && isWishOfAnother(index, in: words)
        let subject = isRefused ? governingSubject(of: index, isPossessive: true, in: words) : nil
        let barredDrafts = here.filter { draft in
            isBound(draft, index, isPossessive, words)
                || subject.map { words.firstConjunct(draft.head) == $0 || draft.range.contains($0) } == true
        }
        // Who answers questions speaks of others as "he" and "she".
        let answering = interview?.answers.contains(words.sentence) == true && !words.isQuoted(index)
        let barred = Set(
            (barredDrafts + (answering ? [interviewee(among: drafts)].compactMap(\.self) : [])).flatMap(\.referents))
        let before = here.filter {
            fits($0) && $0.range.upperBound <= index && !$0.referents.contains { barred.contains($0) }
        }
        if let subject = bestSubject(before, for: index, in: words) {
            return (subject, "the subject before in the sentence")
        }
        if let last = before.last { return (last, "the person named before in the sentence") }
        // "In his reply the leader vowed ...": the subject follows a phrase in front.
        if isPossessive || isFronted(index, in: words) {
            if let after = here.first(where: { fits($0) && $0.range.lowerBound > index && $0.isSubject }),
                isFronted(index, in: words)
            {
                return (after, "the subject that follows")
            }
        }
        if let state = state(calledShe: index, gender: gender, among: here, in: words), isOlderProse { return state }
        if let previous = previous(of: words.sentence) {
            // Who does something does it to another: of "he invited him" the two are not one.
            let candidates = drafts[previous].filter { fits($0) && barred.isDisjoint(with: $0.referents) }
            if let subject = candidates.first(where: { $0.isSubject }) {
                return (subject, "the subject of the sentence before")
            }
            if Set(candidates.map(\.referents)).count == 1, let only = candidates.first {
                return (only, "the only person of the sentence before")
            }
            if candidates.isEmpty, previous > 0, paragraphs[previous - 1] == paragraphs[words.sentence] {
                let further = drafts[previous - 1].filter { fits($0) && barred.isDisjoint(with: $0.referents) }
                if let subject = further.first(where: { $0.isSubject }) {
                    return (subject, "the subject two sentences before")
                }
            }
        }
        if let state = state(calledShe: index, gender: gender, among: here, in: words) { return state }
        let known = persons.indices.filter {
            persons[$0].affiliation != nil && !(answering && barred.contains(.person($0)))
                && (gender == .female ? persons[$0].gender == .female : persons[$0].gender != .female)
        }
        if known.count == 1, let only = known.first {
            return (
                Draft(
                    sentence: words.sentence, range: index..<(index + 1), head: index, kind: .person,
                    referents: [.person(only)], name: persons[only].name, reason: ""),
                "the only such person of the article"
            )
        }
        return nil
    }

    /// "France notified her allies that she was leaving": older prose calls states so, where no woman is named.
    private func state(
        calledShe index: Int, gender: Gender, among here: [Draft], in words: Words
    ) -> (Draft, String)? {
        guard gender == .female, !persons.contains(where: { $0.gender == .female }) else { return nil }
        let states = here.filter {
            $0.isAntecedent && $0.isSubject && !$0.isPlural && $0.kind == .name && $0.range.upperBound <= index
        }
        return bestSubject(states, for: index, in: words).map { ($0, "the state that is the subject before") }
    }

    /// Whether the article is of a time when a state was commonly "she".
    private var isOlderProse: Bool { day.map { $0.year < Self.lastYearOfShe } ?? false }

    /// From which year on "she" is first of all a person.
    private static let lastYearOfShe = 1970
}
