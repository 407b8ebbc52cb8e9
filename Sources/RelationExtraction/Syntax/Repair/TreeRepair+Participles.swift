internal import Linguistics

/// Participles that were read as verbs and verbs that were read as participles; verbs left out or coordinated.
extension TreeRepair {
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
            var outer = tokens[verb].head == noun || isBelow(verb, noun) ? tokens[noun].head : tokens[verb].head
            sentence.tokens[verb].upos = .verb
            if sentence.tokens[verb].lemma == "_" || tokens[verb].upos != .verb { sentence.tokens[verb].lemma = "do" }
            sentence.tokens[verb].lemma =
                ["do", "does", "did"].contains(tokens[verb].form.lowercased()) ? "do" : tokens[verb].lemma
            // "; so did Niger in June", read as what "so" governs.
            if outer == place {
                outer = tokens[place].head
                for word in (noun + 1)..<max(noun + 1, tokens.count)
                where tokens[word].head == outer && [.obl, .oblUnmarked].contains(tokens[word].relation) {
                    sentence.tokens[word].head = verb
                }
            }
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
