internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Finds the phrases whose heads the lexicon knows, with what stands before and after the heads.
    mutating func findPhrases() {
        for words in sentences {
            var found = phraseHeads(in: words)
            for index in found.indices {
                if found[index].title?.isFormer == true { found[index].isFormer = true }
                extendLeft(&found[index], in: words)
            }
            for index in found.indices { linkGenitive(index, in: &found, words: words) }
            for index in found.indices.reversed() { extendRight(index, in: &found, words: words) }
            for index in found.indices { judgeOtherOwner(&found[index], in: words) }
            for index in found.indices { judgeAnaphora(&found[index], in: words) }
            phrases[words.sentence] = found
        }
    }

    // MARK: - Heads

    private func phraseHeads(in words: Words) -> [ActorPhrase] {
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
    private func head(in words: Words, at index: Int) -> (ActorPhrase.Kind, Int)? {
        guard words.indices.contains(index) else { return nil }
        if words.isParsed {
            switch words.tokens[index].upos {
            case .verb, .aux, .adv, .pron, .adp: return nil
            default: break
            }
        }
        var best: (ActorPhrase.Kind, Int)?
        if let match = lexicon.titles.longestMatch(in: words, at: index) {
            best = (.office(match.value), match.end)
        }
        if let match = lexicon.organs.longestMatch(in: words, at: index), match.end > best?.1 ?? 0 {
            best = (.organ(match.value), match.end)
        }
        if let match = lexicon.nouns.longestMatch(in: words, at: index), match.end > best?.1 ?? 0 {
            best = (.nominal(match.value), match.end)
        }
        guard let (kind, end) = best, !words.isHyphen(end - 1) else { return nil }
        if case .nominal(let noun) = kind, noun.name == "two" {
            // "The two had ...", but not "the two countries".
            let isAlone =
                words.isParsed
                ? words.tokens[index].relation != .nummod && words.tokens[index].relation != .compound
                : words.word(end, isIn: Self.verbsAfterTwo)
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
            } else if !words.word(end, isIn: Self.verbsAfterTwo), words.isWord(end) {
                return nil
            }
        }
        // "leader-elect", "state-run", "country-wide": the head is what follows the hyphen.
        if words.isHyphen(end), words.isWord(end + 1), !words.word(end + 1, is: "elect"),
            !words.word(end + 1, is: "designate")
        {
            return nil
        }
        if case .nominal = kind {
            // "state visit", "government forces", "country house": the noun modifies another.
            if words.isParsed, words.tokens[end - 1].relation == .compound { return nil }
            if words.word(end, isIn: ["visit", "visits", "funeral", "dinner", "banquet", "media", "television"]) {
                return nil
            }
        }
        return (kind, end)
    }

    private static let verbsAfterTwo: Set<String> = [
        "have", "had", "are", "were", "will", "would", "also", "later", "then", "met", "signed", "agreed", "fought",
    ]

    private func headWord(of core: Range<Int>, kind: ActorPhrase.Kind, in words: Words) -> Int {
        if words.isParsed {
            for index in core where !core.contains(words.tokens[index].head) && words.isWord(index) { return index }
        }
        // "minister of foreign affairs": the head stands before the preposition.
        for index in core where ["of", "for"].contains(words.lower[index]) && index > core.lowerBound {
            return index - 1
        }
        return core.upperBound - 1
    }

    // MARK: - What stands before

    private mutating func extendLeft(_ phrase: inout ActorPhrase, in words: Words) {
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
                break
            }
            if Self.determiners.contains(word) {
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
            if phrase.number != nil, !Self.beforeNumbers.contains(word) { break }
            guard isModifier(before, of: phrase, in: words) else { break }
            phrase.modifiers.insert(word, at: 0)
            start = before
        }
        phrase.range = start..<phrase.range.upperBound
    }

    private static let beforeNumbers: Set<String> = ["other", "remaining", "first", "last", "next", "same", "only"]

    private static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "both", "all", "each", "any", "every", "no", "some",
        "another", "several", "many", "other", "most", "neither", "either", "few",
    ]

    private func isName(_ index: Int, in words: Words) -> Bool { name(covering: index, in: words.sentence) != nil }

    private func isModifier(_ index: Int, of phrase: ActorPhrase, in words: Words) -> Bool {
        let word = words.lower[index]
        guard words.isWord(index) else { return false }
        if lists.titleModifier.contains(word) || lists.nominalModifier.contains(word) { return true }
        if lexicon.descriptions[word] != nil { return true }
        if Self.ordinals.contains(word) { return true }
        guard words.isParsed, phrase.range.contains(words.tokens[index].head) || words.tokens[index].head == phrase.head
        else { return false }
        switch words.tokens[index].relation {
        case .amod: return true
        case .compound: return !isName(index, in: words) && words.tokens[index].upos != .verb
        default: return false
        }
    }

    private static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "only", "latest", "last", "next", "single",
        "largest", "biggest", "smallest", "oldest", "newest", "youngest", "closest", "main", "top", "leading",
    ]

    /// The parties that a name before a head gives it as owners; nil for a name that cannot own it.
    private func owners(_ span: NameSpan, phrase: ActorPhrase) -> [Party]? {
        switch span.link {
        case .party(let party, _): [party]
        case .group(let parties): parties
        case .place(let party): party.map { [$0] }
        case .person, .medium, .nobody: nil
        }
    }

    /// Takes in the adjectives before "and": "the Turkish, Iranian and Russian presidents".
    private func addCoordinated(before start: Int, to phrase: inout ActorPhrase, in words: Words) -> Int {
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

    /// Gives a phrase whose genitive is another phrase that phrase as its owner.
    private func linkGenitive(_ index: Int, in found: inout [ActorPhrase], words: Words) {
        guard found[index].isOwnerGenitive, case .none = found[index].owner else { return }
        let mark = found[index].range.lowerBound
        guard let other = found.indices.first(where: { $0 != index && found[$0].core.upperBound == mark }) else {
            return
        }
        found[index].owner = .phrase(other)
        found[index].range = found[other].range.lowerBound..<found[index].range.upperBound
    }

    // MARK: - What stands after

    private func extendRight(_ index: Int, in found: inout [ActorPhrase], words: Words) {
        var end = found[index].range.upperBound
        if case .organ = found[index].kind, !found[index].hasOwner, let owner = abbreviatedOwner(after: end, in: words)
        {
            // "the Department of Foreign Affairs (DFA)"
            found[index].owner = .parties([owner])
        }
        var steps = 0
        while steps < 3, end < words.count {
            steps += 1
            let preposition = words.lower[end]
            guard let use = use(of: preposition, after: found[index]) else { return }
            guard let target = target(after: end + 1, in: found, words: words, isPlural: found[index].isPlural) else {
                return
            }
            switch use {
            case .owner:
                switch target.what {
                case .parties(let parties):
                    if case .nominal(let noun) = found[index].kind {
                        guard preposition == "of", parties.count == 1, !noun.isPlural || parties.count > 1 else {
                            return
                        }
                    }
                    found[index].owner = .parties(parties)
                    found[index].isOwnerGenitive = false
                case .phrase(let other):
                    if case .nominal = found[index].kind { return }
                    found[index].owner = .phrase(other)
                case .person(let word):
                    if case .nominal = found[index].kind { return }
                    found[index].owner = .person(word)
                }
            case .host:
                guard case .parties(let parties) = target.what else { return }
                found[index].hosts = parties
                found[index].hostWord = target.word
            }
            found[index].range = found[index].range.lowerBound..<target.end
            end = target.end
        }
    }

    /// The polity of an organ whose abbreviation stands right after its name.
    private func abbreviatedOwner(after end: Int, in words: Words) -> Party? {
        let start = words.indices.contains(end) && words.forms[end] == "(" ? end + 1 : end
        guard words.isAllCapitals(start), let place = name(startingAt: start, in: words.sentence),
            case .party(let party, _) = names[words.sentence][place].link, party.type == .organ
        else { return nil }
        return self.party(party.polity)
    }

    private enum Use { case owner, host }

    private func use(of preposition: String, after phrase: ActorPhrase) -> Use? {
        var hasOwner = true
        if case .none = phrase.owner { hasOwner = false }
        switch phrase.kind {
        case .office(let title):
            switch (title.kind, preposition) {
            case (.ambassador, "to"), (.ambassador, "in"), (.ambassador, "at"), (.envoy, "to"), (.envoy, "for"),
                (.envoy, "on"):
                return phrase.hosts.isEmpty ? .host : nil
            case (.counterpart, "from"), (.counterpart, "in"), (.counterpart, "of"): return .owner
            case (_, "of"), (_, "for"), (_, "from"): return hasOwner ? nil : .owner
            case (.organisationHead, "at"), (.spokesperson, "at"), (.official, "at"), (.official, "in"),
                (.adviser, "to"), (.adviser, "at"):
                // "Diplomats in Yerevan" are seldom those of Armenia.
                if title.kind == .official, !title.name.hasSuffix("official") { return nil }
                return hasOwner ? nil : .owner
            default: return nil
            }
        case .organ(let organ):
            switch (organ.kind, preposition) {
            case ("mission", "in"), ("mission", "to"), ("mission", "at"):
                if organ.name.hasPrefix("official") { return hasOwner || preposition != "in" ? nil : .owner }
                return phrase.hosts.isEmpty ? .host : nil
            case (_, "of"), (_, "from"): return hasOwner ? nil : .owner
            case ("troops", _): return nil
            case (_, "in"): return hasOwner ? nil : .owner
            default: return nil
            }
        case .nominal(let noun):
            if case .pronoun = phrase.owner { hasOwner = false }
            guard preposition == "of", !hasOwner else { return nil }
            if noun.kinds.contains(.organisation) || noun.kinds.contains(.alliance) { return nil }
            return ["member", "ally", "partner", "neighbour", "neighbor", "enemy", "rival", "side", "sides", "capital"]
                .contains(noun.name) ? nil : .owner
        }
    }

    private struct Target {
        enum What {
            case parties([Party])
            case phrase(Int)
            case person(Int)
        }
        var what: What
        var word: Int
        var end: Int
    }

    /// What a preposition governs: names with "and" between them, a phrase, or a name behind up to five more words
    /// ("of the state affairs of the DPRK").
    private func target(after start: Int, in found: [ActorPhrase], words: Words, isPlural: Bool) -> Target? {
        var index = start
        var skipped = 0
        while index < words.count, skipped < 7 {
            if let place = name(startingAt: index, in: words.sentence) {
                let span = names[words.sentence][place]
                // "president of the Supreme Court", "leader of the Russian opposition": the name is but a modifier.
                if let other = found.firstIndex(where: { $0.range.contains(index) && $0.core.lowerBound > index }) {
                    return Target(what: .phrase(other), word: found[other].head, end: found[other].range.upperBound)
                }
                switch span.link {
                case .party(let party, let manner):
                    if manner == .adjective || manner == .demonym {
                        index = span.range.upperBound
                        skipped += 1
                        guard skipped < 7 else { return nil }
                        if index >= words.count || !words.isWord(index) || isClauseStart(words.lower[index]) {
                            return Target(what: .parties([party]), word: span.range.lowerBound, end: index)
                        }
                        // "of the Russian Orthodox Church", "of a Chinese company"
                        return nil
                    }
                    return coordination(from: place, first: [party], in: words, isPlural: isPlural)
                case .group(let parties):
                    return Target(what: .parties(parties), word: span.range.lowerBound, end: span.range.upperBound)
                case .place(let party):
                    guard let party else { return nil }
                    return Target(what: .parties([party]), word: span.range.lowerBound, end: span.range.upperBound)
                case .person: return Target(what: .person(index), word: index, end: span.range.upperBound)
                case .medium, .nobody: return nil
                }
            }
            if let other = found.firstIndex(where: { $0.range.lowerBound == index || $0.core.lowerBound == index }) {
                if case .office(let title) = found[other].kind, !title.isOfPolity { return nil }
                return Target(what: .phrase(other), word: found[other].head, end: found[other].range.upperBound)
            }
            guard words.isWord(index) || words.isHyphen(index), !isClauseStart(words.lower[index]) else { return nil }
            if words.isParsed, words.tokens[index].upos == .verb, words.tokens[index].relation != .amod { return nil }
            if !["the", "a", "an"].contains(words.lower[index]) { skipped += 1 }
            index += 1
        }
        return nil
    }

    private func isClauseStart(_ word: String) -> Bool {
        [
            "who", "which", "that", "said", "says", "is", "was", "has", "have", "had", "will", "would", "and", "or",
            "but",
            "told", "when", "while", "after", "before", "were", "are", "as", "on", "with", "by", "from", "since",
            "until",
        ]
        .contains(word)
    }

    private func coordination(from place: Int, first: [Party], in words: Words, isPlural: Bool) -> Target {
        let spans = names[words.sentence]
        var parties = first
        var end = spans[place].range.upperBound
        var pending: [Party] = []
        var next = place + 1
        while isPlural, next < spans.count {
            guard case .party(let party, let manner) = spans[next].link, manner == .name || manner == .capital else {
                break
            }
            var link = end
            let hasComma = words.isComma(link)
            if hasComma { link += 1 }
            let hasAnd = words.word(link, is: "and")
            if hasAnd { link += 1 }
            if words.word(link, is: "the") { link += 1 }
            guard hasComma || hasAnd, spans[next].range.lowerBound == link else { break }
            pending.append(party)
            end = spans[next].range.upperBound
            if hasAnd {
                parties += pending
                return Target(what: .parties(parties), word: spans[place].range.lowerBound, end: end)
            }
            next += 1
        }
        return Target(
            what: .parties(first), word: spans[place].range.lowerBound, end: spans[place].range.upperBound)
    }

    /// Marks a title that belongs to something else than a polity: "president of the club", "Society President".
    private func judgeOtherOwner(_ phrase: inout ActorPhrase, in words: Words) {
        guard let title = phrase.title, !phrase.hasOwner else { return }
        let after = phrase.range.upperBound
        if words.word(after, is: "of") || words.word(after, is: "for") || words.word(after, is: "at") {
            phrase.hasOtherOwner = true
        }
        let before = phrase.range.lowerBound - 1
        guard title.kind != .minister, title.kind != .deputyMinister, words.isWord(before), before >= 0,
            !isName(before, in: words), !lists.calendar.contains(words.lower[before]), words.isParsed
        else { return }
        switch words.tokens[before].upos {
        case .noun, .propn:
            if words.tokens[before].head == phrase.head, words.tokens[before].relation == .compound {
                phrase.hasOtherOwner = true
            }
        default: break
        }
    }

    // MARK: - Anaphora

    private func judgeAnaphora(_ phrase: inout ActorPhrase, in words: Words) {
        let isDefinite: Bool
        switch phrase.determiner {
        case nil:
            isDefinite =
                phrase.number == 2 && phrase.determiner == nil && words.word(phrase.range.lowerBound, is: "both")
        case "the", "this", "that", "these", "those", "both", "all": isDefinite = true
        case let word?: isDefinite = lists.possessive.contains(word)
        }
        guard isDefinite else { return }
        if phrase.modifiers.contains(where: { Self.ordinals.contains($0) }), phrase.title == nil { return }
        if phrase.title == nil {
            let after = phrase.range.upperBound
            if words.word(after, isIn: ["that", "which", "where", "whose", "without", "who"]) { return }
            // "The first country to", but "urged the two countries to".
            if words.word(after, is: "to"), phrase.number == nil, !isAddressed(phrase, in: words) { return }
        }
        phrase.isAnaphoric = true
    }
}

extension ArticleActors {
    /// Whether a phrase is the object of a verb of urging, so that "to" after it says what they are to do.
    private func isAddressed(_ phrase: ActorPhrase, in words: Words) -> Bool {
        guard words.isParsed, phrase.isPlural else { return false }
        return lists.outsiderVerb.contains(words.lemma(words.tokens[phrase.head].head))
    }
}

extension ActorPhrase.Owner {
    /// Whether the owner is given by an adjective or name before the head.
    fileprivate var isAdjectival: Bool { if case .parties = self { true } else { false } }
}
