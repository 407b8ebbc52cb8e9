internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Settles who holds the office of a phrase, and notes what the text says of it.
    mutating func resolve(
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
        let isPredicate = sentences[draft.sentence].word(before, isIn: lists.copula)
        if introductions.isEmpty, isPredicate {
            draft.reason = "a predicate"
            return
        }
        if introductions.isEmpty, !phrase.hasOwner, !title.isPlural,
            phrase.isAnaphoric || phrase.determiner == nil && title.isUnique && title.isNational,
            let person = meantHolder(of: title, drafts: drafts, before: phrase, in: draft.sentence)
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
            } else if let past = pastPolity(ofOffice: given ?? title, heldBy: person), !phrase.hasOwner {
                (owners, reason) = ([past], "the polity of the office that the person held")
            } else if let affiliation = persons[person].affiliation,
                !phrase.hasOwner || owners.isEmpty || contradicts(owners, person),
                !isSentByOther(title, than: person, owner: owners.first, phrase: phrase)
            {
                (owners, reason) = ([affiliation], "the polity of the person")
            }
        }
        if owners.isEmpty, introductions.count == 1, title.kind == .ambassador, !phrase.hasOwner,
            let envoy = parties(ofEnvoy: phrase, drafts: drafts, in: draft.sentence)
        {
            (owners, reason) = ([envoy.owner], "the polity that sends the envoy")
            phrases[draft.sentence][index].hosts = [envoy.host]
        }
        if !introductions.isEmpty {
            let phrase = phrases[draft.sentence][index]
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
        if owners.isEmpty, !phrase.hasOwner, phrase.isAnaphoric, !title.isPlural,
            title.kind == .ambassador || title.kind == .envoy,
            let same = lastOfKind(of: phrase, drafts: drafts, in: draft.sentence)
        {
            (owners, reason) = (same, "the one named before")
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
                if !title.isPlural {
                    note(given, of: owner, person: person, phrase: phrase, sentence: draft.sentence)
                }
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
    func remainder(
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

    /// The title of the office that the gazetteer gives to a person on the article's day.
    func titleHeld(by person: Int) -> OfficeTitle? {
        guard let day, let term = persons[person].known?.terms(at: day).first else { return nil }
        return lexicon.titles[term.title]
    }

    /// The polity whose office of that kind the gazetteer gives to a person on the article's day.
    func polity(ofOffice title: OfficeTitle, heldBy person: Int) -> Party? {
        guard let day, let known = persons[person].known else { return nil }
        let terms = known.terms(at: day).filter { Self.match(role: $0.role, title: $0.title, title) }
        return terms.first.flatMap { party($0.polity) }
    }

    /// The polity whose office of that kind the gazetteer gives to a person before the article's day only.
    func pastPolity(ofOffice title: OfficeTitle, heldBy person: Int) -> Party? {
        guard title.role != nil, let day, let known = persons[person].known else { return nil }
        let terms = known.terms.filter {
            $0.period.to.map { $0 < day } ?? false && Self.match(role: $0.role, title: $0.title, title)
        }
        return terms.last.flatMap { party($0.polity) }
    }

    /// Whether the gazetteer knows a person, and no office of that person with any of the polities.
    func contradicts(_ owners: [Party], _ person: Int) -> Bool {
        guard let known = persons[person].known else { return false }
        return !known.terms.contains { term in owners.contains { $0.polity == term.polity } }
    }

    /// The person whom a phrase introduces by the words that stand together; nil when there is none.
    func introducedPerson(_ phrase: ActorPhrase, in sentence: Int) -> Int? {
        for span in names[sentence] where span.range.lowerBound >= phrase.range.upperBound {
            guard span.range.lowerBound - phrase.range.upperBound <= 2, case .person(let person) = span.link else {
                continue
            }
            return person
        }
        return nil
    }
}
