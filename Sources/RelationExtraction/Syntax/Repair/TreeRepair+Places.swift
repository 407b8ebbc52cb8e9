internal import Linguistics

/// Clauses that say what is done in a place, taken for what the sentence tells.
extension TreeRepair {
    /// "Ghana, *where Oslo opened an embassy*, denied it", with the opening as the main clause: it qualifies Ghana, which
    /// does what the verb behind it tells.
    mutating func lowerClausesOfPlaces() {
        for adverb in tokens.indices.dropFirst(2)
        where tokens[adverb].form == "where" && tokens[adverb - 1].form == "," {
            let clause = tokens[adverb].head
            guard clause > adverb + 1, isFinite(clause),
                let place = tokens.indices.first(where: {
                    $0 < adverb && tokens[$0].head == clause && tokens[$0].relation == .nsubj
                }),
                let doer = tokens.indices.first(where: { word in
                    word > adverb && word < clause && tokens[word].head == place
                        && [.noun, .propn].contains(tokens[word].upos)
                }),
                let verb = tokens.indices.first(where: { word in
                    word > clause && tokens[word].head == clause && (isFinite(word) || has(word, .aux, .cop))
                        && !has(word, .nsubj, .nsubjPass)
                        && [.parataxis, .conj, .ccomp, .advcl, .root].contains(tokens[word].relation)
                }),
                tokens[clause..<verb].contains(where: { $0.form == "," })
            else { continue }
            raise(verb, over: clause, of: place, as: .aclRelcl)
            sentence.tokens[doer].head = clause
            sentence.tokens[doer].relation = .nsubj
        }
    }
}
