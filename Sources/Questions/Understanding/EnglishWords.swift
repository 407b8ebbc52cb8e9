internal import Linguistics

/// Words of English, so that one that is rightly spelt is not taken for a misspelt name.
enum EnglishWords {
    private static let lexicon = try? WordLexicon()

    /// Whether the word, in lower case, is a common noun, verb, adjective or adverb.
    static func contains(_ word: String) -> Bool { contains(word.utf8) }

    /// Whether the word, in lower case, or what it is inflected or derived from, is in the table: "storming",
    /// "transitional".
    static func containsInflected(_ word: String) -> Bool {
        let word = Array(word.utf8)
        if contains(word) { return true }
        for ending in ["ing", "ed", "es", "s", "ally", "al", "ly"]
        where word.count > ending.utf8.count + 2 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            let stem = word.dropLast(ending.utf8.count)
            if contains(stem) || contains(stem + [UInt8(ascii: "e")]) { return true }
            if stem.last == stem.dropLast().last, contains(stem.dropLast()) { return true }
        }
        return false
    }

    /// Whether the word, in lower case, is a name.
    static func containsName(_ word: String) -> Bool { lexicon?.classes(of: word)?.canBeName ?? false }

    private static func contains(_ word: some Collection<UInt8>) -> Bool {
        lexicon?.classes(of: word)?.isContentWord ?? false
    }
}
