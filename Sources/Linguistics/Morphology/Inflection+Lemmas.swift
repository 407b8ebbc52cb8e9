/// From a form back to its lemma.
extension Inflection {
    /// What the endings of regular forms leave of the lemma, and what is put in their place.
    private static let endings: [(ending: String, replacements: [String])] = [
        ("ied", ["y"]), ("ies", ["y"]), ("ing", ["", "e"]), ("ed", ["", "e"]), ("es", ["", "e"]), ("s", [""]),
    ]

    /// The lemma of the dictionary that a regular form can be of; nil when none is in the dictionary.
    package static func lemma(of form: String, in dictionary: Set<String>) -> String? {
        let bytes = Array(Spelling.british(form).utf8)
        var candidates: [[UInt8]] = []
        for (ending, replacements) in endings {
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

    /// Whether a form is what regular inflection makes of a lemma: "planes" of "plane", not "bombed" of "bom".
    package static func isRegular(_ form: String, of lemma: String) -> Bool {
        let (bytes, stem) = (Array(Spelling.british(form).utf8), Array(lemma.utf8))
        guard bytes.starts(with: stem) else { return false }
        let ending = String(decoding: bytes.dropFirst(stem.count), as: UTF8.self)
        return ["", "s", "es", "d", "ed", "ing"].contains(ending)
    }

    /// What a word that no table has may be written as: with the endings of inflection, and without its own.
    package static func guessedForms(of word: String) -> [String] {
        var stems = [word]
        for (ending, replacement) in [
            ("ies", "y"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""),
        ] where word.utf8.count >= ending.utf8.count + 3 {
            if let stem = word.without(ending: ending) { stems.append(stem + replacement) }
        }
        return stems.flatMap { [$0, $0 + "s", $0 + "es", $0 + "ed", $0 + "d", $0 + "ing"] }
    }
}
