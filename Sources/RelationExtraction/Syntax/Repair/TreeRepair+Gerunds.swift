internal import Linguistics

/// Gerunds that were read as part of a noun phrase or as a circumstance.
extension TreeRepair {
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
            guard words.contains(tokens[tokens[verb].head].lemma, in: .imitating), tokens[verb].head < verb,
                tokens.contains(where: { $0.head == verb && $0.relation == .mark && $0.form.lowercased() == "in" })
            else { continue }
            sentence.tokens[verb].relation = .xcomp
        }
    }

    /// "Concern at the resumption of fighting in Chad", read as something that somebody does: without an object it names
    /// what goes on there.
    mutating func nounifyGerunds() {
        for verb in tokens.indices.dropFirst() where tokens[verb].upos == .verb && tokens[verb].relation == .acl {
            guard words.contains(tokens[verb].form.lowercased(), in: .hostileGerunds), tokens[verb - 1].form == "of",
                tokens[verb - 1].head == verb, !has(verb, .obj, .nsubj, .ccomp, .xcomp), tokens[verb].head >= 0,
                words.contains(tokens[tokens[verb].head].lemma, in: .courses)
            else { continue }
            sentence.tokens[verb].upos = .noun
            sentence.tokens[verb].lemma = tokens[verb].form.lowercased()
            sentence.tokens[verb].relation = .nmod
            sentence.tokens[verb - 1].upos = .adp
            sentence.tokens[verb - 1].relation = .case
        }
    }

    /// "Its commitment to expanding trade", with the preposition at what is expanded: it opens the gerund.
    mutating func markGerunds() {
        for mark in tokens.indices.dropLast(2)
        where tokens[mark].relation == .case && tokens[mark].upos == .adp && tokens[mark + 1].upos == .verb {
            let verb = mark + 1
            guard endsInIng(verb), tokens[mark].head > verb, tokens[tokens[mark].head].head == verb,
                tokens[tokens[mark].head].relation == .obj
            else { continue }
            sentence.tokens[mark].head = verb
            sentence.tokens[mark].relation = .mark
        }
    }
}
