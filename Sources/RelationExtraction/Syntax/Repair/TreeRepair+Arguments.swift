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

    /// "Ugandan troops": a common noun is no part of the name before it but what the name describes.
    mutating func raiseDescribedNouns() {
        for noun in tokens.indices.dropFirst()
        where tokens[noun].relation == .flat && tokens[noun].upos == .noun && tokens[noun].head == noun - 1 {
            let name = noun - 1
            guard tokens[name].upos == .propn, !isCapitalised(noun), isCapitalised(name) else { continue }
            sentence.raise(noun, above: name, leaving: .compound)
        }
    }

    /// "To Abkhazia and South Ossetia": the preposition before the first of them belongs to the first.
    mutating func moveCasesToFirstConjuncts() {
        for word in tokens.indices where tokens[word].relation == .case {
            let conjunct = tokens[word].head
            guard conjunct > 0, tokens[conjunct].relation == .conj, tokens[conjunct].head > word,
                tokens[conjunct].head < conjunct
            else { continue }
            sentence.tokens[word].head = tokens[conjunct].head
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

    /// "Dismissed as baseless China's claim": an adjective before a genitive or an article says what the
    /// object is called, and so does one before what somebody said: "as false reports that".
    mutating func partVerdicts() {
        for mark in tokens.indices.dropLast(3) where tokens[mark].form == "as" && tokens[mark].relation == .case {
            let (noun, adjective) = (tokens[mark].head, mark + 1)
            guard noun > adjective + 1, tokens[noun].upos == .noun, tokens[noun].relation == .obl,
                tokens[adjective].upos == .adj, tokens[adjective].head == noun,
                has(noun, .acl)
                    || ((adjective + 1)..<noun).contains(where: {
                        tokens[$0].head == noun && [.nmodPoss, .det].contains(tokens[$0].relation)
                    })
            else { continue }
            sentence.tokens[noun].relation = .obj
            attach(adjective, to: tokens[noun].head, as: .xcomp)
            attach(mark, to: adjective, as: .mark)
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

    /// "Told the minister that Chad would leave": the clause belongs to the verb, not to who is told.
    mutating func attachReportedClauses() {
        for clause in tokens.indices where tokens[clause].relation == .acl && has(clause, .nsubj, .nsubjPass) {
            let noun = tokens[clause].head
            guard noun >= 0, [.obj, .iobj].contains(tokens[noun].relation), tokens[noun].head >= 0,
                words.contains(tokens[tokens[noun].head].lemma, in: "telling"),
                tokens.contains(where: { $0.head == clause && $0.relation == .mark && $0.form.lowercased() == "that" })
            else { continue }
            attach(clause, to: tokens[noun].head, as: .ccomp)
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
            guard ["papers", "pacts"].contains(where: { words.contains(tokens[noun].lemma, in: $0) }),
                has(noun, .det), isIndefinite(noun) || words.contains(tokens[noun].lemma, in: "papers")
            else { continue }
            var governor = tokens[noun].head
            // Up to the adverbial through names and what describes them.
            while governor >= 0, [.appos, .conj, .flat, .nmod].contains(tokens[governor].relation) {
                governor = tokens[governor].head
            }
            let isLoose = tokens[noun].relation != .appos
            guard governor >= 0, isLoose || tokens[governor].relation == .obl && has(governor, .case),
                !["papers", "pacts"].contains(where: { words.contains(tokens[tokens[noun].head].lemma, in: $0) })
            else { continue }
            let verb = isLoose ? governor : tokens[governor].head
            guard verb >= 0, verb < noun, tokens[verb].upos == .verb,
                !has(verb, .obj, .ccomp, .xcomp, .auxPass, .nsubjPass),
                ["giving", "shifting", "delivering"].contains(where: { words.contains(tokens[verb].lemma, in: $0) })
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

    /// "Walked out of the bloc ECOWAS": a name without a preposition behind a common noun says which it is.
    mutating func joinNamesToNouns() {
        for name in tokens.indices.dropFirst() where tokens[name].relation == .obl && isCapitalised(name) {
            let noun = name - 1
            guard tokens[noun].upos == .noun, tokens[noun].relation == .obl, has(noun, .case),
                tokens[noun].head == tokens[name].head, !has(name, .case, .mark, .cop), !words.isTime(tokens[name]),
                !words.isTime(tokens[noun])
            else { continue }
            attach(name, to: noun, as: .appos)
        }
    }

    /// "Called her ambassador home": who is called is the object, and "home" says whither.
    mutating func partHomewardObjects() {
        for home in tokens.indices.dropFirst() where tokens[home].form == "home" && tokens[home].relation == .obj {
            let (verb, noun) = (tokens[home].head, home - 1)
            guard verb >= 0, verb < noun, words.contains(tokens[verb].lemma, in: "recallers"),
                [.noun, .propn].contains(tokens[noun].upos), tokens[noun].head == home
            else { continue }
            attach(noun, to: verb, as: .obj)
            for word in (verb + 1)..<noun where tokens[word].head == home {
                attach(word, to: noun, as: tokens[word].relation)
            }
            attach(home, to: verb, as: .advmod)
            sentence.tokens[home].upos = .adv
        }
    }

    /// "Was granted membership": what is given stays the object when the recipient is the subject.
    mutating func attachRetainedObjects() {
        for noun in tokens.indices
        where tokens[noun].upos == .noun && [.xcomp, .oblUnmarked].contains(tokens[noun].relation) {
            let verb = tokens[noun].head
            guard verb >= 0, verb < noun, has(verb, .nsubjPass, .auxPass), !has(verb, .obj),
                !has(noun, .case, .cop, .nsubj), words.contains(tokens[verb].lemma, in: "giving")
            else { continue }
            sentence.tokens[noun].relation = .obj
        }
    }
}
