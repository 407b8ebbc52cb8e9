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

    /// How many fingerprints there are.
    static let fingerprintCount = 4096

    /// A number below `fingerprintCount` that different keys seldom share, by FNV-1a.
    static func fingerprint(_ key: String) -> Int {
        var hash: UInt32 = 0x811c_9dc5
        for byte in key.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int((hash ^ hash >> 16) % UInt32(fingerprintCount))
    }
}
