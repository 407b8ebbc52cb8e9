internal import Gazetteer
internal import Linguistics
internal import Model

/// That a text gives a person an office, by the words that stand together.
struct Introduction: Sendable {
    /// The index of the sentence.
    var sentence: Int
    /// The index of the phrase with the title in the sentence.
    var phrase: Int
    /// The person, by the place in the article's register.
    var person: Int
    /// The words of person and title.
    var tokens: Range<Int>
    /// The name of the rule.
    var rule: String
    /// Which of several owners is meant, for "the foreign ministers of A and B, X and Y"; nil for all.
    var ownerIndex: Int?
    /// The polity that the text names with this person alone: "Presidents X of A and Y of B"; nil for the phrase's.
    var owner: Party?
    /// Whether the words between say that the office is past.
    var isFormer = false
}

extension ArticleActors {
    /// Registers the persons whom the gazetteer knows by their full names.
    mutating func findKnownPersons() {
        var strangers: [(sentence: Int, range: Range<Int>)] = []
        defer {
            for stranger in strangers { names[stranger.sentence].removeAll { $0.range == stranger.range } }
        }
        for sentence in names.indices {
            for place in names[sentence].indices {
                let span = names[sentence][place]
                guard case .nobody = span.link, !span.senses.isEmpty else { continue }
                let full = span.senses.filter { $0.kind == .person }
                guard full.count > 0, !span.senses.contains(where: { $0.kind < .person }) else { continue }
                let known = full.compactMap { sense -> GazetteerPerson? in
                    if case .person(let index) = sense.subject { gazetteer[index] } else { nil }
                }
                let hint =
                    polityBefore(span.range.lowerBound, in: sentence)
                    ?? polityAfter(span.range.upperBound, in: sentence)
                guard var person = bestKnown(known, polity: hint, role: nil) else { continue }
                if let hint, !person.terms.contains(where: { $0.polity == hint }) {
                    // "Jordan's King Abdullah" is not the late king of Saudi Arabia.
                    let last = sentences[sentence].forms[span.range.upperBound - 1]
                    let others = gazetteer.people(named: last).filter { other in
                        other.terms.contains { $0.polity == hint }
                    }
                    guard let other = bestKnown(others, polity: hint, role: nil) else {
                        strangers.append((sentence, span.range))
                        continue
                    }
                    person = other
                }
                // "King Mohammed VI": the title is a word of its own.
                if let title = lexicon.titles.longestMatch(in: sentences[sentence], at: span.range.lowerBound),
                    title.end < span.range.upperBound
                {
                    names[sentence][place].range = title.end..<span.range.upperBound
                }
                let range = names[sentence][place].range
                let index = register(known: person, range: range, in: sentences[sentence])
                names[sentence][place].link = .person(index)
                names[sentence][place].reason = "a person of the gazetteer"
            }
        }
    }

    /// The one polity that stands after "of" right behind a name: "King Abdullah of Jordan".
    private func polityAfter(_ end: Int, in sentence: Int) -> PolityCode? {
        guard sentences[sentence].word(end, is: "of"), let place = name(startingAt: end + 1, in: sentence) else {
            return nil
        }
        return onlyPolity(names[sentence][place])
    }

    /// The polity that a name names, where it can name one only.
    private func onlyPolity(_ span: NameSpan) -> PolityCode? {
        let codes = Set(
            span.senses.compactMap { sense -> PolityCode? in
                guard case .entity(let index) = sense.subject, sense.kind <= .abbreviation else { return nil }
                return gazetteer[index].code
            })
        return codes.count == 1 ? codes.first : nil
    }

    /// The one polity that stands right before a name as its owner: "Jordan's King Abdullah".
    private func polityBefore(_ start: Int, in sentence: Int) -> PolityCode? {
        let words = sentences[sentence]
        guard words.isGenitiveMark(start - 1), let place = name(endingAt: start - 1, in: sentence) else { return nil }
        return onlyPolity(names[sentence][place])
    }

