internal import Linguistics

/// Gerunds and double prepositions that were read as part of a noun phrase or of a verb.
extension TreeRepair {
    /// "Thanking India for the vaccines, Sunak said", "Resuming relations, London named an envoy": a participle before a
    /// comma and another subject that was read as a preposition or an adjective is what the subject does.
    mutating func freeOpeningParticiples() {
        guard tokens.count > 4, endsInIng(0), isCapitalised(0), tokens[0].head > 0,
            !words.contains(tokens[0].form.lowercased(), in: "participial-prepositions")
        else { return }
        let noun = tokens[0].head
        guard [.case, .amod, .compound, .mark].contains(tokens[0].relation), tokens[noun].head >= 0,
            [.obl, .nsubj, .advcl, .nmod].contains(tokens[noun].relation),
            let verb = Inflection.lemma(of: tokens[0].form.lowercased(), in: words.verbs),
            let comma = tokens.indices.first(where: { $0 > noun && tokens[$0].form == "," }),
            let subject = tokens.indices.first(where: {
                $0 > comma && tokens[$0].head == tokens[noun].head && tokens[$0].relation == .nsubj
            }), subject < tokens[noun].head
        else { return }
        sentence.tokens[0].upos = .verb
        sentence.tokens[0].lemma = verb
        sentence.tokens[0].features.verbForm = .participle
        sentence.tokens[0].features.tense = .present
        sentence.tokens[0].features.isPassive = false
        sentence.tokens[0].head = tokens[noun].head
        sentence.tokens[0].relation = .advcl
        sentence.tokens[noun].head = 0
        sentence.tokens[noun].relation = .obj
        for word in tokens.indices
        where word > noun && word < comma && tokens[word].head == noun && tokens[word].relation == .nmod {
            sentence.tokens[word].head = 0
            sentence.tokens[word].relation = .obl
        }
    }

    /// "Joined Chad in severing relations", read as relations that sever: a gerund between a preposition and a bare plural
    /// or a name governs it.
    mutating func raiseGerunds() {
        for verb in tokens.indices.dropFirst()
        where [.verb, .noun].contains(tokens[verb].upos) && tokens[verb].relation == .amod && endsInIng(verb) {
            let noun = tokens[verb].head
            let mark = verb - 1
            guard noun > verb, tokens[noun].features.number == .plural || tokens[noun].upos == .propn,
                tokens[mark].upos == .adp, tokens[mark].head == noun, tokens[mark].relation == .case,
                [.obl, .nmod].contains(tokens[noun].relation), !has(noun, .det, .nmodPoss)
            else { continue }
            sentence.tokens[verb].upos = .verb
            sentence.tokens[verb].head = tokens[noun].head
            sentence.tokens[verb].relation = tokens[noun].relation == .obl ? .advcl : .acl
            let stem = String(Substring(tokens[verb].form.lowercased().utf8.dropLast(3)))
            if let lemma = [stem, stem + "e"].first(where: words.verbs.contains) {
                sentence.tokens[verb].lemma = lemma
            }
            sentence.tokens[noun].head = verb
            sentence.tokens[noun].relation = .obj
            sentence.tokens[mark].head = verb
            sentence.tokens[mark].relation = .mark
        }
    }

    /// "Will not follow Chad in recognising", read as the circumstance of following: it is what is not done.
    mutating func lowerImitations() {
        for verb in tokens.indices where tokens[verb].relation == .advcl && endsInIng(verb) && tokens[verb].head >= 0 {
            guard words.contains(tokens[tokens[verb].head].lemma, in: "imitating"), tokens[verb].head < verb,
                tokens.contains(where: { $0.head == verb && $0.relation == .mark && $0.form.lowercased() == "in" })
            else { continue }
            sentence.tokens[verb].relation = .xcomp
        }
    }

    /// "Were ordered out of Chad", read as a verb with a particle and an object: "out of" is the preposition of what
    /// follows.
    mutating func partDoublePrepositions() {
        for first in tokens.indices.dropLast(2) where tokens[first].relation == .compoundPrt {
            let second = first + 1
            guard tokens[second].form.lowercased() == "of", tokens[second].head == first,
                tokens[second].relation == .fixed
            else { continue }
            let verb = tokens[first].head
            guard
                let noun = tokens.indices.first(where: {
                    $0 > second && tokens[$0].head == verb && tokens[$0].relation == .obj
                })
            else { continue }
            sentence.tokens[noun].relation = .obl
            attach(first, to: noun, as: .case)
            attach(second, to: noun, as: .case)
        }
    }
}
