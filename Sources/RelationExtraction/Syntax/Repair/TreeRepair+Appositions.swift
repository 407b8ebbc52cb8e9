internal import Linguistics

/// Names in apposition that a parser hangs at the subject of the sentence instead of the noun before them.
extension TreeRepair {
    /// "Her minister, who had dined with the host, Merkel, thanked Peru", with Merkel at the minister or as a second
    /// subject: the name right after a definite noun for a companion within a relative clause is that companion's.
    mutating func lowerInnerAppositions() {
        for name in tokens.indices.dropFirst(4)
        where tokens[name].upos == .propn && [.appos, .nsubj, .nsubjPass, .conj].contains(tokens[name].relation) {
            guard tokens[name - 1].form == ",", let noun = companion(endingBefore: name - 1),
                let clause = clause(around: noun), tokens[clause].head >= 0, tokens[clause].head < noun,
                !isBelow(name, clause)
            else { continue }
            let governor = tokens[name].head
            let subject = tokens[clause].head
            switch tokens[name].relation {
            case .appos, .conj:
                guard isBelow(governor, subject), !tokens.contains(where: { $0.head == name && $0.relation == .cc })
                else { continue }
            default:
                // Only one of two subjects of a verb can be too much.
                guard tokens.indices.contains(where: { $0 < name && tokens[$0].head == governor && isSubject($0) })
                else { continue }
            }
            attach(name, to: noun, as: .appos)
        }
    }

    /// The definite noun for a companion whose phrase ends before the word: "the host", "his guest of honour".
    private func companion(endingBefore end: Int) -> Int? {
        var word = end - 1
        while word > 0, tokens[word].upos != .noun || !words.contains(tokens[word].lemma.lowercased(), in: "companions")
        {
            // "The guest of honour", "the president of the bloc": what hangs on the noun stands between.
            guard tokens[word].head >= 0, tokens[word].head < word,
                [.nmod, .case, .det].contains(tokens[word].relation)
                    || tokens[word].upos == .adp || tokens[word].upos == .det
            else { return nil }
            word = tokens[word].upos == .noun || tokens[word].upos == .propn ? tokens[word].head : word - 1
        }
        guard word > 0, tokens.contains(where: { $0.head == word && [.det, .nmodPoss].contains($0.relation) })
        else { return nil }
        return word
    }

    /// The relative clause that a word stands in; nil when another clause is nearer.
    private func clause(around word: Int) -> Int? {
        var current = tokens[word].head
        for _ in tokens.indices where current >= 0 {
            switch tokens[current].relation {
            case .aclRelcl: return current
            case .root, .ccomp, .parataxis: return nil
            default: current = tokens[current].head
            }
        }
        return nil
    }

    private func isSubject(_ word: Int) -> Bool { [.nsubj, .nsubjPass].contains(tokens[word].relation) }

    /// "A consulate general in Tabriz", "the consul general": the noun is the head, not the adjective behind it.
    mutating func raiseNounsBeforeAdjectives() {
        for adjective in tokens.indices.dropFirst() where tokens[adjective].form.lowercased() == "general" {
            let noun = adjective - 1
            guard tokens[noun].head == adjective,
                words.contains(tokens[noun].form.lowercased(), in: "nouns-before-general")
            else { continue }
            sentence.raise(noun, above: adjective, leaving: .amod)
            sentence.tokens[adjective].upos = .adj
            if tokens[noun].upos == .propn {
                sentence.tokens[noun].lemma = Inflection.singular(of: tokens[noun].form.lowercased())
            }
            sentence.tokens[noun].upos = .noun
        }
    }
}
