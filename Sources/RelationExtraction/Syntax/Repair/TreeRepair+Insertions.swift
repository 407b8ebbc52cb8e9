internal import Linguistics

/// Verbs that a parser has lost behind what stands between them and their subject.
extension TreeRepair {
    /// "The envoy, whose talks failed, flew home", with the noun as the root: a past form after the comma that closes a
    /// relative clause with a subject of its own is the main verb.
    mutating func raiseSwallowedVerbs() {
        for clause in tokens.indices where tokens[clause].relation == .aclRelcl && has(clause, .nsubj, .nsubjPass) {
            let noun = tokens[clause].head
            guard noun >= 0, noun < clause, tokens[noun].head < 0, isNominal(noun), !has(noun, .cop, .nsubj),
                let verb = tokens.indices.first(where: { word in
                    word > clause && tokens[word].head == clause && tokens[word].upos == .verb
                        && [.xcomp, .ccomp, .conj, .parataxis, .advcl].contains(tokens[word].relation)
                        && tokens[word].features.tense == .past && !endsInIng(word)
                        && !has(word, .nsubj, .nsubjPass, .mark, .auxPass, .cc)
                        && followsComma(word)
                })
            else { continue }
            crown(verb, subject: noun)
        }
    }

    /// "Fiji and Oman, foes of old, established relations", with the apposition as the root: what stands between two
    /// commas after a name is none, where a past form that qualifies a bare noun follows.
    mutating func lowerAppositions() {
        for verb in tokens.indices.dropFirst(4)
        where tokens[verb].relation == .amod && tokens[verb].upos == .verb && tokens[verb - 1].form == "," {
            let noun = tokens[verb].head
            guard noun > verb, !endsInIng(verb), !has(noun, .det, .nmodPoss, .case), tokens[noun].relation == .obj,
                !tokens.contains(where: { $0.head == noun && $0.relation == .cc })
            else { continue }
            let apposition = tokens[noun].head
            guard apposition >= 0, apposition < verb, tokens[apposition].head < 0,
                let subject = tokens.indices.first(where: {
                    $0 < apposition && tokens[$0].head == apposition
                        && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                }),
                tokens[..<apposition].contains(where: {
                    $0.form == "," && $0.range.lowerBound > tokens[subject].range.lowerBound
                }),
                !tokens.contains(where: { $0.head == apposition && [.aux, .auxPass, .cop].contains($0.relation) })
            else { continue }
            sentence.tokens[verb].head = -1
            sentence.tokens[verb].relation = .root
            sentence.tokens[noun].head = verb
            sentence.tokens[subject].head = verb
            sentence.tokens[apposition].head = subject
            sentence.tokens[apposition].relation = .appos
            sentence.tokens[apposition].upos = .noun
            settle(verb)
        }
    }

    /// "Turned off the tap for Mali, and Chad filled the gap", with Chad coordinated with Mali: a second verb without a
    /// conjunction of its own shares the one before the noun, which is its subject.
    mutating func freeSecondSubjects() {
        for verb in tokens.indices
        where tokens[verb].relation == .conj && isFinite(verb) && !has(verb, .nsubj, .nsubjPass, .cc, .expl) {
            let first = tokens[verb].head
            guard first >= 0, first < verb, tokens[first].upos == .verb,
                !tokens[first..<verb].contains(where: { $0.form == ";" })
            else { continue }
            let noun = tokens.indices.last { word in
                word > first && word < verb && tokens[word].relation == .conj && isNominal(word) && has(word, .cc)
                    && tokens[word].head > first && isNominal(tokens[word].head) && !has(word, .case)
            }
            guard let noun, isBelow(noun, first) else { continue }
            let between = tokens[(noun + 1)..<verb].drop { $0.relation == .flat }
            let isAdjacent = between.allSatisfy { [.aux, .auxPass, .advmod].contains($0.relation) }
            let isInserted = between.count > 2 && between.first?.form == "," && between.last?.form == ","
            guard isAdjacent || isInserted else { continue }
            let conjunction = tokens.indices.first { tokens[$0].head == noun && tokens[$0].relation == .cc }
            attach(noun, to: verb, as: .nsubj)
            if let conjunction { attach(conjunction, to: verb, as: .cc) }
        }
    }

