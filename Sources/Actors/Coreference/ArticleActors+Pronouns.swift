internal import Linguistics
internal import Model

extension ArticleActors {
    /// Whom a pronoun means; nil for a word that is no reference ("it is said").
    func resolve(pronoun index: Int, drafts: [[Draft]], in words: Words) -> Draft? {
        guard let pronoun = Pronoun(words.lower[index]) else { return nil }
        if words.isParsed, words.tokens[index].relation == .expl { return nil }
        var draft = Draft(
            sentence: words.sentence, range: index..<(index + 1), head: index, kind: .pronoun, referents: [],
            name: words.forms[index], reason: "several persons or things are possible")
        let found: (Draft, String)?
        switch pronoun {
        case .person(let gender, let isPossessive):
            draft.isPerson = true
            draft.gender = gender
            found = personAntecedent(of: index, gender: gender, isPossessive: isPossessive, drafts: drafts, in: words)
        case .thing(let isPossessive):
            found = thingAntecedent(of: index, isPossessive: isPossessive, drafts: drafts, in: words)
        case .several(let isPossessive):
            draft.isPlural = true
            found = severalAntecedent(of: index, isPossessive: isPossessive, drafts: drafts, in: words)
        case .speaker:
            found = speaker(of: index, drafts: drafts, in: words)
        case .relative:
            guard let found = relativeAntecedent(of: index, drafts: drafts, in: words) else { return nil }
            draft.isPerson = found.isPerson
            draft.isPlural = found.isPlural
            draft.gender = found.gender
            draft.referents = found.referents
            draft.name = found.name
            draft.reason = "the head of the relative clause"
            return draft
        }
        if let found {
            draft.referents = found.0.referents
            draft.name = found.0.name
            draft.reason = found.1
            draft.isPlural = found.0.isPlural
        }
        return draft
    }

    // MARK: - Persons

    private func personAntecedent(
        of index: Int, gender: Gender, isPossessive: Bool, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        func fits(_ draft: Draft) -> Bool {
            draft.isPerson && draft.isAntecedent && !draft.isPlural && (draft.gender ?? gender) == gender
                && draft.range != index..<(index + 1)
        }
        let here = drafts[words.sentence]
        let barred = here.filter { isArgumentOfSameVerb($0, index, isPossessive, words) }.flatMap(\.referents)
        let before = here.filter {
            fits($0) && $0.range.upperBound <= index && !$0.referents.contains { barred.contains($0) }
        }
        if let subject = bestSubject(before, for: index, in: words) {
            return (subject, "the subject before in the sentence")
        }
        if let last = before.last { return (last, "the person named before in the sentence") }
        // "In his reply the leader vowed ...": the subject follows a phrase in front.
        if isPossessive || isFronted(index, in: words) {
            if let after = here.first(where: { fits($0) && $0.range.lowerBound > index && $0.isSubject }),
                isFronted(index, in: words)
            {
                return (after, "the subject that follows")
            }
        }
        if let previous = previous(of: words.sentence) {
            let candidates = drafts[previous].filter(fits)
            if let subject = candidates.first(where: { $0.isSubject }) {
                return (subject, "the subject of the sentence before")
            }
            if Set(candidates.map(\.referents)).count == 1, let only = candidates.first {
                return (only, "the only person of the sentence before")
            }
            if candidates.isEmpty, previous > 0, paragraphs[previous - 1] == paragraphs[words.sentence] {
                let further = drafts[previous - 1].filter(fits)
                if let subject = further.first(where: { $0.isSubject }) {
                    return (subject, "the subject two sentences before")
                }
            }
        }
        let known = persons.indices.filter {
            persons[$0].affiliation != nil
                && (gender == .female ? persons[$0].gender == .female : persons[$0].gender != .female)
        }
        if known.count == 1, let only = known.first {
            return (
                Draft(
                    sentence: words.sentence, range: index..<(index + 1), head: index, kind: .person,
                    referents: [.person(only)], name: persons[only].name, reason: ""),
                "the only such person of the article"
            )
        }
        return nil
    }

