package import Embedded

/// The common words of English with their word classes, from `Seeds/lexicon/words.tsv`, looked up in place.
package struct WordLexicon: Sendable {
    /// The word classes of a word, in falling frequency.
    package struct Classes: Sendable {
        fileprivate let letters: [UInt8]

        /// Whether the word is a noun at least now and then.
        var canBeNoun: Bool { letters.contains(UInt8(ascii: "n")) }

        /// Whether the word is mostly a noun or an adjective.
        var isMostlyNominal: Bool { letters.first == UInt8(ascii: "n") || letters.first == UInt8(ascii: "a") }

        /// Whether the word is mostly a verb.
        var isMostlyVerb: Bool { letters.first == UInt8(ascii: "v") }

        /// Whether the word can be a verb.
        var canBeVerb: Bool { letters.contains(UInt8(ascii: "v")) }

        /// Whether the word is never anything but a function word, an interjection or the like.
        var isFunctionWord: Bool { letters == [UInt8(ascii: "f")] }

        /// Whether the word is a noun, verb, adjective or adverb at least now and then.
        package var isContentWord: Bool { letters.contains { "nvad".utf8.contains($0) } }

        /// Whether the word is a proper noun at least now and then.
        package var canBeName: Bool { letters.contains(UInt8(ascii: "p")) }

        /// Whether the word is known as a proper noun alone.
        var isNameOnly: Bool { letters == [UInt8(ascii: "p")] }
    }

    private let file: EmbeddedFile

    /// The embedded lexicon.
    ///
    /// - Throws: `SeedTableError` when the binary lacks it.
    package init() throws(SeedTableError) {
        let name = "Seeds/lexicon/words.tsv"
        guard let file = EmbeddedFile.named(name) else { throw .noSuchFile(file: name) }
        self.file = file
    }

    /// The classes of a word in small letters; nil for a word that is not known.
    package func classes(of word: some Collection<UInt8>) -> Classes? {
        let bytes = unsafe file.bytes
        var low = 0
        var high = file.count
        // Binary search over the bytes: `low` is always the start of a line, `high` the end of one.
        while low < high {
            var start = (low + high) / 2
            while start > low, unsafe bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
            var tab = start
            while tab < high, unsafe bytes[tab] != UInt8(ascii: "\t") && bytes[tab] != UInt8(ascii: "\n") { tab += 1 }
            var end = tab
            while end < high, unsafe bytes[end] != UInt8(ascii: "\n") { end += 1 }
            let line = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<tab])
            let isRemark = unsafe line.first == UInt8(ascii: "#")
            if !isRemark, unsafe line.elementsEqual(word) {
                return unsafe Classes(letters: Array(bytes[min(tab + 1, end)..<end]))
            }
            if isRemark {
                low = end + 1
            } else if unsafe line.lexicographicallyPrecedes(word) {
                low = end + 1
            } else {
                high = start
            }
        }
        return nil
    }

    /// The classes of a word, its ASCII letters taken as small ones.
    package func classes(of word: String) -> Classes? {
        classes(of: word.utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 })
    }
}
