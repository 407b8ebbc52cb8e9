internal import Linguistics

/// Follows quotation marks through a document, so that a sentence within a quotation has the quotation's speaker.
struct QuotationTracker {
    /// How a sentence stands to the quotation marks around it.
    struct Position {
        /// Whether all of it stands within quotation marks.
        var isQuoted: Bool

        /// Whether it goes on with what the sentence before it left open.
        var isContinued: Bool

        /// Whether its last quotation goes on in the next sentence.
        var isOpen: Bool
    }

    private var isOpen = false
    private var paragraph = -1

    /// How the next sentence stands to the quotation marks.
    ///
    /// A quotation that is not closed ends with its paragraph, unless the next one begins with a mark of its own.
    mutating func position(of sentence: Sentence) -> Position {
        var tokens = sentence.tokens[...]
        if sentence.paragraph != paragraph {
            let isRepeated = tokens.first.map { Self.opening.contains($0.form) } ?? false
            isOpen = isOpen && isRepeated
            if isOpen { tokens = tokens.dropFirst() }
            paragraph = sentence.paragraph
        }
        let isContinued = isOpen
        var outside = 0
        var inside = 0
        for token in tokens {
            switch token.form {
            case "“", "``": isOpen = true
            case "”", "''": isOpen = false
            case "\"": isOpen.toggle()
            default:
                if token.upos == .punct { continue }
                if isOpen { inside += 1 } else { outside += 1 }
            }
        }
        return Position(isQuoted: inside > 0 && outside == 0, isContinued: isContinued, isOpen: isOpen)
    }

    private static let opening: Set<String> = ["“", "``", "\""]
}
