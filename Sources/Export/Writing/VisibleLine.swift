internal import Model

/// Text on one line of a terminal or page, in which nothing is obeyed or hidden.
enum VisibleLine {
    /// The text with line breaks and tabs as spaces, and other controls, C1 and bidirectional controls as `\u{...}`.
    static func of(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t", "\n", "\r", "\u{2028}", "\u{2029}": result.append(" ")
            case _ where scalar.isObeyed: result.append(contentsOf: scalar.escaped.unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// How many columns of a terminal the text takes: two for wide East Asian characters, none for combining marks.
    static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// How many columns a character takes; ranges after Unicode Standard Annex 11.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: 1
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200D,
            0x20D0...0x20F0, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
            0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    /// The text cut to that many columns, with an ellipsis where something was cut.
    static func fitted(_ text: String, columns width: Int) -> String {
        if columns(of: text) <= width { return text }
        var result = String.UnicodeScalarView()
        var used = 0
        for scalar in text.unicodeScalars {
            let columns = columns(of: scalar)
            if used + columns > width - 1 { break }
            result.append(scalar)
            used += columns
        }
        return String(result) + "…"
    }
}
