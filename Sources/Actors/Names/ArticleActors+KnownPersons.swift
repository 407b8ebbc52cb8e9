internal import Gazetteer
internal import Linguistics
internal import Model

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
                guard !isCalledAfter(span.range.upperBound, in: sentences[sentence]) else {
                    strangers.append((sentence, span.range))
                    continue
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

    /// The person of the gazetteer whom a surname of several words or a name with initials means: "Nikita S. Khrushchev";
    /// nil when there is none.
    mutating func knownByInitials(_ run: Range<Int>, in words: Words) -> Int? {
        if let place = name(startingAt: run.lowerBound, in: words.sentence), names[words.sentence][place].range == run {
            // "De Gaulle": a surname of several words.
            let known = names[words.sentence][place].senses.compactMap { sense -> GazetteerPerson? in
                if case .person(let person) = sense.subject, sense.kind == .surname { gazetteer[person] } else { nil }
            }
            if let person = bestKnown(known, polity: nil, role: nil) {
                return register(known: person, range: run, in: words)
            }
        }
        let full = run.filter { words.isWord($0) && !isInitial(words.forms[$0]) }
        guard full.count > 1, full.count < run.count else { return nil }
        let name = full.map { words.forms[$0] }.joined(separator: " ")
        guard let person = bestKnown(gazetteer.people(named: name), polity: nil, role: nil) else { return nil }
        return register(known: person, range: run, in: words)
    }

    /// Whether a word is a letter with a point.
    private func isInitial(_ form: String) -> Bool {
        let bytes = Array(form.utf8)
        return bytes.count <= 2 && bytes.first.map { (0x41...0x5A).contains($0) } ?? false
            && (bytes.count == 1 || bytes[1] == UInt8(ascii: "."))
    }

    /// The one polity that stands after "of" right behind a name: "King Abdullah of Jordan".
    func polityAfter(_ end: Int, in sentence: Int) -> PolityCode? {
        guard sentences[sentence].word(end, is: "of"), let place = name(startingAt: end + 1, in: sentence) else {
            return nil
        }
        return onlyPolity(names[sentence][place])
    }

    /// The polity that a name names, where it can name one only.
    func onlyPolity(_ span: NameSpan) -> PolityCode? {
        let codes = Set(
            span.senses.compactMap { sense -> PolityCode? in
                guard case .entity(let index) = sense.subject, sense.kind <= .abbreviation else { return nil }
                return gazetteer[index].code
            })
        return codes.count == 1 ? codes.first : nil
    }

    /// The one polity that stands right before a name as its owner: "Jordan's King Abdullah".
    func polityBefore(_ start: Int, in sentence: Int) -> PolityCode? {
        let words = sentences[sentence]
        guard words.isGenitiveMark(start - 1), let place = name(endingAt: start - 1, in: sentence) else { return nil }
        return onlyPolity(names[sentence][place])
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
}
