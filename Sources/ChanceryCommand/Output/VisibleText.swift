/// Text for a terminal: control characters, which could move the cursor or hide a name, are shown instead of obeyed.
package enum VisibleText {
    /// The text with its control characters (C0 but line break and tab, DEL, C1) and bidirectional controls
    /// (U+202A-202E, U+2066-2069) written as `\u{..}`.
    package static func escaping(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" || !isControl(scalar) {
                result.append(scalar)
            } else {
                result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
            }
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
