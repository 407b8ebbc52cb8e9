internal import Linguistics

/// Subjects and clauses that an opening or an insertion parts from what they belong to.
extension TreeRepair {
    /// "Not only Chad but also Niger left", with Chad as the root: both are the subject of the verb.
    mutating func joinAddedSubjects() {
        guard tokens.count > 4, tokens[0].form.lowercased() == "not", tokens[1].form.lowercased() == "only",
            let first = tokens.indices.first(where: { tokens[$0].head < 0 && tokens[$0].relation == .root }),
            tokens[first].upos == .propn || tokens[first].upos == .noun, !has(first, .cop, .nsubj),
            let verb = tokens.indices.first(where: { tokens[$0].head == first && tokens[$0].relation == .conj }),
            tokens[verb].upos == .verb,
            let second = tokens.indices.first(where: {
                tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation) && $0 > first && $0 < verb
            }), tokens[(first + 1)...second].contains(where: { $0.form.lowercased() == "but" })
        else { return }
        let relation = tokens[second].relation
        sentence.tokens[verb].head = -1
        sentence.tokens[verb].relation = .root
        sentence.tokens[first].head = verb
        sentence.tokens[first].relation = relation
        sentence.tokens[second].head = first
        sentence.tokens[second].relation = .conj
        for word in tokens.indices where tokens[word].head == first && tokens[word].relation == .punct {
            sentence.tokens[word].head = verb
        }
        // "Not only" denies nothing.
        for word in 0...1 { attach(word, to: first, as: .dep) }
        for word in (first + 1)..<second where tokens[word].head == verb { attach(word, to: second, as: .cc) }
    }

    /// "Ireland, following Spain and Norway, recognised it": who is followed stands at the subject before the comma.
    mutating func attachPredecessors() {
        for mark in tokens.indices.dropFirst(2)
        where tokens[mark].form == "following" && tokens[mark - 1].form == "," && tokens[mark - 2].upos == .propn {
            // With "following" as a preposition or as what the subject does.
            let followed =
                tokens[mark].relation == .case
                ? tokens[mark].head
                : tokens.indices.first {
                    $0 > mark && tokens[$0].upos == .propn && tokens[mark].relation == .advcl
                        && ($0 == mark + 1 || $0 == mark + 2 && tokens[mark + 1].relation == .det)
                        && (tokens[$0].head == mark && tokens[$0].relation == .obj
                            || tokens[$0].head == tokens[mark].head && tokens[$0].relation == .obl)
                } ?? -1
            guard followed > mark else { continue }
            let name = followed
            if tokens[mark].relation == .advcl {
                let verb = tokens[mark].head
                attach(name, to: verb, as: .obl)
                attach(mark, to: name, as: .case)
            }
            guard tokens[name].relation == .obl, tokens[name].head > name,
                let subject = nameEnding(before: mark - 1), tokens[subject].relation == .nsubj,
                tokens[subject].head == tokens[name].head
            else { continue }
            attach(name, to: subject, as: .nmod)
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
    }
}
