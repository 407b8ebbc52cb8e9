internal import Linguistics

/// Times and verbs that were read as the head or a quality of the noun beside them.
extension TreeRepair {
    /// "Summoned the envoy hours before", read as hours of an envoy: a length of time before "before" or "earlier" is
    /// no object, the noun in front of it is.
    mutating func partSpans() {
        for span in tokens.indices.dropFirst().dropLast() {
            guard tokens[span].head >= 0, tokens[span].head < span,
                [.obj, .nsubj, .nsubjPass, .obl].contains(tokens[span].relation),
                words.contains(tokens[span].lemma, in: "spans"),
                words.contains(tokens[span + 1].form.lowercased(), in: "sequels")
            else { continue }
            let noun = tokens.indices.last {
                $0 < span && tokens[$0].head == span && [.compound, .nmodPoss].contains(tokens[$0].relation)
                    && (tokens[$0].upos == .noun || tokens[$0].upos == .propn)
            }
            guard let noun, noun >= span - 2, tokens[noun + 1].form.lowercased() != "'s" else { continue }
            let (head, relation) = (tokens[span].head, tokens[span].relation)
            for word in tokens.indices where word < noun && tokens[word].head == span {
                sentence.tokens[word].head = noun
            }
            sentence.tokens[noun].head = head
            sentence.tokens[noun].relation = relation
            sentence.tokens[span].relation = .oblUnmarked
        }
    }

    /// "Went further and suspended relations", read as further and suspended relations: a participle joined to a lone
    /// adverb behind the verb is a second verb.
    mutating func raiseSharedParticiples() {
        for second in tokens.indices.dropFirst(2)
        where tokens[second].relation == .conj && tokens[second].upos == .verb && !endsInIng(second) {
            let first = tokens[second].head
            guard first >= 1, first < second, tokens[first].relation == .amod, tokens[second - 1].relation == .cc,
                first == second - 2
            else { continue }
            let noun = tokens[first].head
            guard noun > second, tokens[noun].relation == .obj else { continue }
            let verb = tokens[noun].head
            guard verb == first - 1, tokens[verb].upos == .verb else { continue }
            sentence.tokens[first].head = verb
            sentence.tokens[first].relation = .advmod
            sentence.tokens[second].head = verb
            sentence.tokens[second].features.isPassive = false
            sentence.tokens[noun].head = second
            attach(second - 1, to: second, as: .cc)
        }
    }

    /// "Gave the ambassador 24 hours", read as hours of an ambassador: what stands before the number is who gets them.
    mutating func partMeasures() {
        for span in tokens.indices.dropFirst(3)
        where tokens[span].relation == .obj && tokens[span].head >= 0 && words.contains(tokens[span].lemma, in: "spans")
        {
            let (number, verb) = (span - 1, tokens[span].head)
            let noun = number - 1
            guard verb < noun, words.contains(tokens[verb].lemma, in: "giving"),
                tokens[number].upos == .num || tokens[number].upos == .det, tokens[noun].head == span,
                [.compound, .nmodPoss, .nmod, .nmodDesc].contains(tokens[noun].relation),
                tokens[noun].upos == .noun || tokens[noun].upos == .propn
            else { continue }
            for word in tokens.indices where word < noun && tokens[word].head == span {
                sentence.tokens[word].head = noun
            }
            sentence.tokens[noun].head = verb
            sentence.tokens[noun].relation = .iobj
            sentence.tokens[number].head = span
            sentence.tokens[number].relation = tokens[number].upos == .num ? .nummod : .det
        }
    }
}
