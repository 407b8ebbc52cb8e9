internal import Linguistics

/// Clauses that hang at an adverb or a time, where the cues look for them at the verb: both are said of what happens.
extension TreeRepair {
    /// "Stopped short of recognising it", "steered clear of a visit": what follows the adverb is what the verb governs.
    mutating func raiseClausesOfAdverbs() {
        for clause in tokens.indices where [.advcl, .acl, .ccomp, .xcomp].contains(tokens[clause].relation) {
            let adverb = tokens[clause].head
            guard adverb > 0, adverb < clause, [.adv, .adj].contains(tokens[adverb].upos),
                [.advmod, .xcomp].contains(tokens[adverb].relation), tokens[adverb].head == adverb - 1,
                tokens[adverb - 1].upos == .verb, ["of", "from"].contains(tokens[adverb + 1].form.lowercased()),
                tokens[adverb + 1].head == clause
            else { continue }
            attach(clause, to: adverb - 1, as: .advcl)
        }
    }

    /// "Is allied with Turkey", with "is" as the auxiliary of an adjective: it is its copula.
    mutating func raisePredicateAdjectives() {
        for auxiliary in tokens.indices where tokens[auxiliary].relation == .auxPass {
            let adjective = tokens[auxiliary].head
            guard adjective >= 0, tokens[adjective].upos == .adj else { continue }
            sentence.tokens[auxiliary].relation = .cop
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

    /// "Ireland, following Spain and Norway, recognised it": who is followed stands at the subject before the comma.
    mutating func attachPredecessors() {
        for mark in tokens.indices.dropFirst(2)
        where tokens[mark].relation == .case && tokens[mark].form == "following" && tokens[mark - 1].form == "," {
            let name = tokens[mark].head
            guard name > mark, tokens[name].relation == .obl, tokens[name].head > name,
                tokens[mark - 2].upos == .propn,
                let subject = nameEnding(before: mark - 1), tokens[subject].relation == .nsubj,
                tokens[subject].head == tokens[name].head
            else { continue }
            attach(name, to: subject, as: .nmod)
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

    private static let receptions: Set<String> = ["meet", "receive", "host", "greet", "welcome", "entertain"]

    /// "Met a delegation from Donetsk": nobody is met from somewhere; "from" says whose the guests are.
    mutating func attachOrigins() {
        for mark in tokens.indices.dropFirst() where tokens[mark].form == "from" && tokens[mark].relation == .case {
            let name = tokens[mark].head
            guard name > mark, tokens[name].relation == .obl, tokens[name].upos == .propn, tokens[name].head >= 0,
                Self.receptions.contains(tokens[tokens[name].head].lemma),
                tokens[mark - 1].upos == .noun, tokens[mark - 1].head == tokens[name].head,
                tokens[mark - 1].relation == .obj
            else { continue }
            attach(name, to: mark - 1, as: .nmod)
        }
    }
}
