internal import Model

extension ArticleActors {
    /// Finds media that the gazetteer does not know by the nouns beside their names: "the Apsnypress agency", "the
    /// newspaper Izvestia", "the Anadolu news agency".
    mutating func findMedia() {
        for words in sentences where !words.isTitleCase {
            for index in words.indices
            where lists[.sourceNoun].contains(words.lower[index]) && !words.isCapitalised(index) {
                let isNews = words.word(index - 1, is: "news")
                if let range = nameBefore(isNews ? index - 1 : index, in: words) {
                    addMedium(range, in: words)
                } else if let range = nameAfter(index + 1, in: words), words.lower[index] != "paper" {
                    addMedium(range, in: words)
                }
            }
        }
    }

    private mutating func addMedium(_ range: Range<Int>, in words: Words) {
        add(
            NameSpan(
                range: range, senses: [], link: .medium(words.text(range)), reason: "a medium by the noun beside it"),
            to: words.sentence)
    }

    private func isFree(_ index: Int, in words: Words) -> Bool {
        guard words.isCapitalised(index), !lists[.notName].contains(words.lower[index]) else { return false }
        return name(covering: index, in: words.sentence) == nil
    }

    private func nameBefore(_ end: Int, in words: Words) -> Range<Int>? {
        var start = end
        while start > 0, isFree(start - 1, in: words) { start -= 1 }
        return start < end && start > 0 ? start..<end : nil
    }

    private func nameAfter(_ start: Int, in words: Words) -> Range<Int>? {
        var end = start
        while end < words.count, isFree(end, in: words) { end += 1 }
        return start < end ? start..<end : nil
    }

    /// Finds movements that the gazetteer does not know by the nouns beside their abbreviations: "M23 rebels", "the
    /// FDLR, a Hutu militia".
    mutating func findMovements() {
        let fighters = lists[.fighters]
        var found: [String: Party] = [:]
        for words in sentences {
            for index in words.indices where isCode(words.forms[index]) {
                guard name(covering: index, in: words.sentence) == nil, found[words.forms[index]] == nil else {
                    continue
                }
                let isNamed = words.word(index + 1, isIn: fighters)
                let isApposed =
                    words.isComma(index + 1) && words.word(index + 2, isIn: ["a", "an", "the"])
                    && (index + 3..<min(index + 7, max(words.count, index + 3))).contains {
                        words.indices.contains($0) && fighters.contains(words.lower[$0])
                    }
                guard isNamed || isApposed else { continue }
                found[words.forms[index]] = Party(
                    name: words.forms[index], type: .movement, polity: PolityCode(words.forms[index]))
            }
        }
        guard !found.isEmpty else { return }
        for words in sentences {
            for index in words.indices {
                guard let party = found[words.forms[index]], name(covering: index, in: words.sentence) == nil else {
                    continue
                }
                add(
                    NameSpan(
                        range: index..<(index + 1), senses: [], link: .party(party, .name),
                        reason: "a movement by the noun beside it"),
                    to: words.sentence)
            }
        }
    }

    /// Whether a word is made of capitals and digits, as abbreviations of movements are.
    private func isCode(_ form: String) -> Bool {
        let letters = form.utf8.filter { (0x41...0x5A).contains($0) }.count
        let digits = form.utf8.filter { (0x30...0x39).contains($0) }.count
        // "15E fighters" are aircraft.
        guard form.utf8.first.map({ $0 >= UInt8(ascii: "A") }) == true else { return false }
        return (2...6).contains(form.utf8.count) && letters + digits == form.utf8.count && letters > 0
            && letters + digits > 2
    }
}
