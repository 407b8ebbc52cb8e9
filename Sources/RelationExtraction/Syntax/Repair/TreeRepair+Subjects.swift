internal import Linguistics

/// Subjects that hang in the air or at another clause.
extension TreeRepair {
    /// "The treaty Chile and Peru signed", with their names in apposition to the treaty: right behind it and before the verb of
    /// a clause without a subject they are the subject.
    mutating func findGapSubjects() {
        for verb in tokens.indices
        where [.aclRelcl, .acl].contains(tokens[verb].relation) && tokens[verb].upos == .verb && !endsInIng(verb)
            && !has(verb, .nsubj, .nsubjPass, .auxPass, .obj, .mark)
        {
            let noun = tokens[verb].head
            guard noun >= 0, noun < verb, tokens[noun].upos == .noun,
                let name = tokens.indices.first(where: { word in
                    word > noun && word < verb && tokens[word].head == noun && tokens[word].relation == .appos
                        && tokens[word].upos == .propn
                }), tokens[(noun + 1)..<verb].allSatisfy({ [.propn, .cconj, .det, .aux, .adv].contains($0.upos) })
            else { continue }
            attach(name, to: verb, as: .nsubj)
            sentence.tokens[verb].relation = .aclRelcl
            sentence.tokens[verb].features.isPassive = false
            sentence.tokens[verb].features.verbForm = .finite
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
