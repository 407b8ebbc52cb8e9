internal import Linguistics

extension Token {
    /// Whether the word is a double quotation mark, straight, curly or of two single ones.
    var isQuotationMark: Bool { ["\"", "“", "”", "``", "''"].contains(form) }

    /// Whether the word is a hyphen, or the dash that some set between adjectives: "the Romanian–Swiss treaty".
    var isHyphen: Bool { ["-", "–", "‑", "‐"].contains(form) && !isFollowedBySpace }
}
