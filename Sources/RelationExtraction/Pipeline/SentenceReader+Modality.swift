internal import Model
internal import TemporalExpressions

/// How, and when, the acts of a sentence are told.
extension SentenceReader {
    /// How the act of a trigger is told.
    func modality(of trigger: Int, words: Set<Int>) -> Modality {
        modalities.modality(of: trigger, words: words)
    }

    /// How a match is told, where the cue's own verb may say that the act is wanted or planned: "seeks talks with Chad". What
    /// is done by asking is done.
    func modality(of match: CueMatch) -> Modality {
        let found = modality(of: match.trigger, words: match.words)
        // "Is ready to mediate" is an offer.
        if found == .intended, isOffered(match) { return .possible }
        guard match.cue.readings == nil, case .relation(let relation) = match.cue.target,
            !match.cue.isDoneByWords, !tree.words.contains(relation, in: .askedActs)
        else { return found }
        return modalities.prospective(found, by: match.trigger, words: match.words)
    }

    /// The expression that dates a match; nil when the sentence gives none.
    ///
    /// - Parameters:
    ///   - found: how the sentence tells it.
    ///   - told: how the act is told, once the cue has turned it.
    ///   - isSpoken: whether it is done by saying it.
    func expression(of match: CueMatch, found: Modality, told: Modality, isSpoken: Bool) -> TemporalExpression? {
        // Nobody says when what an act takes for granted began.
        if match.cue.isPresupposed { return nil }
        if isThankedFor(match) { return dates.expression(within: match.words.subtracting([match.trigger])) }
        let own = dates.expression(
            of: match.trigger, words: match.words, modality: found, declarations: declarations(of: match),
            isPlan: told == .intended, isSpeech: match.cue.isDoneByWords)
        // What was said to hold "now" held then.
        let isThen = own.map { $0.text.lowercased() == "now" } ?? false
        if own == nil, isStated(match, told: found) { return dateOfSaying(match, isOwn: true) }
        return (isSpoken || isThen ? dateOfSaying(match) : nil) ?? own
    }

    /// Whether an act is what the verb gives thanks for, which was done before: "thanked it on Monday for the flour".
    private func isThankedFor(_ match: CueMatch) -> Bool {
        guard case .relation(let relation) = match.cue.target, !match.cue.isDoneByWords else { return false }
        return tree.words.contains(relation, in: .thankedActs) && tree.isVerb(match.trigger)
            && tree.words.contains(tree.lemmas[match.trigger], in: .thanking)
    }
}
