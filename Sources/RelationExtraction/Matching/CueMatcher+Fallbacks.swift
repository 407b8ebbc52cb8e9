internal import Actors
internal import Linguistics
internal import Model

/// Whether a sentence leaves to the reader to whom something is done.
extension CueMatcher {
    /// Whether the sentence leaves the object to the reader.
    func fits(_ fallback: Cue.Fallback, cue: Cue, at trigger: Int, words: Set<Int>, doers: [Argument]) -> Bool {
        if isDoneToRebels(trigger) { return false }
        // "The plane left Lima": what is left is named, and it is the doer's own.
        if cue.object.contains(where: { $0.acceptsPlaces && names(doers, at: $0, from: trigger) }) { return false }
        // "Shut the Iranian mission": whose it is, is said.
        let isLeftOpen = [.lastObject, .partner, .holder].contains(fallback)
        if isLeftOpen, words.contains(where: { isForeign($0, to: doers) }) { return false }
        return switch fallback {
        case .placeBefore: isThere(trigger)
        // "Will end the talks if Chad deploys missiles": what nobody has done yet is done to nobody told of before.
        case .opponent: !tree.marks(of: trigger).contains { ["if", "unless"].contains($0) }
        // Several doers may have to do with each other; who is named but not known is not whom the article is about.
        case .partner, .holder:
            doers.count == 1 && !words.contains(where: pointsBack)
                && cue.object.allSatisfy { place in
                    roles.words(at: place, from: trigger).allSatisfy {
                        words.contains($0) || $0 == doers[0].word || isCircumstance($0)
                            || fallback == .holder && isUnknownPlace($0)
                            || isOwn($0, of: doers[0], mayBeNamed: !place.endsInPreposition)
                    }
                }
        default: true
        }
    }

    /// Whether an act is done to an armed group, which stands for no state: "gives the rebels shelter", "sent arms to the
    /// guerrillas". Of two objects in a row the first may have been read as joined to the second.
    func isDoneToRebels(_ trigger: Int) -> Bool {
        tree.tokens.indices.contains { word in
            guard tree.words.contains(tree.lemmas[word], in: .rebels), let head = tree.head(of: word) else {
                return false
            }
            if head == trigger { return [.obj, .iobj, .obl].contains(tree.relation(of: word)) }
            return tree.relation(of: word) == .conj && tree.relation(of: head) == .obj
                && tree.head(of: head) == trigger
        }
    }

    /// Whether a noun only points to what was told before: "the measures, announced on Monday,".
    func pointsBack(_ noun: Int) -> Bool {
        tree.isNominal(noun) && tree.words.contains(tree.lemmas[noun], in: .acts)
            && tree.children(of: noun, .det).contains { ["the", "this", "that"].contains(tree.lemmas[$0]) }
            && !tree.hasChild(noun, .nmod, .amod, .compound, .nmodPoss)
    }

    /// Whether an adjective or a genitive before a word of the cue names a state that is no doer.
    private func isForeign(_ word: Int, to doers: [Argument]) -> Bool {
        guard tree.isNominal(word) else { return false }
        let owners = resolver.arguments(of: tree.modifiers(of: word), acceptsPlaces: true).filter {
            $0.kind == .adjective && $0.party.type == .polity
        }
        return !owners.isEmpty && !owners.contains { owner in doers.contains { $0.party.polity == owner.party.polity } }
    }

    /// Whether a place names a doer.
    private func names(_ doers: [Argument], at place: ArgumentPath, from trigger: Int) -> Bool {
        resolver.arguments(of: roles.words(at: place, from: trigger), acceptsPlaces: true).contains { party in
            party.kind == .name && doers.contains { $0.party.polity == party.party.polity }
        }
    }

    /// Whether a word means the doer itself: "shut its embassy", and not by name: "broke with Lima, the President said".
    private func isOwn(_ word: Int, of doer: Argument, mayBeNamed: Bool) -> Bool {
        var parties = resolver.arguments(of: [word], acceptsPlaces: true)
        if parties.contains(where: { !mayBeNamed && $0.kind == .name }) { return false }
        if parties.isEmpty, resolver.mentions.headed(by: word).isEmpty {
            // "Banned its own exports", "American exports".
            parties = resolver.arguments(of: roles.owners(of: [word]), acceptsPlaces: true)
        }
        return !parties.isEmpty && parties.allSatisfy { $0.party.polity == doer.party.polity }
    }

    /// Whether a word names something that no mention covers, or is a noun that nobody is known to own.
    private func isUnknownPlace(_ word: Int) -> Bool {
        tree.isNominal(word) && tree.tokens[word].upos != .pron && resolver.mentions.covering(word).isEmpty
            && resolver.arguments(of: [word], acceptsPlaces: true).isEmpty
            && resolver.arguments(of: roles.owners(of: [word]), acceptsPlaces: true).isEmpty
    }

    /// Whether a word says what, how or when something is done, and not to whom: "in return", "in March", "diplomatic".
    private func isCircumstance(_ word: Int) -> Bool {
        if tree.tokens[word].upos == .det { return true }
        let isQuality = tree.tokens[word].upos == .adj && tree.tokens[word].form.utf8.first.map { $0 >= 0x61 } ?? false
        return isQuality
            || [tree.lemmas[word], tree.tokens[word].form].contains {
                tree.words.contains($0, in: .manners, .calendar, .spans)
            }
    }

    /// Whether "there" or "here" stands near the trigger in place of a name.
    func isThere(_ trigger: Int) -> Bool {
        (trigger..<min(tree.tokens.count, trigger + 8)).contains { word in
            ["there", "here"].contains(tree.lemmas[word]) && tree.tokens[word].upos == .adv
        }
    }
}
