internal import Actors
internal import Linguistics
internal import Model

/// Finds the cues of a lexicon in a sentence, with their arguments.
struct CueMatcher {
    /// The words.
    let lexicon: CueLexicon

    /// The sentence's tree.
    let tree: SyntaxTree

    /// What names actors in the sentence.
    let resolver: ArgumentResolver

    /// Follows the paths of arguments.
    let roles: RoleFinder
    private let checker: ConstraintChecker

    /// How many parties that deal with each other are told of pair by pair: of more, a text tells what they do together.
    static let largestCircle = 5

    /// A matcher of that lexicon for a sentence with those mentions.
    init(lexicon: CueLexicon, tree: SyntaxTree, mentions: MentionIndex) {
        self.lexicon = lexicon
        self.tree = tree
        self.resolver = ArgumentResolver(
            tree: tree, mentions: mentions, representatives: lexicon.representatives)
        self.roles = RoleFinder(
            tree: tree, resolver: resolver, messages: lexicon.messages, lightVerbs: lexicon.lightVerbs)
        self.checker = ConstraintChecker(tree: tree, roles: roles)
    }

    /// The matches in the order of the text; of two on the same words the one that rests on more.
    func matches(accepting accepts: (Cue, Int, Set<Int>) -> Bool) -> [CueMatch] {
        survey(accepting: accepts).matches
    }

    /// The matches, and the cues beside them of which a party is not found in its place.
    func survey(
        accepting accepts: (Cue, Int, Set<Int>) -> Bool
    ) -> (matches: [CueMatch], partial: [PartialMatch]) {
        var found: [CueMatch] = []
        var rest: [(cue: Cue, trigger: Int, words: Set<Int>)] = []
        let presence = lexicon.conditions.presence(of: tree.lemmas, tree.forms)
        // Where nobody is known, only what the two parties of the topic do can be told.
        let namesParties = resolver.mentions.mentions.contains { !$0.parties.isEmpty && $0.kind != .media }
        let named = wordsOfNames
        for word in tree.tokens.indices where !named.contains(word) {
            guard let candidates = lexicon.byLemma[tree.lemmas[word]] else { continue }
            var objects: [Int]?
            let givesUp = givesUp(word)
            for index in candidates {
                // Most cues do not fit, and to copy one takes longer than to see that.
                guard lexicon.cues[index].wordClass.admits(tree.tokens[word].upos),
                    namesParties || lexicon.cues[index].acceptsTopic, lexicon.conditions.canHold(index, presence)
                else { continue }
                if givesUp, lexicon.cues[index].group == "aid" { continue }
                let known = objects ?? checker.objects(of: word)
                objects = known
                guard
                    let words = checker.consumedWords(of: lexicon.cues[index].constraints, at: word, objects: known)
                else { continue }
                let cue = lexicon.cues[index]
                guard accepts(cue, word, words) else { continue }
                let match = match(of: cue, at: word, words: words)
                if let match { found.append(match) }
                if match?.isComplete != true { rest.append((cue, word, words)) }
            }
        }
        // What is taken for granted stands before what is told, which alone others do likewise: "has not lifted its ban, but
        // Malawi has".
        let matches = narrowed(found).enumerated().sorted { first, second in
            func key(_ match: CueMatch) -> (Int, Int) { (match.trigger, match.cue.isPresupposed ? 0 : 1) }
            let (one, other) = (key(first.element), key(second.element))
            return one == other ? first.offset < second.offset : one < other
        }.map(\.element)
        let untold = rest.filter { act in
            !matches.contains { isTold(act.cue, at: act.trigger, words: act.words, by: $0) }
        }
        return (matches, narrowed(untold.compactMap { partialMatch(of: $0.cue, at: $0.trigger, words: $0.words) }))
    }

    /// The matches without those that another leaves no room for.
    private func narrowed(_ found: [CueMatch]) -> [CueMatch] {
        found.enumerated().filter { position, match in
            !found.enumerated().contains { other, rival in
                guard other != position else { return false }
                let isSameAct = rival.trigger == match.trigger && rival.cue.target == match.cue.target
                // Who names the object knows it better than who leaves it to the sentences before.
                if isSameAct, rival.isComplete != match.isComplete { return rival.isComplete }
                let isOneType = rival.cue.target == match.cue.target && rival.isComplete != match.isComplete
                if isOneType, !rival.words.isDisjoint(with: match.words),
                    rival.words.isSubset(of: match.words) || match.words.isSubset(of: rival.words)
                {
                    return rival.isComplete
                }
                if rival.words.isStrictSuperset(of: match.words), rival.cue.covers(match.cue) { return true }
                guard rival.words == match.words, rival.cue.target == match.cue.target else { return false }
                // What the sentence names goes before what it leaves to the reader.
                return rival.isComplete == match.isComplete ? other < position : rival.isComplete
            }
        }.map(\.element)
    }

