/// The two spellings of English brought together, so that a cue is written once.
enum Spelling {
    /// The dictionary form that a regular form can be of; nil when none is in the dictionary.
    static func dictionaryForm(of form: String, in dictionary: Set<String>) -> String? {
        let bytes = Array(british(form).utf8)
        var candidates: [[UInt8]] = []
        for (ending, replacements) in [
            ("ied", ["y"]), ("ies", ["y"]), ("ing", ["", "e"]), ("ed", ["", "e"]), ("es", ["", "e"]), ("s", [""]),
        ] {
            guard bytes.count > ending.utf8.count + 2, bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
                continue
            }
            let stem = Array(bytes.dropLast(ending.utf8.count))
            // "Watches" is of "watch", "planes" of "plane" alone.
            let isSibilant = stem.last.map { "sxzho".utf8.contains($0) } ?? false
            let usable = ending == "es" && !isSibilant ? ["e"] : replacements
            candidates += usable.map { stem + Array($0.utf8) }
            if stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2] {
                candidates.append(Array(stem.dropLast()))
            }
        }
        return candidates.lazy.map { String(decoding: $0, as: UTF8.self) }.first(where: dictionary.contains)
    }

    /// Whether a form is what regular inflection makes of a dictionary form: "planes" of "plane", not "bombed" of "bom".
    static func isRegular(_ form: String, of lemma: String) -> Bool {
        let (bytes, stem) = (Array(british(form).utf8), Array(lemma.utf8))
        guard bytes.starts(with: stem) else { return false }
        let ending = String(decoding: bytes.dropFirst(stem.count), as: UTF8.self)
        return ["", "s", "es", "d", "ed", "ing"].contains(ending)
    }

    /// The word with American `-ize`, `-ization`, `-yze` written as `-ise`, `-isation`, `-yse`; any other as it is.
    ///
    /// Words of the kind of "prize" and "size" change as well, on both sides of a comparison, which does no harm.
    static func british(_ word: String) -> String {
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
}
