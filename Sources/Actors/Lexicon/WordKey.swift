/// What of a word counts when phrases are compared.
enum WordKey {
    /// The letters and digits of a lower-case word: "u.s." gives `us`, "self-proclaimed" gives `selfproclaimed`.
    static func of(_ word: String) -> String {
        if word.utf8.allSatisfy({ ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) }) { return word }
        var key = String.UnicodeScalarView()
        for scalar in word.unicodeScalars where scalar.isLetterOrDigit {
            key.append(scalar)
        }
        // Punctuation ends every phrase, but for what stands within words.
        if key.isEmpty, !["-", "–", "‑", "‐", "'", "’", "."].contains(word) { return word }
        return String(key)
    }
}
