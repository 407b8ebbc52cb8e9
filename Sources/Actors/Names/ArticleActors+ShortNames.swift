internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Links surnames and other single parts of names to the persons of the article, else to those of the gazetteer.
    mutating func linkShortNames(in words: Words) {
        let sentence = words.sentence
        for index in words.indices where canBeName(index, in: words) || isNamesake(index, in: words) {
            let place = name(covering: index, in: sentence)
            if let place, names[sentence][place].isPerson { continue }
            if let place, names[sentence][place].range.lowerBound < index { continue }
            let range = place.map { names[sentence][$0].range } ?? index..<(index + 1)
            if isCalledAfter(range.upperBound, in: words) { continue }
            let title = phraseBefore(range.lowerBound, in: words)
            if let person = registeredPerson(named: range, in: words) {
                setLink(person, range, in: sentence, reason: "a part of a name that the article has in full")
                continue
            }
            guard let place else {
                guard let title, let office = phrases[sentence][title.phrase].title, office.isOfPolity,
                    !office.isPlural,
                    title.rule == "title before name", !lists[.calendar].contains(words.lower[index]),
                    office.isNational,
                    lexicon.titles.longestMatch(in: words, at: index) == nil, !canBeName(index + 1, in: words),
                    !words.isTitleCase, !lists[.notName].contains(words.lower[index])
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
                        person.terms(at: day).contains { term in
                            term.role.hasPrefix("head of") || ["foreign minister", "leader"].contains(term.role)
                        }
                    } ?? !leads.isEmpty
                // "Ban" of an article from years before the Secretary-General is a ban.
                if !isTitled, !hasBeenInOffice(person) { continue }
                guard isTitled || isLeader || code.map({ (counts[$0] ?? 0) > 0 }) == true else { continue }
                if lists[.calendar].contains(words.lower[index]), !isTitled { continue }
                let number = register(known: person, range: range, in: words)
                setLink(number, range, in: sentence, reason: "a surname of the gazetteer, by the article's day")
            } else if known.count > 1 {
                names[sentence][place].reason = "several persons have the name, and nothing settles which"
            }
        }
    }

    /// Whether a person has held an office by the article's day, or is about to: those of later years are not meant.
    private func hasBeenInOffice(_ person: GazetteerPerson) -> Bool {
        guard let day else { return true }
        return person.terms.contains { term in
            guard let first = term.period.from else { return true }
            return first <= day || first.year - day.year <= 1
        }
    }

    /// Whether a city's name is the surname of somebody whom the article names in full, and no word before it says that the
    /// city is meant: "Hague told" beside "William Hague", but not "in The Hague".
    private func isNamesake(_ index: Int, in words: Words) -> Bool {
        guard let place = name(covering: index, in: words.sentence), let people = personsByPart[words.lower[index]],
            people.contains(where: { persons[$0].parts.count > 1 && persons[$0].parts.last == words.lower[index] }),
            !words.word(index - 1, is: "the"), !words.word(index - 1, isIn: lists[.inPreposition])
        else { return false }
        let span = names[words.sentence][place]
        guard span.range.count == 1 else { return false }
        switch span.link {
        case .place: return true
        case .party(_, let manner): return manner == .capital || manner == .metonym
        default: return false
        }
    }

    /// Whether another word of a personal name stands right before or after: "Saadi Gaddafi", "Kim Kardashian".
    func isPartOfLongerName(_ range: Range<Int>, in words: Words) -> Bool {
        if words.isTitleCase { return false }
        func isOther(_ index: Int) -> Bool {
            guard words.indices.contains(index), canBeName(index, in: words),
                !lists[.calendar].contains(words.lower[index]),
                !lists[.honorific].contains(words.lower[index]), index > 0 || gazetteer.isGivenName(words.forms[index]),
                name(covering: index, in: words.sentence) == nil
            else { return false }
            return !phrases[words.sentence].contains { $0.core.contains(index) }
        }
        return isOther(range.lowerBound - 1) || isOther(range.upperBound)
    }

    /// The person of the article of whose name the words are a part; the one named last when there are several.
    func registeredPerson(named range: Range<Int>, in words: Words) -> Int? {
        var candidates: [Int]?
        for index in range where words.isWord(index) {
            var found = personsByPart[words.lower[index]] ?? []
            if found.isEmpty { found = personsByPart[Inflection.singular(of: words.lower[index])] ?? [] }
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

    /// Gives a phrase after a person's genitive that person as its owner: "President Xiomara Castro's government".
    mutating func linkPersonalOwners(in words: Words) {
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