    /// The subject nearest before whose clause governs that of the pronoun, else the nearest subject.
    private func bestSubject(_ candidates: [Draft], for index: Int, in words: Words) -> Draft? {
        let subjects = candidates.filter(\.isSubject)
        guard words.isParsed else { return subjects.last }
        var clause = words.tokens[index].head
        var steps = 0
        while clause >= 0, steps < 12 {
            if let subject = subjects.last(where: { words.tokens[words.firstConjunct($0.head)].head == clause }) {
                return subject
            }
            clause = words.tokens[clause].head
            steps += 1
        }
        return subjects.last
    }

    /// Whether a mention and a pronoun are arguments of one verb, so that they are not the same: "Putin told him".
    private func isArgumentOfSameVerb(_ draft: Draft, _ index: Int, _ isPossessive: Bool, _ words: Words) -> Bool {
        guard words.isParsed, !isPossessive, !words.lower[index].hasSuffix("self") else { return false }
        let mine = words.tokens[index].head
        guard mine >= 0 else { return false }
        // "Rodriguez met him": the name right before the verb is its subject, whatever the tree says.
        if mine < index, draft.range.upperBound == mine { return true }
        return words.tokens[words.firstConjunct(draft.head)].head == mine
    }

    /// Whether the word stands in a phrase before the subject of the sentence.
    private func isFronted(_ index: Int, in words: Words) -> Bool {
        guard words.isParsed else { return index < 4 && words.indices.contains(0) && index > 0 }
        let root = words.indices.first { words.tokens[$0].head < 0 }
        let subject = words.indices.first { words.tokens[$0].head == root && words.isSubject($0) == true }
        return subject.map { index < $0 } ?? false
    }

    // MARK: - Things

    private func thingAntecedent(
        of index: Int, isPossessive: Bool, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        if !isPossessive, isImpersonal(index, in: words) { return nil }
        if words.lower[index] == "it", words.isSubject(index) == false,
            !words.word(index + 1, isIn: Self.afterAddressee)
        {
            return nil
        }
        let owned = phrases[words.sentence].first { if case .pronoun(index) = $0.owner { true } else { false } }
        func fits(_ draft: Draft) -> Bool {
            guard !draft.isPerson, draft.isAntecedent, !draft.isPlural, draft.referents.count == 1 else { return false }
            if draft.kind == .pronoun, draft.range.upperBound > index { return false }
            guard let owned, let party = polities(of: draft.referents).first else { return true }
            return self.fits(party, owned)
        }
        let here = drafts[words.sentence].filter { $0.range.upperBound <= index && fits($0) }
        let candidates = here.filter { !isArgumentOfSameVerb($0, index, isPossessive, words) }
        if let subject = governingSubject(of: index, isPossessive: isPossessive, in: words) {
            if let draft = candidates.last(where: {
                words.firstConjunct($0.head) == subject || $0.range.contains(subject)
            }) {
                return (draft, "the subject of the clause")
            }
            // The subject is something else ("the treaty ... its"): the pronoun may mean that.
            if words.tokens[subject].upos == .noun, !isPerson(subject, drafts[words.sentence]),
                candidates.last(where: { $0.head > subject && !$0.isPlaceOnly }) == nil
            {
                return nil
            }
        }
        if let subject = bestSubject(candidates, for: index, in: words) {
            return (subject, "the subject before in the sentence")
        }
        let acting = candidates.filter { !$0.isPlaceOnly }
        if let last = acting.last { return (last, "the party named before in the sentence") }
        if isPossessive, isFronted(index, in: words),
            let after = drafts[words.sentence].first(where: { $0.range.lowerBound > index && $0.isSubject && fits($0) })
        {
            return (after, "the subject that follows")
        }
        guard let previous = previous(of: words.sentence) else {
            return nil
        }
        let further = drafts[previous].filter { fits($0) && !$0.isPlaceOnly }
        if let subject = further.first(where: \.isSubject) { return (subject, "the subject of the sentence before") }
        if words.isParsed, hasOtherSubject(drafts[previous], in: sentences[previous]) { return nil }
        if Set(further.map(\.referents)).count == 1, let only = further.first {
            return (only, "the only party of the sentence before")
        }
        return nil
    }

    /// Words after an "it" that is asked, accused or thanked; every other object "it" is mostly an act or a text.
    private static let afterAddressee: Set<String> = ["to", "of", "for", "with", "not"]

    private func isPerson(_ word: Int, _ drafts: [Draft]) -> Bool {
        drafts.contains { $0.isPerson && $0.range.contains(word) }
    }

