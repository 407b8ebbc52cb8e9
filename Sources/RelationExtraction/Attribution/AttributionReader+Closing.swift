internal import Actors
internal import Linguistics

/// Speech that closes a sentence, which parsers hang on whatever stands before it.
extension AttributionReader {
    /// The speaker of a clause after all that it reports, and where that clause begins: "..., Serbia's foreign minister,
    /// Ivica Dacic, said on Sunday"; nil when no such clause is there.
    var closingSpeech: (start: Int, sources: [Source])? {
        for verb in tree.tokens.indices.reversed() where tree.isVerb(verb) {
            guard let word = reportingWord(at: verb), word.closing != .no, !hasContent(verb) else { continue }
            guard let subject = subject(before: verb) else { continue }
            let isBare = !isAfterComma(subject.start)
            if isBare, word.closing != .bare || tree.tokens[subject.word].upos == .pron { continue }
            guard tree.tokens[..<subject.start].contains(where: { $0.upos == .verb || $0.upos == .aux }) else {
                return nil
            }
            let found = sources(at: subject.word)
            return found.isEmpty ? nil : (subject.start, found)
        }
        return nil
    }

    /// Whether something after the verb is what it reports.
    private func hasContent(_ verb: Int) -> Bool {
        tree.children(of: verb).contains { child in
            guard child > verb else { return false }
            switch tree.relation(of: child) {
            case .ccomp, .xcomp, .parataxis: return true
            case .obj: return tree.lemmas[verb] != "tell"
            default: return false
            }
        } || tree.tokens[(verb + 1)...].first?.form.lowercased() == "that"
    }

    /// The subject of the clause and the first word of it, by the tree, else by what stands right before the verb.
    private func subject(before verb: Int) -> (word: Int, start: Int)? {
        if tree.children(of: verb).contains(where: {
            $0 < verb && [.cc, .mark, .auxPass].contains(tree.relation(of: $0))
        }) {
            return nil
        }
        if let own = tree.children(of: verb, .nsubj, .nsubjPass).last(where: { $0 < verb }) {
            guard !tree.isRelativePronoun(own) else { return nil }
            let start = tree.start(of: own)
            return (own, tree.tokens[start].form == "," ? start + 1 : start)
        }
        guard let last = (0..<verb).last(where: { tree.tokens[$0].upos != .punct && tree.tokens[$0].upos != .aux }),
            tree.isNominal(last), !tree.isRelativePronoun(last),
            let mention = mentions.covering(last).first(where: { $0.kind == .person || $0.kind == .media })
        else { return nil }
        return (mention.head, mention.tokens.lowerBound)
    }

    private func isAfterComma(_ word: Int) -> Bool {
        word > 0 && [",", "\"", "”", "''"].contains(tree.tokens[word - 1].form)
    }
}
