internal import Linguistics
internal import Model

/// Reads from the words above a cue whether the act is told as done, planned, possible or denied.
struct ModalityReader {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The words that govern modality, and those that report.
    let lexicon: CueLexicon

    /// Whether the sentence goes on with what was reported before.
    var isReportedOn = false

    /// Prepositions before the occasion on which something is said or done.
    private static let occasions: Set<String> = [
        "in", "during", "after", "at", "before", "by", "via", "through", "amid", "under", "despite",
    ]

    /// The modality of the act of a trigger.
    ///
    /// - Parameter words: the words that the cue rests on; they do not govern themselves.
    func modality(of trigger: Int, words: Set<Int>) -> Modality {
        var modality = Modality.actual
        // "Is not in the alliance": what is told of stands at what the copula joins.
        var current = tree.relation(of: trigger) == .cop ? tree.head(of: trigger) ?? trigger : trigger
        var isEventNoun = current == trigger && !tree.isVerb(trigger)
        for word in words.sorted() where word != trigger && tree.isVerb(word) && tree.contains(trigger, word) {
            // A denial inside the construction: "vowed not to strengthen".
            if isNegated(word), !isDelayed(word) { modality = modality.denied }
        }
        for word in words where word != trigger && tree.isNominal(word) {
            // The negation of a subject is read with its verb.
            if tree.head(of: word) == trigger, [.nsubj, .nsubjPass].contains(tree.relation(of: word)) { continue }
            let negatives = tree.children(of: word, .det, .advmod).filter {
                ["no", "neither"].contains(tree.lemmas[$0])
            }
            if negatives.contains(where: { !words.contains($0) }) { modality = modality.denied }
        }
        modality = own(modality, of: current)
        var steps = 0
        // What is refused to say or not confirmed is not denied by that.
        var isReported = false
        while let head = tree.head(of: current), steps < tree.tokens.count {
            steps += 1
            let relation = tree.relation(of: current)
            if words.contains(head) {
                modality = own(modality, of: head, above: current)
                current = head
                isEventNoun = false
                continue
            }
            switch relation {
            case .acl
            where tree.head(of: head) == nil && tree.tokens[head].upos == .propn
                && tree.marks(of: current).contains("to"):
                // A headline: "Mongolia to open embassy".
                return modality.planned
            case .xcomp where isYetToCome(current, under: head):
                modality = modality.denied
                isEventNoun = false
            case .acl where isUnspared(head):
                // "Lost no time in recognising": done, and soon.
                guard let verb = tree.head(of: head) else { return modality }
                modality = auxiliaries(modality, of: verb)
                isEventNoun = false
                current = verb
                continue
            case .acl where isNegated(head) && tree.memberNoun(before: current) == head:
                // "Was not the first country to recognise".
                return auxiliaries(modality, of: head)
            case .acl
            where tree.tokens[head].upos == .propn && tree.marks(of: current).isEmpty && tree.isPassive(current)
                && !tree.hasChild(head, .cop):
                // "Chad, pressed to leave, has not": what is told of Chad beside the main clause.
                return modality
            case .xcomp, .ccomp, .csubj, .csubjPass, .acl:
                // "Claims that it attacked are under investigation".
                if !tree.isVerb(head), let doubt = doubt(ofReport: head) {
                    return doubt == .negated ? modality.denied : modality.supposed
                }
                if !tree.isVerb(head), isNobodys(head) { modality = modality.supposed }
                let before = modality
                // "It is not known whether it has recognised": left open, not denied.
                if !isEmbeddedQuestion(current) {
                    modality = governed(modality, by: head, as: complement(of: current))
                }
                if isReported, modality == .negated { modality = before }
                if lexicon.reporting[tree.lemmas[head]]?.kind == .verb, modality == before { isReported = true }
                isEventNoun = !tree.isVerb(head)
            case .advcl where tree.opensRelatively(current):
                return modality
            case .advcl where invertedAuxiliary(of: current) != nil:
                return modality
            case .advcl:
                let marks = tree.marks(of: current)
                // "Alleging that the line was cut, it called for talks": said beside what it governs.
                if marks.isEmpty, isFreeAdjunct(current, of: head) || isWhen(current) { return modality }
                if marks.contains("as"), tree.isAsFarAs(current) {
                    modality = own(modality, of: head)
                    current = head
                    continue
                }
                if marks.contains("against"), tree.isVerb(head) {
                    let result = governed(modality, by: head, as: complement(of: current))
                    return result == .possible ? result : result.planned.denied
                }
                // "Has no plans to expel": the infinitive belongs to the object.
                if marks == ["to"],
                    let noun = tree.children(of: head, .obj).last(where: { $0 < current }),
                    lexicon.lightVerbs.contains(tree.lemmas[head]) || tree.start(of: current) == noun + 1,
                    effect(of: noun, as: "inf") != nil
                {
                    modality = governed(modality, by: noun, as: "inf")
                    if let effect = effect(of: head, as: "noun") {
                        modality = modality.under(effect, isNegated: isNegated(head))
                        modality = auxiliaries(modality, of: head)
                    } else {
                        modality = own(modality, of: head)
                    }
                    current = head
                    continue
                }
                if tree.isVerb(head) || lexicon.governing[tree.lemmas[head]] != nil,
                    marks.contains(where: { ["of", "from", "to", "at", "for", "on", "about", "that"].contains($0) })
                        || marks.isEmpty
                {
                    let before = modality
                    modality = governed(modality, by: head, as: complement(of: current))
                    if marks == ["to"], before == modality, lexicon.governing[tree.lemmas[head]] == nil {
                        // "Telephoned to offer condolences": what one calls to say is said.
                        if isSaid(current, bySaying: head) { return own(modality, of: head) }
                        return modality.planned
                    }
                    if marks.contains(where: { ["to", "of", "from", "that"].contains($0) }) {
                        current = head
                        continue
                    }
                }
                return modality
            case .aclRelcl:
                // Who "may be the first country that recognises" has not done so.
                if tree.hasChild(head, .cop)
                    || ["become", "be"].contains(tree.head(of: head).map { tree.lemmas[$0] } ?? "")
                {
                    modality = own(modality, of: head)
                    current = head
                    continue
                }
                return modality
            case .conj:
                if tree.isVerb(current), tree.isVerb(head), sharesAuxiliaries(current, with: head) {
                    modality = own(modality, of: head)
                }
            // The governor of the first conjunct governs the others.
            case .obj, .nsubjPass, .obl, .nmod, .nsubj, .compound, .nmodPoss, .iobj, .oblAgent, .amod, .nmodDesc,
                .appos:
                guard isEventNoun else { return modality }
                if tree.isVerb(head), isAnswered(current, by: head) { return modality }
                // "The withdrawal has not been verified".
                if [.nsubjPass, .obj].contains(relation), tree.words.contains(tree.lemmas[head], in: "confirming"),
                    isNegated(head)
                {
                    return modality.supposed
                }
                if tree.isVerb(head) {
                    let isCarried =
                        lexicon.lightVerbs.contains(tree.lemmas[head]) || lexicon.eventVerbs.contains(tree.lemmas[head])
                    let isPatient =
                        relation == .obj || relation == .nsubjPass
                        // "Asked for a call" asks for it, "asked in a call" had it.
                        || relation == .obl && !tree.prepositions(of: current).contains(where: Self.occasions.contains)
                    let isUndone =
                        relation == .nsubj && effect(of: head, as: "noun") == .negated
                        && !lexicon.eventVerbs.contains(tree.lemmas[head])
                    let preposition = relation == .obl ? tree.prepositions(of: current).first : nil
                    // "Ended with a pledge": what a thing ended with was done.
                    let isClosing = preposition == "with" && effect(of: head, as: "noun", with: preposition) == .negated
                    if let effect = effect(of: head, as: "noun", with: preposition), !isClosing,
                        isPatient || isUndone && !tree.hasChild(head, .obj)
                    {
                        modality = modality.under(effect, isNegated: isNegated(head, above: current))
                        modality = auxiliaries(modality, of: head)
                        if modality == .intended, isCancelled(head) { modality = .negated }
                    } else if isCarried {
                        modality = own(modality, of: head, above: current)
                    } else if relation == .nsubj, !isFutureInPast(head),
                        tree.children(of: head, .aux).contains(where: {
                            ["would", "could", "might", "may"].contains(tree.tokens[$0].form.lowercased())
                        })
                    {
                        // "Recognition by Chad would anger Sudan".
                        return modality.supposed
                    } else {
                        return modality
                    }
                    isEventNoun = false
                } else {
                    if let effect = effect(of: head, as: "noun") {
                        modality = modality.under(effect, isNegated: hasNegativeDeterminer(head))
                    } else if tree.tokens[head].upos == .adj {
                        // "Uneasy about the alliance".
                        return modality
                    } else if relation == .amod || relation == .appos || relation == .nmodPoss || relation == .nsubj {
                        return modality
                    }
                }
            case .parataxis, .root:
                return modality
            default:
                return modality
            }
            current = head
        }
        return modality
    }
}