    /// Whether the main subject of a sentence is a noun that is no mention.
    private func hasOtherSubject(_ drafts: [Draft], in words: Words) -> Bool {
        let root = words.indices.first { words.tokens[$0].head < 0 }
        guard let subject = words.indices.first(where: { words.tokens[$0].head == root && words.isSubject($0) == true })
        else {
            return false
        }
        return !drafts.contains { $0.range.contains(subject) && !$0.referents.isEmpty }
    }

    /// The subject of the nearest clause that governs the pronoun and has one before it.
    private func governingSubject(of index: Int, isPossessive: Bool, in words: Words) -> Int? {
        guard words.isParsed else { return nil }
        var clause = words.tokens[index].head
        var isFirst = true
        var steps = 0
        while clause >= 0, steps < 12 {
            if !(isFirst && !isPossessive) || words.isSubject(index) == false {
                if let subject = words.indices.first(where: {
                    words.tokens[$0].head == clause && words.isSubject($0) == true
                }),
                    subject < index
                {
                    return subject
                }
            }
            isFirst = false
            clause = words.tokens[clause].head
            steps += 1
        }
        return nil
    }

    /// Whether "it" is a mere place-holder: "it is clear that", "it took three soldiers".
    private func isImpersonal(_ index: Int, in words: Words) -> Bool {
        guard words.lower[index] == "it" else { return false }
        if words.word(index + 1, isIn: ["took", "takes", "seems", "seemed", "appears", "appeared", "rained", "snowed"])
        {
            return true
        }
        guard words.word(index + 1, isIn: ["is", "was", "would", "will", "could"]) else { return false }
        for next in index + 2..<min(index + 7, max(words.count, index + 2)) where words.indices.contains(next) {
            if words.lower[next] == "that", next > index + 2 { return true }
        }
        return words.word(
            index + 2,
            isIn: [
                "clear", "unclear", "possible", "likely", "unlikely", "hard", "difficult", "time", "important", "not",
                "necessary", "too",
            ])
            && words.indices.contains(index + 3)
            && ["that", "to", "whether", "if", "clear", "known"].contains(words.lower[index + 3])
    }

    // MARK: - Several

