internal import Model

extension String {
    /// The text with control and bidirectional-control characters written as `\u{...}`, so that a terminal shows them
    /// and does not obey them.
    var withVisibleControls: String {
        var result = ""
        for scalar in unicodeScalars {
            if scalar.isObeyed { result += scalar.escaped } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