    /// "After months of talks held in Oslo", read as a clause: a passive without an auxiliary after a word that can be a
    /// preposition qualifies the noun before it.
    mutating func reduceClauses() {
        for verb in tokens.indices
        where tokens[verb].relation == .advcl && tokens[verb].upos == .verb && !endsInIng(verb) {
            let governor = tokens[verb].head
            guard governor >= 0, !has(verb, .aux, .auxPass, .cop, .obj),
                tokens[verb].features.verbForm == .participle,
                let mark = tokens.indices.first(where: { word in
                    tokens[word].head == verb && tokens[word].relation == .mark && word < verb
                        && ["after", "before", "since", "until", "following"].contains(tokens[word].form.lowercased())
                }),
                let noun = tokens.indices.first(where: {
                    tokens[$0].head == verb && tokens[$0].relation == .nsubjPass && $0 > mark && $0 < verb
                })
            else { continue }
            let nearest = tokens[noun..<verb].indices.last { isNominal($0) && isBelow($0, noun) } ?? noun
            sentence.tokens[noun].head = governor
            sentence.tokens[noun].relation = .obl
            sentence.tokens[mark].head = noun
            sentence.tokens[mark].relation = .case
            sentence.tokens[verb].head = nearest
            sentence.tokens[verb].relation = .acl
            sentence.tokens[verb].features.isPassive = true
        }
    }

    /// "With the help of Khan, the ruler, who had carried messages": a clause with "who" is about the person named last
    /// before it, not about a thing further up.
    mutating func attachPersonalClauses() {
        for pronoun in tokens.indices.dropFirst(2)
        where tokens[pronoun].form.lowercased() == "who" && tokens[pronoun - 1].form == "," {
            let clause = tokens[pronoun].head
            guard clause > pronoun, tokens[clause].relation == .aclRelcl else { continue }
            let thing = tokens[clause].head
            guard thing >= 0, thing < pronoun - 2, tokens[thing].upos == .noun,
                !words.contains(tokens[thing].lemma.lowercased(), in: "representatives"),
                !words.contains(tokens[thing].lemma.lowercased(), in: "members")
            else { continue }
            var person = pronoun - 2
            while tokens[person].relation == .flat, tokens[person].head >= 0, tokens[person].head < person {
                person = tokens[person].head
            }
            guard isBelow(person, thing), person != thing,
                tokens[person].upos == .propn
                    || words.contains(tokens[person].lemma.lowercased(), in: "representatives")
            else { continue }
            attach(clause, to: person, as: .aclRelcl)
        }
    }

    /// "Spoke by phone on March 13, Oslo recalls", with the day at what Oslo does: what stands before the comma belongs to
    /// what is said.
    mutating func returnToWhatIsSaid() {
        for saying in tokens.indices where tokens[saying].relation == .parataxis && tokens[saying].upos == .verb {
            let said = tokens[saying].head
            guard said >= 0, said < saying, tokens[said].upos == .verb,
                let subject = tokens.indices.first(where: {
                    $0 > said && $0 < saying && tokens[$0].head == saying && tokens[$0].relation == .nsubj
                }),
                followsComma(subject), firstWord(of: subject) > said
            else { continue }
            for word in (said + 1)..<firstWord(of: subject)
            where tokens[word].head == saying && [.obl, .oblUnmarked].contains(tokens[word].relation) {
                sentence.tokens[word].head = said
            }
        }
    }

    /// Makes a verb the root of the sentence and the old root its subject.
    private mutating func crown(_ verb: Int, subject: Int) {
        sentence.tokens[verb].head = -1
        sentence.tokens[verb].relation = .root
        sentence.tokens[subject].head = verb
        sentence.tokens[subject].relation = .nsubj
        for word in tokens.indices
        where word > verb && tokens[word].head == subject
            && [.punct, .parataxis, .conj].contains(tokens[word].relation)
        {
            sentence.tokens[word].head = verb
        }
        settle(verb)
    }

    /// An active finite verb where a passive participle was read.
    private mutating func settle(_ verb: Int) {
        sentence.tokens[verb].features.isPassive = false
        sentence.tokens[verb].features.verbForm = .finite
        for word in tokens.indices where tokens[word].head == verb && tokens[word].relation == .oblAgent {
            sentence.tokens[word].relation = .obl
        }
    }

    /// Whether a comma stands before a word and all that hangs on it.
    private func followsComma(_ word: Int) -> Bool {
        let first = firstWord(of: word)
        return first > 0 && tokens[first - 1].form == ","
    }

    /// The first word of what hangs on a word.
    private func firstWord(of word: Int) -> Int { tokens.indices.first { isBelow($0, word) } ?? word }

    private func isNominal(_ word: Int) -> Bool { [.noun, .propn, .pron].contains(tokens[word].upos) }
}
