internal import Linguistics

/// Who says what, and what is said of it.
extension TreeRepair {
    /// "Chad took no side, its delegate said", with the delegate as a second thing taken: a noun behind a comma without
    /// a conjunction, right before a verb of saying, speaks.
    mutating func freeSpeakers() {
        for verb in tokens.indices.dropFirst(3)
        where tokens[verb].relation == .conj && isFinite(verb) && words.reporting.contains(tokens[verb].lemma)
            && !has(verb, .nsubj, .nsubjPass, .cc)
        {
            let noun = verb - 1
            guard tokens[noun].relation == .conj, [.noun, .propn].contains(tokens[noun].upos), !has(noun, .cc, .case),
                isBelow(noun, tokens[verb].head), isAfterComma(noun)
            else { continue }
            attach(noun, to: verb, as: .nsubj)
            sentence.tokens[verb].relation = .parataxis
        }
    }

    /// "Chad took no side, its delegate said; it had fed refugees": what goes on of a pronoun in shifted tenses is said too.
    mutating func joinContinuedSpeech() {
        for clause in tokens.indices where tokens[clause].relation == .parataxis && tokens[clause].head >= 0 {
            let saying = tokens[clause].head
            guard saying < clause, words.reporting.contains(tokens[saying].lemma),
                let start = tokens.indices.first(where: {
                    $0 > saying && isBelow($0, clause) && tokens[$0].upos != .punct
                }),
                tokens[start - 1].form == ";", tokens[start].upos == .pron, tokens[start].relation == .nsubj,
                tokens.contains(where: {
                    $0.head == clause && $0.relation == .aux && ["had", "would"].contains($0.form.lowercased())
                })
            else { continue }
            sentence.tokens[clause].relation = .ccomp
        }
    }
}
