internal import Linguistics

/// Clauses and infinitives that hang at a noun though they say what the verb above it says.
extension TreeRepair {
    /// "Vowed in a statement to work with Fiji", "agreed in Geneva to meet": an infinitive at a noun that only says where
    /// or when is what the verb above it governs.
    mutating func freeInfinitives() {
        for mark in tokens.indices where tokens[mark].relation == .mark && tokens[mark].form == "to" {
            let clause = tokens[mark].head
            guard clause > mark, tokens[clause].relation == .acl, tokens[clause].upos == .verb,
                !has(clause, .nsubj, .nsubjPass)
            else { continue }
            let setting = tokens[clause].head
            guard setting >= 0, setting < mark,
                tokens[setting].upos == .propn || words.contains(tokens[setting].lemma, in: .settings)
                    || words.contains(tokens[setting].lemma, in: .occasions),
                [.obl, .oblUnmarked].contains(tokens[setting].relation)
                    || tokens[setting].relation == .obj && has(setting, .case),
                tokens[setting].head >= 0
            else { continue }
            let verb = tokens[setting].head
            guard tokens[verb].upos == .verb, words.contains(tokens[verb].lemma, in: .willing),
                !has(verb, .xcomp, .ccomp)
            else { continue }
            attach(clause, to: verb, as: .xcomp)
            if tokens[setting].relation == .obj { sentence.tokens[setting].relation = .obl }
        }
    }

    /// "Became the first country to restore ties": what it did hangs at the verb, with when and where it became so.
    mutating func raiseFeatsOfTheFirst() {
        for act in tokens.indices where tokens[act].relation == .acl && tokens[act].features.verbForm == .infinitive {
            let rank = tokens[act].head
            guard rank >= 0, rank < act, tokens[rank].upos == .noun, [.xcomp, .obj].contains(tokens[rank].relation),
                tokens[rank].head >= 0, tokens[tokens[rank].head].lemma == "become",
                !has(tokens[rank].head, .ccomp)
            else { continue }
            let verb = tokens[rank].head
            attach(act, to: verb, as: .xcomp)
            // What follows says when that was done: "when the ministers signed in May".
            for clause in tokens.indices
            where clause > act && tokens[clause].head == verb && tokens[clause].relation == .advcl {
                attach(clause, to: act, as: .advcl)
            }
        }
    }

    /// "Accusations that it sent weapons": a clause that "that" only opens is what the noun says, no relative clause; nor is
    /// one whose verb has a subject and an object beside "that".
    mutating func restoreContentClauses() {
        for mark in tokens.indices where tokens[mark].form.lowercased() == "that" && tokens[mark].head > mark {
            let clause = tokens[mark].head
            guard tokens[clause].relation == .aclRelcl, has(clause, .nsubj, .nsubjPass), tokens[clause].head >= 0
            else { continue }
            switch tokens[mark].relation {
            case .mark:
                guard [.obj, .nsubj, .nsubjPass].contains(tokens[tokens[clause].head].relation) else { continue }
            case .obj, .iobj, .obl, .oblUnmarked:
                guard
                    tokens.indices.contains(where: {
                        $0 > clause && tokens[$0].head == clause && tokens[$0].relation == .obj
                    })
                else { continue }
                sentence.tokens[mark].relation = .mark
                sentence.tokens[mark].upos = .sconj
            default: continue
            }
            sentence.tokens[clause].relation = .acl
        }
    }
}
