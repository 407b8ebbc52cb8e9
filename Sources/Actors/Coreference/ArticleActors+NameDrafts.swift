internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// The mention that a name makes.
    func draft(of name: NameSpan, in words: Words) -> Draft {
        var draft = Draft(
            sentence: words.sentence, range: name.range, head: words.head(of: name.range, isPerson: name.isPerson),
            kind: .name, referents: [], name: words.text(name.range), reason: name.reason)
        switch name.link {
        case .party(let party, let manner):
            draft.referents = [.party(party)]
            draft.name = party.name
            draft.kind = manner == .adjective || manner == .demonym ? .adjective : .name
            draft.isPlural = manner == .demonym && words.lower[name.range.upperBound - 1].hasSuffix("s")
            draft.isPlaceOnly = isPlaceOnly(name, draft, party: party, manner: manner, in: words)
        case .group(let parties):
            // "the two Gulf states"; of a continent nobody says that each of its states acts.
            let before = name.range.lowerBound - 1
            let number = words.indices.contains(before) ? lexicon.numbers[words.lower[before]] : nil
            let meant = narrowed(parties, to: number)
            draft.isPlural = true
            if number == nil, isHeadingOnly(words, before: before, group: parties) {
                draft.reason = "a group in a heading, of which the text says who is meant"
                break
            }
            guard meant.count <= Self.largestGroup, number == nil || meant.count == number else {
                draft.reason = "a group of many states"
                break
            }
            draft.referents = meant.map { .party($0) }
        case .person(let person):
            draft.kind = .person
            draft.referents = [.person(person)]
            draft.name = persons[person].calledName
            draft.isPerson = true
            draft.gender = persons[person].gender
        case .medium(let medium):
            draft.kind = .media
            draft.name = medium
        case .place(let party):
            draft.referents = party.map { [.party($0)] } ?? []
            draft.isPlaceOnly = true
        case .nobody: break
        }
        return draft
    }

    /// Settles which members of a group a number before its name means: "the two Gulf states".
    func settleGroups(_ drafts: inout [[Draft]], in words: Words) {
        for name in names[words.sentence] {
            let before = name.range.lowerBound - 1
            guard case .group(let parties) = name.link, before >= 0 else { continue }
            if words.lower[before] == "the",
                let place = drafts[words.sentence].firstIndex(where: { $0.range == name.range }),
                drafts[words.sentence][place].referents.count > 2
            {
                // "The Horn of Africa states" of an article on two of them.
                drafts[words.sentence][place].referents = prominent(parties).map { .party($0) }
            }
            guard let number = lexicon.numbers[words.lower[before]],
                let place = drafts[words.sentence].firstIndex(where: { $0.range == name.range })
            else { continue }
            if let listed = listed(after: name, in: words, among: parties, count: number) {
                drafts[words.sentence][place].referents = listed.map { .party($0) }
                drafts[words.sentence][place].reason = "those listed after it"
                continue
            }
            guard drafts[words.sentence][place].referents.isEmpty else { continue }
            let resolver = GroupResolver(
                article: self, drafts: drafts, sentence: words.sentence, start: before,
                head: drafts[words.sentence][place].head)
            guard let found = resolver.group(of: number, where: { parties.contains($0) }) else { continue }
            drafts[words.sentence][place].referents = found.parties.map { .party($0) }
            drafts[words.sentence][place].reason = found.reason
        }
    }

    /// The members that the sentence lists after a group of so many: "three Pacific states still do: Palau, ..."; nil
    /// where it lists others, or more or fewer.
    private func listed(after name: NameSpan, in words: Words, among parties: [Party], count: Int) -> [Party]? {
        let end = name.range.upperBound
        let opensList = words.word(end, isIn: [",", "(", "–", "—", "-"])
        guard
            let start = opensList
                ? end : words.indices.first(where: { $0 >= end && words.word($0, is: ":") })
        else { return nil }
        var found: [Party] = []
        for span in names[words.sentence] where span.range.lowerBound > start && found.count < count {
            guard case .party(let party, .name) = span.link, !found.contains(party) else { return nil }
            found.append(party)
        }
        // What a colon opens is the list, though a breakaway republic is no member.
        let isList = opensList ? found.allSatisfy(parties.contains) : found.contains(where: parties.contains)
        return found.count == count && isList ? found : nil
    }

    /// Whether the group stands in the heading without an article, and the text names members of it: "Gulf states recall
    /// envoys" does not say that all of them do.
    func isHeadingOnly(_ words: Words, before: Int, group parties: [Party]) -> Bool {
        guard words.sentence == 0, sentences.count > 1, !words.word(before, isIn: ["the", "all", "both"]),
            !words.word(words.count - 1, isIn: [".", "!", "?", "\"", "”"])
        else { return false }
        return parties.contains { (counts[$0.polity] ?? 0) > 0 }
    }

    /// How many members a group may have to mean each of them.
    static let largestGroup = 8

    /// "The North", "the South" of a divided land.
    func directionDrafts(in words: Words) -> [Draft] {
        // "The reconstruction of the north" is not that of a land whose other half nobody names.
        let areBothHalvesNamed = ["north", "south"].allSatisfy { half in
            direction(half).map { (counts[$0.polity] ?? 0) > 0 } ?? false
        }
        var result: [Draft] = []
        for index in words.indices where lexicon.directions[words.lower[index]] != nil {
            guard name(covering: index, in: words.sentence) == nil, let party = direction(words.lower[index]) else {
                continue
            }
            let isCapital = words.isCapitalised(index) && index > 0
            let hasArticle = words.word(index - 1, is: "the")
            let isPair =
                words.word(index + 1, is: "and") && words.word(index + 2, isIn: ["north", "south"])
                || words.word(index - 1, is: "and") && words.word(index - 2, isIn: ["north", "south"])
            // "The south of Chile", but "accuses the south of arming rebels".
            let isOfPlace = words.word(index + 1, is: "of") && !words.word(index - 2, isIn: lists[.actingVerb])
            guard isPair || hasArticle, !isOfPlace, !words.isHyphen(index + 1) else { continue }
            if !isPair {
                guard isCapital || areBothHalvesNamed, !words.word(index - 2, is: "to"),
                    isCapital || !words.word(index - 2, isIn: ["in", "from", "across", "into"])
                else { continue }
                if words.isParsed, words.tokens[index].head == index + 1,
                    words.tokens[index].relation == .compound || words.tokens[index].relation == .amod
                {
                    continue
                }
                if !words.isParsed, words.isWord(index + 1), words.isCapitalised(index + 1) { continue }
            }
            result.append(
                Draft(
                    sentence: words.sentence, range: (hasArticle ? index - 1 : index)..<(index + 1), head: index,
                    kind: .nominal, referents: [.party(party)], name: party.name,
                    isPlaceOnly: words.preposition(of: index, start: hasArticle ? index - 1 : index)
                        .map { lists[.inPreposition].contains($0) } ?? false,
                    reason: "one half of a divided land"))
        }
        return result
    }

    /// Marks the mentions that are subjects.
    func markSubjects(_ drafts: inout [Draft], in words: Words) {
        if words.isParsed {
            for index in drafts.indices where drafts[index].kind != .adjective {
                drafts[index].isSubject = words.isSubject(words.firstConjunct(drafts[index].head)) ?? false
            }
            // The name that opens a sentence is its subject, whatever the tree says.
            if let first = drafts.firstIndex(where: { $0.kind != .adjective }), !drafts[first].isPlaceOnly,
                drafts[first].range.lowerBound == 0
                    || drafts[first].range.lowerBound == 1 && ["the", "\"", "“"].contains(words.lower[0]),
                !words.word(drafts[first].range.upperBound, is: ":"),
                !words.isGenitiveMark(drafts[first].range.upperBound), !words.isHyphen(drafts[first].range.upperBound)
            {
                drafts[first].isSubject = true
            }
            return
        }
        for index in drafts.indices { drafts[index].isSubject = false }
        let first = drafts.firstIndex {
            $0.kind != .adjective && !$0.isPlaceOnly
                && words.preposition(of: $0.head, start: $0.range.lowerBound) == nil
        }
        if let first { drafts[first].isSubject = true }
    }
}
