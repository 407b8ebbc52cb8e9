internal import Linguistics

/// Members of a coordination that hang at the wrong one.
extension TreeRepair {
    /// "Said the wall was an insult and called on its builders to stop": who says the one says the other, not the wall.
    mutating func raiseSpeech() {
        for verb in tokens.indices where tokens[verb].relation == .conj && words.reporting.contains(tokens[verb].lemma)
        {
            let said = tokens[verb].head
            guard said >= 0, said < verb, tokens[said].relation == .ccomp, tokens[said].head >= 0,
                isFinite(verb), !has(verb, .nsubj, .nsubjPass, .aux, .auxPass),
                words.reporting.contains(tokens[tokens[said].head].lemma), tokens[said].head < said,
                !words.reporting.contains(tokens[said].lemma),
                tokens.contains(where: {
                    $0.head == said && [.nsubj, .nsubjPass].contains($0.relation) && $0.upos == .noun
                })
            else { continue }
            attach(verb, to: tokens[said].head, as: .conj)
        }
    }

    /// "Between the Kingdom of Spain and Cuba": what goes on after a name of several words goes on with the whole name.
    mutating func raiseConjunctsOfFullNames() {
        for word in tokens.indices where tokens[word].relation == .conj && tokens[word].upos == .propn {
            let last = tokens[word].head
            guard last > 1, last < word, tokens[last].relation == .nmod, tokens[last].head == last - 2,
                tokens[last - 1].form == "of", isCapitalised(last - 2), isName(tokens[last].form),
                words.contains(tokens[last - 2].form.lowercased(), in: "state-forms")
            else { continue }
            attach(word, to: last - 2, as: .conj)
        }
    }

    /// "A truce between Chad and the rebel Front": what "between" stands before has a second member.
    mutating func pairSides() {
        for mark in tokens.indices where tokens[mark].relation == .case && tokens[mark].form.lowercased() == "between" {
            let first = tokens[mark].head
            guard first > mark, !tokens.contains(where: { $0.head == first && $0.relation == .conj }),
                let second = tokens.indices.first(where: { word in
                    word > first && tokens[word].relation == .conj && tokens[word].head >= 0
                        && tokens[word].head < mark && isBelow(first, tokens[word].head)
                        && !tokens[first..<word].contains { $0.upos == .verb && $0.features.verbForm == .finite }
                }), [.propn, .noun].contains(tokens[second].upos), !has(second, .cop, .aux, .nsubj)
            else { continue }
            attach(second, to: first, as: .conj)
        }
    }

    /// "The invasion of Chad and the other states of the Sahel": the others are of the kind of the name before them.
    mutating func joinOthers() {
        for word in tokens.indices where tokens[word].relation == .conj && tokens[word].upos == .propn {
            let first = tokens[word].head
            guard first >= 0, first < word, tokens[first].upos == .noun,
                let other = tokens.indices.first(where: { tokens[$0].head == word && tokens[$0].lemma == "other" }),
                let mark = tokens[..<other].lastIndex(where: { $0.upos == .cconj }), mark > first + 1,
                tokens[mark - 1].upos == .propn, tokens[mark - 1].relation == .nmod, tokens[mark - 1].head == first
            else { continue }
            attach(word, to: mark - 1, as: .conj)
        }
    }

    /// "Relations with Chad in 1957 and with Fiji in 1963": what stands after the same preposition as a dependent of the
    /// first member is one more of these, no second member; nor is it one of a noun without a preposition, as in "Smith,
    /// who was host to Chad and to Fiji, spoke"; nor one of what follows another preposition: "agreed with Chad on trade and
    /// on fishing".
    mutating func joinPrepositionalConjuncts() {
        for word in tokens.indices where tokens[word].relation == .conj {
            let first = tokens[word].head
            guard first >= 0, first < word, let mark = caseMark(of: word), mark > first else { continue }
            let isBare =
                [.noun, .propn].contains(tokens[first].upos) && caseMark(of: first) == nil
                && ["and", "or"].contains(tokens[mark - 1].form.lowercased())
            let isOther = caseMark(of: first).map { tokens[$0].lemma != tokens[mark].lemma } ?? false
            guard
                let other = tokens.indices.last(where: { index in
                    index > first && index < mark
                        && (tokens[index].head == first || isBare && isBelow(index, first)
                            || isOther && tokens[index].head == tokens[first].head)
                        && [.nmod, .obl].contains(tokens[index].relation)
                        && caseMark(of: index).map { tokens[$0].lemma == tokens[mark].lemma } ?? false
                })
            else { continue }
            attach(word, to: other, as: .conj)
        }
    }

