extension TextRestorer {
    /// Where a compound that lost its hyphen is split.
    struct Compound {
        /// The length in bytes of the first part.
        var head: Int
        /// Whether the word is hardly written so in clean text.
        var isCertain: Bool
    }

    /// The parts of the word at an index when it is a compound that lost its hyphen: "selfproclaimed", "USled",
    /// "fiveday", "UNsanctions", "RussiaUkraine".
    func compound(_ tokens: [Token], at index: Int) -> Compound? {
        let form = tokens[index].form
        let bytes = Array(form.utf8)
        guard bytes.count >= 5, bytes.count <= 40, bytes.allSatisfy({ $0 >= 0x41 && $0 <= 0x7A }) else { return nil }
        if let compound = joinedCapitals(bytes) { return compound }
        let isCapitalised = bytes[0] < 0x60
        // Few words begin or end as compounds do, and to look a word up takes longer than to see that.
        guard lexicon.beginsCompound(bytes) || isCapitalised && lexicon.endsCompound(bytes),
            words.classes(of: form) == nil
        else { return nil }
        for head in 2...bytes.count - 2 {
            let first = Self.string(bytes[..<head])
            let second = Self.string(bytes[head...])
            let lowered = first.lowercased()
            if lexicon.contains(second, as: .tail), isCapitalised, isNameOrDemonym(first) {
                return Compound(head: head, isCertain: true)
            }
            if lexicon.contains(lowered, as: .`self`), second.utf8.count >= 4,
                words.classes(of: second).map({ !$0.isFunctionWord }) ?? false
            {
                return Compound(head: head, isCertain: true)
            }
            if lexicon.contains(lowered, as: .count), lexicon.contains(second, as: .counted) {
                return Compound(head: head, isCertain: false)
            }
        }
        return nil
    }

    /// "UNsanctions", "RussiaUkraine", "alAssad": the parts show by their capitals.
    private func joinedCapitals(_ bytes: [UInt8]) -> Compound? {
        let isCapital = bytes.map { $0 < 0x60 }
        // Small letters after two capitals or more: the acronym has all capitals.
        if isCapital[0], isCapital[1], let lower = isCapital.firstIndex(of: false), lower >= 2,
            bytes.count - lower >= 3,
            !isCapital[lower...].contains(true)
        {
            let acronym = Self.string(bytes[..<lower])
            let rest = Self.string(bytes[lower...])
            let isWord = words.classes(of: rest).map { !$0.isFunctionWord } ?? false
            if isWord || lexicon.contains(rest, as: .tail), names.isName([acronym]) {
                return Compound(head: lower, isCertain: true)
            }
        }
        // A capital inside of the word: two names, or the Arabic article and a name.
        for head in 2..<bytes.count - 1 where isCapital[head] && !isCapital[head - 1] {
            let first = Self.string(bytes[..<head])
            let second = Self.string(bytes[head...])
            if ["al", "Al", "el", "El"].contains(first) { return Compound(head: head, isCertain: false) }
            if isNameOrDemonym(first), isNameOrDemonym(second) { return Compound(head: head, isCertain: true) }
        }
        // "USChina": an acronym before a name.
        if isCapital[0], isCapital[1], let lower = isCapital.firstIndex(of: false), lower >= 3 {
            let first = Self.string(bytes[..<(lower - 1)])
            let second = Self.string(bytes[(lower - 1)...])
            if names.isName([first]), isNameOrDemonym(second) { return Compound(head: lower - 1, isCertain: true) }
        }
        return nil
    }

    private func isNameOrDemonym(_ word: String) -> Bool {
        names.isName([word]) || names.isDemonym(word)
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// The form of a clitic that was split off by the tokenizer without its apostrophe: "n't" for the "nt" of "dont".
    func enclitic(_ tokens: [Token], at index: Int) -> String? {
        guard index > 0, tokens[index - 1].range.upperBound == tokens[index].range.lowerBound,
            let first = tokens[index - 1].form.unicodeScalars.last, first.properties.isAlphabetic
        else { return nil }
        return lexicon.parts(of: tokens[index].form.lowercased(), as: .enclitic)?.first
    }

    /// The parts of a contraction that lost its apostrophe: "hes", and "its" before what shows that it is "it is".
    func contraction(_ tokens: [Token], at index: Int) -> [(length: Int, form: String?)]? {
        let word = tokens[index].form.lowercased()
        if word == "its", index + 1 < tokens.count, lexicon.contains(tokens[index + 1].form.lowercased(), as: .its) {
            return [(2, nil), (1, "'s")]
        }
        guard let parts = lexicon.parts(of: word, as: .contraction), parts.count == 2 else { return nil }
        return [(parts[0].utf8.count, nil), (parts[1].utf8.count, lexicon.parts(of: parts[1], as: .enclitic)?.first)]
    }
}
