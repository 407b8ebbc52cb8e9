/// The inflected forms of English words, made forwards from the lemma, so that a form leads back to its lemma and a
/// misspelt form can be compared with the right ones.
package struct Inflection: Sendable {
    private let irregular: [String: [String]]

    /// Inflection with those irregular forms, by lemma.
    package init(irregular: [String: [String]]) { self.irregular = irregular }

    /// The forms of a lemma: the lemma itself, its regular and irregular forms, and the American spelling of each.
    package func forms(of lemma: String) -> [String] {
        var forms = [lemma] + regularForms(of: lemma) + (irregular[lemma] ?? [])
        for form in forms {
            if let american = Self.americanSpelling(of: form) { forms.append(american) }
        }
        return forms
    }

    private func regularForms(of lemma: String) -> [String] {
        let bytes = Array(lemma.utf8)
        guard let last = bytes.last, bytes.count > 1 else { return [] }
        let stem = String(decoding: bytes.dropLast(), as: UTF8.self)
        let isConsonantBefore = !Self.isVowel(bytes[bytes.count - 2])
        switch last {
        case UInt8(ascii: "e"):
            return [lemma + "s", lemma + "d", stem + "ing"]
        case UInt8(ascii: "y") where isConsonantBefore:
            return [stem + "ies", stem + "ied", lemma + "ing"]
        case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"):
            return [lemma + "es", lemma + "ed", lemma + "ing"]
        case UInt8(ascii: "h"):
            return [lemma + "es", lemma + "s", lemma + "ed", lemma + "ing"]
        default:
            let doubled = lemma + String(decoding: CollectionOfOne(last), as: UTF8.self)
            return [lemma + "s", lemma + "ed", lemma + "ing", doubled + "ed", doubled + "ing"]
        }
    }

    /// `recognized` for `recognised`; nil where the spellings do not differ.
    private static func americanSpelling(of form: String) -> String? {
        var bytes = Array(form.utf8)
        for ending in ["ise", "ised", "ises", "ising", "isation"] where form.utf8.count > ending.utf8.count + 3 {
            let suffix = Array(ending.utf8)
            if bytes.suffix(suffix.count).elementsEqual(suffix) {
                bytes[bytes.count - suffix.count + 1] = UInt8(ascii: "z")
                return String(decoding: bytes, as: UTF8.self)
            }
        }
        return nil
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }
}