    /// The preposition of a word; nil when it has none.
    private func caseMark(of word: Int) -> Int? {
        tokens.indices.first { tokens[$0].head == word && tokens[$0].relation == .case }
    }

    /// "'They are silent,' she told us, 'and we want an answer'": what goes on in a second quotation is said too, not done
    /// by whoever says it.
    mutating func joinQuotedClauses() {
        for clause in tokens.indices where tokens[clause].relation == .conj && tokens[clause].head >= 0 {
            let saying = tokens[clause].head
            guard saying < clause, words.reporting.contains(tokens[saying].lemma), tokens[saying].upos == .verb,
                let said = tokens.indices.last(where: {
                    $0 < saying && tokens[$0].head == saying && tokens[$0].relation == .ccomp
                }),
                let start = tokens.indices.first(where: {
                    $0 > saying && tokens[$0].upos != .punct && isBelow($0, clause)
                }),
                tokens[said..<saying].contains(where: \.isQuotationMark),
                tokens[saying...start].contains(where: \.isQuotationMark)
            else { continue }
            attach(clause, to: said, as: .conj)
        }
    }

    /// "Chad was ready, its ministry said, and the League asked both to talk": a clause with a subject of its own after the
    /// words of saying is no more said, unless a quotation goes on.
    mutating func freeClausesAfterSaying() {
        for clause in tokens.indices where tokens[clause].relation == .conj && has(clause, .nsubj, .nsubjPass) {
            let said = tokens[clause].head
            guard said >= 0, tokens[said].relation == .ccomp else { continue }
            let saying = tokens[said].head
            guard said < saying, saying < clause, words.reporting.contains(tokens[saying].lemma),
                let start = tokens.indices.first(where: { $0 > saying && isBelow($0, clause) }), start > saying,
                !tokens[said...start].contains(where: \.isQuotationMark)
            else { continue }
            attach(clause, to: saying, as: .conj)
        }
    }

    /// "It was announced by the ministry that Chad had left": the clause is what is said, not who says it.
    mutating func lowerAnnouncedClauses() {
        for clause in tokens.indices where tokens[clause].relation == .csubjPass && tokens[clause].head >= 0 {
            let saying = tokens[clause].head
            guard clause > saying, words.reporting.contains(tokens[saying].lemma), has(saying, .nsubjPass, .expl) else {
                continue
            }
            sentence.tokens[clause].relation = .ccomp
        }
    }

    /// "Russia flew in doctors, while Iran sent flour and lifted a ban": a verb behind "and" without a comma shares the subject
    /// of the contrasted clause before it, not that of the main one.
    mutating func joinContrastedConjuncts() {
        for verb in tokens.indices
        where tokens[verb].relation == .conj && tokens[verb].upos == .verb && !has(verb, .nsubj, .nsubjPass) {
            let main = tokens[verb].head
            guard main >= 0, main < verb, tokens[main].upos == .verb,
                let conjunction = tokens.indices.first(where: {
                    tokens[$0].head == verb && tokens[$0].relation == .cc
                }), conjunction > 0, tokens[conjunction - 1].form != ",",
                let clause = tokens.indices.last(where: { word in
                    main < word && word < conjunction && tokens[word].head == main && tokens[word].relation == .advcl
                        && has(word, .nsubj, .nsubjPass)
                        && tokens.contains {
                            $0.head == word && ["while", "whereas"].contains($0.form.lowercased())
                        }
                })
            else { continue }
            attach(verb, to: clause, as: .conj)
        }
    }
}
