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
        return start > 0 && tokens[start - 1].form.lowercased() == "far"
    }
}
