internal import Linguistics
internal import Model

/// Steps from a clause to what governs it.
extension ModalityAscent {
    /// From a complement clause or the infinitive of a noun to its governor.
    mutating func stepFromComplement(to head: Int) -> Step {
        switch tree.relation(of: current) {
        case .acl where isHeadline(head):
            modality = modality.planned
            return .stop
        case .xcomp where reader.isYetToCome(current, under: head):
            modality = modality.denied
            isEventNoun = false
            return .up
        case .acl where reader.isUnspared(head):
            // "Lost no time in recognising": done, and soon.
            guard let verb = tree.head(of: head) else { return .stop }
            modality = reader.auxiliaries(modality, of: verb)
            isEventNoun = false
            return .to(verb)
        case .acl where reader.isNegated(head) && tree.memberNoun(before: current) == head:
            // "Was not the first country to recognise".
            modality = reader.auxiliaries(modality, of: head)
            return .stop
        case .acl where isParticiple && !tree.hasChild(head, .cop):
            // "A decision supported by Chad": it is supported, whatever became of what was decided.
            if reader.hasNegativeDeterminer(head) { modality = modality.denied }
            return .stop
        default: return stepFromGoverned(to: head)
        }
    }

    /// Whether an infinitive at a name makes a headline: "Mongolia to open embassy".
    private func isHeadline(_ head: Int) -> Bool {
        tree.head(of: head) == nil && tree.tokens[head].upos == .propn && tree.marks(of: current).contains("to")
    }

    /// Whether what was done to a noun is told beside it: "Chad, pressed to leave, has not".
    private var isParticiple: Bool { tree.marks(of: current).isEmpty && tree.isPassive(current) }

    private mutating func stepFromGoverned(to head: Int) -> Step {
        // "Claims that it attacked are under investigation".
        if !tree.isVerb(head), let doubt = reader.doubt(ofReport: head) {
            modality = doubt == .negated ? modality.denied : modality.supposed
            return .stop
        }
        if !tree.isVerb(head), reader.isNobodys(head) { modality = modality.supposed }
        let before = modality
        // "It is not known whether it has recognised": left open, not denied.
        if !reader.isEmbeddedQuestion(current) {
            modality = reader.governed(modality, by: head, as: reader.complement(of: current))
        }
        if isReported, modality == .negated { modality = before }
        if reader.lexicon.reporting[tree.lemmas[head]]?.kind == .verb, modality == before { isReported = true }
        isEventNoun = !tree.isVerb(head)
        return .up
    }

    /// From an adverbial clause to the clause that it stands beside.
    mutating func stepFromAdverbialClause(to head: Int) -> Step {
        // "Rejected the demand, as did Mali": nobody rejects that Mali did.
        if tree.lemmas[current] == "do",
            tree.children(of: current, .advmod, .mark).contains(where: { tree.forms[$0] == "as" })
        {
            return .stop
        }
        if tree.opensRelatively(current) || reader.invertedAuxiliary(of: current) != nil { return .stop }
        let marks = tree.marks(of: current)
        // "Alleging that the line was cut, it called for talks": said beside what it governs.
        if marks.isEmpty, reader.isFreeAdjunct(current, of: head) || reader.isWhen(current) { return .stop }
        // "Suspended its aid, only to resume it a month later": told as done.
        if marks == ["to"], isTurn(current) {
            modality = reader.auxiliaries(modality, of: head)
            return .stop
        }
        // "Will be the first to open an embassy".
        if marks == ["to"], !tree.isVerb(head), tree.hasChild(head, .cop),
            tree.words.contains(tree.lemmas[head], in: .ranks)
        {
            modality = reader.auxiliaries(modality, of: head)
            return .up
        }
        if marks.contains("as"), tree.isAsFarAs(current) {
            modality = reader.own(modality, of: head)
            return .up
        }
        if marks.contains("against"), tree.isVerb(head) {
            let result = reader.governed(modality, by: head, as: reader.complement(of: current))
            modality = result == .possible ? result : result.planned.denied
            return .stop
        }
        if marks == ["to"], let noun = noun(ofInfinitiveAt: head) {
            readObject(noun, of: head)
            return .up
        }
        return stepFromGovernedAdverbial(to: head, marks: marks)
    }

    /// Whether an infinitive tells what came of it after all: ", only to resume it".
    private func isTurn(_ infinitive: Int) -> Bool {
        tree.children(of: infinitive, .advmod).contains { only in
            tree.forms[only] == "only" && only + 1 < tree.tokens.count && tree.forms[only + 1] == "to"
                && only > 0 && tree.tokens[only - 1].form == ","
        }
    }

    /// The object of a verb that an infinitive beside it belongs to: "has no *plans* to expel"; nil where it belongs to
    /// the verb.
    private func noun(ofInfinitiveAt verb: Int) -> Int? {
        guard let noun = tree.children(of: verb, .obj).last(where: { $0 < current }),
            reader.lexicon.lightVerbs.contains(tree.lemmas[verb]) || tree.start(of: current) == noun + 1,
            reader.effect(of: noun, as: "inf") != nil
        else { return nil }
        return noun
    }

    /// What an object says of its infinitive, and the verb of the object.
    private mutating func readObject(_ noun: Int, of verb: Int) {
        modality = reader.governed(modality, by: noun, as: "inf")
        if let effect = reader.effect(of: verb, as: "noun") {
            modality = modality.under(effect, isNegated: reader.isNegated(verb))
            modality = reader.auxiliaries(modality, of: verb)
        } else {
            modality = reader.own(modality, of: verb)
        }
    }

    /// From a clause that a word governs, though the parser has hung it beside: "was fined for aiding", "came to offer".
    private mutating func stepFromGovernedAdverbial(to head: Int, marks: [String]) -> Step {
        // "Opened an embassy, having closed one": that came before, whatever the verb says of what it governs.
        if tree.children(of: current, .aux).contains(where: { tree.forms[$0] == "having" }) { return .stop }
        let isKnown = reader.lexicon.governing[tree.lemmas[head]] != nil
        guard tree.isVerb(head) || isKnown,
            marks.contains(where: { ["of", "from", "to", "at", "for", "on", "about", "that"].contains($0) })
                || marks.isEmpty
        else { return .stop }
        let before = modality
        modality = reader.governed(modality, by: head, as: reader.complement(of: current))
        if marks == ["to"], before == modality, !isKnown {
            // "Telephoned to offer condolences": what one calls to say is said.
            let isSaid = reader.isSaid(current, bySaying: head)
            modality = isSaid ? reader.own(modality, of: head) : modality.planned
            return .stop
        }
        return marks.contains { ["to", "of", "from", "that"].contains($0) } ? .up : .stop
    }
}
