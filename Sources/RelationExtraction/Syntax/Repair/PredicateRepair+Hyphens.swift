internal import Linguistics

/// Words joined by hyphens, of which the parser takes the wrong one for the head.
extension PredicateRepair {
    /// "Senegal's president-elect": the office is the head.
    mutating func headTitlesBeforeHyphens() {
        for part in tokens.indices.dropFirst(2)
        where ["elect", "designate"].contains(tokens[part].form) && tokens[part - 1].form == "-" {
            let title = part - 2
            guard tokens[title].head == part, isNominal(title) else { continue }
            sentence.raise(title, above: part, leaving: .nmodDesc)
        }
    }

    /// "Aid to war-torn Chad", "Russian-held Georgia": the noun after the participle is the head.
    mutating func headNounsAfterParticiples() {
        for participle in tokens.indices.dropFirst(2).dropLast()
        where tokens[participle - 1].form == "-" && !tokens[participle - 1].isFollowedBySpace
            && tokens[participle].upos == .verb && tokens[participle].features.verbForm == .participle
        {
            var name = participle + 1
            while name + 1 < tokens.count, tokens[name].head == name + 1, [.propn, .noun].contains(tokens[name].upos) {
                name += 1
            }
            guard [.propn, .noun].contains(tokens[name].upos), tokens[name].head == participle,
                [.flat, .obj, .compound, .appos].contains(tokens[name].relation)
            else { continue }
            sentence.tokens[name].head = tokens[participle].head
            sentence.tokens[name].relation = tokens[participle].relation
            for word in tokens.indices where tokens[word].head == participle && word != name {
                guard word > name || tokens[word].relation == .case || tokens[word].relation == .det else { continue }
                sentence.tokens[word].head = name
            }
            sentence.tokens[participle].head = name
            sentence.tokens[participle].relation = .amod
        }
    }

    /// "The Iran-backed Houthis seized a ship", with "backed" as the verb: after a hyphen it is a participle.
    mutating func lowerVerbsAfterHyphens() {
        for participle in tokens.indices.dropFirst(2).dropLast()
        where tokens[participle - 1].form == "-" && !tokens[participle - 1].isFollowedBySpace
            && tokens[participle].upos == .verb && tokens[participle].form.utf8.suffix(2).elementsEqual("ed".utf8)
        {
            guard
                let verb = tokens.indices.first(where: {
                    $0 > participle && tokens[$0].head == participle && tokens[$0].upos == .verb
                        && [.ccomp, .xcomp, .parataxis, .conj].contains(tokens[$0].relation)
                }),
                let noun = ((participle + 1)..<verb).first(where: {
                    tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
                })
            else { continue }
            sentence.tokens[verb].head = tokens[participle].head
            sentence.tokens[verb].relation = tokens[participle].relation
            for word in tokens.indices where tokens[word].head == participle && word != verb {
                sentence.tokens[word].head = word < participle ? noun : verb
                if word == participle - 2 { sentence.tokens[word].head = participle }
            }
            sentence.tokens[participle].head = noun
            sentence.tokens[participle].relation = .amod
            sentence.tokens[participle].features.verbForm = .participle
            sentence.tokens[participle - 2].relation = .compound
        }
    }

    /// "Iran-backed Hezbollah attacked Israel": what stands before the hyphen is part of the participle.
    mutating func attachFirstParts() {
        for participle in tokens.indices.dropFirst(2)
        where tokens[participle - 1].form == "-" && !tokens[participle - 1].isFollowedBySpace
            && tokens[participle].relation == .amod && tokens[participle].head > participle
        {
            let part = participle - 2
            guard tokens[part].head > participle, [.nsubj, .nsubjPass, .obj].contains(tokens[part].relation) else {
                continue
            }
            sentence.tokens[part].head = participle
            sentence.tokens[part].relation = .compound
        }
    }
}
