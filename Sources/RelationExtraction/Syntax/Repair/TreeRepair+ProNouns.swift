internal import Linguistics

/// Pronouns that stand for a noun of the sentence: "those of", "one".
extension TreeRepair {
    /// "The envoys recalled were those of Chad and Mali", "among the messages were those of Peru", "included those of Fiji":
    /// whose they are is said of the noun.
    mutating func attachOwnersOfThose() {
        for those in tokens.indices where tokens[those].form.lowercased() == "those" {
            guard let owner = tokens.indices.first(where: { isOwner($0, of: those) }),
                let noun = nounMeant(by: those),
                tokens[noun].upos == .noun, tokens[noun].features.number == .plural, !hasOwner(noun)
            else { continue }
            attach(owner, to: noun, as: .nmod)
        }
    }

    private func isOwner(_ word: Int, of those: Int) -> Bool {
        word > those && tokens[word].head == those && tokens[word].relation == .nmod && tokens[word].upos == .propn
            && tokens.contains { $0.head == word && $0.relation == .case && $0.form.lowercased() == "of" }
    }

    /// Whether a noun says itself whose it is.
    private func hasOwner(_ noun: Int) -> Bool {
        tokens.indices.contains { word in
            guard tokens[word].head == noun else { return false }
            return tokens[word].relation == .nmodPoss || isOwner(word, of: noun) && word > noun
        }
    }

    /// The noun of which "those" names some or all, in the same clause.
    private func nounMeant(by those: Int) -> Int? {
        if has(those, .cop) {
            return tokens.indices.first { word in
                guard word < those, tokens[word].head == those else { return false }
                let isAmong = tokens.contains {
                    $0.head == word && $0.relation == .case && $0.form.lowercased() == "among"
                }
                return tokens[word].relation == .nsubj || isAmong
            }
        }
        let verb = tokens[those].head
        // "By nine governments, namely those of Siam and Chile".
        if tokens[those].relation == .appos { return verb }
        guard verb >= 0, verb < those, tokens[those].relation == .obj,
            ["include", "comprise"].contains(tokens[verb].lemma)
        else { return nil }
        return tokens.indices.first { tokens[$0].head == verb && tokens[$0].relation == .nsubj }
    }

    /// "Peru has sent an envoy, and Chile will send one", "French jets attacked; British ones followed", "Chad
    /// wanted an apology and got none": the noun before.
    mutating func resolveOnes() {
        for one in tokens.indices where ["one", "ones", "none"].contains(tokens[one].form.lowercased()) {
            let isSubject = [.nsubj, .nsubjPass].contains(tokens[one].relation)
            let verb = tokens[one].head
            guard isSubject || tokens[one].relation == .obj, verb >= 0, tokens[verb].upos == .verb,
                tokens[verb].lemma != "have", !tokens.contains(where: { $0.head == one && $0.relation == .nmod }),
                let noun = tokens.indices.last(where: { word in
                    word < min(one, verb) && tokens[word].upos == .noun && tokens[word].head != verb
                        && (isSubject
                            ? [.nsubj, .nsubjPass].contains(tokens[word].relation)
                            : isCountedObject(word) || isOwnTie(word, of: verb))
                })
            else { continue }
            sentence.tokens[one].lemma = tokens[noun].lemma
            sentence.tokens[one].upos = .noun
        }
    }

    /// Whether a noun is the one tie that the doer of both verbs has: "ended its relationship with Chad and opened one with
    /// Mali".
    private func isOwnTie(_ noun: Int, of verb: Int) -> Bool {
        tokens[noun].relation == .obj && tokens[verb].relation == .conj && tokens[verb].head == tokens[noun].head
            && ["relationship", "alliance", "partnership"].contains(tokens[noun].lemma) && has(noun, .nmodPoss)
    }

    /// Whether a noun with "a", "no" or a number is an object, or the subject of a passive.
    private func isCountedObject(_ noun: Int) -> Bool {
        [.obj, .nsubjPass].contains(tokens[noun].relation)
            && tokens.contains { token in
                token.head == noun
                    && (token.relation == .nummod || ["a", "an", "no"].contains(token.form.lowercased()))
            }
    }
}
