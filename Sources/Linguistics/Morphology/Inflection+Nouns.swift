/// The number of nouns.
extension Inflection {
    /// The plural of a noun: "spokesmen", "deputies", "chiefs", "bosses".
    package static func plural(of noun: String) -> String {
        if let stem = noun.without(ending: "man") { return stem + "men" }
        let bytes = Array(noun.utf8)
        if bytes.last == UInt8(ascii: "y"), !(bytes.dropLast().last.map { "aeo".utf8.contains($0) } ?? false) {
            return String(decoding: bytes.dropLast(), as: UTF8.self) + "ies"
        }
        return noun.without(ending: "s") != nil || noun.without(ending: "ch") != nil ? noun + "es" : noun + "s"
    }

    /// A noun without the "s" of the plural, or of a possessive that lost its apostrophe; as it is where it has none.
    package static func singular(of noun: String) -> String { noun.without(ending: "s") ?? noun }

    /// Whether a noun ends in a consonant and "y", so that its plural ends in "ies".
    static func endsInConsonantAndY(_ noun: String) -> Bool {
        let ending = Array(noun.utf8.suffix(2))
        return ending.count == 2 && ending[1] == UInt8(ascii: "y") && !isVowel(ending[0])
    }
}
