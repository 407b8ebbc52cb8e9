internal import Actors
internal import Model

/// Acts whose words stand in the sentence and of whose two parties one does not stand where grammar wants it.
extension CueMatcher {
    /// The cues of which one argument is found and the other can only be the one other party of the sentence.
    func remainders(of incomplete: [(cue: Cue, word: Int, words: Set<Int>)], beside found: [CueMatch]) -> [CueMatch] {
        guard !incomplete.isEmpty else { return [] }
        let parties = self.parties
        guard parties.count == 2 else { return [] }
        return incomplete.compactMap { cue, word, words in
            guard lexicon.precisions[cue.remainderFamily(ofWords: words.count)] != nil,
                !found.contains(where: {
                    $0.trigger == word || $0.cue.target == cue.target || !$0.words.isDisjoint(with: words)
                })
            else { return nil }
            return remainder(of: cue, at: word, words: words, parties: parties)
        }
    }

    private func remainder(of cue: Cue, at trigger: Int, words: Set<Int>, parties: [Argument]) -> CueMatch? {
        let isPair = cue.subject.allSatisfy(\.isPair)
        if isPair { return nil }
        let subjects =
            cue.subject.lazy.map { arguments(of: roles.words(at: $0, from: trigger), at: $0) }
            .first { !$0.isEmpty } ?? []
        let objects =
            cue.object.lazy.map { arguments(of: roles.words(at: $0, from: trigger), at: $0) }
            .first { !$0.isEmpty } ?? []
        func other(than known: [Argument]) -> Argument? {
            guard Set(known.map(\.party.polity)).count == 1 else { return nil }
            return parties.first { $0.party.polity != known[0].party.polity }
        }
        if !subjects.isEmpty, let object = other(than: subjects) {
            return CueMatch(
                cue: cue, trigger: trigger, words: words, subjects: subjects, objects: [object], isPair: false,
                isRemainder: true)
        }
        let doers = cue.subject.flatMap { roles.words(at: $0, from: trigger) }
        if !objects.isEmpty, doers.isEmpty, let subject = other(than: objects) {
            return CueMatch(
                cue: cue, trigger: trigger, words: words, subjects: [subject], objects: objects, isPair: false,
                isRemainder: true)
        }
        return nil
    }

    /// The parties of the sentence that are not only places, one for each polity.
    private var parties: [Argument] {
        var result: [Argument] = []
        for mention in resolver.mentions.mentions where mention.kind != .media && !mention.isPlaceOnly {
            for party in mention.parties where !result.contains(where: { $0.party.polity == party.polity }) {
                result.append(
                    Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName))
            }
        }
        return result
    }
}

extension Cue {
    /// The family that its confidence is estimated for where one party is only the one other party of the sentence: of
    /// the types that no estimate is given for this was wrong too often to be told.
    func remainderFamily(ofWords count: Int) -> String {
        guard case .relation(let id) = target else { return "" }
        return "other." + id + (count > 1 ? ".phrase" : ".word")
    }
}
