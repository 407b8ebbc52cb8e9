/// The apostrophe that CSV has before a text that a spreadsheet would take for a formula: OWASP ASVS 1.2.10.
///
/// Writing and reading agree on it, so that what was written is read as it was.
package enum FormulaGuard {
    /// Whether the text needs the apostrophe: its first character makes a spreadsheet take it for a formula.
    ///
    /// Apostrophes before such a character count too, so that removing one gives back exactly what was written.
    package static func isNeeded(before text: String) -> Bool {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": continue
            case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠": return true
            default: return false
            }
        }
        return false
    }

    /// The text without the apostrophe that guards it; as it is where none does.
    package static func removed(from text: String) -> String {
        guard text.unicodeScalars.first == "'", isNeeded(before: text) else { return text }
        return String(text.unicodeScalars.dropFirst())
    }
}
