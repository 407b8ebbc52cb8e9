internal import Model

/// Text for a terminal: control characters, which could move the cursor or hide a name, are shown instead of obeyed.
package enum VisibleText {
    /// The text with the characters that a terminal obeys written as `\u{..}`, but for line break and tab.
    package static func escaping(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" || !scalar.isObeyed {
                result.append(scalar)
            } else {
                result.append(contentsOf: scalar.escaped.unicodeScalars)
            }
        }
        return String(result)
    }
}
