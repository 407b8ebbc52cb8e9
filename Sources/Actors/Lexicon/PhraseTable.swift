/// Phrases of one or more words, found at the longest match from a word on.
///
/// Phrases are compared by their letters and digits in lower case, so that "secretary-general", "secretary general" and
/// a stripped "secretarygeneral" are one.
struct PhraseTable<Value: Sendable>: Sendable {
    private var values: [String: Value] = [:]
    private var beginnings: Set<String> = []

    /// Whether some phrase begins with a word of that fingerprint: most words begin none.
    private var isBeginning = [Bool](repeating: false, count: WordKey.fingerprintCount)

    /// How many phrases there are.
    var count: Int { values.count }

    /// Adds a phrase; the first value of a phrase stays.
    mutating func insert(_ phrase: String, _ value: Value) {
        var key = ""
        for part in phrase.lowercased().unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "-" }) {
            key += WordKey.of(String(String.UnicodeScalarView(part)))
            if beginnings.insert(key).inserted { isBeginning[WordKey.fingerprint(key)] = true }
        }
        if values[key] == nil { values[key] = value }
    }

    /// Whether some phrase begins with the word of that key.
    func hasPhrase(beginningWith key: String) -> Bool {
        isBeginning[WordKey.fingerprint(key)] && beginnings.contains(key)
    }

    /// The value of a whole phrase; nil when there is none such.
    subscript(phrase: String) -> Value? { values[WordKey.of(phrase.lowercased())] }

    /// The longest phrase that starts at a word; it ends neither with a hyphen nor with the genitive's clitic.
    ///
    /// - Parameters:
    ///   - words: the words of the sentence.
    ///   - start: the index of the first word.
    /// - Returns: the value and the index after the last word; nil when no phrase starts there.
    func longestMatch(in words: Words, at start: Int) -> (value: Value, end: Int)? {
        guard start < words.count, isBeginning[words.fingerprints[start]], !words.keys[start].isEmpty else {
            return nil
        }
        var key = ""
        var best: (value: Value, end: Int)?
        var index = start
        while index < words.count, index < start + 12 {
            key += words.keys[index]
            index += 1
            // A whole phrase is its own longest beginning.
            guard beginnings.contains(key) else { break }
            if let value = values[key], words.isWord(index - 1), !words.isGenitiveMark(index - 1) {
                best = (value, index)
            }
        }
        return best
    }
}
