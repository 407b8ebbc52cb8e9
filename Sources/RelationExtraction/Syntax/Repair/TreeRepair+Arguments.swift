internal import Linguistics

/// Objects, names and conjuncts that hang at the wrong word.
extension TreeRepair {
    /// Two subjects side by side are a title and a name, or two parts of a name.
    mutating func joinSplitNames() {
        for second in tokens.indices.dropFirst() where tokens[second].upos == .propn {
            let first = second - 1
            guard tokens[first].head == tokens[second].head, tokens[first].relation == tokens[second].relation,
                [.nsubj, .obj, .obl, .nsubjPass].contains(tokens[second].relation)
            else { continue }
            if tokens[first].upos == .noun {
                attach(first, to: second, as: .nmodDesc)
            } else if tokens[first].upos == .propn {
                attach(second, to: first, as: .flat)
            }
        }
    }

    /// "In Tel Aviv": the preposition before the first part of a name belongs to the whole.
    mutating func raiseCases() {
        for mark in tokens.indices where tokens[mark].relation == .case {
            let part = tokens[mark].head
            guard part > mark, [.nmodDesc, .compound, .flat].contains(tokens[part].relation), tokens[part].head > part
            else { continue }
            sentence.tokens[mark].head = tokens[part].head
        }
    }

    /// A name right after a verb, without a preposition or a copula, is its object.
    mutating func attachBareNames() {
        for name in tokens.indices.dropFirst() where tokens[name].upos == .propn || isCapitalised(name) {
            let verb = tokens[name].head
            guard verb >= 0, verb < name, tokens[verb].upos == .verb, [.xcomp, .ccomp].contains(tokens[name].relation),
                !has(name, .cop, .mark, .nsubj, .aux), !has(verb, .obj),
                !tokens.contains(where: { $0.head == name && $0.relation == .case && $0.form.lowercased() != "as" })
            else { continue }
            sentence.tokens[name].relation = .obj
            if tokens[name].upos != .propn {
                sentence.tokens[name].upos = .propn
                sentence.tokens[name].lemma = tokens[name].form
            }
        }
    }

    /// A noun coordinated with a verb that has an object before it is coordinated with the object.
    mutating func reattachConjuncts() {
        for noun in tokens.indices where tokens[noun].relation == .conj && [.propn, .noun].contains(tokens[noun].upos) {
            let verb = tokens[noun].head
            guard verb >= 0, verb < noun, tokens[verb].upos == .verb, !has(noun, .nsubj, .cop, .aux, .obj, .case),
                let object = tokens.indices.last(where: {
                    $0 > verb && $0 < noun && tokens[$0].head == verb && tokens[$0].relation == .obj
                }),
                !tokens[object..<noun].contains(where: { $0.upos == .verb && $0.head == verb })
            else { continue }
            attach(noun, to: object, as: .conj)
        }
    }

    /// "Condemned in the strongest terms the raid", "announced on Monday the opening of": a noun without a comma or a
    /// preposition that follows an adverbial of a verb without an object is the object.
    mutating func attachShiftedObjects() {
        for noun in tokens.indices where tokens[noun].upos == .noun && !has(noun, .case, .cop, .nsubj) {
            var verb = tokens[noun].head
            guard verb >= 0, verb < noun else { continue }
            switch tokens[noun].relation {
            case .appos:
                let adverbial = verb
                guard tokens[adverbial].relation == .obl, has(adverbial, .case), tokens[adverbial].head >= 0,
                    !tokens[adverbial..<noun].contains(where: { $0.upos == .punct })
                else { continue }
                verb = tokens[adverbial].head
            case .obl:
                guard has(noun, .det, .nmodPoss), words.nouns.contains(tokens[noun].lemma),
                    tokens[(verb + 1)..<noun].contains(where: { $0.head == verb && $0.relation == .obl })
                else { continue }
            default: continue
            }
            guard verb < noun, tokens[verb].upos == .verb, !has(verb, .obj, .ccomp, .xcomp, .auxPass, .nsubjPass) else {
                continue
            }
            attach(noun, to: verb, as: .obj)
        }
    }

    /// "Handed to Mr. Banda, the minister, a letter", "signed today, through their envoys, an accord", with the paper in
    /// apposition to a person: a paper is nobody, and the verb that stands without an object has found it.
    mutating func attachShiftedPapers() {
        for noun in tokens.indices
        where tokens[noun].upos == .noun && [.appos, .parataxis, .dep].contains(tokens[noun].relation)
            && !has(noun, .case, .cop, .nsubj)
        {
            guard words.contains(tokens[noun].lemma, in: .papers, .pacts),
                has(noun, .det), isIndefinite(noun) || words.contains(tokens[noun].lemma, in: .papers)
            else { continue }
            var governor = tokens[noun].head
            // Up to the adverbial through names and what describes them.
            while governor >= 0, [.appos, .conj, .flat, .nmod].contains(tokens[governor].relation) {
                governor = tokens[governor].head
            }
            let isLoose = tokens[noun].relation != .appos
            guard governor >= 0, isLoose || tokens[governor].relation == .obl && has(governor, .case),
                !words.contains(tokens[tokens[noun].head].lemma, in: .papers, .pacts)
            else { continue }
            let verb = isLoose ? governor : tokens[governor].head
            guard verb >= 0, verb < noun, tokens[verb].upos == .verb,
                !has(verb, .obj, .ccomp, .xcomp, .auxPass, .nsubjPass),
                words.contains(tokens[verb].lemma, in: .giving, .shifting, .delivering)
            else { continue }
            attach(noun, to: verb, as: .obj)
        }
    }

    private func isIndefinite(_ noun: Int) -> Bool {
        tokens.contains { $0.head == noun && $0.relation == .det && ["a", "an", "two", "three"].contains($0.form) }
    }

    /// "Overran the oil town": a noun right behind an active verb without an object is the object, not an adverbial.
    mutating func attachCaselessObjects() {
        for noun in tokens.indices
        where tokens[noun].relation == .obl && [.noun, .propn].contains(tokens[noun].upos) {
            let verb = tokens[noun].head
            guard verb >= 0, verb < noun, tokens[verb].upos == .verb, !has(verb, .obj, .auxPass, .nsubjPass),
                !has(noun, .case, .mark, .cop, .nsubj), !words.isTime(tokens[noun]),
                ((verb + 1)..<noun).allSatisfy({ isBelow($0, noun) })
            else { continue }
            sentence.tokens[noun].relation = .obj
        }
    }

    /// "Was granted membership": what is given stays the object when the recipient is the subject.
    mutating func attachRetainedObjects() {
        for noun in tokens.indices
        where tokens[noun].upos == .noun && [.xcomp, .oblUnmarked].contains(tokens[noun].relation) {
            let verb = tokens[noun].head
            guard verb >= 0, verb < noun, has(verb, .nsubjPass, .auxPass), !has(verb, .obj),
                !has(noun, .case, .cop, .nsubj), words.contains(tokens[verb].lemma, in: .giving)
            else { continue }
            sentence.tokens[noun].relation = .obj
        }
    }
}