    private func match(of cue: Cue, at trigger: Int, words: Set<Int>) -> CueMatch? {
        for path in cue.subject {
            let fillers = roles.words(at: path, from: trigger)
            var subjects = arguments(of: fillers, at: path)
            if path.steps == [.subject] { subjects.removeAll { isListed($0.word, behind: fillers, at: trigger) } }
            if subjects.isEmpty { continue }
            if path.isPair {
                if Set(subjects.map(\.party.polity)).count < 2 { continue }
                // Of "between the North and the two republics", of which the first is not known, the second are no pair.
                let isOneSided = Set(subjects.map(\.word)).count == 1
                if isOneSided, fillers.contains(where: { tree.coordination(of: $0).count > 1 }) { continue }
                if isCrowd(subjects, of: cue, at: path) { continue }
                // "Each signed a treaty with Fiji": not with each other.
                if path.steps == [.subject], fillers.contains(where: { tree.lemmas[$0] == "each" }),
                    !resolver.arguments(of: tree.prepositional(of: trigger, ["with"])).isEmpty
                {
                    continue
                }
                subjects = sided(subjects, of: fillers)
                if path.steps.last != .subject, let parted = parted(subjects, of: cue, at: trigger, words: words) {
                    return parted
                }
                return CueMatch(
                    cue: cue, trigger: trigger, words: words, subjects: subjects, objects: [], isPair: true)
            }
            for other in companions(of: cue, at: trigger)
            where !subjects.contains(where: { $0.party.polity == other.party.polity }) {
                subjects.append(other)
            }
            if cue.target == .sameAsBefore {
                let models = cue.object.flatMap { roles.words(at: $0, from: trigger) }
                return CueMatch(
                    cue: cue, trigger: trigger, words: words, subjects: subjects,
                    objects: resolver.arguments(of: models), isPair: false,
                    predecessors: predecessors(at: trigger),
                    towards: models.isEmpty ? others(at: trigger, than: subjects) : [])
            }
            for place in cue.object {
                let objectWords = roles.words(at: place, from: trigger)
                if isReciprocal(objectWords, at: place) {
                    if Set(subjects.map(\.party.polity)).count < 2 { continue }
                    return CueMatch(
                        cue: cue, trigger: trigger, words: words, subjects: subjects, objects: [], isPair: true)
                }
                var objects = arguments(of: objectWords, at: place)
                subjects = withoutOwners(subjects, of: objects)
                let polities = Set(subjects.map(\.party.polity))
                let named = objects.count
                objects.removeAll { polities.contains($0.party.polity) }
                // Who arranges a meeting between itself and another is no third party.
                if objects.count < named, place.steps.last == .preposition(["between"]) { continue }
                if place.steps.contains(.anyActor), Set(objects.map(\.party.polity)).count != 1 { continue }
                // "Each side accused the other": the two are both doer and object.
                if objects.isEmpty, named == 2, polities.count == 2, isOtherOfTwo(objectWords) {
                    return CueMatch(
                        cue: cue, trigger: trigger, words: words, subjects: subjects, objects: [], isPair: true)
                }
                if objects.isEmpty { continue }
                if cue.isMutual, subjects.count == 1, objects.count == 1 {
                    return CueMatch(
                        cue: cue, trigger: trigger, words: words, subjects: subjects + objects, objects: [],
                        isPair: true)
                }
                return CueMatch(
                    cue: cue, trigger: trigger, words: words, subjects: subjects, objects: objects, isPair: false,
                    predecessors: predecessors(at: trigger))
            }
            // "Each recalled its ambassador": from the other of the two.
            if (fillers + tree.children(of: trigger, .advmod)).contains(where: { tree.lemmas[$0] == "each" }),
                Set(subjects.map(\.party.polity)).count == 2,
                cue.group == "missions"
            {
                return CueMatch(
                    cue: cue, trigger: trigger, words: words, subjects: subjects, objects: [], isPair: true)
            }
            let fallbacks = cue.fallbacks.filter { fits($0, cue: cue, at: trigger, words: words, doers: subjects) }
            if !fallbacks.isEmpty {
                return CueMatch(
                    cue: cue, trigger: trigger, words: words, subjects: subjects, objects: [], fallbacks: fallbacks,
                    isPair: false)
            }
        }
        // Parties that are named but not known are not those of the topic.
        guard cue.acceptsTopic, roles.words(at: ArgumentPath(steps: [.subject]), from: trigger).isEmpty else {
            return nil
        }
        if !cue.object.isEmpty {
            // "The Chadian envoy was expelled": by the other of the two.
            let objects = cue.object.lazy.map { arguments(of: roles.words(at: $0, from: trigger), at: $0) }
                .first { !$0.isEmpty }
            return objects.map {
                CueMatch(cue: cue, trigger: trigger, words: words, subjects: [], objects: $0, isPair: false)
            }
        }
        for preposition in ["with", "to", "between"] {
            let named = roles.words(at: ArgumentPath(steps: [.preposition([preposition])]), from: trigger)
            if named.isEmpty { continue }
            let known = resolver.arguments(of: named)
            guard preposition == "with", !known.isEmpty else { return nil }
            return CueMatch(cue: cue, trigger: trigger, words: words, subjects: [], objects: known, isPair: false)
        }
        return CueMatch(cue: cue, trigger: trigger, words: words, subjects: [], objects: [], isPair: true)
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
