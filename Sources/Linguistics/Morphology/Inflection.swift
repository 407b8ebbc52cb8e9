package import Embedded

/// The inflection of English words: what forms a lemma has, and of what lemma a form can be.
///
/// Forms are made forwards from the lemma, more of them than there are, as what nobody writes finds nothing.
package struct Inflection: Sendable {
    /// The lemmas of the irregular forms; of two lemmas of one form the first of the table.
    package let irregularLemmas: [String: String]

    private let irregularForms: [String: [String]]

    /// The inflection of `Seeds/lexicon/irregular-forms.tsv`.
    ///
    /// - Throws: `SeedTableError` when the table is not as its header says.
    package static func seeded() throws(SeedTableError) -> Inflection {
        let table = try SeedTable(embedded: "Seeds/lexicon/irregular-forms.tsv", required: ["lemma", "forms"])
        return Inflection(irregular: table.rows.map { ($0["lemma"], $0.list("forms")) })
    }

    /// Inflection with those lemmas and their irregular forms.
    package init(irregular: [(lemma: String, forms: [String])]) {
        var lemmas: [String: String] = [:]
        var forms: [String: [String]] = [:]
        for (lemma, own) in irregular {
            forms[lemma, default: []] += own
            for form in own where lemmas[form] == nil { lemmas[form] = lemma }
        }
        (irregularLemmas, irregularForms) = (lemmas, forms)
    }

    /// The forms of a lemma: the lemma itself, its regular and irregular forms, and the American spelling of each.
    package func forms(of lemma: String) -> [String] {
        let forms = [lemma] + Self.regularForms(of: lemma) + (irregularForms[lemma] ?? [])
        return forms + forms.compactMap(Spelling.american)
    }

    private static func regularForms(of lemma: String) -> [String] {
        let bytes = Array(lemma.utf8)
        guard let last = bytes.last, bytes.count > 1 else { return [] }
        let stem = String(decoding: bytes.dropLast(), as: UTF8.self)
        let isConsonantBefore = !isVowel(bytes[bytes.count - 2])
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

    /// Whether the letter is a vowel; "y" is none.
    static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
