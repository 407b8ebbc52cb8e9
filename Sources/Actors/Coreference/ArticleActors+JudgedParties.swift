internal import Linguistics

/// Pronouns in what somebody is praised or blamed for.
extension ArticleActors {
    /// Whom a pronoun means that stands in the reason for which another is thanked, praised or blamed: "congratulated Togo
    /// on its admission", "thanked Cuba for the doctors it had sent"; nil where it does not stand in one.
    func judgedAntecedent(
        of index: Int, isPerson: Bool, isPossessive: Bool, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        guard words.isParsed, let judged = judgedObject(of: index, isPossessive: isPossessive, in: words) else {
            return nil
        }
        let draft = drafts[words.sentence].last { draft in
            draft.isPerson == isPerson && !draft.referents.isEmpty && draft.kind != .media && draft.kind != .adjective
                && !draft.isPlural && (words.firstConjunct(draft.head) == judged || draft.range.contains(judged))
                && draft.range.upperBound <= index
        }
        return draft.map { ($0, "who is judged for it") }
    }

    /// The object of the verb of judging whose reason a pronoun stands in, as a word.
    private func judgedObject(of index: Int, isPossessive: Bool, in words: Words) -> Int? {
        var word = words.tokens[index].head
        guard words.tokens.indices.contains(word) else { return nil }
        if isPossessive {
            // "For its recognition", but not "for its losses" or "for the men who saved its citizens".
            guard isReason(word, in: words), !lists[.misfortune].contains(words.lemma(word)) else { return nil }
        } else {
            guard words.isSubject(index) == true, !lists[.viewVerb].contains(words.lemma(word)) else { return nil }
        }
        for _ in 0..<4 {
            let head = words.tokens[word].head
            guard words.tokens.indices.contains(head) else { return nil }
            if isReason(word, in: words), let object = objectOfJudging(head, before: word, in: words) { return object }
            guard !isPossessive, [.acl, .aclRelcl, .xcomp, .ccomp].contains(words.tokens[word].relation) else {
                return nil
            }
            word = head
        }
        return nil
    }

    /// Whether a phrase says for what: "on its victory", "for the help".
    private func isReason(_ word: Int, in words: Words) -> Bool {
        [.obl, .nmod].contains(words.tokens[word].relation)
            && words.children(of: word).contains {
                words.tokens[$0].relation == .case && ["for", "on", "upon", "over"].contains(words.lower[$0])
            }
    }

    /// The object of a verb of judging that governs a reason, or at whose object the reason hangs.
    private func objectOfJudging(_ head: Int, before reason: Int, in words: Words) -> Int? {
        if lists[.judgingVerb].contains(words.lemma(head)) {
            return words.children(of: head).first { [.obj, .iobj].contains(words.tokens[$0].relation) && $0 < reason }
        }
        let verb = words.tokens[head].head
        guard [.obj, .iobj].contains(words.tokens[head].relation), words.tokens.indices.contains(verb),
            lists[.judgingVerb].contains(words.lemma(verb))
        else { return nil }
        return head
    }
}
