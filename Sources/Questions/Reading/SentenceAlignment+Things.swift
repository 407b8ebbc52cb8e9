internal import Actors
internal import Linguistics
internal import RelationExtraction

/// What a sentence tells of an act beside who did it to whom.
extension SentenceAlignment {
    /// What is given, asked or said at the act: "promised Fiji *two patrol boats*", "urged Chad *to leave*", "accused it *of
    /// spying*"; nil where only parties stand there.
    func thing(at act: Int) -> String? {
        let tree = sentence.tree
        let things = tree.patients(of: act).filter { word in
            // Nobody is counted as "two patrol boats" are.
            let isCounted = tree.hasChild(word, .nummod)
            return tree.tokens[word].upos == .noun
                && !sentence.mentions.contains { $0.head == word && !(isCounted && $0.kind == .organ) }
        }
        if let thing = things.first { return sentence.phrase(of: thing, withPreposition: false) }
        let clause = tree.children(of: act, .xcomp, .ccomp, .advcl).first { clause in
            let marks = tree.marks(of: clause)
            return clause > act && (marks.contains("to") || marks.contains("of") || marks.contains("that"))
        }
        return clause.map { sentence.phrase(of: $0, withPreposition: true) }
    }

    /// What the act was done for: "flew to Lima *to sign the treaty*"; nil where nothing says so.
    func purpose(of act: Int) -> String? {
        let tree = sentence.tree
        let clause = tree.children(of: act, .advcl).first { $0 > act && tree.marks(of: $0) == ["to"] }
        return clause.map { sentence.phrase(of: $0, withPreposition: true) }
    }
}
