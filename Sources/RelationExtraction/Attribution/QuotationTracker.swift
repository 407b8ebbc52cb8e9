internal import Linguistics

/// Follows quotation marks through a document, so that a sentence within a quotation has the speaker of the one before.
struct QuotationTracker {
    private var isOpen = false
    private var paragraph = -1

    /// Whether all of the next sentence stands within quotation marks.
    ///
    /// A quotation that is not closed ends with its paragraph.
    mutating func isQuoted(_ sentence: Sentence) -> Bool {
        if sentence.paragraph != paragraph {
            isOpen = false
            paragraph = sentence.paragraph
        }
        var outside = 0
        var inside = 0
        for token in sentence.tokens {
            switch token.form {
            case "“", "``": isOpen = true
            case "”", "''": isOpen = false
            case "\"": isOpen.toggle()
            default:
                if token.upos == .punct { continue }
                if isOpen { inside += 1 } else { outside += 1 }
            }
        }
        return inside > 0 && outside == 0
    }
}
