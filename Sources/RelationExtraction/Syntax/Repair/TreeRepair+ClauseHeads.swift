internal import Linguistics

/// Clauses that hang lower or higher than the word that governs them.
extension TreeRepair {
    /// "Stopped short of recognising it", "came close to a war": what follows the adverb is what the verb governs.
    mutating func raiseClausesOfAdverbs() {
        for clause in tokens.indices where [.advcl, .acl, .ccomp, .xcomp].contains(tokens[clause].relation) {
            let adverb = tokens[clause].head
            guard adverb > 0, adverb < clause, [.adv, .adj].contains(tokens[adverb].upos),
                [.advmod, .xcomp].contains(tokens[adverb].relation), tokens[adverb].head == adverb - 1,
                tokens[adverb - 1].upos == .verb, tokens[adverb + 1].head == clause,
                ["of", "from"].contains(tokens[adverb + 1].form) || tokens[adverb + 1].form == "to" && endsInIng(clause)
            else { continue }
            attach(clause, to: adverb - 1, as: .advcl)
        }
    }

    /// "Was given 48 hours to get out", "in 2008, a month before Japan did": a clause at a time is said of the verb.
    mutating func raiseClausesOfTimes() {
        for clause in tokens.indices where tokens[clause].relation == .acl && tokens[clause].head >= 0 {
            let time = tokens[clause].head
            guard time < clause, words.isTime(tokens[time]) else { continue }
            let marks = tokens.indices.filter { tokens[$0].head == clause && tokens[$0].relation == .mark }
            guard let mark = marks.first.map({ tokens[$0].form.lowercased() }) else { continue }
            if mark == "to", tokens[time].relation == .obj, tokens[tokens[time].head].upos == .verb {
                attach(clause, to: tokens[time].head, as: .xcomp)
            } else if ["before", "after"].contains(mark) {
                var verb = tokens[time].head
                while verb >= 0, tokens[verb].upos != .verb { verb = tokens[verb].head }
                if verb >= 0, verb < clause { attach(clause, to: verb, as: .advcl) }
            }
        }
    }

    /// "Called for London to honour its word", with "for London" in the clause: who is called on stands at the verb.
    mutating func raiseSubjectsAfterFor() {
        for mark in tokens.indices.dropLast() where tokens[mark].form == "for" && tokens[mark].relation == .mark {
            let clause = tokens[mark].head
            guard clause > mark, [.advcl, .xcomp, .ccomp].contains(tokens[clause].relation),
                tokens[clause].head == mark - 1, tokens[mark - 1].upos == .verb,
                tokens.contains(where: { $0.head == clause && $0.relation == .mark && $0.form == "to" }),
                let subject = tokens.indices.first(where: {
                    $0 > mark && tokens[$0].head == clause && tokens[$0].relation == .nsubj
                })
            else { continue }
            attach(subject, to: mark - 1, as: .obl)
            attach(mark, to: subject, as: .case)
        }
    }

    /// "Repeated his call on Russia to withdraw", with what is called for at the verb: the noun says it.
    mutating func lowerClausesOfAppeals() {
        for clause in tokens.indices where tokens[clause].relation == .xcomp && tokens[clause].upos == .verb {
            let verb = tokens[clause].head
            guard verb >= 0, verb < clause, tokens[verb].upos == .verb,
                tokens.contains(where: { $0.head == clause && $0.relation == .mark && $0.form == "to" }),
                let appeal = tokens.indices.first(where: { noun in
                    noun > verb && noun < clause && tokens[noun].head == verb && tokens[noun].relation == .obj
                        && words.contains(tokens[noun].lemma, in: .appeals)
                }), has(appeal, .nmod)
            else { continue }
            attach(clause, to: appeal, as: .acl)
        }
    }
}
