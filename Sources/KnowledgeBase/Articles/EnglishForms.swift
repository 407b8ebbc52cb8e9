/// The regular forms of an English word: "expel", "expels", "expelled", "expelling".
///
/// Some of what it makes is no word; nobody has written it, so that it finds nothing.
struct EnglishForms {
    /// The word itself, then its other forms, without repetition; the word alone where it is short or has other
    /// characters than the letters of ASCII.
    let all: [String]

    private typealias Bytes = [UInt8]

    /// The shortest that a word without its ending can be.
    private static let shortestBase = 3

    /// The forms of a word, in small letters.
    init(of word: String) {
        let bytes = word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard bytes.count >= Self.shortestBase, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            all = [word]
            return
        }
        var forms = [bytes]
        for base in Self.bases(of: bytes) {
            for spelling in Self.spellings(of: base) {
                for form in Self.inflected(spelling) where !forms.contains(form) { forms.append(form) }
            }
        }
        all = forms.map { String(decoding: $0, as: UTF8.self) }
    }

    /// What the word may be a form of: itself, and what it is without an ending.
    private static func bases(of word: Bytes) -> [Bytes] {
        var bases = [word]
        func add(without ending: String, and letters: String...) {
            guard word.reversed().starts(with: ending.utf8.reversed()) else { return }
            let stem = Bytes(word.dropLast(ending.utf8.count))
            for letter in letters where stem.count + letter.utf8.count >= shortestBase && hasVowel(stem) {
                bases.append(stem + letter.utf8)
            }
        }
        func addUndoubled(without ending: String) {
            let stem = Bytes(word.dropLast(ending.utf8.count))
            guard word.reversed().starts(with: ending.utf8.reversed()), stem.count > shortestBase,
                stem.last == stem.dropLast().last, hasVowel(stem)
            else { return }
            bases.append(Bytes(stem.dropLast()))
        }
        add(without: "ies", and: "y")
        add(without: "ied", and: "y")
        for ending in ["ed", "ing"] {
            add(without: ending, and: "", "e")
            addUndoubled(without: ending)
        }
        add(without: "es", and: "", "e")
        if word.suffix(2) != Bytes("ss".utf8)[...], word.suffix(2) != Bytes("us".utf8)[...] {
            add(without: "s", and: "")
        }
        return bases
    }

    /// The word as both sides of the Atlantic write it.
    private static func spellings(of base: Bytes) -> [Bytes] {
        for (ending, other) in [("ise", "ize"), ("ize", "ise"), ("yse", "yze"), ("yze", "yse")]
        where base.count > 5 && base.reversed().starts(with: ending.utf8.reversed()) {
            return [base, base.dropLast(3) + other.utf8]
        }
        return [base]
    }

    private static func inflected(_ base: Bytes) -> [Bytes] {
        guard let last = base.last, let before = base.dropLast().last else { return [base] }
        func with(_ endings: String..., dropping count: Int = 0, doubling: Bool = false) -> [Bytes] {
            endings.map { base.dropLast(count) + (doubling ? [last] : []) + $0.utf8 }
        }
        if last == UInt8(ascii: "e") { return [base] + with("s", "d") + with("ing", dropping: 1) }
        if last == UInt8(ascii: "y"), !isVowel(before) {
            return [base] + with("ies", "ied", dropping: 1) + with("ing")
        }
        var forms = [base] + with("s", "ed", "ing")
        let hissing = ["s", "x", "z", "h"].map { UInt8(ascii: $0) }
        if hissing.contains(last) || last == UInt8(ascii: "o") { forms += with("es") }
        if !isVowel(last), isVowel(before), !["w", "x", "y"].map({ UInt8(ascii: $0) }).contains(last) {
            forms += with("ed", "ing", doubling: true)
        }
        return forms
    }

    private static func hasVowel(_ word: Bytes) -> Bool { word.contains { isVowel($0) || $0 == UInt8(ascii: "y") } }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
