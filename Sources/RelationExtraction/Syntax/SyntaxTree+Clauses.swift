internal import Linguistics

/// How clauses begin.
extension SyntaxTree {
    /// Whether a clause after a comma begins with a preposition and a relative pronoun, so that it tells something beside
    /// what it hangs on, whatever parsers take it for: "..., with whose generals it has declared its solidarity".
    func opensRelatively(_ clause: Int) -> Bool {
        let start = start(of: clause)
        let first = tokens[start].form == "," ? start + 1 : start
        guard first > 0, first + 1 < clause, tokens[first - 1].form == ",", tokens[first].upos == .adp else {
            return false
        }
        return ["which", "whom", "whose"].contains(tokens[first + 1].form)
    }

    /// Whether a clause follows "as far as" or "so far as": what its governor says of itself holds for it.
    func isAsFarAs(_ clause: Int) -> Bool {
        let start = start(of: clause)
        return start > 0 && forms[start - 1] == "far"
    }

    /// Whether what follows "with" is the subject of a phrase of its own and takes no part in what the verb tells:
    /// "signed, with Togo looking on", "with Cuba as guarantor", "..., with Mali in the chair".
    func isAbsolute(_ noun: Int) -> Bool {
        guard let mark = children(of: noun, .case).first, forms[mark] == "with" else { return false }
        let next = lastOfName(noun) + 1
        guard next < tokens.count else { return false }
        if tokens[next].upos == .verb, tokens[next].features.verbForm == .participle || endsInIng(next) {
            // "A communique with Togo establishing relations": what follows tells of something before "with".
            return head(of: next) == noun || mark > 0 && tokens[mark - 1].form == ","
        }
        let form = forms[next]
        if form == "as" { return true }
        return mark > 0 && tokens[mark - 1].form == "," && ["in", "behind", "beside", "at", "on"].contains(form)
    }

    /// The noun of "with Cuba and Norway as guarantors" of which the word after "as" is said; nil where there is none.
    func absoluteSubject(of predicate: Int) -> Int? {
        guard let mark = children(of: predicate, .case).first, forms[mark] == "as" else {
            return nil
        }
        return (0..<mark).reversed().first { isNominal($0) && isAbsolute($0) && lastOfName($0) + 1 == mark }
    }

    /// The last word of a noun with what is coordinated with it and the parts of its name.
    private func lastOfName(_ noun: Int) -> Int {
        coordination(of: noun).flatMap { [$0] + children(of: $0, .flat) }.max() ?? noun
    }
}
