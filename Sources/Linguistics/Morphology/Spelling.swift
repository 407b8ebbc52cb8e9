/// The two spellings of English, so that a word is written once in a table.
package enum Spelling {
    /// The word with American `-ize`, `-ization`, `-yze` written as `-ise`, `-isation`, `-yse`; any other as it is.
    ///
    /// Words of the kind of "prize" and "size" change as well, on both sides of a comparison, which does no harm.
    package static func british(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard bytes.count > 4, bytes.contains(UInt8(ascii: "z")) else { return word }
        var result = bytes
        for index in 2..<bytes.count where bytes[index] == UInt8(ascii: "z") {
            let before = bytes[index - 1]
            let isSuffix = before == UInt8(ascii: "i") || before == UInt8(ascii: "y")
            guard isSuffix, index + 1 < bytes.count else { continue }
            let next = bytes[index + 1]
            if next == UInt8(ascii: "e") || next == UInt8(ascii: "a") || next == UInt8(ascii: "i") {
                result[index] = UInt8(ascii: "s")
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `recognized` for `recognised`; nil where the spellings do not differ.
    package static func american(_ word: String) -> String? {
        var bytes = Array(word.utf8)
        for ending in ["ise", "ised", "ises", "ising", "isation"] where bytes.count > ending.utf8.count + 3 {
            guard bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
            bytes[bytes.count - ending.utf8.count + 1] = UInt8(ascii: "z")
            return String(decoding: bytes, as: UTF8.self)
        }
        return nil
    }
}
