internal import Linguistics

/// Subjects that hang in the air or at another clause.
extension TreeRepair {
    /// What a semicolon parts is not coordinated.
    mutating func separateClauses() {
        for mark in tokens.indices where tokens[mark].form == ";" {
            for word in tokens.indices where word > mark && tokens[word].head >= 0 && tokens[word].head < mark {
                guard [.conj, .appos].contains(tokens[word].relation),
                    [.noun, .propn, .pron].contains(tokens[word].upos),
                    let verb = tokens.indices.first(where: { $0 > word && isFinite($0) }),
                    !has(verb, .nsubj, .nsubjPass)
                else { continue }
                attach(word, to: verb, as: .nsubj)
            }
        }
    }

    /// "Honduras established relations with China, the ministries said": of two nouns before a verb of saying the one
    /// right after another verb is that verb's object.
    mutating func partObjectsFromSubjects() {
        for verb in tokens.indices where isFinite(verb) {
            let subjects = tokens.indices.filter {
                tokens[$0].head == verb && tokens[$0].relation == .nsubj && $0 < verb
            }
            guard subjects.count > 1, let object = subjects.first, tokens[object].upos == .noun else { continue }
            var start = object
            while start > 0, tokens[start - 1].head == object { start -= 1 }
            let other = start - 1
            guard other >= 0, isFinite(other), !has(other, .obj, .ccomp, .auxPass) else { continue }
            attach(object, to: other, as: .obj)
        }
    }

    /// "Barbados, Jamaica and the Bahamas recognised": a conjunct that hangs at something before the subject and stands
    /// after it is the subject's.
    mutating func uncrossConjuncts() {
        for subject in tokens.indices where tokens[subject].relation == .nsubj {
            let verb = tokens[subject].head
            guard verb > subject else { continue }
            for word in (subject + 1)..<verb
            where tokens[word].relation == .conj && tokens[word].head >= 0 && tokens[word].head < subject
                && isBelow(tokens[word].head, verb)
            {
                attach(word, to: subject, as: .conj)
            }
        }
    }

    /// "Iran and Oman are back on good terms and will trade again", with the subject at the terms: it is that of the predicate
    /// between, and so is what goes on.
    mutating func raiseSubjectsOverPredicates() {
        for subject in tokens.indices where tokens[subject].relation == .nsubj {
            let noun = tokens[subject].head
            guard noun > subject, tokens[noun].relation == .obl, tokens[noun].head > subject, tokens[noun].head < noun,
                case let predicate = tokens[noun].head, has(predicate, .cop), !has(predicate, .nsubj, .nsubjPass, .expl)
            else { continue }
            attach(subject, to: predicate, as: .nsubj)
            for verb in tokens.indices
            where verb > noun && tokens[verb].head == noun && tokens[verb].relation == .conj && isFinite(verb) {
                attach(verb, to: predicate, as: .conj)
            }
        }
    }

    /// "The Front, whose republic it recognised", with two subjects: whose it is stands before who recognises it.
    mutating func findRelativeObjects() {
        for verb in tokens.indices where tokens[verb].relation == .aclRelcl && !has(verb, .obj) {
            let subjects = tokens.indices.filter {
                tokens[$0].head == verb && tokens[$0].relation == .nsubj && $0 < verb
            }
            guard subjects.count == 2,
                tokens.contains(where: { $0.head == subjects[0] && $0.form.lowercased() == "whose" })
            else { continue }
            sentence.tokens[subjects[0]].relation = .obj
        }
    }

    /// "A treaty that Iran and Iraq signed": what stands after the relative object begins its verb's subject.
    mutating func findRelativeSubjects() {
        for name in tokens.indices.dropFirst()
        where tokens[name].relation == .aclRelcl && [.propn, .noun].contains(tokens[name].upos) && !has(name, .cop) {
            let (pronoun, noun) = (name - 1, tokens[name].head)
            let verb = tokens[pronoun].head
            guard noun >= 0, verb > name, tokens[pronoun].relation == .obj, tokens[verb].head == noun,
                tokens[verb].relation == .acl, !has(verb, .nsubj, .nsubjPass)
            else { continue }
            sentence.tokens[verb].relation = .aclRelcl
            attach(name, to: verb, as: .nsubj)
        }
    }

    /// "Recalled their ambassadors on Monday and Peru two days later": a name before a span of time, after "and", does
    /// what the subject does; "left Mali in May and Niger a year later" has it with the object.
    mutating func joinGappedNames() {
        for name in tokens.indices.dropFirst() where tokens[name].upos == .propn && tokens[name - 1].form == "and" {
            let time = tokens[name].head
            guard time >= 0, words.contains(tokens[time].lemma, in: "spans") else { continue }
            if time > name, tokens[name].relation == .compound,
                let verb = tokens.indices.last(where: { $0 < name && isFinite($0) }),
                let subject = tokens.indices.first(where: { tokens[$0].head == verb && tokens[$0].relation == .nsubj })
            {
                attach(name, to: subject, as: .conj)
            } else if time < name, tokens[name].relation == .conj, tokens[time].head >= 0,
                let object = tokens.indices.first(where: {
                    tokens[$0].head == tokens[time].head && tokens[$0].relation == .obj && tokens[$0].upos == .propn
                })
            {
                attach(name, to: object, as: .conj)
            }
        }
    }

