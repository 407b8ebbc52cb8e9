internal import Actors
internal import Linguistics

/// Speech that closes a sentence, which parsers hang on whatever stands before it.
extension AttributionReader {
    /// The speaker of a clause after all that it reports, and where that clause begins: "..., Serbia's foreign minister,
    /// Ivica Dacic, said on Sunday"; nil when no such clause is there.
    var closingSpeech: (start: Int, sources: [Source])? {
        for verb in tree.tokens.indices.reversed() where tree.isVerb(verb) {
            guard let word = reportingWord(at: verb), word.closing != .no, !hasContent(verb) else { continue }
            if let inverted = invertedSpeech(at: verb) { return inverted }
            guard let subject = subject(before: verb) else { continue }
            // "Because, Boric said, it was free": what follows is told.
            if subject.start > 1, tree.tokens[subject.start - 2].upos == .sconj { continue }
            let isBare = !isAfterComma(subject.start)
            if isBare, word.closing != .bare || tree.tokens[subject.word].upos == .pron { continue }
            guard tree.tokens[..<subject.start].contains(where: { $0.upos == .verb || $0.upos == .aux }) else {
                return nil
            }
            let found = citations(at: verb) + sources(at: subject.word, describes: true)
            return found.isEmpty ? nil : (subject.start, found)
        }
        return nil
    }

    /// The speaker after the verb at the end of a sentence: "..., says Lavrov".
    private func invertedSpeech(at verb: Int) -> (start: Int, sources: [Source])? {
        guard isAfterComma(verb), tree.lemmas[verb] != "tell", personBefore(verb) == nil,
            !tree.children(of: verb, .nsubj, .nsubjPass).contains(where: { $0 < verb }),
            tree.tokens[..<verb].contains(where: { $0.upos == .verb })
        else { return nil }
        let after = mentions.mentions.filter { mention in
            mention.kind != .adjective && mention.kind != .pronoun && mention.tokens.lowerBound > verb
                && tree.tokens[(verb + 1)..<mention.tokens.lowerBound].allSatisfy {
                    [.det, .adj, .noun, .propn].contains($0.upos)
                }
        }
        guard let speaker = after.max(by: { $0.tokens.count < $1.tokens.count }) else { return nil }
        let found = sources(at: speaker.head)
        return found.isEmpty ? nil : (verb, found)
    }

    /// Whether something after the verb is what it reports.
    private func hasContent(_ verb: Int) -> Bool {
        tree.children(of: verb).contains { child in
            guard child > verb else { return false }
            switch tree.relation(of: child) {
            case .ccomp, .xcomp, .parataxis: return true
            case .obj: return tree.lemmas[verb] != "tell" && tree.tokens[child].upos != .propn
            default: return false
            }
        } || tree.tokens[(verb + 1)...].first?.form.lowercased() == "that"
    }

    /// The subject of the clause and the first word of it: the person named right before the verb with an apposition
    /// between, else by the tree, else what stands right before the verb.
    private func subject(before verb: Int) -> (word: Int, start: Int)? {
        if tree.children(of: verb).contains(where: {
            $0 < verb && [.cc, .mark, .auxPass, .obj].contains(tree.relation(of: $0))
        }) {
            return nil
        }
        // "Whatever its allies say".
        if let head = tree.head(of: verb), tree.relation(of: verb) == .aclRelcl, tree.tokens[head].upos == .pron {
            return nil
        }
        if let named = personBefore(verb) { return named }
        if let own = tree.children(of: verb, .nsubj, .nsubjPass).last(where: { $0 < verb }),
            tree.tokens[own].upos != .num
        {
            guard !tree.isRelativePronoun(own) else { return nil }
            return (own, phraseStart(tree.start(of: own)))
        }
        if let phrase = phraseAfterComma(before: verb) { return phrase }
        guard let last = (0..<verb).last(where: { tree.tokens[$0].upos != .punct && tree.tokens[$0].upos != .aux }),
            tree.isNominal(last), !tree.isRelativePronoun(last),
            let mention = mentions.covering(last).first(where: { $0.kind == .person || $0.kind == .media })
        else { return nil }
        return (mention.head, mention.tokens.lowerBound)
    }

    /// The noun phrase between a comma and the verb, whatever the parser hung it on: ", sources on both sides reported".
    private func phraseAfterComma(before verb: Int) -> (word: Int, start: Int)? {
        guard let start = (1..<max(1, verb)).last(where: isAfterComma), start < verb,
            [.det, .adj, .noun, .propn, .num].contains(tree.tokens[start].upos)
        else { return nil }
        let words = start..<verb
        let isClause = words.contains { word in
            tree.tokens[word].upos == .cconj || tree.tokens[word].upos == .sconj
                || tree.isVerb(word) && ![.acl, .aux, .aclRelcl, .amod].contains(tree.relation(of: word))
        }
        let top = words.first { word in tree.head(of: word).map { !words.contains($0) } ?? true }
        guard !isClause, let top, tree.isNominal(top), tree.tokens[top].upos != .num else { return nil }
        return (top, start)
    }

    /// The first word of a noun phrase after a comma, of which the word is where the tree begins it: "North Korea's news
    /// agency KCNA" was parted by the parser.
    private func phraseStart(_ start: Int) -> Int {
        if tree.tokens[start].form == "," { return start + 1 }
        var first = start
        while first > 0, [.noun, .propn, .adj, .det, .num, .part].contains(tree.tokens[first - 1].upos) { first -= 1 }
        return isAfterComma(first) ? first : start
    }

    /// The person of ", Penny Wong, the Australian foreign minister, says": named between commas before an apposition
    /// that ends right before the verb.
    private func personBefore(_ verb: Int) -> (word: Int, start: Int)? {
        guard verb > 3, tree.tokens[verb - 1].form == "," else { return nil }
        let opening = tree.tokens[..<(verb - 1)].lastIndex { $0.form == "," } ?? 0
        guard opening > 0, !tree.tokens[opening..<verb].contains(where: { $0.upos == .verb }),
            let person = mentions.mentions.first(where: { $0.kind == .person && $0.tokens.upperBound == opening })
        else { return nil }
        return (person.head, person.tokens.lowerBound)
    }

    /// Whether a comma or a quotation mark stands right before the word.
    private func isAfterComma(_ word: Int) -> Bool {
        word > 0 && [",", "\"", "”", "''"].contains(tree.tokens[word - 1].form)
    }
}
