internal import Actors
internal import Linguistics
internal import Model

/// Who the parties of a cue are, by the places that it names for them.
extension CueMatcher {
    /// The match of a cue's occurrence; nil where the sentence names too few.
    func match(of occurrence: CueOccurrence) -> CueMatch? {
        let trigger = occurrence.trigger
        for path in occurrence.cue.subject {
            let fillers = roles.words(at: path, from: trigger)
            var subjects = arguments(of: fillers, at: path)
            if path.steps == [.subject] { subjects.removeAll { isListed($0.word, behind: fillers, at: trigger) } }
            if subjects.isEmpty { continue }
            let match =
                path.isPair
                ? pair(of: occurrence, subjects, fillers, at: path) : act(of: occurrence, subjects, fillers)
            if let match { return match }
        }
        return actOfTopic(occurrence)
    }

    /// The act of parties that stand together at one place.
    private func pair(
        of occurrence: CueOccurrence, _ parties: [Argument], _ fillers: [Int], at path: ArgumentPath
    ) -> CueMatch? {
        if Set(parties.map(\.party.polity)).count < 2 { return nil }
        // Of "between the North and the two republics", of which the first is not known, the second are no pair.
        let isOneSided = Set(parties.map(\.word)).count == 1
        if isOneSided, fillers.contains(where: { tree.coordination(of: $0).count > 1 }) { return nil }
        if isCrowd(parties, of: occurrence.cue, at: path) { return nil }
        // "Both have embassies there": not with each other.
        if occurrence.cue.group == .missions, path.steps.last == .subject, isThere(occurrence.trigger) { return nil }
        // "Each signed a treaty with Fiji": not with each other.
        if path.steps == [.subject], fillers.contains(where: { tree.lemmas[$0] == "each" }),
            !resolver.arguments(of: tree.prepositional(of: occurrence.trigger, ["with"])).isEmpty
        {
            return nil
        }
        let sides = sided(parties, of: fillers)
        if path.steps.last != .subject, let parted = parted(sides, of: occurrence) { return parted }
        return occurrence.match(among: sides)
    }

    /// The act of doers upon the first of the cue's objects that names somebody; nil where the sentence names nobody and
    /// nothing may be supplied.
    private func act(of occurrence: CueOccurrence, _ doers: [Argument], _ fillers: [Int]) -> CueMatch? {
        let (cue, trigger) = (occurrence.cue, occurrence.trigger)
        var subjects = doers
        for other in companions(of: cue, at: trigger)
        where !subjects.contains(where: { $0.party.polity == other.party.polity }) {
            subjects.append(other)
        }
        if cue.target == .sameAsBefore { return repetition(occurrence, by: subjects) }
        for place in cue.object {
            if let match = act(of: occurrence, &subjects, at: place) { return match }
        }
        // "Each recalled its ambassador": from the other of the two.
        if (fillers + tree.children(of: trigger, .advmod)).contains(where: { tree.lemmas[$0] == "each" }),
            Set(subjects.map(\.party.polity)).count == 2, cue.group == .missions
        {
            return occurrence.match(among: subjects)
        }
        var match = occurrence.match(subjects)
        match.fallbacks = cue.fallbacks.filter {
            fits($0, cue: cue, at: trigger, words: occurrence.words, doers: subjects)
        }
        return match.fallbacks.isEmpty ? nil : match
    }

    /// The act of doers upon whom one place names, without those that the object shows to be no doers.
    private func act(
        of occurrence: CueOccurrence, _ subjects: inout [Argument], at place: ArgumentPath
    ) -> CueMatch? {
        let words = roles.words(at: place, from: occurrence.trigger)
        if isReciprocal(words, at: place) {
            return Set(subjects.map(\.party.polity)).count < 2 ? nil : occurrence.match(among: subjects)
        }
        var objects = arguments(of: words, at: place)
        subjects = withoutOwners(subjects, of: objects)
        let polities = Set(subjects.map(\.party.polity))
        let named = objects.count
        objects.removeAll { polities.contains($0.party.polity) }
        // Who arranges a meeting between itself and another is no third party.
        if objects.count < named, place.steps.last == .preposition(["between"]) { return nil }
        if place.steps.contains(.anyActor), Set(objects.map(\.party.polity)).count != 1 { return nil }
        // "Each side accused the other": the two are both doer and object.
        if objects.isEmpty, named == 2, polities.count == 2, isOtherOfTwo(words) {
            return occurrence.match(among: subjects)
        }
        if objects.isEmpty { return nil }
        if occurrence.cue.isMutual, subjects.count == 1, objects.count == 1 {
            return occurrence.match(among: subjects + objects)
        }
        var match = occurrence.match(subjects, objects)
        match.predecessors = predecessors(at: occurrence.trigger)
        return match
    }

    /// The act told before, done by others: "did so too", "followed Chad's example".
    private func repetition(_ occurrence: CueOccurrence, by subjects: [Argument]) -> CueMatch {
        let models = occurrence.cue.object.flatMap { roles.words(at: $0, from: occurrence.trigger) }
        var match = occurrence.match(subjects, resolver.arguments(of: models))
        match.predecessors = predecessors(at: occurrence.trigger)
        match.towards = models.isEmpty ? others(at: occurrence.trigger, than: subjects) : []
        match.places = models.isEmpty ? places(at: occurrence.trigger) : []
        return match
    }

    /// The act of the two parties of the article's topic, of whom the sentence names one or none. Parties that are named
    /// but not known are not those of the topic.
    private func actOfTopic(_ occurrence: CueOccurrence) -> CueMatch? {
        let (cue, trigger) = (occurrence.cue, occurrence.trigger)
        guard cue.acceptsTopic, roles.words(at: ArgumentPath(steps: [.subject]), from: trigger).isEmpty else {
            return nil
        }
        if !cue.object.isEmpty {
            // "The Chadian envoy was expelled": by the other of the two.
            let objects = cue.object.lazy.map { arguments(of: roles.words(at: $0, from: trigger), at: $0) }
                .first { !$0.isEmpty }
            return objects.map { occurrence.match([], $0) }
        }
        for preposition in ["with", "to", "between"] {
            let named = roles.words(at: ArgumentPath(steps: [.preposition([preposition])]), from: trigger)
            if named.isEmpty { continue }
            let known = resolver.arguments(of: named)
            guard preposition == "with", !known.isEmpty else { return nil }
            return occurrence.match([], known)
        }
        return occurrence.match(among: [])
    }

    /// The subjects without a pronoun that stands for the object: in "Yemen lost its Saudi subsidies" Yemen gives none.
    private func withoutOwners(_ subjects: [Argument], of objects: [Argument]) -> [Argument] {
        let polities = Set(objects.map(\.party.polity))
        let others = subjects.filter { !polities.contains($0.party.polity) || $0.kind != .pronoun }
        return others.isEmpty ? subjects : others
    }

    /// The parties at the end of a path, or those to whom what stands there belongs.
    func arguments(of words: [Int], at path: ArgumentPath) -> [Argument] {
        let found = resolver.arguments(of: words, acceptsPlaces: path.acceptsPlaces, types: path.types)
        guard found.isEmpty, path.acceptsOwners else { return found }
        return resolver.arguments(of: roles.owners(of: words), acceptsPlaces: true, types: path.types)
    }
}
