internal import Gazetteer
internal import Linguistics
internal import Model

/// Whose the office of a phrase is.
extension ArticleActors {
    /// The polity of the person whom the office is told of, where the words do not say whose it is.
    mutating func readOwner(ofPersonIn office: inout OfficeMention) {
        let phrase = phrases[office.sentence][office.index]
        guard office.introductions.count == 1, phrase.ownerParties == nil else { return }
        let person = office.introductions[0].person
        let title = office.given ?? office.title
        if let held = polity(ofOffice: title, heldBy: person) {
            (office.owners, office.reason) = ([held], "the polity of the office that the person holds")
        } else if let past = pastPolity(ofOffice: title, heldBy: person), !phrase.hasOwner {
            (office.owners, office.reason) = ([past], "the polity of the office that the person held")
        } else if let affiliation = persons[person].affiliation,
            !phrase.hasOwner || office.owners.isEmpty || contradicts(office.owners, person),
            !isSentByOther(office.title, than: person, owner: office.owners.first, phrase: phrase)
        {
            (office.owners, office.reason) = ([affiliation], "the polity of the person")
        }
    }

    /// The polity that sends an envoy of whom the text says only where.
    mutating func readOwner(ofEnvoyIn office: inout OfficeMention, drafts: [[Draft]]) {
        let phrase = phrases[office.sentence][office.index]
        guard office.owners.isEmpty, office.introductions.count == 1, office.title.kind == .ambassador,
            !phrase.hasOwner, let envoy = parties(ofEnvoy: phrase, drafts: drafts, in: office.sentence)
        else { return }
        (office.owners, office.reason) = ([envoy.owner], "the polity that sends the envoy")
        phrases[office.sentence][office.index].hosts = [envoy.host]
    }

    /// "The ambassador" is the one named before.
    func readOwner(ofEnvoyBefore office: inout OfficeMention, drafts: [[Draft]]) {
        let phrase = phrases[office.sentence][office.index]
        guard office.owners.isEmpty, !phrase.hasOwner, phrase.isAnaphoric, !office.title.isPlural,
            office.title.kind == .ambassador || office.title.kind == .envoy
        else { return }
        if let same = lastOfKind(of: phrase, drafts: drafts, in: office.sentence) {
            (office.owners, office.reason) = (same, "the one named before")
        } else if office.title.kind == .ambassador, let house = issuer(["mission"]) {
            (office.owners, office.reason) = ([house], "the house that the article comes from")
        }
    }

    /// "The two presidents" are those of the two polities that the article deals with.
    func readOwners(ofGroupIn office: inout OfficeMention, drafts: [[Draft]]) {
        let phrase = phrases[office.sentence][office.index]
        // "Its three representatives" are not those of three.
        guard phrase.number != nil || office.title.isUnique, !phrase.hasOwner,
            let group = group(of: phrase.number, meantBy: phrase, drafts: drafts, in: office.sentence)
        else { return }
        (office.owners, office.reason) = (group.parties, group.reason)
    }

    /// Gives the office to each of those who are introduced with it.
    mutating func introduce(_ office: OfficeMention, drafts: [[Draft]]) {
        let phrase = phrases[office.sentence][office.index]
        let owners = office.owners
        for introduction in office.introductions {
            if let own = introduction.owner {
                assign(office.given ?? office.title, of: own, to: introduction, phrase: phrase)
                continue
            }
            let place = introduction.ownerIndex
            // "Foreign Ministers X and Y": each of a polity of its own, which the title does not tell.
            if place != nil, !phrase.hasOwner {
                let own = remainder(for: introduction, of: office.introductions, phrase: phrase, drafts: drafts)
                assign(office.given ?? office.title, of: own, to: introduction, phrase: phrase)
                continue
            }
            let owner = place.flatMap { owners.indices.contains($0) ? owners[$0] : nil } ?? owners.first
            let known = persons[introduction.person].known?.polity(at: day)
            let mine = place != nil ? owners.first { $0.polity == known } ?? owner : owner
            let title = office.given ?? titleHeld(by: introduction.person) ?? office.title
            assign(title, of: mine, to: introduction, phrase: phrase)
        }
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
        let terms = known.terms(at: day).filter { match(role: $0.role, title: $0.title, title) }
        return terms.first.flatMap { party($0.polity) }
    }

    /// The polity whose office of that kind the gazetteer gives to a person before the article's day only.
    func pastPolity(ofOffice title: OfficeTitle, heldBy person: Int) -> Party? {
        guard title.role != nil, let day, let known = persons[person].known else { return nil }
        let terms = known.terms.filter {
            $0.period.to.map { $0 < day } ?? false && match(role: $0.role, title: $0.title, title)
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
