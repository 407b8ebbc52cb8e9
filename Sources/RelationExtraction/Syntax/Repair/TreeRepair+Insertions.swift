internal import Linguistics

/// Verbs that a parser has lost behind what stands between them and their subject.
extension TreeRepair {
    /// "Peru, not satisfied with the answer, expelled him", with what Peru is not as the main clause: it qualifies Peru.
    mutating func lowerDenials() {
        for denial in tokens.indices.dropFirst(2)
        where tokens[denial].form == "not" && tokens[denial - 1].form == "," {
            guard
                let state = tokens.indices.first(where: { word in
                    word > denial && [.adj, .verb].contains(tokens[word].upos) && !has(word, .aux, .auxPass, .cop)
                        && tokens.indices.contains {
                            $0 < denial && tokens[$0].head == word
                                && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                        }
                }),
                let verb = tokens.indices.first(where: { word in
                    word > state && tokens[word].head == state && tokens[word].relation == .parataxis && isFinite(word)
                        && !has(word, .nsubj, .nsubjPass) && followsComma(word)
                }),
                let subject = tokens.indices.first(where: {
                    $0 < denial && tokens[$0].head == state && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                })
            else { continue }
            raise(verb, over: state, of: subject, as: .acl)
            attach(denial, to: state, as: .advmod)
        }
    }

    /// Makes a verb the predicate of a subject of which the words before it only say more: what took its place hangs on the
    /// subject, and what follows the verb on the verb.
    mutating func raise(_ verb: Int, over clause: Int, of subject: Int, as relation: DependencyRelation) {
        sentence.tokens[verb].head = tokens[clause].head
        sentence.tokens[verb].relation = tokens[clause].relation
        sentence.tokens[subject].head = verb
        sentence.tokens[subject].relation = has(verb, .auxPass) ? .nsubjPass : .nsubj
        sentence.tokens[clause].head = subject
        sentence.tokens[clause].relation = relation
        for word in tokens.indices where word > verb && tokens[word].head == clause {
            sentence.tokens[word].head = verb
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

    /// "With the help of Khan, the ruler, who had carried messages": a clause with "who" is about the person named last
    /// before it, not about a thing further up; so is one of an answer about the state, "the war with Chad, which replied".
    mutating func attachPersonalClauses() {
        for pronoun in tokens.indices.dropFirst(2)
        where ["who", "which"].contains(tokens[pronoun].form.lowercased()) && tokens[pronoun - 1].form == "," {
            let clause = tokens[pronoun].head
            guard clause > pronoun, tokens[clause].relation == .aclRelcl else { continue }
            let isOfState = tokens[pronoun].form.lowercased() == "which"
            if isOfState {
                guard tokens[pronoun].relation == .nsubj, tokens[pronoun - 2].upos == .propn,
                    words.contains(tokens[clause].lemma.lowercased(), in: .rejoining)
                else { continue }
            }
            let thing = tokens[clause].head
            guard thing >= 0, thing < pronoun - 2, tokens[thing].upos == .noun,
                !words.contains(tokens[thing].lemma.lowercased(), in: .representatives),
                !words.contains(tokens[thing].lemma.lowercased(), in: .members)
            else { continue }
            var person = pronoun - 2
            while tokens[person].relation == .flat, tokens[person].head >= 0, tokens[person].head < person {
                person = tokens[person].head
            }
            guard isBelow(person, thing), person != thing,
                tokens[person].upos == .propn
                    || words.contains(tokens[person].lemma.lowercased(), in: .representatives)
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

    /// Whether a comma stands before a word and all that hangs on it.
    private func followsComma(_ word: Int) -> Bool {
        let first = firstWord(of: word)
        return first > 0 && tokens[first - 1].form == ","
    }

    /// The first word of what hangs on a word.
    private func firstWord(of word: Int) -> Int { tokens.indices.first { isBelow($0, word) } ?? word }

    private func isNominal(_ word: Int) -> Bool { [.noun, .propn, .pron].contains(tokens[word].upos) }
}
