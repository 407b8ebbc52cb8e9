internal import Linguistics

/// What stands within quotation marks.
extension Words {
    /// Whether a quotation that begins in the sentence is still open at the word.
    func isQuoted(_ index: Int) -> Bool {
        var isOpen = false
        for place in 0..<min(index, count) {
            switch forms[place] {
            case "\"": isOpen.toggle()
            case "“", "``": isOpen = true
            case "”", "''": isOpen = false
            default: break
            }
        }
        return isOpen
    }
}
