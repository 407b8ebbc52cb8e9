internal import Embedded

/// Words of English, so that one that is rightly spelt is not taken for a misspelt name.
enum EnglishWords {
    /// The table of them, read in place; its lines are a word, a tab and letters for classes.
    private static let table = "Seeds/lexicon/words.tsv"

    /// Whether the word, in lower case, is a common noun, verb, adjective or adverb.
    static func contains(_ word: String) -> Bool { contains(word, of: ["n", "v", "a", "d"]) }

    /// Whether the word, in lower case, or what it is inflected or derived from, is in the table: "storming",
    /// "transitional".
    static func containsInflected(_ word: String) -> Bool {
        if contains(word) { return true }
        for ending in ["ing", "ed", "es", "s", "ally", "al", "ly"]
        where word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.utf8.count))
            if contains(stem) || contains(stem + "e") { return true }
            let last = stem.utf8.suffix(2)
            if last.first == last.last, contains(String(stem.dropLast())) { return true }
        }
        return false
    }

    /// Whether the word, in lower case, is a name.
    static func containsName(_ word: String) -> Bool { contains(word, of: ["p"]) }

    private static func contains(_ word: String, of classes: [UnicodeScalar]) -> Bool {
        guard let file = EmbeddedFile.named(table) else { return false }
        let key = [UInt8(ascii: "\n")] + Array(word.utf8) + [UInt8(ascii: "\t")]
        let bytes = unsafe file.bytes
        var start = 0
        while start + key.count < file.count {
            guard unsafe bytes[start] == key[0], unsafe bytes[start + 1] == key[1] else {
                start += 1
                continue
            }
            var length = 2
            while length < key.count, start + length < file.count, unsafe bytes[start + length] == key[length] {
                length += 1
            }
            if length == key.count { return hasClass(classes, in: file, from: start + length) }
            start += 1
        }
        return false
    }

    /// Whether one of the classes stands from that byte to the end of the line.
    private static func hasClass(_ classes: [UnicodeScalar], in file: EmbeddedFile, from start: Int) -> Bool {
        let bytes = unsafe file.bytes
        var index = start
        while index < file.count, unsafe bytes[index] != UInt8(ascii: "\n") {
            if unsafe classes.contains(UnicodeScalar(bytes[index])) { return true }
            index += 1
        }
        return false
    }
}
