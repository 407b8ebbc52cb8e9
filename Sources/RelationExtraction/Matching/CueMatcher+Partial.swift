internal import Linguistics
internal import Model

/// Cues of which a party is not found in its place.
extension CueMatcher {
    /// A cue with the party that stands in its place; nil when both do or neither, or where the act is the one told
    /// before.
    func partialMatch(of occurrence: CueOccurrence) -> PartialMatch? {
        let (cue, trigger) = (occurrence.cue, occurrence.trigger)
        guard case .relation = cue.target else { return nil }
        let subjects = parties(at: cue.subject, from: trigger)
        let objects = parties(at: cue.object, from: trigger)
        let isPair = cue.subject.contains(where: \.isPair) && Set(subjects.map(\.party.polity)).count > 1
        if isPair || subjects.isEmpty == objects.isEmpty { return nil }
        // "Accused the West": who is named but not known is nobody else.
        let missing = subjects.isEmpty ? cue.subject : cue.object
        let isNamed = missing.contains { place in
            [[.subject], [.object]].contains(place.steps)
                && roles.words(at: place, from: trigger).contains { tree.tokens[$0].upos == .propn }
        }
        if isNamed || objects.isEmpty && (isDoneToRebels(trigger) || isAboutOther(occurrence)) { return nil }
        // "The measures, announced on Monday,": what they are was told before.
        if objects.isEmpty, cue.group == .coercion, occurrence.words.contains(where: pointsBack) { return nil }
        // "Cut ties with Chad" is no leaving of an organisation: who stands there is known, and of another type.
        let isOther = missing.contains { place in
            guard place.types == [.organisation], place.steps.last != .subject else { return false }
            let words = roles.words(at: place, from: trigger)
            return resolver.arguments(of: words, acceptsPlaces: true).contains { other in
                !(subjects + objects).contains { $0.word == other.word }
            }
        }
        if isOther { return nil }
        // "Thanked both countries": of two nobody can be meant alone.
        if objects.isEmpty, meansBoth(occurrence) { return nil }
        // "Met at the Francophonie summit": that is whose summit it is.
        let isHost =
            cue.target == .relation(KnownRelation.met.id) && cue.wordClass == .noun
            && (subjects + objects).allSatisfy {
                $0.party.type == .organisation && tree.head(of: $0.word) == trigger && $0.word < trigger
            }
        if isHost { return nil }
        return PartialMatch(
            cue: cue, trigger: trigger, words: occurrence.words, missing: subjects.isEmpty ? .subject : .object,
            known: subjects + objects)
    }

    /// Whether the words of a cue or its object say "both".
    private func meansBoth(_ occurrence: CueOccurrence) -> Bool {
        let objects = roles.words(at: ArgumentPath(steps: [.object]), from: occurrence.trigger)
        let words = Array(occurrence.words) + objects + objects.flatMap { tree.children(of: $0, .det) }
        return words.contains { tree.lemmas[$0] == "both" }
    }

    /// Whether an act is about a thing that is named and is no party, where its cue takes a party for its object: "never
    /// recognised its language".
    private func isAboutOther(_ occurrence: CueOccurrence) -> Bool {
        guard occurrence.words.count == 1, occurrence.cue.object.contains(where: { $0.steps == [.object] }) else {
            return false
        }
        return roles.words(at: ArgumentPath(steps: [.object]), from: occurrence.trigger).contains { word in
            tree.tokens[word].upos == .noun && resolver.mentions.headed(by: word).isEmpty
                && tree.modifiers(of: word).contains { ["its", "their", "his", "her"].contains(tree.forms[$0]) }
        }
    }

    private func parties(at paths: [ArgumentPath], from trigger: Int) -> [Argument] {
        paths.lazy.map { path in
            let fillers = roles.words(at: path, from: trigger)
            let found = arguments(of: fillers, at: path)
            guard path.steps == [.subject] else { return found }
            return found.filter { !isListed($0.word, behind: fillers, at: trigger) }
        }.first { !$0.isEmpty } ?? []
    }

    /// Of the cues on one trigger the one of each type that rests on most words.
    func narrowed(_ partial: [PartialMatch]) -> [PartialMatch] {
        var best: [PartialMatch] = []
        for act in partial {
            let place = best.firstIndex { $0.trigger == act.trigger && $0.cue.target == act.cue.target }
            guard let place else {
                best.append(act)
                continue
            }
            if act.words.count > best[place].words.count { best[place] = act }
        }
        return best.filter { act in
            !best.contains { $0.words.isStrictSuperset(of: act.words) && $0.cue.covers(act.cue) }
        }
    }

    /// Whether a match tells of what an occurrence would tell of.
    func isTold(_ occurrence: CueOccurrence, by match: CueMatch) -> Bool {
        guard match.isComplete else { return false }
        let isKin = match.cue.target == occurrence.cue.target || match.cue.group == occurrence.cue.group
        return match.trigger == occurrence.trigger && isKin
            || match.words.isStrictSuperset(of: occurrence.words) && match.cue.covers(occurrence.cue)
    }
}
