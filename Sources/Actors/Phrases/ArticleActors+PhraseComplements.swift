internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Takes in what stands after a head: "of X", "to X", "in X".
    func extendRight(_ index: Int, in found: inout [ActorPhrase], words: Words) {
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
                if let title = found[index].title, title.kind == .minister {
                    guard let owner = found[index].ownerParty, parties.count == 1, parties[0].polity != owner.polity
                    else { return }
                    found[index].kind = .office(title.asEnvoy)
                }
                found[index].hosts = parties
                found[index].hostWord = target.word
            }
            end = endOfAbbreviation(after: target.end, in: words)
            found[index].range = found[index].range.lowerBound..<end
        }
    }

    /// Whether the article is of the time of legations, when a bare minister in a foreign capital headed one.
    private var hasMinistersResident: Bool { day.map { $0.year < Self.lastYearOfLegations } ?? false }

    private static let lastYearOfLegations = 1970

    /// The end of a name with the abbreviation in brackets behind it: "the European Union (EU)".
    private func endOfAbbreviation(after end: Int, in words: Words) -> Int {
        let hasOne =
            end + 2 < words.count && words.forms[end] == "(" && words.forms[end + 2] == ")"
            && words.isAllCapitals(end + 1)
        return hasOne ? end + 3 : end
    }

    /// The polity of an organ whose abbreviation stands right after its name.
    func abbreviatedOwner(after end: Int, in words: Words) -> Party? {
        let start = words.indices.contains(end) && words.forms[end] == "(" ? end + 1 : end
        guard words.isAllCapitals(start), let place = name(startingAt: start, in: words.sentence),
            case .party(let party, _) = names[words.sentence][place].link, party.type == .organ
        else { return nil }
        return self.party(party.polity)
    }

    /// What a preposition after a head names: whose it is, or to whom it is sent.
    enum Use { case owner, host }

    /// What a preposition names after that phrase; nil when it has nothing to do with the head.
    func use(of preposition: String, after phrase: ActorPhrase) -> Use? {
        var hasOwner = true
        if case .none = phrase.owner { hasOwner = false }
        switch phrase.kind {
        case .office(let title):
            switch (title.kind, preposition) {
            case (.ambassador, "to"), (.ambassador, "in"), (.ambassador, "at"), (.envoy, "to"), (.envoy, "for"),
                (.envoy, "on"):
                return phrase.hosts.isEmpty ? .host : nil
            case (.minister, "in"), (.minister, "at"), (.minister, "to"):
                return title.name == "minister" && hasOwner && phrase.hosts.isEmpty && hasMinistersResident
                    ? .host : nil
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

    /// What a preposition governs.
    struct Target {
        /// What can stand behind a preposition.
        enum What {
            case parties([Party])
            case phrase(Int)
            case person(Int)
        }
        /// What it is.
        var what: What
        /// Its head, an index of the sentence's tokens.
        var word: Int
        /// The index behind its last token.
        var end: Int
    }

    /// What a preposition governs: names with "and" between them, a phrase, or a name behind up to five more words
    /// ("of the state affairs of the DPRK").
    func target(after start: Int, in found: [ActorPhrase], words: Words, isPlural: Bool) -> Target? {
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

    /// Whether the word ends what depends on a preposition.
    func isClauseStart(_ word: String) -> Bool { lists[.clauseStart].contains(word) }

    /// The names joined by commas and "and" after a plural head; the first alone after a singular one.
    func coordination(from place: Int, first: [Party], in words: Words, isPlural: Bool) -> Target {
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
}
