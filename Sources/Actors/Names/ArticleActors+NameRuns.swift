internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Words that may be a personal name: capitalised, with particles between, without titles before.
    func nameRuns(in words: Words) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < words.count {
            guard canBeName(index, in: words) else {
                index += 1
                continue
            }
            var start = index
            var end = index + 1
            while end < words.count {
                if canBeName(end, in: words) {
                    end += 1
                } else if let next = nameBehindParticles(end, in: words) {
                    end = next + 1
                } else if isParticle(end, in: words), words.isHyphen(end + 1), end + 2 < words.count,
                    canBeName(end + 2, in: words)
                {
                    end += 3
                } else if words.isHyphen(end), !words.tokens[end - 1].isFollowedBySpace, end + 1 < words.count {
                    end += 2
                } else {
                    break
                }
            }
            end = min(end, words.count)
            while start < end {
                if let title = lexicon.titles.longestMatch(in: words, at: start), title.end <= end,
                    !isSurnameOnly(start, in: words), title.value.isOfPolity || end - start > 2
                {
                    start = title.end
                } else if lists[.honorific].contains(words.lower[start]), end - start > 1,
                    !isSurnameOnly(start, in: words)
                {
                    start += 1
                } else if words.isHyphen(start), start + 2 < end {
                    // "President-elect Ivanov"
                    start += 2
                } else if start == 0,
                    lists[.notName].contains(words.lower[0]) || lists[.calendar].contains(words.lower[0])
                {
                    start += 1
                } else if lists[.calendar].contains(words.lower[start]), words.word(start - 1, isIn: lists[.beforeDate])
                {
                    start += 1
                } else {
                    break
                }
            }
            while end > start, lists[.calendar].contains(words.lower[end - 1]) { end -= 1 }
            // "Deputy Emergency Situations Minister Alexander Chupriyan"
            for phrase in phrases[words.sentence]
            where phrase.title != nil && phrase.core.lowerBound >= start && phrase.core.upperBound < end {
                let rest = phrase.core.upperBound..<end
                if !isSurnameOnly(phrase.core.lowerBound, in: words),
                    rest.contains(where: { words.isWord($0) && !lists[.nameSuffix].contains(words.lower[$0]) })
                {
                    start = rest.lowerBound
                }
            }
            let isHeadline = words.isTitleCase && words.sentence == 0 && end - start > 4
            if start < end, !isHeadline, !isCalledAfter(end, in: words) { runs.append(start..<end) }
            index = max(end, index + 1)
        }
        return runs
    }

    /// Whether the word, in small letters, is what the person before it only gave the name to: "Kenyatta *airport*".
    func isCalledAfter(_ index: Int, in words: Words) -> Bool {
        words.word(index, isIn: lists[.namesake]) && words.forms[index] == words.lower[index]
    }

    /// The word of a name behind one particle or several, "van den Broek", "de la Madrid"; nil where there is none.
    private func nameBehindParticles(_ index: Int, in words: Words) -> Int? {
        var end = index
        while end < words.count, end - index < 3, isParticle(end, in: words) { end += 1 }
        return end > index && end < words.count && canBeName(end, in: words) ? end : nil
    }

    /// Whether the word may be part of a personal name.
    func canBeName(_ index: Int, in words: Words) -> Bool {
        guard words.isCapitalised(index) || hasParticle(words.forms[index]), !words.isGenitiveMark(index) else {
            return false
        }
        if phrases[words.sentence].contains(where: { $0.core.count > 1 && $0.core.contains(index) }) { return false }
        if let covering = name(covering: index, in: words.sentence) {
            let span = names[words.sentence][covering]
            switch span.link {
            case .party, .group, .medium, .place: return false
            case .person: return true
            case .nobody:
                return !span.senses.isEmpty || span.reason.hasPrefix("a given name")
                    || span.reason.hasPrefix("a surname")
            }
        }
        if words.isTitleCase, isHeadlineVerb(index, in: words) { return false }
        if lists[.notName].contains(words.lower[index]), index > 0, !lists[.honorific].contains(words.lower[index]) {
            return ["jr", "sr", "will", "may"].contains(words.lower[index]) && words.isCapitalised(index - 1)
        }
        return !words.isAllCapitals(index) || words.forms[index].utf8.count > 4
            || lists[.nameSuffix].contains(words.lower[index])
    }

    /// Whether a word of a headline is a verb or says when or how: capitals tell nothing there, and what follows "Leader" in
    /// "Leader Urges Calm" is no name.
    private func isHeadlineVerb(_ index: Int, in words: Words) -> Bool {
        guard words.isParsed, words.isWord(index) else { return false }
        switch words.tokens[index].upos {
        case .verb, .aux, .adv, .adp, .det, .cconj, .sconj: return true
        default: return false
        }
    }

    /// Whether a particle is joined to a name: "al-Assad".
    func hasParticle(_ form: String) -> Bool {
        guard form.utf8.contains(UInt8(ascii: "-")) else { return false }
        let parts = form.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1)
        guard parts.count == 2, let first = parts[1].first else { return false }
        return lists[.particle].contains(String(Substring(parts[0]))) && (0x41...0x5A).contains(first)
    }

    /// Whether the word is a particle within a name: "bin", "de".
    func isParticle(_ index: Int, in words: Words) -> Bool {
        lists[.particle].contains(words.lower[index]) && !words.isCapitalised(index)
            && (words.lower[index].utf8.count > 1 || words.lower[index] == "y")
    }

    /// Whether the word is a personal name of the gazetteer though it reads like a title ("King", "Prince").
    func isSurnameOnly(_ index: Int, in words: Words) -> Bool {
        guard let place = name(startingAt: index, in: words.sentence) else { return false }
        return names[words.sentence][place].senses.contains { $0.kind == .person || $0.kind == .surname }
    }

    /// How many words a name has, without "Jr" and the like.
    func nameWordCount(_ range: Range<Int>, in words: Words) -> Int {
        range.filter { words.isWord($0) && !lists[.nameSuffix].contains(words.lower[$0]) }.count
    }

    /// The words of a name in lower case.
    func nameParts(_ range: Range<Int>, in words: Words) -> [String] {
        range.filter { words.isWord($0) }.map { words.lower[$0] }
    }
}