    /// Finds the persons whom the article names in full and introduces by an office, an affiliation, or a given name.
    ///
    /// - Returns: what the text says of their offices.
    mutating func findIntroductions() -> [Introduction] {
        var introductions: [Introduction] = []
        for words in sentences {
            for run in nameRuns(in: words) { introductions += introduce(run, in: words) }
            introductions += respectiveIntroductions(in: words)
        }
        for words in sentences {
            linkShortNames(in: words)
        }
        for words in sentences {
            linkPersonalOwners(in: words)
            introductions += introductionsOfShortNames(in: words)
            introductions += introductionsByVerb(in: words)
            introductions += introductionsByCopula(in: words)
        }
        return introductions
    }

    // MARK: - Runs of capitalised words

    /// Words that may be a personal name: capitalised, with particles between, without titles before.
    private func nameRuns(in words: Words) -> [Range<Int>] {
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
                } else if isParticle(end, in: words), end + 1 < words.count, canBeName(end + 1, in: words) {
                    end += 2
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
                } else if lists.honorific.contains(words.lower[start]), end - start > 1,
                    !isSurnameOnly(start, in: words)
                {
                    start += 1
                } else if start == 0, lists.notName.contains(words.lower[0]) || lists.calendar.contains(words.lower[0])
                {
                    start += 1
                } else if lists.calendar.contains(words.lower[start]), words.word(start - 1, isIn: Self.beforeDates) {
                    start += 1
                } else {
                    break
                }
            }
            while end > start, lists.calendar.contains(words.lower[end - 1]) { end -= 1 }
            // "Deputy Emergency Situations Minister Alexander Chupriyan"
            for phrase in phrases[words.sentence]
            where phrase.title != nil && phrase.core.lowerBound >= start && phrase.core.upperBound < end {
                let rest = phrase.core.upperBound..<end
                if !isSurnameOnly(phrase.core.lowerBound, in: words),
                    rest.contains(where: { words.isWord($0) && !lists.nameSuffix.contains(words.lower[$0]) })
                {
                    start = rest.lowerBound
                }
            }
            if start < end, !words.isTitleCase || words.sentence > 0 || end - start <= 4 { runs.append(start..<end) }
            index = max(end, index + 1)
        }
        return runs
    }

    private static let beforeDates: Set<String> = [
        "in", "on", "last", "since", "by", "until", "before", "after", "this", "next", "early", "late", "mid", "from",
    ]

    private func canBeName(_ index: Int, in words: Words) -> Bool {
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
        if lists.notName.contains(words.lower[index]), index > 0, !lists.honorific.contains(words.lower[index]) {
            return ["jr", "sr", "will", "may"].contains(words.lower[index]) && words.isCapitalised(index - 1)
        }
        return !words.isAllCapitals(index) || words.forms[index].utf8.count > 4
            || lists.nameSuffix.contains(words.lower[index])
    }

    /// Whether a particle is joined to a name: "al-Assad".
    private func hasParticle(_ form: String) -> Bool {
        let parts = form.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1)
        guard parts.count == 2, let first = parts[1].first else { return false }
        return lists.particle.contains(String(Substring(parts[0]))) && (0x41...0x5A).contains(first)
    }

    private func isParticle(_ index: Int, in words: Words) -> Bool {
        lists.particle.contains(words.lower[index]) && !words.isCapitalised(index)
            && (words.lower[index].utf8.count > 1 || words.lower[index] == "y")
    }

    /// Whether the word is a personal name of the gazetteer though it reads like a title ("King", "Prince").
    private func isSurnameOnly(_ index: Int, in words: Words) -> Bool {
        guard let place = name(startingAt: index, in: words.sentence) else { return false }
        return names[words.sentence][place].senses.contains { $0.kind == .person || $0.kind == .surname }
    }

    // MARK: - Introductions

    /// Registers the person of a run when the words beside it introduce one.
    private mutating func introduce(_ run: Range<Int>, in words: Words) -> [Introduction] {
        let sentence = words.sentence
        let isKnown = name(startingAt: run.lowerBound, in: sentence).map { names[sentence][$0] }
        let isKnownFull = isKnown?.isPerson == true && isKnown?.range == run
        let before = phraseBefore(run.lowerBound, in: words)
        let after = phraseAfter(run.upperBound, in: words)
        let isLong = nameWordCount(run, in: words) > 1
        let honorific = honorificBefore(run.lowerBound, in: words)
        var person: Int?
        if isKnownFull, case .person(let index)? = isKnown?.link { person = index }

        let found = [before, after].compactMap { $0 }.filter { phrases[sentence][$0.phrase].title != nil }
        // "King Mohammed VI of Morocco"
        if let before, !phrases[sentence][before.phrase].hasOwner, !phrases[sentence][before.phrase].isPlural,
            words.word(run.upperBound, is: "of"),
            let place = name(
                startingAt: run.upperBound + (words.word(run.upperBound + 1, is: "the") ? 2 : 1), in: sentence),
            case .party(let party, let manner) = names[sentence][place].link, manner == .name
        {
            phrases[sentence][before.phrase].owner = .parties([party])
        }
        let hasOffice = found.contains { phrases[sentence][$0.phrase].title?.isOfPolity == true }
        let isPrivate = found.contains { phrases[sentence][$0.phrase].title?.isOfPolity == false }
        let owner =
            run.lowerBound > 1 && words.isGenitiveMark(run.lowerBound - 1)
            ? name(endingAt: run.lowerBound - 1, in: sentence) : nil
        if person == nil, isLong {
            let isGiven =
                gazetteer.isGivenName(words.forms[run.lowerBound])
                || lexicon.genders[words.lower[run.lowerBound]] != nil
            guard hasOffice || isPrivate || honorific != nil || owner != nil || isGiven else { return [] }
            if !hasOffice, !isPrivate, honorific == nil, let owner {
                guard isGiven || isKnown?.senses.contains(where: { $0.kind == .surname }) == true else { return [] }
                _ = owner
            }
            if words.isTitleCase, !hasOffice { return [] }
            person = register(name: run, in: words)
        }
        guard let person else { return [] }
        setLink(
            person, run, in: sentence,
            reason: isKnownFull ? "a person of the gazetteer" : "a person whom the article introduces")
        if let honorific, persons[person].gender == nil { persons[person].gender = honorific }
        if isPrivate, !hasOffice, persons[person].known == nil { persons[person].isPrivate = true }
        if let owner, persons[person].affiliation == nil,
            case .party(let party, _) = names[sentence][owner].link, before == nil
        {
            persons[person].affiliation = party
        }
        return found.filter { phrases[sentence][$0.phrase].title?.isPlural == false }.map {
            introduction($0, person: person, run: run, sentence: sentence)
        }
    }

    private func introduction(
        _ found: (phrase: Int, rule: String), person: Int, run: Range<Int>, sentence: Int
    ) -> Introduction {
        let range = phrases[sentence][found.phrase].range
        return Introduction(
            sentence: sentence, phrase: found.phrase, person: person,
            tokens: min(range.lowerBound, run.lowerBound)..<max(range.upperBound, run.upperBound), rule: found.rule)
    }

    /// The phrase with a title that stands right before a name, with or without a comma.
    private func phraseBefore(_ start: Int, in words: Words) -> (phrase: Int, rule: String)? {
        var end = start
        while end > 0, lists.honorific.contains(words.lower[end - 1]), words.isCapitalised(end - 1),
            !phrases[words.sentence].contains(where: { $0.core.contains(end - 1) })
        {
            end -= 1
        }
        for (index, phrase) in phrases[words.sentence].enumerated() where phrase.title != nil {
            if phrase.range.upperBound == end,
                phrase.core.upperBound == end || phrase.determiner != nil || phrase.isOwnerGenitive
                    || phrase.hostWord != nil
            {
                return (index, "title before name")
            }
            if words.isComma(end - 1), phrase.range.upperBound == end - 1, phrase.title?.isPlural == false,
                (phrase.determiner != "a" && phrase.determiner != "an") || phrase.hasOwner
            {
                return (index, "office, name")
            }
        }
        return nil
    }

    /// The phrase with a title that stands right after a name, with or without a comma: "Wang Yi, China's foreign
    /// minister"; a stripped caption has no comma.
    private func phraseAfter(_ end: Int, in words: Words) -> (phrase: Int, rule: String)? {
        var start = end
        if words.isComma(start) { start += 1 }
        if words.word(start, is: "(") { start += 1 }
        for (index, phrase) in phrases[words.sentence].enumerated() where phrase.range.lowerBound == start {
            guard let title = phrase.title, !title.isPlural else { continue }
            if start == end {
                // Without a comma only a bare title or one with its polity: "Denis Pushilin leader of the ..."
                guard phrase.determiner == nil, phrase.hasOwner || !phrase.hosts.isEmpty,
                    phrase.core.lowerBound == start || phrase.isOwnerGenitive == false
                else { continue }
            }
            // "Smith, foreign minister Jones and ...": the title belongs to the next name.
            if phrase.core.upperBound == phrase.range.upperBound, words.isCapitalised(phrase.range.upperBound),
                phrase.determiner == nil, !lists.calendar.contains(words.lower[phrase.range.upperBound]),
                !phrase.isOwnerGenitive || true,
                name(startingAt: phrase.range.upperBound, in: words.sentence).map({
                    names[words.sentence][$0].isPerson || names[words.sentence][$0].senses.isEmpty
                }) ?? true
            {
                continue
            }
            return (index, "name, office")
        }
        return nil
    }

    private func honorificBefore(_ start: Int, in words: Words) -> Gender? {
        guard start > 0, words.isCapitalised(start - 1) else { return nil }
        if lists.femaleTitle.contains(words.lower[start - 1]) { return .female }
        if lists.maleTitle.contains(words.lower[start - 1]) { return .male }
        return nil
    }

    /// "The foreign ministers of A and B, X and Y": the names go with the owners in order, or by what is known of them.
    private mutating func respectiveIntroductions(in words: Words) -> [Introduction] {
        let sentence = words.sentence
        var result: [Introduction] = []
        for (index, phrase) in phrases[sentence].enumerated() {
            guard phrase.title?.isPlural == true, phrase.title?.isOfPolity == true else { continue }
            // What was taken for the owner may be that of the first name: "Presidents X of A and Y of B".
            var start = phrase.core.upperBound
            if !names[sentence].contains(where: { $0.range.lowerBound == start && $0.isPerson }) {
                start = phrase.range.upperBound
            }
            if words.isComma(start) { start += 1 }
            var found: [(person: Int, range: Range<Int>, owner: Party?)] = []
            while start < words.count {
                while start < words.count, lists.honorific.contains(words.lower[start]) { start += 1 }
                let span = names[sentence].first { $0.range.lowerBound == start && $0.isPerson }
                var run = span?.range
                var person: Int?
                if let span, case .person(let known) = span.link { person = known }
                if person == nil, let unknown = nameRuns(in: words).first(where: { $0.lowerBound == start }),
                    nameWordCount(unknown, in: words) > 1
                {
                    person = register(name: unknown, in: words)
                    setLink(persons.count - 1, unknown, in: sentence, reason: "a person whom the article introduces")
                    run = unknown
                }
                guard let person, let run else { break }
                var next = run.upperBound
                var owner: Party?
                if words.word(next, is: "of") {
                    let article = words.word(next + 1, is: "the") ? 2 : 1
                    if let place = name(startingAt: next + article, in: sentence),
                        case .party(let party, .name) = names[sentence][place].link
                    {
                        owner = party
                        next = names[sentence][place].range.upperBound
                    }
                }
                found.append((person, run, owner))
                let end = next
                if words.isComma(next) { next += 1 }
                if words.word(next, is: "and") { next += 1 }
                guard next > end else { break }
                start = next
            }
            guard found.count > 1 else { continue }
            for (order, item) in found.enumerated() {
                result.append(
                    Introduction(
                        sentence: sentence, phrase: index, person: item.person,
                        tokens: phrase.range.lowerBound..<item.range.upperBound, rule: "offices, names",
                        ownerIndex: order, owner: item.owner))
            }
        }
        return result
    }

    /// "President Tsai", "the Egyptian president, Sisi": names in short with an office beside them.
    private mutating func introductionsOfShortNames(in words: Words) -> [Introduction] {
        var result: [Introduction] = []
        for span in names[words.sentence] {
            guard case .person(let person) = span.link, nameWordCount(span.range, in: words) == 1 else { continue }
            for found in [
                phraseBefore(span.range.lowerBound, in: words), phraseAfter(span.range.upperBound, in: words),
            ]
            .compactMap({ $0 }) {
                guard let title = phrases[words.sentence][found.phrase].title, !title.isPlural, title.isOfPolity else {
                    continue
                }
                result.append(introduction(found, person: person, run: span.range, sentence: words.sentence))
            }
        }
        return result
    }

    /// "Its president is X", "whose premier was X".
    private func introductionsByCopula(in words: Words) -> [Introduction] {
        var result: [Introduction] = []
        for (index, phrase) in phrases[words.sentence].enumerated() {
            let verb = phrase.range.upperBound
            guard let title = phrase.title, !title.isPlural, title.isOfPolity, phrase.hasOwner,
                words.word(verb, isIn: ["is", "was", "remains"]),
                let place = name(startingAt: verb + 1, in: words.sentence),
                case .person(let person) = names[words.sentence][place].link
            else { continue }
            result.append(
                Introduction(
                    sentence: words.sentence, phrase: index, person: person,
                    tokens: phrase.range.lowerBound..<names[words.sentence][place].range.upperBound,
                    rule: "office, verb, name", isFormer: words.word(verb, is: "was")))
        }
        return result
    }

    /// "X was elected president of Y", "X is the foreign minister of Y", "X served as ...".
    private func introductionsByVerb(in words: Words) -> [Introduction] {
        var result: [Introduction] = []
        for span in names[words.sentence] {
            guard case .person(let person) = span.link else { continue }
            var index = span.range.upperBound
            var isFormer = false
            var isVerb = false
            var steps = 0
            while index < words.count, steps < 6 {
                if let phrase = phrases[words.sentence].firstIndex(where: { $0.range.lowerBound == index }) {
                    guard isVerb, let title = phrases[words.sentence][phrase].title, title.isOfPolity, !title.isPlural
                    else { break }
                    let range = phrases[words.sentence][phrase].range
                    result.append(
                        Introduction(
                            sentence: words.sentence, phrase: phrase, person: person,
                            tokens: span.range.lowerBound..<range.upperBound, rule: "name, verb, office",
                            isFormer: isFormer))
                    break
                }
                let word = words.lower[index]
                switch word {
                case "is", "remains", "becomes", "became": isVerb = true
                case "was":
                    isVerb = true
                    isFormer = true
                case "served": (isVerb, isFormer) = (true, true)
                case "as", "in", "has", "had", "been", "also", "now", "be", "to", "being", "its", "their", ",", "who":
                    break
                default:
                    guard lists.takesOffice.contains(word) else {
                        index = words.count
                        continue
                    }
                    isVerb = true
                    isFormer = false
                }
                index += 1
                steps += 1
            }
        }
        return result
    }

    /// "X, who leads Y", "X chairs Y": the office without a title.
    mutating func findLeaders() -> [(sentence: Int, person: Int, party: Party, tokens: Range<Int>, isFormer: Bool)] {
        var result: [(sentence: Int, person: Int, party: Party, tokens: Range<Int>, isFormer: Bool)] = []
        for words in sentences {
            for span in names[words.sentence] {
                guard case .person(let person) = span.link else { continue }
                var index = span.range.upperBound
                while words.word(index, isIn: [",", "who", "also", "now", "currently", "has", "have"]) { index += 1 }
                let isPerfect = words.word(index - 1, isIn: ["has", "have"])
                guard words.word(index, isIn: lists.leads) else { continue }
                let verb = words.lower[index]
                index += 1
                if words.word(index, is: "the") { index += 1 }
                guard let place = name(startingAt: index, in: words.sentence),
                    case .party(let party, let manner) = names[words.sentence][place].link, manner == .name,
                    !words.isGenitiveMark(names[words.sentence][place].range.upperBound),
                    // "leads Germany to ...", "led Iraq into war"
                    !words.word(
                        names[words.sentence][place].range.upperBound, isIn: ["to", "into", "in", "through", "by"])
                else { continue }
                result.append(
                    (
                        words.sentence, person, party,
                        span.range.lowerBound..<names[words.sentence][place].range.upperBound,
                        lists.led.contains(verb) && !isPerfect
                    ))
            }
        }
        return result
    }

    // MARK: - Short names

    /// Links surnames and other single parts of names to the persons of the article, else to those of the gazetteer.
    private mutating func linkShortNames(in words: Words) {
        let sentence = words.sentence
        for index in words.indices where canBeName(index, in: words) {
            let place = name(covering: index, in: sentence)
            if let place, names[sentence][place].isPerson { continue }
            if let place, names[sentence][place].range.lowerBound < index { continue }
            let range = place.map { names[sentence][$0].range } ?? index..<(index + 1)
            let title = phraseBefore(range.lowerBound, in: words)
            if let person = registeredPerson(named: range, in: words) {
                setLink(person, range, in: sentence, reason: "a part of a name that the article has in full")
                continue
            }
            guard let place else {
                guard let title, let office = phrases[sentence][title.phrase].title, office.isOfPolity,
                    !office.isPlural,
                    title.rule == "title before name", !lists.calendar.contains(words.lower[index]), office.isNational,
                    lexicon.titles.longestMatch(in: words, at: index) == nil, !canBeName(index + 1, in: words),
                    !words.isTitleCase, !lists.notName.contains(words.lower[index])
                else { continue }
                let person = register(name: range, in: words)
                setLink(person, range, in: sentence, reason: "a person whom the article introduces")
                continue
            }
            let senses = names[sentence][place].senses
            guard !senses.contains(where: { $0.kind < .person }) else { continue }
            if isPartOfLongerName(range, in: words) {
                names[sentence][place].reason = "a part of a name of somebody else"
                continue
            }
            let known = senses.compactMap { sense -> GazetteerPerson? in
                if case .person(let person) = sense.subject { gazetteer[person] } else { nil }
            }
            let phrase = title.map { phrases[sentence][$0.phrase] }
            if let person = bestKnown(known, polity: phrase?.ownerParty?.polity, role: phrase?.title?.role) {
                let isTitled = phrase?.title?.isOfPolity == true
                let code = person.polity(at: day)
                // "Macron" of an article of his term, or a name that only one leader ever had: "Hollande".
                let leads = known.filter { $0.terms.contains { $0.role.hasPrefix("head of") } }
                let isLeader =
                    leads.map(\.name) == [person.name]
                    || day.map { day in
                        person.terms(at: day).contains { $0.role.hasPrefix("head of") || $0.role == "foreign minister" }
                    } ?? !leads.isEmpty
                guard isTitled || isLeader || code.map({ (counts[$0] ?? 0) > 0 }) == true else { continue }
                if lists.calendar.contains(words.lower[index]), !isTitled { continue }
                let number = register(known: person, range: range, in: words)
                setLink(number, range, in: sentence, reason: "a surname of the gazetteer, by the article's day")
            } else if known.count > 1 {
                names[sentence][place].reason = "several persons have the name, and nothing settles which"
            }
        }
    }

    /// Whether another word of a personal name stands right before or after: "Saadi Gaddafi", "Kim Kardashian".
    private func isPartOfLongerName(_ range: Range<Int>, in words: Words) -> Bool {
        if words.isTitleCase { return false }
        func isOther(_ index: Int) -> Bool {
            guard words.indices.contains(index), canBeName(index, in: words),
                !lists.calendar.contains(words.lower[index]),
                !lists.honorific.contains(words.lower[index]), index > 0 || gazetteer.isGivenName(words.forms[index]),
                name(covering: index, in: words.sentence) == nil
            else { return false }
            return !phrases[words.sentence].contains { $0.core.contains(index) }
        }
        return isOther(range.lowerBound - 1) || isOther(range.upperBound)
    }

    /// The person of the article of whose name the words are a part; the one named last when there are several.
    private func registeredPerson(named range: Range<Int>, in words: Words) -> Int? {
        var candidates: [Int]?
        for index in range where words.isWord(index) {
            var found = personsByPart[words.lower[index]] ?? []
            if found.isEmpty, words.lower[index].hasSuffix("s") {
                found = personsByPart[String(words.lower[index].dropLast())] ?? []
            }
            candidates = candidates.map { $0.filter(found.contains) } ?? found
        }
        guard let candidates, !candidates.isEmpty else { return nil }
        if candidates.count == 1 { return candidates[0] }
        if range.count == 1 {
            let last = candidates.filter { persons[$0].parts.last == words.lower[range.lowerBound] }
            if last.count == 1 { return last[0] }
        }
        if let day {
            let current = candidates.filter { persons[$0].known?.terms(at: day).isEmpty == false }
            if current.count == 1 { return current[0] }
        }
        return candidates.last
    }

    /// The one person that a name means among those of the gazetteer: by the polity and the office beside the name, who
    /// is in office on the article's day, and which polities the article names; nil when several remain.
    func bestKnown(_ all: [GazetteerPerson], polity: PolityCode?, role: String?) -> GazetteerPerson? {
        var candidates: [GazetteerPerson] = []
        for person in all where !candidates.contains(person) { candidates.append(person) }
        func keep(_ test: (GazetteerPerson) -> Bool) {
            guard candidates.count > 1 else { return }
            let kept = candidates.filter(test)
            if !kept.isEmpty { candidates = kept }
        }
        if let polity { keep { person in person.terms.contains { $0.polity == polity } } }
        if let role { keep { person in person.terms.contains { $0.role == role } } }
        keep { person in person.terms.contains { (counts[$0.polity] ?? 0) > 0 } }
        if let day {
            keep { !$0.terms(at: day).isEmpty }
            keep { person in person.terms.contains { ($0.period.from ?? .first) <= day } }
        } else if candidates.count > 1, Set(candidates.flatMap { $0.terms.map(\.polity) }).count == 1 {
            // Without a day the polity is clear all the same, and the latest is the likeliest.
            return candidates.max { left, right in
                (left.terms.last?.period.from ?? .first) < (right.terms.last?.period.from ?? .first)
            }
        }
        return candidates.count == 1 ? candidates[0] : nil
    }

    // MARK: - The register

    private func nameWordCount(_ range: Range<Int>, in words: Words) -> Int {
        range.filter { words.isWord($0) && !lists.nameSuffix.contains(words.lower[$0]) }.count
    }

    private mutating func setLink(_ person: Int, _ range: Range<Int>, in sentence: Int, reason: String) {
        if let place = names[sentence].firstIndex(where: { $0.range == range }) {
            names[sentence][place].link = .person(person)
            names[sentence][place].reason = reason
            return
        }
        names[sentence].removeAll { $0.range.overlaps(range) }
        let place = names[sentence].firstIndex { $0.range.lowerBound > range.lowerBound }
        names[sentence].insert(
            NameSpan(range: range, senses: [], link: .person(person), reason: reason),
            at: place ?? names[sentence].count)
    }

    private mutating func register(known person: GazetteerPerson, range: Range<Int>, in words: Words) -> Int {
        if let index = persons.firstIndex(where: { $0.known == person }) {
            note(parts: nameParts(range, in: words), of: index)
            return index
        }
        let parts = person.name.lowercased().utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        var record = PersonRecord(name: person.name, parts: parts, known: person)
        record.affiliation = person.polity(at: day).flatMap { party($0) }
        for part in parts where record.gender == nil { record.gender = lexicon.genders[part] }
        persons.append(record)
        note(parts: parts + nameParts(range, in: words), of: persons.count - 1)
        return persons.count - 1
    }

    private mutating func register(name range: Range<Int>, in words: Words) -> Int {
        let parts = nameParts(range, in: words)
        if let first = parts.first, let last = parts.last {
            let same = persons.firstIndex { person in
                person.parts == parts
                    || (parts.count > 1 && person.parts.count > 1 && person.parts.first == first
                        && person.parts.last == last)
            }
            if let same { return same }
        }
        var record = PersonRecord(name: words.text(range), parts: parts)
        record.gender = parts.first.flatMap { lexicon.genders[$0] }
        persons.append(record)
        note(parts: parts, of: persons.count - 1)
        return persons.count - 1
    }

    private func nameParts(_ range: Range<Int>, in words: Words) -> [String] {
        range.filter { words.isWord($0) }.map { words.lower[$0] }
    }

    private mutating func note(parts: [String], of person: Int) {
        for part in parts
        where !lists.honorific.contains(part) && !lists.particle.contains(part) && !lists.nameSuffix.contains(part)
            && part.utf8.count > 1
        {
            for form in [part] + part.utf8.split(separator: UInt8(ascii: "-")).map({ String(Substring($0)) })
            where form.utf8.count > 2 || form == part {
                if personsByPart[form]?.contains(person) != true { personsByPart[form, default: []].append(person) }
            }
        }
    }

    /// Gives a phrase after a person's genitive that person as its owner: "President Xiomara Castro's government".
    private mutating func linkPersonalOwners(in words: Words) {
        for index in phrases[words.sentence].indices {
            let phrase = phrases[words.sentence][index]
            if case .organ(let organ) = phrase.kind, organ.kind == "government", case .none = phrase.owner,
                let place = name(endingAt: phrase.range.lowerBound, in: words.sentence),
                names[words.sentence][place].isPerson
            {
                // "the Assad regime"
                phrases[words.sentence][index].owner = .person(names[words.sentence][place].range.lowerBound)
                continue
            }
            guard phrase.isOwnerGenitive, case .none = phrase.owner, words.isGenitiveMark(phrase.range.lowerBound),
                let place = name(endingAt: phrase.range.lowerBound, in: words.sentence),
                names[words.sentence][place].isPerson
            else { continue }
            let range = names[words.sentence][place].range
            phrases[words.sentence][index].owner = .person(range.lowerBound)
            phrases[words.sentence][index].range = range.lowerBound..<phrase.range.upperBound
        }
    }
}

extension ActorPhrase {
    /// Whether the phrase says whose it is.
    var hasOwner: Bool { if case .none = owner { false } else { true } }

    /// The owner, where it is one polity or organisation by name.
    var ownerParty: Party? {
        if case .parties(let parties) = owner, parties.count == 1 { parties[0] } else { nil }
    }
}
