internal import Linguistics

/// Members of a coordination that hang at the wrong one.
extension TreeRepair {
    /// "Said the wall was an insult and called on its builders to stop": who says the one says the other, not the wall.
    mutating func raiseSpeech() {
        for verb in tokens.indices where tokens[verb].relation == .conj && words.reporting.contains(tokens[verb].lemma)
        {
            let said = tokens[verb].head
            guard said >= 0, said < verb, tokens[said].relation == .ccomp, tokens[said].head >= 0,
                isFinite(verb), !has(verb, .nsubj, .nsubjPass, .aux, .auxPass),
                words.reporting.contains(tokens[tokens[said].head].lemma), tokens[said].head < said,
                !words.reporting.contains(tokens[said].lemma),
                tokens.contains(where: {
                    $0.head == said && [.nsubj, .nsubjPass].contains($0.relation) && $0.upos == .noun
                })
            else { continue }
            attach(verb, to: tokens[said].head, as: .conj)
        }
    }

    /// "A truce between Chad and the rebel Front": what "between" stands before has a second member.
    mutating func pairSides() {
        for mark in tokens.indices where tokens[mark].relation == .case && tokens[mark].form.lowercased() == "between" {
            let first = tokens[mark].head
            guard first > mark, !tokens.contains(where: { $0.head == first && $0.relation == .conj }),
                let second = tokens.indices.first(where: { word in
                    word > first && tokens[word].relation == .conj && tokens[word].head >= 0
                        && tokens[word].head < mark && isBelow(first, tokens[word].head)
                        && !tokens[first..<word].contains { $0.upos == .verb && $0.features.verbForm == .finite }
                }), [.propn, .noun].contains(tokens[second].upos), !has(second, .cop, .aux, .nsubj)
            else { continue }
            attach(second, to: first, as: .conj)
        }
    }
}
