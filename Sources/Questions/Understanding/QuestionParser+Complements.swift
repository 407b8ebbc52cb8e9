internal import Model

/// Verbs of a question that it does not turn on, because another verb has them for its own.
extension QuestionParser {
    /// Whether the verb takes a thing, and not a state that is dropped: "*dropped its veto*".
    func isOfThing(_ match: QuestionLexicon.Match, words: [QuestionWord]) -> Bool {
        let head = match.words[0]
        guard match.cue.kind == .verb, match.words.count == 1, head + 2 < words.count,
            match.cue.relations.isOnly(.severedRelations, .withdrewRecognition),
            ["its", "their", "his", "her", "the", "a", "an", "any", "all"].contains(words[head + 1].lower)
        else { return false }
        let next = words[head + 2]
        return !next.isCapitalised && !next.lower.isEmpty && !functionWords.isKnown(next.lower)
            && !functionWords.has(next.lower, in: .companion)
    }

    /// Whether the cue is a deed of whoever is sought, beside the verb of the clause: "*whose offer* of help did Chad turn
    /// down".
    func isSoughtDeed(
        _ match: QuestionLexicon.Match, beside others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        let head = match.words[0]
        guard head > 0, words[head - 1].lower == "whose", match.cue.kind == .verb, !match.isFronted,
            let last = match.words.max()
        else { return false }
        return others.contains { other in
            other.cue.kind == .verb && other != match && other.words[0] > last
                && words[last..<other.words[0]].contains { isVerbalAuxiliary($0) }
        }
    }

    /// Whether the cue takes "to" before its noun for its own, beside another verb: "invited Chad *to talks*".
    func isPurpose(
        _ match: QuestionLexicon.Match, beside others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        let head = match.words[0]
        guard match.isFronted, match.words.count == 2, match.words[1] == head - 1, words[head - 1].lower == "to" else {
            return false
        }
        return others.contains { $0.cue.kind == .verb && $0.words[0] < head - 1 }
    }

    /// Whether the verb only says what another act was about: "criticised Chad *for expelling* the envoys", "the decision
    /// *to sever* relations".
    func isComplement(
        _ match: QuestionLexicon.Match, beside others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        let head = match.words[0]
        guard match.cue.kind == .verb, !match.isFronted, head > 2 else { return false }
        let before = words[head - 1].lower
        let isGerund = words[head].lower.hasSuffix("ing") && ["for", "over", "of", "about"].contains(before)
        let isOfNoun =
            before == "to"
            && [
                "decision", "plan", "plans", "threat", "threats", "intention", "move", "call", "calls", "refusal",
                "promise", "attempt", "attempts", "right", "pledge", "proposal",
            ].contains(words[head - 2].lower)
        guard isGerund || isOfNoun else { return false }
        return others.contains { other in
            other.cue.kind == .verb && other.words.allSatisfy { $0 < head - 1 }
                && !functionWords[.intention].contains(words[other.words[0]].lower)
        }
    }

    /// Whether the verb stands in a clause that only says before or after what it was: "who phoned Putin *after* Kyiv was
    /// hit".
    func isOfOccasion(
        _ match: QuestionLexicon.Match, beside others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        guard match.cue.kind == .verb, let first = match.words.min(),
            let order = words[..<first].lastIndex(where: { ["before", "after"].contains($0.lower) })
        else { return false }
        return others.contains { $0.cue.kind == .verb && $0.words.allSatisfy { $0 < order } }
    }

    /// Whether all that the cue asks for is said to somebody.
    func isOfWords(_ match: QuestionLexicon.Match) -> Bool {
        match.cue.relations.allSatisfy { [.verbal, .messages].contains(catalogue[$0]?.group) }
    }
}
