internal import Linguistics
internal import Model

extension ArticleActors {
    /// Which polity or organisation an "it" means that is no subject but stands where only a party can: "recognised it",
    /// "ties with it". Never the subject of its own clause; nil where more than one other is near.
    ///
    /// - Parameter isOfAnother: whether it is an "its" that cannot mean the subject of its clause.
    func partyAntecedent(
        of index: Int, isOfAnother: Bool = false, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        let here = drafts[words.sentence].filter { $0.range.upperBound <= index }
        if !isOfAnother, isDeedBefore(index, drafts: here, in: words) { return nil }
        let subject = isOfAnother ? governingSubject(of: index, isPossessive: true, in: words) : nil
        let barred = Set(
            here.filter { draft in
                isOfAnother
                    ? words.firstConjunct(draft.head) == subject || subject.map(draft.range.contains) == true
                    : isBound(draft, index, false, words) || isLikened(draft, in: words)
            }.flatMap(\.referents))
        func fits(_ draft: Draft) -> Bool {
            !draft.isPerson && draft.isAntecedent && !draft.isPlural && draft.referents.count == 1
                && !barred.contains(draft.referents[0])
        }
        let candidates = here.filter(fits)
        if Set(candidates.map(\.referents)).count == 1, let only = candidates.last {
            return (only, "the only other party before in the sentence")
        }
        // "Gained independence from Spain, and Peru recognised it": it is whoever parted from the other.
        let parted = candidates.filter { !isLeftBehind($0, in: words) }
        if parted.count < candidates.count, Set(parted.map(\.referents)).count == 1, let only = parted.last {
            return (only, "the party that has parted from the other before in the sentence")
        }
        guard candidates.isEmpty, let previous = previous(of: words.sentence) else { return nil }
        let further = drafts[previous].filter(fits)
        if Set(further.map(\.referents)).count == 1, let only = further.first {
            return (only, "the only other party of the sentence before")
        }
        // "Peru recognised Chad and Niger. Mali broke with it": the two are "them".
        let alone = further.filter { !isPaired($0, among: further, in: sentences[previous]) }
        if Set(alone.map(\.referents)).count == 1, let only = alone.first {
            return (only, "the only other party that stands alone in the sentence before")
        }
        return nil
    }

    /// Whether a party is only named to say that the subject does as it does: "has, *like Fiji*, refused to recognise it".
    private func isLikened(_ draft: Draft, in words: Words) -> Bool {
        let place = draft.range.lowerBound
        return words.word(place - 1, isIn: ["like", "unlike"])
            || words.word(place - 1, is: "the") && words.word(place - 2, isIn: ["like", "unlike"])
    }

    /// Whether an "it" that somebody judges rather means what the clause before it judges: "Chile called the decision a
    /// mistake and Peru criticised it".
    private func isDeedBefore(_ index: Int, drafts: [Draft], in words: Words) -> Bool {
        guard words.isParsed, words.tokens[index].relation == .obj, words.tokens[index].head >= 0,
            case let verb = words.tokens[index].head, words.tokens[verb].relation == .conj,
            lists[.outsideVerb].contains(words.lemma(verb)),
            words.children(of: verb).contains(where: { words.isSubject($0) == true })
        else { return false }
        return words.children(of: words.firstConjunct(verb)).contains { object in
            object < index && words.tokens[object].relation == .obj && words.tokens[object].upos == .noun
                && words.children(of: object).contains { words.word($0, isIn: ["the", "this", "that"]) }
                && !drafts.contains { $0.range.contains(object) }
        }
    }

    /// The organisation named last that an "it" means where only a body can be meant: "left the league and rejoined it".
    func bodyAntecedent(of index: Int, drafts: [[Draft]], in words: Words) -> (Draft, String)? {
        guard words.isParsed, words.tokens[index].relation == .obj, words.tokens[index].head >= 0,
            lists[.membershipVerb].contains(words.lemma(words.tokens[index].head))
        else { return nil }
        func last(_ drafts: [Draft]) -> Draft? {
            drafts.last { draft in
                draft.isAntecedent && !draft.isPerson && !draft.isPlural
                    && polities(of: draft.referents).map(\.type) == [.organisation]
            }
        }
        let here = drafts[words.sentence].filter { $0.range.upperBound <= index }
        let found = last(here) ?? previous(of: words.sentence).flatMap { last(drafts[$0]) }
        return found.map { ($0, "the organisation named last") }
    }

    /// Whether a party stands behind "from" at what ends a bond with it: "independence from Spain", "seceded from Chad".
    private func isLeftBehind(_ draft: Draft, in words: Words) -> Bool {
        guard words.isParsed, words.tokens[draft.head].head >= 0,
            words.children(of: draft.head).contains(where: {
                words.tokens[$0].relation == .case && words.lower[$0] == "from"
            })
        else { return false }
        return lists[.partingWord].contains(words.lemma(words.tokens[draft.head].head))
    }

    /// Whether an "it" is the subject of what somebody accuses another of: "broke with Chad, charging that it had ...".
    func isAccused(_ index: Int, in words: Words) -> Bool {
        guard words.isParsed, words.isSubject(index) == true, words.tokens[index].head >= 0 else { return false }
        let clause = words.tokens[index].head
        guard words.tokens[clause].relation == .ccomp, words.tokens[clause].head >= 0 else { return false }
        return lists[.accusingVerb].contains(words.lemma(words.tokens[clause].head))
    }

    /// Whether an "its" stands at what is done or wished by others than the subject: "championed its entry", "condemned its
    /// invasion".
    func isOfAnother(_ index: Int, in words: Words) -> Bool {
        guard words.isParsed, words.tokens[index].relation == .nmodPoss else { return false }
        let noun = words.tokens[index].head
        guard noun > index, words.tokens[noun].relation == .obj, words.tokens[noun].head >= 0 else { return false }
        let verb = words.lemma(words.tokens[noun].head)
        // "Praised Niger and invited its president".
        if lists[.guestVerb].contains(verb) { return lists[.guestNoun].contains(words.lemma(noun)) }
        return lists[.outsideNoun].contains(words.lemma(noun)) && lists[.outsideVerb].contains(verb)
    }

    /// Whether a word stands where only a party can: the object of "recognise", what follows in "ties with".
    func standsForParty(_ index: Int, in words: Words) -> Bool {
        guard words.isParsed, words.tokens[index].head >= 0 else { return false }
        let governor = words.tokens[index].head
        switch words.tokens[index].relation {
        case .obj, .iobj: return lists[.partyVerb].contains(words.lemma(governor))
        case .nmod, .obl:
            let governed = [governor] + words.children(of: governor).filter { words.tokens[$0].relation == .obj }
            return governed.contains { lists[.partyNoun].contains(words.lemma($0)) }
                || words.word(index - 1, isIn: ["with", "against"])
                    && lists[.partnerVerb].contains(words.lemma(governor))
        default: return false
        }
    }
}
