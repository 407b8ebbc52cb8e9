internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// "The foreign ministers of A and B, X and Y": the names go with the owners in order, or by what is known of them.
    mutating func respectiveIntroductions(in words: Words) -> [Introduction] {
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
                let isTitled = names[sentence].contains { $0.range.lowerBound == start && $0.isPerson }
                while start < words.count, !isTitled, lists[.honorific].contains(words.lower[start]) { start += 1 }
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
    mutating func introductionsOfShortNames(in words: Words) -> [Introduction] {
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

    /// The phrase with the office that somebody is told to have given to whoever has that name: "has named Ana Ruiz as its
    /// ambassador"; nil for an office that is only to be given.
    func phraseGiven(to run: Range<Int>, in words: Words) -> (phrase: Int, rule: String)? {
        var start = run.lowerBound - 1
        while start > 0, lists[.honorific].contains(words.lower[start]) { start -= 1 }
        guard words.word(start, isIn: lists[.givesOffice]),
            !(max(0, start - 2)..<start).contains(where: { words.word($0, isIn: Self.intending) })
        else { return nil }
        let end = words.word(run.upperBound, is: "as") ? run.upperBound + 1 : run.upperBound
        for (index, phrase) in phrases[words.sentence].enumerated() where phrase.range.lowerBound == end {
            guard let title = phrase.title, !title.isPlural, title.isOfPolity else { continue }
            return (index, "verb, name, office")
        }
        return nil
    }

    /// The words before a verb for what is not done.
    private static let intending: Set<String> = [
        "will", "would", "to", "may", "might", "could", "should", "not", "never", "n't",
    ]

    /// "Its president is X", "whose premier was X".
    func introductionsByCopula(in words: Words) -> [Introduction] {
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
    mutating func introductionsByVerb(in words: Words) -> [Introduction] {
        names[words.sentence].compactMap { span in
            guard case .person(let person) = span.link,
                let office = officeByVerb(after: span.range.upperBound, in: words)
            else { return nil }
            let end = phrases[words.sentence][office.phrase].range.upperBound
            return Introduction(
                sentence: words.sentence, phrase: office.phrase, person: person,
                tokens: span.range.lowerBound..<end, rule: "name, verb, office", isFormer: office.isFormer)
        }
    }

    /// The phrase with the office that a verb gives to whoever is named before it, and whether it is past; nil when none
    /// does.
    func officeByVerb(after end: Int, in words: Words) -> (phrase: Int, isFormer: Bool)? {
        if let found = officeByCredentials(after: end, in: words) { return (found, false) }
        var isFormer = false
        var isVerb = false
        for index in end..<min(end + 6, words.count) {
            if let phrase = phrases[words.sentence].firstIndex(where: { $0.range.lowerBound == index }) {
                guard isVerb, let title = phrases[words.sentence][phrase].title, title.isOfPolity, !title.isPlural
                else { return nil }
                return (phrase, isFormer)
            }
            let word = words.lower[index]
            switch word {
            case "is", "remains", "becomes", "became", "been": isVerb = true
            case "was", "served": (isVerb, isFormer) = (true, true)
            case "took", "takes", "assumed", "assumes":
                guard words.word(index + 1, isIn: ["office", "over", "power"]) else { return nil }
                isVerb = true
            case "office", "over", "power": guard isVerb else { return nil }
            case "as", "in", "has", "had", "also", "now", "be", "to", "being", "its", "their", ",", "who": break
            default:
                guard lists[.takesOffice].contains(word) else { return nil }
                (isVerb, isFormer) = (true, false)
            }
        }
        return nil
    }

    /// How many words "as ambassador" stands at most behind the credentials: "presented her credentials to the king in Oslo
    /// on Monday as ambassador".
    private static let credentialReach = 12

    /// The phrase with the post of an envoy who presents the papers for it: "X presented his credentials as the first
    /// ambassador of Y"; nil where nobody does.
    private func officeByCredentials(after end: Int, in words: Words) -> Int? {
        var index = end
        while words.word(index, isIn: ["has", "had", "also", "then", "today", "yesterday"]) { index += 1 }
        guard words.word(index, isIn: ["presented", "presents", "submitted", "submits", "handed", "hands"]),
            let papers = (index + 1..<index + 5).first(where: { words.word($0, isIn: ["credentials", "credence"]) }),
            let mark = (papers + 1...papers + Self.credentialReach).first(where: { words.word($0, is: "as") })
        else { return nil }
        return phrases[words.sentence].firstIndex { phrase in
            guard let title = phrase.title, title.isOfPolity, !title.isPlural else { return false }
            return phrase.range.contains(mark + 1) || phrase.range.lowerBound == mark + 1
                || phrase.core.lowerBound > mark && phrase.core.lowerBound - mark <= 4
        }
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
                guard words.word(index, isIn: lists[.leads]) else { continue }
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
                        lists[.led].contains(verb) && !isPerfect
                    ))
            }
        }
        return result
    }
}
