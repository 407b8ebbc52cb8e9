internal import Linguistics

/// Participles that were read as verbs and verbs that were read as participles; verbs left out or coordinated.
extension TreeRepair {
    /// "Relations, severed in May, have been restored": of two verbs of one subject the one between commas is a
    /// participle at it.
    mutating func lowerParticiples() {
        for main in tokens.indices where tokens[main].relation == .parataxis {
            let verb = tokens[main].head
            guard verb > 1, verb < main, tokens[verb].upos == .verb, !endsInIng(verb), tokens[verb - 1].form == ",",
                !has(main, .nsubj, .nsubjPass), !has(verb, .aux, .auxPass),
                let auxiliary = tokens.indices.first(where: {
                    tokens[$0].head == main && [.aux, .auxPass].contains(tokens[$0].relation)
                }), auxiliary > verb, tokens[auxiliary - 1].form == ",",
                let subject = tokens.indices.first(where: {
                    tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                }), subject < verb
            else { continue }
            sentence.tokens[main].head = tokens[verb].head
            sentence.tokens[main].relation = tokens[verb].relation
            sentence.tokens[subject].head = main
            sentence.tokens[subject].relation = has(main, .auxPass) ? .nsubjPass : .nsubj
            sentence.tokens[verb].head = subject
            sentence.tokens[verb].relation = .acl
            sentence.tokens[verb].features.verbForm = .participle
            sentence.tokens[verb].features.tense = .past
        }
    }

    /// "Guinea had its membership suspended", with the participle at the noun: it says what was done to what is its own.
    mutating func raiseCausedParticiples() {
        for verb in tokens.indices where tokens[verb].relation == .acl && tokens[verb].upos == .verb {
            let noun = tokens[verb].head
            guard noun >= 0, noun < verb, tokens[verb].features.verbForm == .participle, !endsInIng(verb),
                !has(verb, .aux, .auxPass, .obj), tokens[noun].relation == .obj, has(noun, .nmodPoss),
                tokens[noun].head >= 0, tokens[tokens[noun].head].lemma == "have",
                tokens[tokens[noun].head].upos == .verb
            else { continue }
            attach(verb, to: tokens[noun].head, as: .xcomp)
        }
    }

    /// "As troops poured across the border", "Zagreb balked at that", read as passives: outside headlines a clause with a
    /// subject and without an auxiliary is active.
    mutating func activateClauses() {
        let isProse = tokens.last.map { [".", "\"", "”"].contains($0.form) } ?? false
        for verb in tokens.indices
        where tokens[verb].upos == .verb && [.advcl, .root, .ccomp].contains(tokens[verb].relation) {
            guard !endsInIng(verb), !has(verb, .aux, .auxPass, .cop, .oblAgent),
                tokens[verb].features.verbForm == .participle,
                let subject = tokens.indices.first(where: {
                    tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation) && $0 < verb
                }),
                isProse && tokens[verb].relation != .advcl
                    || tokens.indices.contains(where: {
                        tokens[$0].head == verb && $0 < subject
                            && words.contains(tokens[$0].form.lowercased(), in: "clause-openers")
                    })
            else { continue }
            sentence.tokens[subject].relation = .nsubj
            sentence.tokens[verb].features.isPassive = false
            sentence.tokens[verb].features.verbForm = .finite
        }
    }

    /// "Is threatening to break off ties", with "threatening" as an adjective: before a complement it is the verb.
    mutating func verbaliseParticiples() {
        for word in tokens.indices where tokens[word].upos == .adj && endsInIng(word) {
            guard has(word, .xcomp, .obj, .ccomp),
                let copula = tokens.indices.first(where: { tokens[$0].head == word && tokens[$0].relation == .cop }),
                let verb = Inflection.lemma(of: tokens[word].form.lowercased(), in: words.verbs)
            else { continue }
            sentence.tokens[word].upos = .verb
            sentence.tokens[word].lemma = verb
            sentence.tokens[word].features.verbForm = .participle
            sentence.tokens[word].features.tense = .present
            sentence.tokens[copula].relation = .aux
            sentence.tokens[copula].upos = .aux
        }
    }

    /// "Cuts ties with Taiwan, opens relations": a finite verb is coordinated with the verb, not with its object.
    mutating func raiseConjunctVerbs() {
        for verb in tokens.indices where tokens[verb].relation == .conj && isFinite(verb) && !has(verb, .nsubj) {
            let noun = tokens[verb].head
            guard noun >= 0, noun < verb, tokens[noun].upos == .noun, tokens[noun].relation == .obj,
                tokens[noun].head >= 0, isFinite(tokens[noun].head), !has(noun, .cop, .nsubj)
            else { continue }
            attach(verb, to: tokens[noun].head, as: .conj)
        }
    }

    /// "Neither do Russia and China": the auxiliary is a verb with its subject after it.
    mutating func invertEllipses() {
        for place in tokens.indices.dropLast(2)
        where ["neither", "nor", "so", "as"].contains(tokens[place].form.lowercased()) {
            let verb = place + 1
            guard
                ["do", "does", "did", "has", "have", "had", "is", "was", "will", "would"].contains(
                    tokens[verb].form.lowercased()),
                let start = ((verb + 1)..<min(tokens.count, verb + 4)).first(where: {
                    [.propn, .noun].contains(tokens[$0].upos)
                })
            else { continue }
            var noun = start
            while tokens[noun].head > verb, [.propn, .noun].contains(tokens[tokens[noun].head].upos) {
                noun = tokens[noun].head
            }
            let outer = tokens[verb].head == noun || isBelow(verb, noun) ? tokens[noun].head : tokens[verb].head
            sentence.tokens[verb].upos = .verb
            if sentence.tokens[verb].lemma == "_" || tokens[verb].upos != .verb { sentence.tokens[verb].lemma = "do" }
            sentence.tokens[verb].lemma =
                ["do", "does", "did"].contains(tokens[verb].form.lowercased()) ? "do" : tokens[verb].lemma
            sentence.tokens[verb].head = outer
            if outer >= 0,
                [.root, .flat, .nsubj, .obj, .aux].contains(tokens[verb].relation) || tokens[noun].relation == .conj
            {
                sentence.tokens[verb].relation = .conj
            } else if outer < 0 {
                sentence.tokens[verb].relation = .root
            }
            sentence.tokens[noun].head = verb
            sentence.tokens[noun].relation = .nsubj
            attach(place, to: verb, as: .advmod)
        }
    }
}
