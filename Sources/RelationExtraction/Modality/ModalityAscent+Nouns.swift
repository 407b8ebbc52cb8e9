internal import Linguistics
internal import Model

/// Steps from a noun that tells of the act.
extension ModalityAscent {
    /// From a noun to the word that it depends on.
    mutating func stepFromNoun(to head: Int) -> Step {
        guard isEventNoun else { return .stop }
        return tree.isVerb(head) ? stepFromArgument(of: head) : stepFromDependent(of: head)
    }

    /// From an argument of a verb: what the verb says became of the act.
    private mutating func stepFromArgument(of verb: Int) -> Step {
        if reader.isAnswered(current, by: verb) || reader.isEnded(current, by: verb) { return .stop }
        let relation = tree.relation(of: current)
        // "The withdrawal has not been verified".
        if [.nsubjPass, .obj].contains(relation), tree.words.contains(tree.lemmas[verb], in: .confirming),
            reader.isNegated(verb)
        {
            modality = modality.supposed
            return .stop
        }
        let isEventVerb = reader.lexicon.eventVerbs.contains(tree.lemmas[verb])
        let isUndone = relation == .nsubj && reader.effect(of: verb, as: "noun") == .negated && !isEventVerb
        let preposition = relation == .obl ? tree.prepositions(of: current).first : nil
        let effect = reader.effect(of: verb, as: "noun", with: preposition)
        // "Ended with a pledge": what a thing ended with was done.
        let isClosing = preposition == "with" && effect == .negated
        if let effect, !isClosing, isPatient || isUndone && !tree.hasChild(verb, .obj) {
            modality = modality.under(effect, isNegated: reader.isNegated(verb, above: current))
            modality = reader.auxiliaries(modality, of: verb)
            if modality == .intended, reader.isCancelled(verb) { modality = .negated }
        } else if isEventVerb || reader.lexicon.lightVerbs.contains(tree.lemmas[verb]) {
            modality = reader.own(modality, of: verb, above: current)
        } else {
            if relation == .nsubj, isSupposed(verb) { modality = modality.supposed }
            return .stop
        }
        isEventNoun = false
        return .up
    }

    /// Whether the noun is what the verb is done to: "asked for a call" asks for it, "asked in a call" had it.
    private var isPatient: Bool {
        switch tree.relation(of: current) {
        case .obj, .nsubjPass: true
        case .obl: !tree.prepositions(of: current).contains { tree.words.contains($0, in: .beforeOccasions) }
        default: false
        }
    }

    /// Whether what the subject would bring about is told: "recognition by Chad would anger Sudan".
    private func isSupposed(_ verb: Int) -> Bool {
        !reader.isFutureInPast(verb)
            && tree.children(of: verb, .aux).contains {
                ["would", "could", "might", "may"].contains(tree.tokens[$0].form.lowercased())
            }
    }

    /// From what depends on another noun or on an adjective: "the hope of recognition".
    private mutating func stepFromDependent(of head: Int) -> Step {
        if let effect = reader.effect(of: head, as: "noun") {
            modality = modality.under(effect, isNegated: reader.hasNegativeDeterminer(head))
            return .up
        }
        // "Uneasy about the alliance".
        if tree.tokens[head].upos == .adj { return .stop }
        return [.amod, .appos, .nmodPoss, .nsubj].contains(tree.relation(of: current)) ? .stop : .up
    }
}
