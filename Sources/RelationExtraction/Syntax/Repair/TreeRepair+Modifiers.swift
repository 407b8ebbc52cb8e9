internal import Linguistics

/// What qualifies a noun and was read as a dependent of the verb.
extension TreeRepair {
    /// "An official in the president's office said", with two subjects, "the fifth state after Russia to recognise it": what
    /// stands behind a noun and a preposition is no subject, and qualifies the noun.
    mutating func lowerPrepositionalSubjects() {
        for noun in tokens.indices.dropFirst(2) where [.nsubj, .nsubjPass].contains(tokens[noun].relation) {
            guard
                let mark = tokens.indices.first(where: { word in
                    tokens[word].head == noun && tokens[word].relation == .case && tokens[word].upos == .adp
                }), mark > 0, mark < noun, tokens[mark - 1].upos == .noun,
                tokens[mark - 1].head == tokens[noun].head && tokens[mark - 1].relation == tokens[noun].relation
                    || ["after", "before"].contains(tokens[mark].form)
            else { continue }
            attach(noun, to: mark - 1, as: .nmod)
        }
    }

    /// "Chad, Mali and Niger, the three states still allied with it": a participle behind a noun that stands beside names in a
    /// row belongs to that noun, not to the last name.
    mutating func attachClausesOfSeveral() {
        for verb in tokens.indices.dropFirst(2)
        where tokens[verb].relation == .acl && tokens[verb].upos == .verb && tokens[verb].head >= 0 {
            var noun = verb - 1
            while noun > tokens[verb].head, tokens[noun].upos == .adv, tokens[noun].head == verb { noun -= 1 }
            guard noun > tokens[verb].head, tokens[noun].upos == .noun, tokens[noun].relation == .appos,
                tokens[noun].features.number == .plural, !isBelow(noun, verb)
            else { continue }
            attach(verb, to: noun, as: .acl)
        }
    }

    /// "A consulate general in Tabriz", "the consul general": the noun is the head, not the adjective behind it.
    mutating func raiseNounsBeforeAdjectives() {
        for adjective in tokens.indices.dropFirst() where tokens[adjective].form.lowercased() == "general" {
            let noun = adjective - 1
            guard tokens[noun].head == adjective,
                words.contains(tokens[noun].form.lowercased(), in: .nounsBeforeGeneral)
            else { continue }
            sentence.raise(noun, above: adjective, leaving: .amod)
            sentence.tokens[adjective].upos = .adj
            if tokens[noun].upos == .propn {
                sentence.tokens[noun].lemma = Inflection.singular(of: tokens[noun].form.lowercased())
            }
            sentence.tokens[noun].upos = .noun
        }
    }

    /// "Met a delegation from Donetsk": nobody is met from somewhere; "from" says whose the guests are.
    mutating func attachOrigins() {
        for mark in tokens.indices.dropFirst() where tokens[mark].form == "from" && tokens[mark].relation == .case {
            let (name, guests) = (tokens[mark].head, mark - 1)
            guard name > mark, tokens[name].relation == .obl, tokens[name].upos == .propn, tokens[name].head >= 0,
                words.contains(tokens[tokens[name].head].lemma, in: .hosting),
                tokens[guests].upos == .noun, tokens[guests].relation == .obj,
                tokens[guests].head == tokens[name].head
            else { continue }
            attach(name, to: guests, as: .nmod)
        }
    }
}
