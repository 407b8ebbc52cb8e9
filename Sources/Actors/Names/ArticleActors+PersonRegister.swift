internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Links the words of a name to a person of the register.
    mutating func setLink(_ person: Int, _ range: Range<Int>, in sentence: Int, reason: String) {
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

    /// Enters a person of the gazetteer once; returns the place in the register.
    mutating func register(known person: GazetteerPerson, range: Range<Int>, in words: Words) -> Int {
        let isWhole = range.count == person.name.utf8.split(separator: UInt8(ascii: " ")).count
        let spelling = isWhole ? words.text(range) : nil
        if let index = persons.firstIndex(where: { $0.known == person }) {
            note(parts: nameParts(range, in: words), of: index)
            persons[index].spelling = persons[index].spelling ?? spelling
            return index
        }
        let parts = person.name.lowercased().utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        var record = PersonRecord(name: person.name, parts: parts, known: person)
        record.spelling = spelling
        record.affiliation = person.polity(at: day).flatMap { party($0) }
        // Who comes to head an organisation later does not act for it yet.
        if let day, record.affiliation?.type != .polity,
            person.terms.allSatisfy({ $0.period.from.map { day < $0 } ?? false })
        {
            record.affiliation = nil
        }
        for part in parts where record.gender == nil { record.gender = lexicon.genders[part] }
        persons.append(record)
        note(parts: parts + nameParts(range, in: words), of: persons.count - 1)
        return persons.count - 1
    }

    /// Enters a person whom only the article names once; returns the place in the register.
    mutating func register(name range: Range<Int>, in words: Words) -> Int {
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

    /// Notes the parts of a name, by which the article may name the person later.
    mutating func note(parts: [String], of person: Int) {
        for part in parts
        where !lists[.honorific].contains(part) && !lists[.particle].contains(part)
            && !lists[.nameSuffix].contains(part)
            && part.utf8.count > 1
        {
            for form in [part] + part.utf8.split(separator: UInt8(ascii: "-")).map({ String(Substring($0)) })
            where form.utf8.count > 2 || form == part {
                if personsByPart[form]?.contains(person) != true { personsByPart[form, default: []].append(person) }
            }
        }
    }
}
