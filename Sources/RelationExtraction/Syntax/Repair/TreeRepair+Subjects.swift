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

    /// "In the Caribbean, Barbados and Jamaica recognised": what follows the comma is not coordinated with the place.
    mutating func freeSubjectsOfOpenings() {
        for verb in tokens.indices where isFinite(verb) && !has(verb, .nsubj, .nsubjPass) {
            for opening in tokens.indices
            where opening < verb && tokens[opening].head == verb && tokens[opening].relation == .obl {
                let members = tokens.indices.filter { word in
                    word > opening && word < verb && tokens[word].head == opening
                        && [.conj, .appos].contains(tokens[word].relation)
                        && [.propn, .noun].contains(tokens[word].upos)
                }
                guard let first = members.first, has(opening, .case),
                    (opening..<first).contains(where: { tokens[$0].form == "," })
                else { continue }
                attach(first, to: verb, as: .nsubj)
                for other in members.dropFirst() { attach(other, to: first, as: .conj) }
                break
            }
        }
    }

    /// A finite verb without a subject takes the noun that begins its clause and hangs in the air.
    mutating func supplySubjects() {
        for verb in tokens.indices.dropFirst() where isFinite(verb) && !has(verb, .nsubj, .nsubjPass, .expl, .csubj) {
            guard [.root, .parataxis, .advmod, .dep, .appos, .ccomp].contains(tokens[verb].relation),
                !tokens.contains(where: { $0.head == verb && $0.relation == .mark && $0.form.lowercased() == "to" })
            else { continue }
            guard let noun = looseNoun(before: verb) ?? speaker(before: verb) else { continue }
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
