internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Settles what phrases and pronouns refer to, sentence by sentence from left to right.
    ///
    /// - Parameter introductions: what the article says of persons' offices.
    /// - Returns: the mentions by sentence, in the order of the words.
    mutating func resolveReferences(_ introductions: [Introduction]) -> [[Draft]] {
        var introduced: [[Int: [Introduction]]] = Array(repeating: [:], count: sentences.count)
        for introduction in introductions {
            introduced[introduction.sentence][introduction.phrase, default: []].append(introduction)
        }
        applyExplicitOffices(introductions)
        var drafts: [[Draft]] = Array(repeating: [], count: sentences.count)
        for words in sentences {
            let sentence = words.sentence
            for name in names[sentence] { drafts[sentence].append(draft(of: name, in: words)) }
            drafts[sentence].append(contentsOf: directionDrafts(in: words))
            markSubjects(&drafts[sentence], in: words)
        }
        noteGroups(in: drafts)
        for words in sentences {
            let sentence = words.sentence
            settleGroups(&drafts, in: words)
            for step in steps(in: words) {
                switch step {
                case .phrase(let index):
                    let draft = resolve(
                        phrase: index, introductions: introduced[sentence][index] ?? [], drafts: drafts, in: words)
                    let phrase = phrases[sentence][index]
                    // What points to nobody in particular is no mention.
                    if draft.referents.isEmpty, draft.kind != .media,
                        !phrase.isAnaphoric || phrase.title?.isOfPolity == false
                    {
                        continue
                    }
                    drafts[sentence].append(draft)
                case .pronoun(let index):
                    guard var draft = resolve(pronoun: index, drafts: drafts, in: words) else { continue }
                    draft.isSubject = words.isSubject(index) ?? false
                    drafts[sentence].append(draft)
                }
                drafts[sentence].sort {
                    ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
                }
                markSubjects(&drafts[sentence], in: words)
            }
        }
        return drafts
    }

    private enum Step {
        case phrase(Int)
        case pronoun(Int)
    }

    /// The phrases and pronouns in the order in which they can be settled: a phrase after its owner.
    private func steps(in words: Words) -> [Step] {
        var steps: [(Int, Step)] = []
        for (index, phrase) in phrases[words.sentence].enumerated() {
            var place = phrase.core.lowerBound * 2 + 1
            if case .phrase(let owner) = phrase.owner {
                place = max(place, phrases[words.sentence][owner].core.lowerBound * 2 + 2)
            }
            steps.append((place, .phrase(index)))
        }
        for index in words.indices
        where Pronoun(words.lower[index]) != nil && !words.isAllCapitals(index)
            && name(covering: index, in: words.sentence) == nil
        { steps.append((index * 2, .pronoun(index))) }
        return steps.sorted { $0.0 < $1.0 }.map(\.1)
    }

    // MARK: - Names

    private func draft(of name: NameSpan, in words: Words) -> Draft {
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
            guard meant.count <= Self.largestGroup, number == nil || meant.count == number else {
                draft.reason = "a group of many states"
                break
            }
            draft.referents = meant.map { .party($0) }
        case .person(let person):
            draft.kind = .person
            draft.referents = [.person(person)]
            draft.name = persons[person].name
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
    private func settleGroups(_ drafts: inout [[Draft]], in words: Words) {
        for name in names[words.sentence] {
            let before = name.range.lowerBound - 1
            guard case .group(let parties) = name.link, before >= 0, let number = lexicon.numbers[words.lower[before]],
                let place = drafts[words.sentence].firstIndex(where: { $0.range == name.range }),
                drafts[words.sentence][place].referents.isEmpty
            else { continue }
            let resolver = GroupResolver(
                article: self, drafts: drafts, sentence: words.sentence, start: before,
                head: drafts[words.sentence][place].head)
            guard let found = resolver.group(of: number, where: { parties.contains($0) }) else { continue }
            drafts[words.sentence][place].referents = found.parties.map { .party($0) }
            drafts[words.sentence][place].reason = found.reason
        }
    }

    /// How many members a group may have to mean each of them.
    private static let largestGroup = 8

    /// "The North", "the South" of a divided land.
    private func directionDrafts(in words: Words) -> [Draft] {
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
            guard isPair || hasArticle, !words.word(index + 1, is: "of"), !words.isHyphen(index + 1) else { continue }
            if !isPair {
                guard isCapital || (counts[party.polity] ?? 0) > 0, !words.word(index - 2, is: "to"),
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
                        .map { lists.inPreposition.contains($0) } ?? false,
                    reason: "one half of a divided land"))
        }
        return result
    }

    private func markSubjects(_ drafts: inout [Draft], in words: Words) {
        if words.isParsed {
            for index in drafts.indices where drafts[index].kind != .adjective {
                drafts[index].isSubject = words.isSubject(words.firstConjunct(drafts[index].head)) ?? false
            }
            // The name that opens a sentence is its subject, whatever the tree says.
            if let first = drafts.firstIndex(where: { $0.kind != .adjective }), !drafts[first].isPlaceOnly,
                drafts[first].range.lowerBound == 0
                    || drafts[first].range.lowerBound == 1 && ["the", "\"", "“"].contains(words.lower[0]),
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

    // MARK: - Phrases

    private mutating func resolve(
        phrase index: Int, introductions: [Introduction], drafts: [[Draft]], in words: Words
    ) -> Draft {
        let sentence = words.sentence
        let phrase = phrases[sentence][index]
        var draft = Draft(
            sentence: sentence, range: phrase.range, head: phrase.head, kind: .organ, referents: [],
            name: words.text(phrase.range), reason: "", isPlural: phrase.isPlural)
        switch phrase.kind {
        case .nominal(let noun):
            draft.kind = .nominal
            let resolver = NominalResolver(phrase, noun: noun, article: self, drafts: drafts, sentence: sentence)
            let found = resolver.resolution()
            draft.referents = found.referents
            draft.reason = found.reason
        case .organ(let organ):
            resolve(organ: organ, phrase: phrase, draft: &draft, drafts: drafts)
        case .office(let title):
            draft.isPerson = !title.isPlural
            resolve(office: title, phrase: index, introductions: introductions, draft: &draft, drafts: drafts)
        }
        if draft.referents.count == 1, draft.kind != .media { draft.name = name(of: draft) ?? draft.name }
        if draft.referents.count == 1, case .party(let party) = draft.referents[0] { draft.name = party.name }
        return draft
    }

    private static let copulas: Set<String> = [
        "is", "was", "are", "were", "be", "been", "becomes", "became", "become", "as", "appointed", "elected", "named",
    ]

    private func name(of draft: Draft) -> String? {
        switch draft.referents.first {
        case .party(let party): party.name
        case .person(let person): persons[person].name
        case nil: nil
        }
    }

    private func resolve(organ: OrganNoun, phrase: ActorPhrase, draft: inout Draft, drafts: [[Draft]]) {
        let (owners, reason) = owners(of: phrase, drafts: drafts, in: draft.sentence)
        if organ.kind == "state media" {
            draft.kind = .media
            draft.name = owners.first.map { adjective(of: $0) + " " + organ.name } ?? organ.name
            draft.reason = "media of a state"
            return
        }
        if phrase.ownerParties == nil, phrase.isAnaphoric, phrase.isPlural,
            phrase.number != nil || owners.isEmpty && (organ.kind == "government" || organ.kind == "mission"),
            let group = group(of: phrase.number, meantBy: phrase, drafts: drafts, in: draft.sentence)
        {
            draft.referents = group.parties.map { .party(organ.isParty ? organParty(organ.partyName, of: $0) : $0) }
            draft.reason = group.reason
            return
        }
        guard !owners.isEmpty else {
            draft.reason = "nothing says whose it is"
            return
        }
        draft.referents = owners.map { owner in
            .party(
                organ.isParty && owner.type == .polity
                    ? organParty(organ.kind == "army" ? organ.name : organ.partyName, of: owner) : owner)
        }
        draft.reason = reason
        if organ.kind == "mission", organ.name.hasPrefix("embass") || organ.name.hasPrefix("consulate") {
            let words = sentences[draft.sentence]
            draft.isPlaceOnly =
                words.preposition(of: draft.head, start: phrase.range.lowerBound).map {
                    lists.inPreposition.contains($0)
                } ?? false
        }
    }

    private mutating func resolve(
        office title: OfficeTitle, phrase index: Int, introductions: [Introduction], draft: inout Draft,
        drafts: [[Draft]]
    ) {
        let phrase = phrases[draft.sentence][index]
        guard title.isOfPolity,
            !phrase.hasOtherOwner || introductions.contains(where: { persons[$0.person].known != nil })
        else {
            draft.referents = introductions.map { .person($0.person) }
            draft.reason = "no office of a polity"
            return
        }
        let before = phrase.range.lowerBound - 1
        let isPredicate = sentences[draft.sentence].word(before, isIn: Self.copulas)
        if introductions.isEmpty, isPredicate {
            draft.reason = "a predicate"
            return
        }
        if introductions.isEmpty, !phrase.hasOwner, !title.isPlural,
            phrase.isAnaphoric || phrase.determiner == nil && title.isUnique && title.isNational,
            let person = anaphoricHolder(of: title, drafts: drafts, before: phrase, in: draft.sentence)
        {
            draft.referents = [.person(person)]
            draft.gender = persons[person].gender
            draft.reason = "the holder of the office whom the article names"
            note(title, of: persons[person].affiliation, person: person, phrase: phrase, sentence: draft.sentence)
            return
        }
        var (owners, reason) = owners(
            of: phrase, drafts: drafts, in: draft.sentence, isIntroduced: !introductions.isEmpty)
        let given =
            title.kind == .counterpart ? counterpartTitle(of: phrase, drafts: drafts, in: draft.sentence) : title
        if case .phrase(let other) = phrase.owner, case .organ(let organ) = phrases[draft.sentence][other].kind,
            ["parliament", "presidency"].contains(organ.kind),
            title.kind == .headOfState || title.kind == .headOfGovernment
        {
            // "The president of the National Assembly" is no head of state.
            for introduction in introductions {
                guard let owner = owners.first else { continue }
                if persons[introduction.person].affiliation == nil { persons[introduction.person].affiliation = owner }
            }
            draft.referents = introductions.map { .person($0.person) }
            if introductions.isEmpty { draft.referents = owners.map { .party($0) } }
            draft.reason = "an office of an organ"
            return
        }
        if introductions.count == 1, phrase.ownerParties == nil {
            let person = introductions[0].person
            if let held = polity(ofOffice: given ?? title, heldBy: person) {
                (owners, reason) = ([held], "the polity of the office that the person holds")
            } else if let affiliation = persons[person].affiliation,
                !phrase.hasOwner || owners.isEmpty || contradicts(owners, person)
            {
                (owners, reason) = ([affiliation], "the polity of the person")
            }
        }
        if !introductions.isEmpty {
            for introduction in introductions {
                if let own = introduction.owner {
                    assign(given ?? title, of: own, to: introduction, phrase: phrase)
                    continue
                }
                let place = introduction.ownerIndex
                // "Foreign Ministers X and Y": each of a polity of its own, which the title does not tell.
                if place != nil, !phrase.hasOwner {
                    let own = remainder(for: introduction, of: introductions, phrase: phrase, drafts: drafts)
                    assign(given ?? title, of: own, to: introduction, phrase: phrase)
                    continue
                }
                let owner = place.flatMap { owners.indices.contains($0) ? owners[$0] : nil } ?? owners.first
                let known = persons[introduction.person].known?.polity(at: day)
                let mine = place != nil ? owners.first { $0.polity == known } ?? owner : owner
                let office = given ?? titleHeld(by: introduction.person) ?? title
                assign(office, of: mine, to: introduction, phrase: phrase)
            }
            draft.referents = introductions.reduce(into: []) { result, introduction in
                if !result.contains(.person(introduction.person)) { result.append(.person(introduction.person)) }
            }
            draft.gender = persons[introductions[0].person].gender
            draft.reason = reason.isEmpty ? "introduced with a name" : "introduced with a name; " + reason
            return
        }
        if owners.isEmpty, phrase.number != nil || title.isPlural, phrase.isAnaphoric {
            let pair = namedPersons(
                phrase.number ?? 2, title: title, drafts: drafts, before: phrase, in: draft.sentence)
            if !pair.isEmpty {
                draft.referents = pair
                draft.reason = "the persons named before"
                return
            }
            if phrase.number != nil || title.isUnique,
                let group = group(of: phrase.number, meantBy: phrase, drafts: drafts, in: draft.sentence)
            {
                (owners, reason) = (group.parties, group.reason)
            }
        }
        guard !owners.isEmpty else {
            draft.reason = "nothing says whose office it is"
            return
        }
        let isCurrent = !phrase.isFormer && phrase.determiner != "a" && phrase.determiner != "an"
        draft.referents = narrowed(owners, to: phrase.number).map { owner in
            if isCurrent, let given, given.isUnique || given.name == "secretary-general" || given.name == "leader",
                let person = holder(of: given, owner: owner)
            {
                note(given, of: owner, person: person, phrase: phrase, sentence: draft.sentence)
                return .person(person)
            }
            if title.kind == .counterpart { return .party(owner) }
            if owner.type != .polity || title.kind == .official || title.isPlural && !title.isUnique {
                return .party(owner)
            }
            return .party(organParty(title.name, of: owner))
        }
        draft.gender = lists.femaleTitle.contains(title.name) ? .female : nil
        draft.reason = reason
    }

    /// The polity that is left for one of several persons, when the others have theirs: of a pair the other one.
    private func remainder(
        for introduction: Introduction, of all: [Introduction], phrase: ActorPhrase, drafts: [[Draft]]
    ) -> Party? {
        guard persons[introduction.person].affiliation == nil else { return nil }
        let taken = all.compactMap { persons[$0.person].affiliation }
        guard taken.count == all.count - 1,
            let group = group(of: all.count, meantBy: phrase, drafts: drafts, in: introduction.sentence)
        else { return nil }
        let left = group.parties.filter { !taken.contains($0) }
        return left.count == 1 ? left[0] : nil
    }

    /// The states that organs or offices in the plural belong to: "both governments", "the two presidents".
    private func group(
        of number: Int?, meantBy phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int
    ) -> (parties: [Party], reason: String)? {
        GroupResolver(
            article: self, drafts: drafts, sentence: sentence, start: phrase.range.lowerBound, head: phrase.head
        ).group(of: number) { $0.type == .polity }
    }

    /// The polities that an organ or office belongs to.
    private func owners(
        of phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int, isIntroduced: Bool = false
    ) -> ([Party], String) {
        switch phrase.owner {
        case .parties(let parties): return (parties, "the polity that the phrase names")
        case .person(let word):
            let found = drafts[sentence].first { $0.range.contains(word) && $0.kind == .person }
            return (polities(of: found?.referents ?? []), "the polity of the person that the phrase names")
        case .phrase(let other):
            let core = phrases[sentence][other].core
            let found = drafts[sentence].first {
                $0.range.contains(core.lowerBound) && $0.head == phrases[sentence][other].head
            }
            return (polities(of: found?.referents ?? []), "the polity of what the phrase names")
        case .pronoun(let word):
            let found = drafts[sentence].first { $0.range == word..<(word + 1) }
            if phrase.title?.kind == .counterpart, let party = directionOwner(of: phrase) {
                return ([party], "the other half of a divided land")
            }
            return (polities(of: found?.referents ?? []), "the polity that the pronoun means")
        case .none:
            if phrase.hasOtherOwner { return ([], "") }
            if phrase.title?.kind == .counterpart {
                return (directionOwner(of: phrase).map { [$0] } ?? [], "the other half of a divided land")
            }
            if let title = phrase.title, !isIntroduced {
                guard title.isUnique, phrase.isAnaphoric || phrase.determiner == nil, !title.isPlural else {
                    return ([], "")
                }
                if case .headOfState = title.kind, title.name != "president", title.name != "king",
                    title.polities.isEmpty
                {
                    return ([], "")
                }
            }
            if case .organ(let organ) = phrase.kind {
                guard organ.isParty || organ.kind == "government" && phrase.isAnaphoric,
                    phrase.isAnaphoric || organ.kind == "parliament"
                else { return ([], "") }
            }
            if isIntroduced, let known = introducedPerson(phrase, in: sentence), persons[known].affiliation != nil {
                return ([], "")
            }
            if isIntroduced, phrase.determiner == "a" || phrase.determiner == "an" { return ([], "") }
            if isIntroduced, phrase.title?.isNational == false, phrase.title?.polities.isEmpty == true {
                return ([], "")
            }
            guard let found = contextOwner(of: phrase, drafts: drafts, in: sentence) else { return ([], "") }
            return ([found.party], found.reason)
        }
    }

    /// The person whom a phrase introduces by the words that stand together; nil when there is none.
    private func introducedPerson(_ phrase: ActorPhrase, in sentence: Int) -> Int? {
        for span in names[sentence] where span.range.lowerBound >= phrase.range.upperBound {
            guard span.range.lowerBound - phrase.range.upperBound <= 2, case .person(let person) = span.link else {
                continue
            }
            return person
        }
        return nil
    }

    /// The polity whose office of that kind the gazetteer gives to a person on the article's day.
    private func polity(ofOffice title: OfficeTitle, heldBy person: Int) -> Party? {
        guard let day, let known = persons[person].known else { return nil }
        let terms = known.terms(at: day).filter { Self.match(role: $0.role, title: $0.title, title) }
        return terms.first.flatMap { party($0.polity) }
    }

    /// Whether the gazetteer knows a person, and no office of that person with any of the polities.
    private func contradicts(_ owners: [Party], _ person: Int) -> Bool {
        guard let known = persons[person].known else { return false }
        return !known.terms.contains { term in owners.contains { $0.polity == term.polity } }
    }

    /// The title of the office that the gazetteer gives to a person on the article's day.
    private func titleHeld(by person: Int) -> OfficeTitle? {
        guard let day, let term = persons[person].known?.terms(at: day).first else { return nil }
        return lexicon.titles[term.title]
    }

    private func directionOwner(of phrase: ActorPhrase) -> Party? {
        for word in phrase.modifiers {
            if word == "southern" { return direction("south") }
            if word == "northern" { return direction("north") }
        }
        return nil
    }

    /// The office of the person whose counterpart is meant.
    private func counterpartTitle(of phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int) -> OfficeTitle? {
        var person: Int?
        if let determiner = phrase.determiner, lists.possessive.contains(determiner) {
            let pronoun = phrase.range.lowerBound
            if let draft = drafts[sentence].first(where: { $0.range == pronoun..<(pronoun + 1) }),
                case .person(let found)? = draft.referents.first
            {
                person = found
            }
        }
        person =
            person
            ?? drafts[sentence].last { $0.isPerson && $0.range.upperBound <= phrase.range.lowerBound }
            .flatMap { if case .person(let found)? = $0.referents.first { found } else { nil } }
        guard let person else { return nil }
        if let office = persons[person].offices.last { return office.title }
        guard let day, let term = persons[person].known?.terms(at: day).first else { return nil }
        return lexicon.titles[term.title]
    }

    /// The person of the article whom "the president" means: the one named last before, else the only one.
    private func anaphoricHolder(of title: OfficeTitle, drafts: [[Draft]], before phrase: ActorPhrase, in sentence: Int)
        -> Int?
    {
        guard
            title.isUnique || title.kind == .organisationHead || title.kind == .ambassador
                || title.kind == .spokesperson
        else { return nil }
        let words = sentences[sentence]
        if words.word(1, is: "in") == false, words.word(0, is: "in"), phrase.range.lowerBound > 1,
            name(startingAt: 1, in: sentence) != nil
        {
            return nil
        }
        if phrase.isFormer { return formerHolder(of: title, drafts: drafts, before: phrase, in: sentence) }
        let exact = persons.indices.filter { hasTitle($0, title) }
        if exact.count == 1 { return exact[0] }
        if !isShuffled {
            let before = exact.filter { person in
                drafts[..<sentence].joined().contains { $0.referents == [.person(person)] }
                    || drafts[sentence].contains {
                        $0.referents == [.person(person)] && $0.range.upperBound <= phrase.range.lowerBound
                    }
            }
            if before.count == 1, exact.count > 1 { return before[0] }
        }
        if exact.isEmpty, title.name == "chancellor" || title.isOwn { return nil }
        if exact.isEmpty, let only = holder(of: title, owner: nil) { return only }
        var place = sentence
        while place >= 0, place >= sentence - 2 {
            for draft in drafts[place].reversed()
            where place < sentence || draft.range.upperBound <= phrase.range.lowerBound {
                guard case .person(let person)? = draft.referents.first, draft.referents.count == 1,
                    let affiliation = persons[person].affiliation,
                    exact.isEmpty ? holder(of: title, owner: affiliation) == person : exact.contains(person)
                else { continue }
                return person
            }
            guard !isShuffled else { break }
            place -= 1
        }
        return nil
    }

    /// Whether the article or the gazetteer gives a person that very title.
    private func hasTitle(_ person: Int, _ title: OfficeTitle) -> Bool {
        if persons[person].offices.contains(where: { $0.title.name == title.name }) { return true }
        guard let day else { return false }
        return persons[person].known?.terms(at: day).contains { $0.title == title.name } ?? false
    }

    /// The person named last before who held such an office at any time: "the former president".
    private func formerHolder(
        of title: OfficeTitle, drafts: [[Draft]], before phrase: ActorPhrase, in sentence: Int
    ) -> Int? {
        var place = sentence
        while place >= 0, place >= sentence - 1 {
            for draft in drafts[place].reversed()
            where place < sentence || draft.range.upperBound <= phrase.range.lowerBound {
                guard case .person(let person)? = draft.referents.first, draft.referents.count == 1 else { continue }
                let held = persons[person].known?.terms.contains { Self.match(role: $0.role, title: $0.title, title) }
                if held == true { return person }
            }
            if isShuffled { break }
            place -= 1
        }
        return nil
    }

    /// The last persons named, as many as the number says: "both ministers", "the two leaders".
    private func namedPersons(
        _ number: Int, title: OfficeTitle, drafts: [[Draft]], before phrase: ActorPhrase, in sentence: Int
    ) -> [Draft.Referent] {
        func distinct(_ drafts: [Draft], isFitting: Bool) -> [Draft.Referent] {
            var found: [Draft.Referent] = []
            for draft in drafts
            where draft.isPerson && draft.referents.count == 1 && !found.contains(draft.referents[0]) {
                guard case .person(let person) = draft.referents[0], persons[person].affiliation != nil else {
                    continue
                }
                if isFitting, !holds(person, fitting: title) { continue }
                found.append(draft.referents[0])
            }
            return found
        }
        let before = drafts[sentence].filter { $0.range.upperBound <= phrase.range.lowerBound }
        let reach = isShuffled ? sentence : max(0, sentence - 2)
        for isFitting in [true, false] {
            for place in (reach...sentence).reversed() {
                let found = distinct(place == sentence ? before : drafts[place], isFitting: isFitting)
                if found.count == number { return found }
            }
        }
        let acting = before.filter { !$0.isPlaceOnly && $0.isAntecedent }
        let parties = polities(of: acting.flatMap(\.referents))
        if parties.count == number { return parties.map { .party($0) } }
        let all = persons.indices.filter { persons[$0].affiliation != nil && holds($0, fitting: title) }
        return all.count == number ? all.map { .person($0) } : []
    }

    /// Whether a person holds an office that the plural of a title can mean.
    private func holds(_ person: Int, fitting title: OfficeTitle) -> Bool {
        if persons[person].offices.contains(where: { Self.fits($0.title, title) }) { return true }
        guard let day, let terms = persons[person].known?.terms(at: day) else { return false }
        return terms.contains { term in lexicon.titles[term.title].map { Self.fits($0, title) } ?? false }
    }

    /// Whether the plural of a title can mean holders of another: "ministers" foreign ministers, "leaders" presidents.
    private static func fits(_ held: OfficeTitle, _ title: OfficeTitle) -> Bool {
        switch title.kind {
        case .minister: [.foreignMinister, .defenceMinister, .minister].contains(held.kind)
        case .headOfState where title.name == "leader": [.headOfState, .headOfGovernment].contains(held.kind)
        // A pope is no president.
        case .headOfState where held.isOwn: held.name == title.name
        default: held.kind == title.kind
        }
    }

    // MARK: - Offices

    /// Gives persons the polities that the text names with their offices, before anything else is settled.
    private mutating func applyExplicitOffices(_ introductions: [Introduction]) {
        for introduction in introductions {
            let phrase = phrases[introduction.sentence][introduction.phrase]
            guard let title = phrase.title, title.isOfPolity, title.kind != .counterpart,
                case .parties(let parties) = phrase.owner, introduction.ownerIndex == nil, let owner = parties.first
            else { continue }
            if persons[introduction.person].affiliation == nil { persons[introduction.person].affiliation = owner }
            persons[introduction.person].offices.append((title, owner.polity))
        }
    }

    private mutating func assign(
        _ title: OfficeTitle, of owner: Party?, to introduction: Introduction, phrase: ActorPhrase
    ) {
        guard let owner = owner ?? persons[introduction.person].affiliation else { return }
        if persons[introduction.person].affiliation == nil { persons[introduction.person].affiliation = owner }
        if !persons[introduction.person].offices.contains(where: { $0.title == title && $0.polity == owner.polity }) {
            persons[introduction.person].offices.append((title, owner.polity))
        }
        addHolding(
            title, of: owner, person: introduction.person, phrase: phrase, sentence: introduction.sentence,
            tokens: introduction.tokens, isFormer: phrase.isFormer || introduction.isFormer, rule: introduction.rule)
    }

    /// Notes the office of a person whom a phrase without the name means.
    private mutating func note(_ title: OfficeTitle, of owner: Party?, person: Int, phrase: ActorPhrase, sentence: Int)
    {
        guard let owner else { return }
        addHolding(
            title, of: owner, person: person, phrase: phrase, sentence: sentence, tokens: phrase.range,
            isFormer: phrase.isFormer, rule: "office for a person named elsewhere")
    }

    private mutating func addHolding(
        _ title: OfficeTitle, of owner: Party, person: Int, phrase: ActorPhrase, sentence: Int, tokens: Range<Int>,
        isFormer: Bool, rule: String
    ) {
        guard title.isHeld else { return }
        guard
            let party = persons[person].party
                ?? Optional(Party(name: persons[person].name, type: .person, polity: owner.polity))
        else { return }
        let polity = owner.type == .organ ? self.party(owner.polity) ?? owner : owner
        holdings.append(
            OfficeHolding(
                person: party, office: title.name, polity: polity,
                accreditedTo: host(of: title, phrase: phrase, owner: polity, in: sentence),
                sentence: sentence, tokens: tokens, isFormer: isFormer, rule: rule))
    }

    /// To whom an ambassador is sent: as the phrase says, else the polity that receives or expels, else the one that the
    /// article is about.
    private func host(of title: OfficeTitle, phrase: ActorPhrase, owner: Party, in sentence: Int) -> Party? {
        guard title.kind == .ambassador || title.kind == .envoy else { return nil }
        if let host = phrase.hosts.first(where: { $0.polity != owner.polity }) { return host }
        guard title.kind == .ambassador, owner.type == .polity else { return nil }
        let words = sentences[sentence]
        for span in names[sentence] where span.range.upperBound <= phrase.range.lowerBound {
            guard case .party(let party, let manner) = span.link, manner == .name || manner == .capital,
                party.type == .polity, party.polity != owner.polity,
                words.isSubject(span.range.lowerBound) ?? (span.range.lowerBound <= 1)
            else { continue }
            return party
        }
        for other in phrases[sentence] where other.range.upperBound <= phrase.range.lowerBound {
            guard case .organ = other.kind, let party = other.ownerParty, party.type == .polity,
                party.polity != owner.polity
            else { continue }
            return party
        }
        return dominantPolity { $0.type == .polity && $0.polity != owner.polity }
    }
}

extension OrganNoun {
    /// The name of the organ as a party: "foreign office" and the like are a `foreign ministry`.
    var partyName: String { ["foreign ministry", "defence ministry"].contains(kind) ? kind : name }
}
