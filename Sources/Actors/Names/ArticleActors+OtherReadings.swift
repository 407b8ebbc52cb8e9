internal import Gazetteer
internal import Model

extension ArticleActors {
    /// Why a polity's name is none where it stands: part of a personal name, a company, a town elsewhere, a language.
    func otherReading(of span: NameSpan, in words: Words, isAdjective: Bool) -> String? {
        let before = span.range.lowerBound - 1
        let after = span.range.upperBound
        if isAdjective {
            let hyphened = words.isHyphen(after) ? after + 1 : after
            if hyphened != after || words.word(after, is: "language"), words.word(hyphened, isIn: lists[.born]) {
                return "a language or an origin"
            }
            if words.word(before, isIn: lists[.languageVerb]) { return "a language" }
            if words.word(before, is: "in") || words.word(before, is: "into"), !words.isWord(after) {
                return "a language"
            }
            return nil
        }
        let isShort = words.isAllCapitals(span.range.lowerBound)
        if words.isCapitalised(before), !isShort,
            name(covering: before, in: words.sentence) == nil || span.range.count == 1
        {
            // "In April Chad recalled its envoy".
            let isMonth =
                lists[.calendar].contains(words.lower[before]) && words.word(before - 1, isIn: lists[.beforeDate])
            if gazetteer.isGivenName(words.forms[before]), !isMonth, !words.isTitleCase,
                titleEnding(at: span.range.lowerBound, in: words) == nil,
                name(covering: before, in: words.sentence) == nil
            {
                return "a surname after a given name"
            }
            if ["mr", "mrs", "ms", "miss", "dr", "mr.", "mrs.", "ms.", "dr."].contains(words.lower[before]) {
                return "a surname after a title"
            }
            if lists[.companyBefore].contains(words.lower[before]), !words.isTitleCase {
                return "a company, club or place"
            }
        }
        guard words.isCapitalised(after), !words.isTitleCase, !isShort else {
            if words.isComma(after), words.word(after + 1, isIn: lists[.stateNames]), words.isCapitalised(after + 1) {
                return "a town elsewhere"
            }
            return nil
        }
        if lists[.company].contains(words.lower[after]) { return "a company, club or place" }
        if let next = name(startingAt: after, in: words.sentence) {
            let senses = names[words.sentence][next].senses
            if !senses.contains(where: { $0.kind == .surname }) || senses.contains(where: { $0.kind < .person }) {
                return nil
            }
        }
        if lexicon.titles.longestMatch(in: words, at: after) != nil { return nil }
        if lexicon.organs.longestMatch(in: words, at: after) != nil { return nil }
        if lists[.calendar].contains(words.lower[after]) || lists[.notName].contains(words.lower[after]) { return nil }
        if gazetteer.isGivenName(words.text(span.range)) { return "a given name before a surname" }
        if name(startingAt: after, in: words.sentence) != nil { return nil }
        let isName = span.senses.contains { $0.kind <= .local }
        // "The Iran-Iraq War": the two sides of what follows.
        let isSecond =
            words.isHyphen(span.range.lowerBound - 1)
            && name(endingAt: span.range.lowerBound - 1, in: words.sentence) != nil
        if isName, !isSecond, !gazetteer.isGivenName(words.forms[after]), !words.isAllCapitals(after) {
            return "part of a longer name"
        }
        return nil
    }

    /// The title that ends right before the word.
    func titleEnding(at end: Int, in words: Words) -> (title: OfficeTitle, start: Int)? {
        for start in max(0, end - 6)..<max(end, 0) {
            if let match = lexicon.titles.longestMatch(in: words, at: start), match.end == end {
                return (match.value, start)
            }
        }
        return nil
    }

    /// Whether a sentence reports sport, so that a polity's name means its team.
    func isSport(_ words: Words) -> Bool {
        var weak = 0
        var strong = 0
        var score = 0
        for index in words.indices {
            if isScore(words, at: index) { score += 1 }
            guard lists.sportsOrDiplomacy.contains(words.lower[index]) else { continue }
            let pair = index + 1 < words.count ? words.lower[index] + " " + words.lower[index + 1] : ""
            if lists[.diplomacy].contains(words.lower[index]) { return false }
            if lists[.sportsStrong].contains(words.lower[index]) || lists[.sportsStrong].contains(pair) { strong += 1 }
            if lists[.sports].contains(words.lower[index]) || lists[.sports].contains(pair) { weak += 1 }
        }
        return strong > 0 || weak > 1 || (score > 0 && weak > 0)
    }

    /// Whether a result such as "2-0" stands there, as one word or three.
    func isScore(_ words: Words, at index: Int) -> Bool {
        func isSmall(_ text: some StringProtocol) -> Bool { (1...2).contains(text.utf8.count) && Int(text) != nil }
        guard words.forms[index].utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return false
        }
        let parts = words.forms[index].utf8.split { $0 == UInt8(ascii: "-") }
        if parts.count == 2, parts.allSatisfy({ isSmall(Substring($0)) }) { return true }
        return isSmall(words.forms[index]) && words.isHyphen(index + 1) && index + 2 < words.count
            && isSmall(words.forms[index + 2])
    }
}
