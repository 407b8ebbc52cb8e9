internal import Gazetteer
internal import Linguistics
internal import Model

/// What stands before the head of a phrase, taken in word by word from right to left.
extension ArticleActors {
    /// Where the reading of a phrase goes on: the index of its first word as far as it is known.
    private enum LeftStep {
        /// More may stand before that word.
        case on(Int)
        /// The phrase begins there.
        case end(Int)
    }

    /// Takes in what stands before a head: adjectives, numbers, owners, determiners.
    func extendLeft(_ phrase: inout ActorPhrase, in words: Words) {
        var start = phrase.range.lowerBound
        var hasOwner = false
        reading: while start > 0 {
            switch stepLeft(of: start, &phrase, hasOwner: &hasOwner, in: words) {
            case .on(let next): start = next
            case .end(let first):
                start = first
                break reading
            }
        }
        phrase.range = start..<phrase.range.upperBound
    }

    /// Takes in the name, the mark or the word before that index.
    private func stepLeft(
        of start: Int, _ phrase: inout ActorPhrase, hasOwner: inout Bool, in words: Words
    ) -> LeftStep {
        if let place = name(endingAt: start, in: words.sentence) {
            let span = names[words.sentence][place]
            return take(span, before: start, into: &phrase, hasOwner: &hasOwner, in: words)
        }
        let isOwned = words.isGenitiveMark(start - 1) || lists[.possessive].contains(words.lower[start - 1])
        if isOwned, hasOwner, phrase.sendsToOwner() { hasOwner = false }
        if words.isGenitiveMark(start - 1) {
            return hasOwner ? .end(start) : takeGenitive(before: start, into: &phrase, in: words)
        }
        return takeHyphenated(before: start, into: &phrase, in: words)
            ?? takeDescription(before: start, into: &phrase, in: words)
            ?? takeDeterminer(before: start, into: &phrase, hasOwner: hasOwner, in: words)
            ?? takeModifier(before: start, into: &phrase, in: words)
    }

    /// A name before the head: the group that it is of ("EU officials"), or its owner ("Russian officials").
    private func take(
        _ span: NameSpan, before start: Int, into phrase: inout ActorPhrase, hasOwner: inout Bool, in words: Words
    ) -> LeftStep {
        if case .group(let parties) = span.link, case .nominal = phrase.kind, !hasOwner {
            phrase.group = parties.map(\.polity)
            return .on(span.range.lowerBound)
        }
        // "COLOMBO Prime Minister ...": a dateline without its dash.
        if span.range.lowerBound == 0, words.isAllCapitals(0), case .party(_, .capital) = span.link {
            return .end(start)
        }
        guard !hasOwner, let parties = owners(span, phrase: phrase) else { return .end(start) }
        // "Orders out eight Baltic diplomats": the text says whose they are.
        if case .group(let members) = span.link,
            isHeadingOnly(words, before: span.range.lowerBound - 1, group: members)
        {
            return .end(start)
        }
        phrase.owner = .parties(parties)
        hasOwner = true
        return .on(addCoordinated(before: span.range.lowerBound, to: &phrase, in: words))
    }

    /// An owner in the genitive: "Putin's envoy", "the South's president".
    private func takeGenitive(before start: Int, into phrase: inout ActorPhrase, in words: Words) -> LeftStep {
        let mark = start - 1
        if let place = name(endingAt: mark, in: words.sentence) {
            let span = names[words.sentence][place]
            if span.isPerson {
                phrase.owner = .person(span.range.lowerBound)
            } else if let parties = owners(span, phrase: phrase) {
                phrase.owner = .parties(parties)
            } else {
                return .end(start)
            }
            phrase.isOwnerGenitive = true
            let first = span.range.lowerBound
            return .end(words.word(first - 1, is: "the") ? first - 1 : first)
        }
        phrase.isOwnerGenitive = true
        if lexicon.directions[words.lower[max(0, mark - 1)]] != nil, words.word(mark - 2, is: "the"),
            let party = direction(words.lower[mark - 1])
        {
            phrase.owner = .parties([party])
            return .end(mark - 2)
        }
        return .end(mark)
    }

    /// The first part of a word with a hyphen: "*Saudi*-born", "*ex*-president".
    private func takeHyphenated(before start: Int, into phrase: inout ActorPhrase, in words: Words) -> LeftStep? {
        let hyphen = start - 1
        guard words.isHyphen(hyphen) else { return nil }
        if let place = name(endingAt: hyphen, in: words.sentence) {
            let range = names[words.sentence][place].range
            if let first = phrase.modifiers.first, first == words.lower[start] {
                phrase.modifiers[0] = words.text(range).lowercased() + "-" + first
            }
            return .on(range.lowerBound)
        }
        guard hyphen > 0, words.isWord(hyphen - 1) else { return nil }
        if lists[.former].contains(words.lower[hyphen - 1]) { phrase.isFormer = true }
        let joined = words.lower[hyphen - 1] + "-" + words.lower[start]
        if phrase.modifiers.first == words.lower[start] { phrase.modifiers[0] = joined }
        return .on(hyphen - 1)
    }

    /// "Former", or a number.
    private func takeDescription(before start: Int, into phrase: inout ActorPhrase, in words: Words) -> LeftStep? {
        let word = words.lower[start - 1]
        if lists[.former].contains(word) {
            phrase.isFormer = true
            phrase.modifiers.insert(word, at: 0)
            return .on(start - 1)
        }
        guard let number = lexicon.numbers[word] else { return nil }
        phrase.number = number
        guard word == "both" else { return .on(start - 1) }
        phrase.determiner = word
        return .end(start - 1)
    }

    /// A possessive or another determiner, with which the phrase begins: "their", "both its", "all the".
    private func takeDeterminer(
        before start: Int, into phrase: inout ActorPhrase, hasOwner: Bool, in words: Words
    ) -> LeftStep? {
        let place = start - 1
        let word = words.lower[place]
        if lists[.possessive].contains(word) {
            guard !hasOwner || phrase.owner.isAdjectival else { return .end(start) }
            if !hasOwner { phrase.owner = .pronoun(place) }
            phrase.determiner = word
            guard words.word(place - 1, is: "both") else { return .end(place) }
            phrase.number = 2
            return .end(place - 1)
        }
        guard lists[.determiner].contains(word) else { return nil }
        phrase.determiner = phrase.determiner ?? word
        guard place > 0, ["both", "all"].contains(words.lower[place - 1]) else { return .end(place) }
        if words.lower[place - 1] == "both" { phrase.number = 2 }
        return .end(place - 1)
    }

    /// A modifier: what a description of several words says, or a single word.
    private func takeModifier(before start: Int, into phrase: inout ActorPhrase, in words: Words) -> LeftStep {
        let place = start - 1
        let word = words.lower[place]
        if place > 0 {
            var description = words.lower[place - 1] + " " + word
            for first in [place - 1, place - 2] where first >= 0 {
                if first < place - 1 { description = words.lower[first] + " " + description }
                guard lexicon.descriptions[description] != nil else { continue }
                phrase.modifiers.insert(description, at: 0)
                return .on(first)
            }
        }
        if phrase.number != nil, !lists[.beforeNumber].contains(word) { return .end(start) }
        guard isModifier(place, of: phrase, in: words) else { return .end(start) }
        phrase.modifiers.insert(word, at: 0)
        return .on(place)
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
