internal import Linguistics

/// What qualifies a noun and was read as a dependent of the verb.
extension TreeRepair {
    /// "Met a delegation from Donetsk": nobody is met from somewhere; "from" says whose the guests are.
    mutating func attachOrigins() {
        for mark in tokens.indices.dropFirst() where tokens[mark].form == "from" && tokens[mark].relation == .case {
            let name = tokens[mark].head
            guard name > mark, tokens[name].relation == .obl, tokens[name].upos == .propn, tokens[name].head >= 0,
                words.contains(tokens[tokens[name].head].lemma, in: "reception"),
                tokens[mark - 1].upos == .noun, tokens[mark - 1].head == tokens[name].head,
                tokens[mark - 1].relation == .obj
            else { continue }
            attach(name, to: mark - 1, as: .nmod)
        }
    }

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
