package import Linguistics

/// Amounts of money, of which the sign is the head: "$70 million".
extension SyntaxTree {
    /// Whether a token is the sign of a currency: "$", "US$", "£".
    package static func isCurrency(_ token: Token) -> Bool {
        token.upos == .sym && ["$", "£", "€", "¥"].contains { token.form.hasSuffix($0) }
    }

    /// What a cue knows an amount of money by: of "$70 million" the million, of "$900" the dollar.
    static func sum(at sign: Int, in tokens: [Token]) -> String {
        for place in (sign + 1)..<max(sign + 1, min(tokens.count, sign + 4)) {
            switch tokens[place].lemma {
            case "million": return "million"
            case "billion", "trillion": return "billion"
            default: continue
            }
        }
        return "dollar"
    }
}