    private func severalAntecedent(
        of index: Int, isPossessive: Bool, drafts: [[Draft]], in words: Words
    ) -> (Draft, String)? {
        func coordinated(_ drafts: [Draft], _ words: Words, before limit: Int) -> Draft? {
            let usable = drafts.filter { $0.isAntecedent && $0.range.upperBound <= limit && $0.kind != .pronoun }
            let order =
                usable.indices.reversed().filter { usable[$0].isSubject }
                + usable.indices.reversed().filter { !usable[$0].isSubject }
            for position in order {
                let draft = usable[position]
                if draft.isPlural, draft.referents.count > 1, !draft.isPlaceOnly { return draft }
                // Names joined by "and".
                guard position > 0 else { continue }
                let group = joined(endingAt: position, among: usable, in: words)
                guard group.count > 1, !group[0].isPlaceOnly else { continue }
                var merged = group[0]
                merged.referents = group.flatMap(\.referents)
                merged.name = group.map(\.name).joined(separator: ", ")
                merged.isPlural = true
                return merged
            }
            return nil
        }
        if let found = coordinated(drafts[words.sentence], words, before: index) {
            return (found, "those named before in the sentence")
        }
        let demonym = drafts[words.sentence].last {
            $0.kind == .adjective && $0.isPlural && $0.range.upperBound <= index
        }
        if let demonym { return (demonym, "the citizens named before") }
        let organ = drafts[words.sentence].last {
            $0.range.upperBound <= index && $0.kind == .organ && $0.isPlural && !$0.referents.isEmpty
        }
        if let organ { return (organ, "those named before in the sentence") }
        if words.isParsed, hasOtherPluralSubject(before: index, drafts: drafts[words.sentence], in: words) {
            return nil
        }
        if let previous = previous(of: words.sentence),
            let found = coordinated(drafts[previous], sentences[previous], before: sentences[previous].count)
        {
            return (found, "those named in the sentence before")
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

    private func hasOtherPluralSubject(before index: Int, drafts: [Draft], in words: Words) -> Bool {
        words.indices.contains { place in
            place < index && words.isSubject(place) == true && words.tokens[place].features.number == .plural
                && words.tokens[place].upos == .noun
                && !drafts.contains { $0.range.contains(place) && !$0.referents.isEmpty }
        }
    }

    /// The mentions joined by commas and "and" of which the one at the position is the last.
    func joined(endingAt position: Int, among drafts: [Draft], in words: Words) -> [Draft] {
        var group = [drafts[position]]
        var place = position
        var hasAnd = false
        while place > 0 {
            let left = drafts[place - 1]
            let right = drafts[place]
            // A stripped list has lost its commas: "Bangladesh Nepal and the Maldives".
            guard
                left.range.upperBound < right.range.lowerBound
                    || left.range.upperBound == right.range.lowerBound && left.kind == .name && right.kind == .name
            else { break }
            let between = (left.range.upperBound..<right.range.lowerBound).map { words.lower[$0] }
            guard between.count <= 3, between.allSatisfy({ [",", "and", "the"].contains($0) }) else { break }
            if between.contains("and") { hasAnd = true }
            guard left.isPerson == right.isPerson else { break }
            group.insert(left, at: 0)
            place -= 1
        }
        return hasAnd ? group : [drafts[position]]
    }

    // MARK: - Speakers and relative clauses

    private func speaker(of index: Int, drafts: [[Draft]], in words: Words) -> (Draft, String)? {
        let here = drafts[words.sentence].filter { !$0.range.contains(index) }
        for place in words.indices where lists.speech.contains(words.lower[place]) {
            if let subject = subject(ofSpeech: place, among: here, in: words) {
                return (subject, "who speaks in the sentence")
            }
        }
        guard let previous = previous(of: words.sentence) else { return nil }
        let before = sentences[previous]
        for place in before.indices.reversed() where lists.speech.contains(before.lower[place]) {
            if let subject = subject(ofSpeech: place, among: drafts[previous], in: before) {
                return (subject, "who speaks in the sentence before")
            }
        }
        return nil
    }

    /// Who is the subject of a verb of saying: by the tree, else right before or after it.
    private func subject(ofSpeech verb: Int, among drafts: [Draft], in words: Words) -> Draft? {
        func canSpeak(_ draft: Draft) -> Bool { draft.isAntecedent && !draft.isPlaceOnly && draft.kind != .pronoun }
        if words.isParsed,
            let subject = drafts.first(where: {
                canSpeak($0) && words.isSubject($0.head) == true && words.tokens[$0.head].head == verb
            })
        {
            return subject
        }
        let before = drafts.last { draft in
            draft.range.upperBound <= verb && verb - draft.range.upperBound <= 2 && canSpeak(draft)
                && (draft.range.upperBound..<verb).allSatisfy {
                    [",", "also", "later", "has", "had"].contains(words.lower[$0])
                }
        }
        if let before { return before }
        return drafts.first { draft in
            draft.range.lowerBound > verb && draft.range.lowerBound - verb <= 2 && canSpeak(draft)
                && (verb + 1..<draft.range.lowerBound).allSatisfy {
                    ["the", "mr", "mrs", "ms"].contains(words.lower[$0])
                }
        }
    }

    private func relativeAntecedent(of index: Int, drafts: [[Draft]], in words: Words) -> Draft? {
        let here = drafts[words.sentence]
        if words.isParsed {
            var place = words.tokens[index].head
            var steps = 0
            while place >= 0, steps < 8 {
                if words.tokens[place].relation == .aclRelcl {
                    let head = words.tokens[place].head
                    let found =
                        here.last { $0.head == head && $0.isAntecedent }
                        ?? here.last { $0.range.contains(head) && $0.isAntecedent && $0.range.upperBound <= index }
                    if let found { return found }
                    // A relative clause of something else: "the letter, which ...".
                    if head < index, index - head <= 3 { return nil }
                    break
                }
                place = words.tokens[place].head
                steps += 1
            }
        }
        var end = index
        if end > 0, ["with", "to", "for", "from", "of", "by", "in", "against", "after"].contains(words.lower[end - 1]) {
            end -= 1
        }
        if words.isComma(end - 1) { end -= 1 }
        return here.last { $0.range.upperBound == end && $0.isAntecedent }
    }
}
