internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// The heads of a sentence in order, without what stands before and after them.
    func phraseHeads(in words: Words) -> [ActorPhrase] {
        var found: [ActorPhrase] = []
        var index = 0
        while index < words.count {
            if let covering = name(covering: index, in: words.sentence) {
                index = max(index + 1, names[words.sentence][covering].range.upperBound)
                continue
            }
            guard let (kind, end) = head(in: words, at: index) else {
                index += 1
                continue
            }
            // "Foreign ministry officials", "military regime": the first noun modifies the second.
            if case .organ(let organ) = kind, !organ.isPlural, let (second, last) = head(in: words, at: end),
                name(covering: end, in: words.sentence) == nil
            {
                let core = index..<last
                found.append(
                    ActorPhrase(
                        kind: second, range: core, core: core, head: headWord(of: end..<last, kind: second, in: words)))
                index = last
                continue
            }
            let core = index..<end
            found.append(
                ActorPhrase(kind: kind, range: core, core: core, head: headWord(of: core, kind: kind, in: words)))
            index = end
        }
        return found
    }

    /// The longest head that begins with the word; a title goes before an organ, an organ before a nominal.
    func head(in words: Words, at index: Int) -> (ActorPhrase.Kind, Int)? {
        guard words.indices.contains(index) else { return nil }
        if words.isParsed {
            switch words.tokens[index].upos {
            case .verb, .aux, .adv, .pron, .adp: return nil
            default: break
            }
        }
        var best: (ActorPhrase.Kind, Int)?
        if let match = lexicon.titles.longestMatch(in: words, at: index) {
            // "PM Fiala", but not "at 3 pm".
            let isAbbreviation = match.value.name.utf8.count == 2
            let isWritten = words.isAllCapitals(index) && words.lower[index].utf8.count == 2
            // "Two sovereign republics".
            let isAdjective =
                words.isParsed && match.end == index + 1 && words.tokens[index].upos == .adj
                && !words.isCapitalised(index) && !match.value.isFormer
            // "His Polish colleague", but not "a colleague".
            let isOwned =
                !lists[.ownedTitle].contains(match.value.name) || name(endingAt: index, in: words.sentence) != nil
            if !isAdjective, isOwned, !isAbbreviation || isWritten && !isNumber(index - 1, in: words) {
                let end = portfolioEnd(of: match.value, after: match.end, in: words)
                best = (.office(match.value), end)
            }
        }
        if let match = lexicon.organs.longestMatch(in: words, at: index), match.end > best?.1 ?? 0 {
            best = (.organ(match.value), match.end)
        }
        if let match = lexicon.nouns.longestMatch(in: words, at: index), match.end > best?.1 ?? 0 {
            best = (.nominal(match.value), match.end)
        }
        guard let (kind, end) = best, !words.isHyphen(end - 1) else { return nil }
        if case .nominal(let noun) = kind, lexicon.numbers[noun.name] != nil, noun.kinds == [.party],
            index + 1 == end, words.lower[index] == noun.name, noun.name != "pair", noun.name != "duo",
            noun.name != "trio"
        {
            // "The two had ...", but not "the two countries".
            let isAlone =
                words.isParsed
                ? words.tokens[index].relation != .nummod && words.tokens[index].relation != .compound
                : words.word(end, isIn: lists[.verbAfterNumber])
            guard isAlone, words.word(index - 1, is: "the") else { return nil }
        }
        if case .nominal(let noun) = kind, noun.name == "former" || noun.name == "latter" {
            // "The latter refused", but not "the former president".
            guard words.word(index - 1, is: "the") else { return nil }
            if words.isParsed {
                let governor = words.tokens[index].head
                if governor == index + 1, [.amod, .compound, .nmodDesc].contains(words.tokens[index].relation) {
                    return nil
                }
                if [.noun, .propn, .adj].contains(words.tokens[end].upos) { return nil }
            } else if !words.word(end, isIn: lists[.verbAfterNumber]), words.isWord(end) {
                return nil
            }
        }
        // "leader-elect", "state-run", "country-wide": the head is what follows the hyphen.
        if words.isHyphen(end), words.isWord(end + 1), !words.word(end + 1, is: "elect"),
            !words.word(end + 1, is: "designate")
        {
            return nil
        }
        if case .nominal(let noun) = kind, !canActForBody(noun, at: end - 1, in: words) { return nil }
        if case .nominal = kind {
            // "state visit", "government forces", "country house": the noun modifies another.
            if words.isParsed, words.tokens[end - 1].relation == .compound { return nil }
            if words.word(end, isIn: ["visit", "visits", "funeral", "dinner", "banquet", "media", "television"]) {
                return nil
            }
        }
        return (kind, end)
    }

    /// Whether a noun for a meeting or a committee stands where its body acts: "the Summit called on Chad", "a delegation of
    /// the Committee"; every other noun may stand anywhere.
    private func canActForBody(_ noun: PolityNoun, at index: Int, in words: Words) -> Bool {
        guard words.isParsed else { return noun.kinds != [.gathering] && noun.kinds != [.committee] }
        switch noun.kinds {
        case [.gathering]: return words.tokens[index].relation == .nsubj
        case [.committee]: return words.isCapitalised(index) && words.word(index - 1, is: "the")
        default: return true
        }
    }

    /// The end of a title with what its holder has charge of: "minister for cooperation", "minister of state for foreign
    /// affairs"; that of the title where it names no such thing.
    private func portfolioEnd(of title: OfficeTitle, after end: Int, in words: Words) -> Int {
        guard words.isParsed, [.minister, .deputyMinister].contains(title.kind), words.word(end, isIn: ["for", "of"])
        else { return end }
        var last = end
        for index in (end + 1)..<min(end + 6, words.count) {
            guard name(covering: index, in: words.sentence) == nil, !words.isCapitalised(index) else { break }
            switch words.tokens[index].upos {
            case .noun where lexicon.nouns.longestMatch(in: words, at: index) == nil: last = index
            case .adj, .cconj: continue
            default: return last > end ? last + 1 : end
            }
        }
        return last > end ? last + 1 : end
    }

    /// Whether the word begins with a digit.
    private func isNumber(_ index: Int, in words: Words) -> Bool {
        guard words.indices.contains(index), let first = words.forms[index].utf8.first else { return false }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    }

    /// The index of the word of a head that attaches it to the tree.
    func headWord(of core: Range<Int>, kind: ActorPhrase.Kind, in words: Words) -> Int {
        if words.isParsed {
            for index in core where !core.contains(words.tokens[index].head) && words.isWord(index) { return index }
        }
        // "minister of foreign affairs": the head stands before the preposition.
        for index in core where ["of", "for"].contains(words.lower[index]) && index > core.lowerBound {
            return index - 1
        }
        return core.upperBound - 1
    }
}
