internal import Gazetteer
internal import Model

/// Abbreviations that an article defines behind a name.
extension ArticleActors {
    /// Finds abbreviations in brackets after a name, with or without the brackets: "Alliance of Sahel States (AES)".
    mutating func defineAbbreviations() {
        for words in sentences {
            for index in words.indices where isAbbreviation(words, index) {
                let open = words.indices.contains(index - 1) && words.forms[index - 1] == "("
                let end = open ? index - 1 : index
                if let known = name(covering: index, in: words.sentence), !names[words.sentence][known].senses.isEmpty {
                    if names[words.sentence][known].range.lowerBound < index { continue }
                }
                if let full = name(endingAt: end, in: words.sentence) {
                    let span = names[words.sentence][full]
                    // "Central American Common Market (CACM)" is no other's Common Market.
                    let isOwn = initials(of: span.range, in: words, give: words.forms[index])
                    if !isOwn, let start = expansionStart(before: end, of: words.forms[index], in: words),
                        start < span.range.lowerBound
                    {
                        define(words.forms[index], as: start..<end, in: words)
                        continue
                    }
                    guard isOwn || open, let party = party(ofPolityNamed: span) else { continue }
                    abbreviations[words.forms[index]] = party
                } else if let start = expansionStart(before: end, of: words.forms[index], in: words) {
                    define(words.forms[index], as: start..<end, in: words)
                }
            }
        }
        guard !abbreviations.isEmpty else { return }
        for words in sentences {
            for index in words.indices {
                guard let party = abbreviations[words.forms[index]] else { continue }
                if let known = name(covering: index, in: words.sentence) {
                    guard names[words.sentence][known].range.count == 1 else { continue }
                    names[words.sentence].remove(at: known)
                }
                add(
                    NameSpan(
                        range: index..<(index + 1), senses: [], link: .party(party, .name),
                        reason: "an abbreviation that the article defines"),
                    to: words.sentence)
            }
        }
    }

    /// Notes an organisation or movement that the article names in full with its abbreviation.
    private mutating func define(_ abbreviation: String, as range: Range<Int>, in words: Words) {
        guard range.contains(where: { lists[.acronymHead].contains(words.lower[$0]) }) else { return }
        let isMovement = range.contains { lists[.movementHead].contains(words.lower[$0]) }
        let party = Party(
            name: words.text(range), type: isMovement ? .movement : .organisation, polity: PolityCode(abbreviation))
        abbreviations[abbreviation] = party
        add(
            NameSpan(range: range, senses: [], link: .party(party, .name), reason: "named with its abbreviation"),
            to: words.sentence)
    }

    /// The polity, organisation or movement that a name names, when it names one only.
    private func party(ofPolityNamed span: NameSpan) -> Party? {
        if case .party(let party, _) = span.link { return party }
        for sense in span.senses where sense.kind <= .abbreviation {
            if case .entity(let index) = sense.subject { return gazetteer[index].party }
        }
        return nil
    }

    private func isAbbreviation(_ words: Words, _ index: Int) -> Bool {
        let form = words.forms[index]
        // "15E" is part of the name of an aircraft.
        guard (2...8).contains(form.utf8.count), form.utf8.first.map({ $0 >= UInt8(ascii: "A") }) == true else {
            return false
        }
        var capitals = 0
        for byte in form.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            default: return false
            }
        }
        return capitals >= 2
    }

    /// Whether the first letters of the words, or of those with capitals, are the abbreviation.
    private func initials(of range: Range<Int>, in words: Words, give abbreviation: String) -> Bool {
        var all = ""
        var capitals = ""
        for index in range where words.isWord(index) && !words.isGenitiveMark(index) {
            guard let first = words.forms[index].unicodeScalars.first else { continue }
            all += String(first).uppercased()
            if words.isCapitalised(index) { capitals += String(first) }
        }
        return all == abbreviation || capitals == abbreviation
    }

    /// Where the words begin whose capitals are the abbreviation that follows them.
    private func expansionStart(before end: Int, of abbreviation: String, in words: Words) -> Int? {
        var start = end - 1
        while start >= 0, end - start <= 9 {
            let isLink = ["of", "for", "and", "the", "'s", "’s", "in", "on"].contains(words.lower[start])
            guard words.isCapitalised(start) || isLink || words.isHyphen(start) else { return nil }
            if words.isCapitalised(start), end - start > 1,
                initials(of: start..<end, in: words, give: abbreviation)
            {
                return start
            }
            start -= 1
        }
        return nil
    }
}
