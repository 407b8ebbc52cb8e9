internal import Linguistics

extension Token {
    /// Whether the word is a double quotation mark, straight, curly or of two single ones.
    var isQuotationMark: Bool { ["\"", "“", "”", "``", "''"].contains(form) }
}