    /// "Agreed to resume ties, which were cut in May, and to reopen embassies": an infinitive goes with the infinitive
    /// before, not with the finite verb between.
    mutating func joinInfinitives() {
        func isInfinitive(_ word: Int) -> Bool {
            tokens.contains { $0.head == word && $0.relation == .mark && $0.form.lowercased() == "to" }
        }
        for verb in tokens.indices where tokens[verb].relation == .conj && isInfinitive(verb) {
            var other = tokens[verb].head
            guard other >= 0, !isInfinitive(other), isFinite(other) else { continue }
            while other >= 0, !isInfinitive(other) || other > verb { other = tokens[other].head }
            if other >= 0 { attach(verb, to: other, as: .conj) }
        }
    }

    /// "In the Caribbean, Barbados and Jamaica recognised", "after shells fell in Chad, Niger and Mali condemned": what
    /// follows the comma is not coordinated with the place.
    mutating func freeSubjectsOfOpenings() {
        for verb in tokens.indices where isFinite(verb) && !has(verb, .nsubj, .nsubjPass) {
            for opening in tokens.indices
            where opening < verb && tokens[opening].head == verb && [.obl, .advcl].contains(tokens[opening].relation) {
                let members = tokens.indices.filter { word in
                    word > opening && word < verb && [.conj, .appos].contains(tokens[word].relation)
                        && isBelow(tokens[word].head, opening) && [.propn, .noun].contains(tokens[word].upos)
                }
                guard has(opening, .case, .mark), let first = members.first(where: { isAfterComma($0) }) else {
                    continue
                }
                let others = members.filter { $0 > first && tokens[$0].head == tokens[first].head }
                attach(first, to: verb, as: .nsubj)
                for other in others { attach(other, to: first, as: .conj) }
                break
            }
        }
    }

    /// Whether a comma stands before a word with what hangs on it.
    func isAfterComma(_ word: Int) -> Bool {
        var start = word
        while start > 0, tokens[start - 1].head == word, tokens[start - 1].form != "," { start -= 1 }
        return start > 0 && tokens[start - 1].form == ","
    }

    /// A finite verb without a subject takes the noun that begins its clause and hangs in the air.
    mutating func supplySubjects() {
        for verb in tokens.indices.dropFirst() where isFinite(verb) && !has(verb, .nsubj, .nsubjPass, .expl, .csubj) {
            guard [.root, .parataxis, .advmod, .dep, .appos, .ccomp, .conj].contains(tokens[verb].relation),
                !tokens.contains(where: { $0.head == verb && $0.relation == .mark && $0.form.lowercased() == "to" })
            else { continue }
            guard let noun = looseNoun(before: verb) ?? speaker(before: verb) else { continue }
            if tokens[verb].relation == .conj, ![.dep, .list, .vocative].contains(tokens[noun].relation) { continue }
            if tokens[noun].head < 0 {
                // The noun was taken for the root: they change places.
                let old = tokens[verb].head
                guard isBelow(verb, noun), old >= 0 else { continue }
                sentence.tokens[verb].head = -1
                sentence.tokens[verb].relation = .root
                sentence.tokens[noun].head = verb
                sentence.tokens[noun].relation = .nsubj
            } else {
                attach(noun, to: verb, as: .nsubj)
            }
        }
    }

    /// The noun at the beginning of the verb's clause that is nobody's argument.
    private func looseNoun(before verb: Int) -> Int? {
        var found: Int?
        for word in (0..<verb).reversed() {
            let token = tokens[word]
            if token.form == ";" || token.form == ":" || isFinite(word) { break }
            guard [.propn, .noun, .pron].contains(token.upos), !has(word, .case) else { continue }
            switch token.relation {
            case .root, .vocative, .dislocated, .dep, .list, .parataxis: found = word
            case .nsubj where token.head < 0 || tokens[token.head].upos != .verb: found = word
            default: continue
            }
        }
        return found
    }

    /// "..., Kenya's foreign minister, Raila Odinga, said": who speaks stands right before the verb after the quotation.
    private func speaker(before verb: Int) -> Int? {
        guard tokens[verb].relation == .parataxis else { return nil }
        var word = verb - 1
        while word > 0, tokens[word].form == "," { word -= 1 }
        guard word > 0, [.propn, .noun, .pron].contains(tokens[word].upos) else { return nil }
        var apposed = false
        while tokens[word].head >= 0, tokens[word].head < verb {
            switch tokens[word].relation {
            case .flat, .compound: word = tokens[word].head
            case .appos where !apposed && tokens[tokens[word].head].upos == .noun:
                apposed = true
                word = tokens[word].head
            default: return has(word, .case) ? nil : word
            }
        }
        return has(word, .case) ? nil : word
    }
}
