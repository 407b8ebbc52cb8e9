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
                words.contains(tokens[last - 2].form.lowercased(), in: .stateForms)
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

    /// "Received blankets from Cuba and a hospital from Peru", with the hospital beside Cuba: what has a "from" of its own
    /// goes with what Cuba's belongs to.
    mutating func joinParallelObjects() {
        for word in tokens.indices where tokens[word].relation == .conj && tokens[word].upos == .noun {
            let name = tokens[word].head
            guard name >= 0, name < word, tokens[name].upos == .propn, caseMark(of: word) == nil,
                let mark = caseMark(of: name).map({ tokens[$0].form }),
                tokens.indices.contains(where: { other in
                    other > word && tokens[other].head == word && tokens[other].relation == .nmod
                        && caseMark(of: other).map { tokens[$0].form } == mark
                }), case let governor = tokens[name].head, governor >= 0
            else { continue }
            let object =
                tokens[governor].upos == .verb
                ? tokens.indices.last { $0 < name && tokens[$0].head == governor && tokens[$0].relation == .obj }
                : tokens[governor].relation == .obj ? governor : nil
            if let object { attach(word, to: object, as: .conj) }
        }
    }

    /// The preposition of a word; nil when it has none.
    private func caseMark(of word: Int) -> Int? {
        tokens.indices.first { tokens[$0].head == word && tokens[$0].relation == .case }
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
}
