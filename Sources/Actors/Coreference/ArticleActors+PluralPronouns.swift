internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Whom "they" and "their" mean; nil when nothing settles it.
    func severalAntecedent(
        of index: Int, isPossessive: Bool, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        func coordinated(_ drafts: [Draft], _ words: Words, before limit: Int) -> Draft? {
            // "Macron brought them together. They agreed": a plural pronoun of the sentence before hands on whom it means.
            let isBefore = limit == words.count
            let usable = drafts.filter {
                $0.isAntecedent && $0.range.upperBound <= limit && ($0.kind != .pronoun || isBefore && $0.isPlural)
            }
            let order =
                usable.indices.reversed().filter { usable[$0].isSubject }
                + usable.indices.reversed().filter { !usable[$0].isSubject }
            for position in order {
                let draft = usable[position]
                if draft.isPlural, draft.referents.count > 1, !draft.isPlaceOnly { return draft }
                // Names joined by "and".
                guard position > 0 else { continue }
                let group = members(of: position, among: usable, in: words)
                // "Tripoli and Benghazi" are one.
                guard group.count > 1, !group[0].isPlaceOnly, polities(of: group.flatMap(\.referents)).count > 1 else {
                    continue
                }
                var merged = group[0]
                merged.referents = group.flatMap(\.referents)
                merged.name = group.map(\.name).joined(separator: ", ")
                merged.isPlural = true
                return merged
            }
            return nil
        }
        // "Both countries thanked them": the subject is somebody else.
        let here = drafts[words.sentence].filter { !isBound($0, index, isPossessive, words) }
        if let found = coordinated(here, words, before: index) {
            return (found, "those named before in the sentence")
        }
        let demonym = drafts[words.sentence].last {
            $0.kind == .adjective && $0.isPlural && $0.range.upperBound <= index
        }
        if let demonym { return (demonym, "the citizens named before") }
        let organ = drafts[words.sentence].last {
            $0.range.upperBound <= index && isPluralOrgan($0)
        }
        if let organ { return (organ, "those named before in the sentence") }
        if let pair = pairMeeting(at: index, among: here, in: words) {
            return (pair, "the two that the sentence names before")
        }
        if words.isParsed, hasOtherPluralSubject(before: index, drafts: drafts[words.sentence], in: words) {
            return nil
        }
        if let previous = previous(of: words.sentence), let body = actingBody(of: drafts[previous]) {
            return (body, "those who acted for the organisation in the sentence before")
        }
        if let previous = previous(of: words.sentence),
            let found = coordinated(drafts[previous], sentences[previous], before: sentences[previous].count)
        {
            return (found, "those named in the sentence before")
        }
        if isPossessive, let previous = previous(of: words.sentence),
            let pair = onlyTwo(of: drafts[previous], at: index, in: words)
        {
            return (pair, "the only two in the sentence before")
        }
        if let previous = previous(of: words.sentence),
            let organ = drafts[previous].first(where: {
                $0.isSubject && isPluralOrgan($0)
            })
        {
            return (organ, "those who acted in the sentence before")
        }
        for drafts in [
            here.filter { $0.range.upperBound <= index }, previous(of: words.sentence).map { drafts[$0] } ?? [],
        ] {
            if let movement = onlyMovement(of: drafts) { return (movement, "the only movement named before") }
        }
        if let pair = dominantPair() {
            return (
                Draft(
                    sentence: words.sentence, range: index..<(index + 1), head: index, kind: .nominal,
                    referents: pair.map { .party($0) }, name: pair.map(\.name).joined(separator: ", "), reason: "",
                    isPlural: true),
                "the two polities that the article is about"
            )
        }
        return nil
    }

    /// The only two states that mentions name, where one of them acts: "Fiji restored relations with Tonga. *Their* ministers".
    private func onlyTwo(of drafts: [Draft], at index: Int, in words: Words) -> Draft? {
        let named = drafts.filter { $0.isAntecedent && !$0.isPlaceOnly && !$0.referents.isEmpty }
        let pair = polities(of: named.flatMap(\.referents))
        guard pair.count == 2, pair.allSatisfy({ $0.type == .polity }), named.contains(where: \.isSubject) else {
            return nil
        }
        return Draft(
            sentence: words.sentence, range: index..<(index + 1), head: index, kind: .nominal,
            referents: pair.map { .party($0) }, name: pair.map(\.name).joined(separator: ", "), reason: "",
            isPlural: true)
    }

    /// The one movement that mentions name, which many are: "the Houthis"; nil where they name none or several.
    private func onlyMovement(of drafts: [Draft]) -> Draft? {
        let named = drafts.filter { draft in
            draft.kind == .name && draft.isAntecedent && polities(of: draft.referents).map(\.type) == [.movement]
        }
        return Set(named.map(\.referents)).count == 1 ? named.first : nil
    }

    /// Whether a mention is of an organ by a plural noun: "the ministers", "the armed forces".
    private func isPluralOrgan(_ draft: Draft) -> Bool {
        guard draft.kind == .organ, !draft.referents.isEmpty else { return false }
        let words = sentences[draft.sentence]
        return draft.isPlural || words.isParsed && words.tokens[draft.head].features.number == .plural
    }

    /// The plural subject that acts for an organisation: "the ministers", "they".
    private func actingBody(of drafts: [Draft]) -> Draft? {
        guard let subject = drafts.first(where: { $0.isSubject && !$0.referents.isEmpty }), subject.isPlural,
            subject.kind == .organ || subject.kind == .pronoun
        else { return nil }
        return polities(of: subject.referents).map(\.type) == [.organisation] ? subject : nil
    }

    /// Whether a plural noun that is no mention is a subject before the word.
    func hasOtherPluralSubject(before index: Int, drafts: [Draft], in words: Words) -> Bool {
        words.indices.contains { place in
            place < index && words.isSubject(place) == true && words.tokens[place].features.number == .plural
                && words.tokens[place].upos == .noun
                && !drafts.contains { $0.range.contains(place) && !$0.referents.isEmpty }
        }
    }

    /// Those named together of whom the mention at the position is the last: joined by commas and "and", or persons whom
    /// the tree coordinates, "President Déby of Chad and President Touré of Mali".
    private func members(of position: Int, among drafts: [Draft], in words: Words) -> [Draft] {
        let group = joined(endingAt: position, among: drafts, in: words)
        let last = drafts[position]
        guard group.count == 1, last.isPerson, words.isParsed, words.tokens[last.head].relation == .conj else {
            return group
        }
        let first = words.firstConjunct(last.head)
        let persons = drafts[...position].filter {
            $0.isPerson && $0.kind != .pronoun && !$0.referents.isEmpty && words.firstConjunct($0.head) == first
        }
        return persons.count > 1 ? persons : group
    }

    /// The mentions joined by commas and "and" of which the one at the position is the last.
    func joined(endingAt position: Int, among drafts: [Draft], in words: Words) -> [Draft] {
        var group = [drafts[position]]
        var place = position
        var hasAnd = false
        while place > 0 {
            // "The United Arab Emirates (UAE) and Egypt": an abbreviation in brackets is no member of its own.
            if place > 1, words.word(drafts[place - 1].range.lowerBound - 1, is: "("),
                drafts[place - 2].referents == drafts[place - 1].referents
            {
                place -= 1
            }
            let left = drafts[place - 1]
            let right = group[0]
            // A stripped list has lost its commas: "Bangladesh Nepal and the Maldives".
            guard
                left.range.upperBound < right.range.lowerBound
                    || left.range.upperBound == right.range.lowerBound && left.kind == .name && right.kind == .name
            else { break }
            var between = (left.range.upperBound..<right.range.lowerBound).map { words.lower[$0] }
            // "To the Fijians and to the French": the preposition may be said again.
            if let said = preposition(before: left, in: words), let again = between.lastIndex(of: said),
                again > 0, between[again - 1] == "and" || between[again - 1] == ","
            {
                between.remove(at: again)
            }
            if between.first == "(", let end = between.firstIndex(of: ")") { between.removeSubrange(...end) }
            guard between.count <= 3, between.allSatisfy({ [",", "and", "the"].contains($0) }) else { break }
            if between.contains("and") { hasAnd = true }
            guard left.isPerson == right.isPerson else { break }
            group.insert(left, at: 0)
            place -= 1
        }
        return hasAnd ? group : [drafts[position]]
    }

    /// The preposition right before a mention and its article; nil when there is none.
    private func preposition(before draft: Draft, in words: Words) -> String? {
        var place = draft.range.lowerBound - 1
        if place > 0, words.lower[place] == "the" { place -= 1 }
        guard place >= 0, words.isParsed, words.tokens[place].upos == .adp else { return nil }
        return words.lower[place]
    }
}
