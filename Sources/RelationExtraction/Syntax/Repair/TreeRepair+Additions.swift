internal import Linguistics

/// Subjects and clauses that an opening or an insertion parts from what they belong to.
extension TreeRepair {
    /// "Ireland, following Spain and Norway, recognised it", with Spain at the verb: following is what the subject does.
    mutating func attachPredecessors() {
        for following in tokens.indices.dropFirst(2)
        where tokens[following].form == "following" && tokens[following - 1].form == "," {
            let next = following + 1
            let name =
                tokens[following].relation == .case
                ? tokens[following].head : tokens.indices.first { $0 >= next && tokens[$0].relation != .det } ?? -1
            guard name > following, tokens[name].upos == .propn, tokens[name].relation == .obl,
                case let verb = tokens[name].head, verb > name, tokens[following - 2].upos == .propn,
                let subject = nameEnding(before: following - 1), tokens[subject].relation == .nsubj,
                tokens[subject].head == verb
            else { continue }
            sentence.tokens[following].upos = .verb
            sentence.tokens[following].lemma = "follow"
            sentence.tokens[following].features.verbForm = .participle
            sentence.tokens[following].head = verb
            sentence.tokens[following].relation = .advcl
            attach(name, to: following, as: .obj)
        }
    }

    /// "It is untrue, a spokesman said, that Chad left", with what is untrue as what was said: the judgement governs it.
    mutating func attachJudgedClauses() {
        for verb in tokens.indices where words.reporting.contains(tokens[verb].lemma) {
            guard
                let judgement = tokens.indices.first(where: { word in
                    let isSaid = tokens[word].head == verb && tokens[word].relation == .ccomp
                    let isInterrupted = tokens[verb].head == word && tokens[verb].relation == .parataxis
                    return word < verb && (isSaid || isInterrupted) && tokens[word].upos == .adj && has(word, .cop)
                        && tokens.contains {
                            $0.head == word && [.nsubj, .expl].contains($0.relation) && $0.form.lowercased() == "it"
                        }
                }),
                let clause = tokens.indices.first(where: { word in
                    word > verb && tokens[word].head == verb && tokens[word].relation == .ccomp
                        && tokens.contains { $0.head == word && $0.relation == .mark && $0.form.lowercased() == "that" }
                })
            else { continue }
            attach(clause, to: judgement, as: .csubj)
        }
    }

    /// "Denies having crossed the river and accuses Chad", "stopped short of blaming Chad but withdrew its envoy": a finite
    /// verb shares no more than the subject of the finite verb before it with a participle.
    mutating func raiseFiniteConjuncts() {
        for verb in tokens.indices
        where tokens[verb].relation == .conj && isFinite(verb)
            && !has(verb, .nsubj, .nsubjPass, .aux, .auxPass, .mark) && !endsInIng(verb)
        {
            let participle = tokens[verb].head
            guard participle >= 0, participle < verb, tokens[participle].upos == .verb,
                [.ccomp, .xcomp, .advcl].contains(tokens[participle].relation), !has(participle, .nsubj, .nsubjPass),
                has(verb, .cc)
            else { continue }
            let isPerfect = tokens.contains { $0.head == participle && $0.form.lowercased() == "having" }
            let main = tokens[participle].head
            guard isPerfect ? tokens[verb].features.tense == .present : endsInIng(participle), main >= 0,
                main < participle, isFinite(main), tokens[main].features.tense == tokens[verb].features.tense
            else { continue }
            attach(verb, to: main, as: .conj)
        }
        raisePresentConjuncts()
    }

    /// "Says that Chad had refused two offers, and accuses it": whoever says it in the present accuses.
    private mutating func raisePresentConjuncts() {
        for verb in tokens.indices
        where tokens[verb].relation == .conj && isFinite(verb) && tokens[verb].features.tense == .present
            && !has(verb, .nsubj, .nsubjPass, .aux, .auxPass, .mark)
        {
            let told = tokens[verb].head
            guard told >= 0, told < verb, tokens[told].relation == .ccomp, tokens[told].upos == .verb,
                tokens[told].features.tense != .present, has(told, .nsubj, .nsubjPass),
                case let main = tokens[told].head, main >= 0, main < told, isFinite(main),
                tokens[main].features.tense == .present,
                let mark = tokens.indices.first(where: { tokens[$0].head == verb && tokens[$0].relation == .cc }),
                mark > 0, tokens[mark - 1].form == ","
            else { continue }
            attach(verb, to: main, as: .conj)
        }
    }
}
