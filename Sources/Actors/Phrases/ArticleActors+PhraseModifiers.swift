internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Takes in what stands before a head: adjectives, numbers, owners, determiners.
    mutating func extendLeft(_ phrase: inout ActorPhrase, in words: Words) {
        var start = phrase.range.lowerBound
        var hasOwner = false
        while start > 0 {
            let before = start - 1
            if let place = name(endingAt: start, in: words.sentence) {
                let span = names[words.sentence][place]
                if case .group(let parties) = span.link, case .nominal = phrase.kind, !hasOwner {
                    phrase.group = parties.map(\.polity)
                    start = span.range.lowerBound
                    continue
                }
                // "COLOMBO Prime Minister ...": a dateline without its dash.
                if span.range.lowerBound == 0, words.isAllCapitals(0), case .party(_, .capital) = span.link { break }
                guard !hasOwner, let parties = owners(span, phrase: phrase) else { break }
                // "Orders out eight Baltic diplomats": the text says whose they are.
                if case .group(let members) = span.link,
                    isHeadingOnly(words, before: span.range.lowerBound - 1, group: members)
                {
                    break
                }
                phrase.owner = .parties(parties)
                hasOwner = true
                start = span.range.lowerBound
                start = addCoordinated(before: start, to: &phrase, in: words)
                continue
            }
            if words.isGenitiveMark(before) {
                guard !hasOwner else { break }
                if let place = name(endingAt: before, in: words.sentence) {
                    let span = names[words.sentence][place]
                    if span.isPerson {
                        phrase.owner = .person(span.range.lowerBound)
                    } else if let parties = owners(span, phrase: phrase) {
                        phrase.owner = .parties(parties)
                    } else {
                        break
                    }
                    phrase.isOwnerGenitive = true
                    start = span.range.lowerBound
                    if words.word(start - 1, is: "the") { start -= 1 }
                    break
                }
                phrase.isOwnerGenitive = true
                if lexicon.directions[words.lower[max(0, before - 1)]] != nil, words.word(before - 2, is: "the"),
                    let party = direction(words.lower[before - 1])
                {
                    phrase.owner = .parties([party])
                    start = before - 2
                    break
                }
                start = before
                break
            }
            if words.isHyphen(before), let place = name(endingAt: before, in: words.sentence) {
                // "Saudi-born", "Russian-backed"
                let range = names[words.sentence][place].range
                if let first = phrase.modifiers.first, first == words.lower[start] {
                    phrase.modifiers[0] = words.text(range).lowercased() + "-" + first
                }
                start = range.lowerBound
                continue
            }
            if words.isHyphen(before), before > 0, words.isWord(before - 1) {
                if lists.former.contains(words.lower[before - 1]) { phrase.isFormer = true }
                let joined = words.lower[before - 1] + "-" + words.lower[start]
                if phrase.modifiers.first == words.lower[start] { phrase.modifiers[0] = joined }
                start = before - 1
                continue
            }
            let word = words.lower[before]
            if lists.former.contains(word) {
                phrase.isFormer = true
                phrase.modifiers.insert(word, at: 0)
                start = before
                continue
            }
            if let number = lexicon.numbers[word] {
                phrase.number = number
                start = before
                if word == "both" {
                    phrase.determiner = word
                    break
                }
                continue
            }
            if lists.possessive.contains(word) {
                guard !hasOwner || phrase.owner.isAdjectival else { break }
                if !hasOwner { phrase.owner = .pronoun(before) }
                phrase.determiner = word
                start = before
                // "Both its neighbours".
                if words.word(before - 1, is: "both") {
                    phrase.number = 2
                    start = before - 1
                }
                break
            }
            if lists.determiner.contains(word) {
                // "both the", "all the", "all these"
                phrase.determiner = phrase.determiner ?? word
                start = before
                if ["both", "all"].contains(words.lower[max(0, before - 1)]), before > 0 {
                    if words.lower[before - 1] == "both" { phrase.number = 2 }
                    start = before - 1
                }
                break
            }
            if before > 0, lexicon.descriptions[words.lower[before - 1] + " " + word] != nil {
                phrase.modifiers.insert(words.lower[before - 1] + " " + word, at: 0)
                start = before - 1
                continue
            }
            if before > 1,
                lexicon.descriptions[words.lower[before - 2] + " " + words.lower[before - 1] + " " + word] != nil
            {
                phrase.modifiers.insert(
                    words.lower[before - 2] + " " + words.lower[before - 1] + " " + word, at: 0)
                start = before - 2
                continue
            }
            if phrase.number != nil, !lists.beforeNumber.contains(word) { break }
            guard isModifier(before, of: phrase, in: words) else { break }
            phrase.modifiers.insert(word, at: 0)
            start = before
        }
        phrase.range = start..<phrase.range.upperBound
    }

    /// Whether the word is part of a name.
    func isName(_ index: Int, in words: Words) -> Bool { name(covering: index, in: words.sentence) != nil }

    /// Whether the word modifies the head of the phrase.
    func isModifier(_ index: Int, of phrase: ActorPhrase, in words: Words) -> Bool {
        let word = words.lower[index]
        guard words.isWord(index) else { return false }
        if lists.titleModifier.contains(word) || lists.nominalModifier.contains(word) { return true }
        if lexicon.descriptions[word] != nil { return true }
        if lists.ordinal.contains(word) { return true }
        guard words.isParsed, phrase.range.contains(words.tokens[index].head) || words.tokens[index].head == phrase.head
        else { return false }
        switch words.tokens[index].relation {
        case .amod: return true
        case .compound: return !isName(index, in: words) && words.tokens[index].upos != .verb
        default: return false
        }
    }

    /// The parties that a name before a head gives it as owners; nil for a name that cannot own it.
    func owners(_ span: NameSpan, phrase: ActorPhrase) -> [Party]? {
        switch span.link {
        case .party(let party, _): [party]
        case .group(let parties): parties
        case .place(let party): party.map { [$0] }
        case .person, .medium, .nobody: nil
        }
    }

    /// Takes in the adjectives before "and": "the Turkish, Iranian and Russian presidents".
    func addCoordinated(before start: Int, to phrase: inout ActorPhrase, in words: Words) -> Int {
        var start = start
        var link = start - 1
        guard words.word(link, is: "and") || words.word(link, is: "or"), case .parties(var parties) = phrase.owner
        else {
            return start
        }
        while link > 0, words.word(link, is: "and") || words.word(link, is: "or") || words.isComma(link) {
            guard let place = name(endingAt: link, in: words.sentence),
                case .party(let party, let manner) = names[words.sentence][place].link, manner == .adjective
            else { break }
            parties.insert(party, at: 0)
            start = names[words.sentence][place].range.lowerBound
            link = start - 1
        }
        phrase.owner = .parties(parties)
        return start
    }
}
