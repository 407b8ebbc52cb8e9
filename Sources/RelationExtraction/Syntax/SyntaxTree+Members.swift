internal import Linguistics

/// Whom a plural stands beside.
extension SyntaxTree {
    /// Whether the word is a common noun in the plural.
    func isPlural(_ noun: Int) -> Bool {
        tokens[noun].upos == .noun && tokens[noun].features.number == .plural
    }

    /// The first of the names in a row that a plural behind them is said of, of which the last stands before it: "Togo, Benin
    /// and Mali, the three that have signed"; the last itself where it stands alone.
    func firstOfSeveral(before noun: Int, _ last: Int) -> Int {
        var first = last
        while relation(of: first) == .conj, tokens[first].upos == .propn, let head = head(of: first), head < first,
            tokens[head].upos == .propn
        {
            first = head
        }
        return first
    }
}
