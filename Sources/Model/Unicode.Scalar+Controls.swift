extension Unicode.Scalar {
    /// Whether a terminal or a page obeys the character rather than shows it: C0, DEL, C1, the separators of lines and
    /// paragraphs, and the characters that turn the direction of text (Unicode Standard Annex 9).
    package var isObeyed: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The character as `\u{..}`.
    package var escaped: String { "\\u{" + String(value, radix: 16) + "}" }
}
