internal import Gazetteer
internal import Linguistics
internal import Model

/// Who holds the office of a phrase.
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
        if introductions.isEmpty {
            if sentences[draft.sentence].word(phrase.range.lowerBound - 1, isIn: lists[.copula]) {
                draft.reason = "a predicate"
                return
            }
            if refer(&draft, toHolderOf: title, whomTheArticleNames: phrase, drafts: drafts) { return }
        }
        let given =
            title.kind == .counterpart ? counterpartTitle(of: phrase, drafts: drafts, in: draft.sentence) : title
        var office = OfficeMention(
            title: title, given: given, index: index, sentence: draft.sentence, introductions: introductions)
        (office.owners, office.reason) = owners(
            of: phrase, drafts: drafts, in: draft.sentence, isIntroduced: !introductions.isEmpty)
        if isOfOrgan(title, phrase: phrase, in: draft.sentence) {
            refer(&draft, toOrganOf: office)
            return
        }
        readOwner(ofPersonIn: &office)
        readOwner(ofEnvoyIn: &office, drafts: drafts)
        if !introductions.isEmpty {
            introduce(office, drafts: drafts)
            refer(&draft, toIntroducedBy: office)
            return
        }
        let assembled = assembled(in: phrase, drafts: drafts, in: draft.sentence)
        if !assembled.isEmpty {
            draft.referents = assembled.map { .party($0) }
            draft.reason = "those whose they are"
            return
        }
        readOwner(ofEnvoyBefore: &office, drafts: drafts)
        // "Told the senators": how many there are the text does not say.
        let isCounted = phrase.number != nil || title.isPlural && title.kind != .legislator
        if office.owners.isEmpty, isCounted, phrase.isAnaphoric {
            if refer(&draft, toPersonsBefore: office, drafts: drafts) { return }
            readOwners(ofGroupIn: &office, drafts: drafts)
        }
        refer(&draft, toHoldersOf: office)
    }

    /// "The president", where the article names who that is.
    ///
    /// - Returns: whether it does.
    private mutating func refer(
        _ draft: inout Draft, toHolderOf title: OfficeTitle, whomTheArticleNames phrase: ActorPhrase, drafts: [[Draft]]
    ) -> Bool {
        guard !phrase.hasOwner, !title.isPlural,
            phrase.isAnaphoric || phrase.determiner == nil && title.isUnique && title.isNational,
            let person = meantHolder(of: title, drafts: drafts, before: phrase, in: draft.sentence)
        else { return false }
        draft.referents = [.person(person)]
        draft.gender = persons[person].gender
        draft.reason = "the holder of the office whom the article names"
        note(title, of: persons[person].affiliation, person: person, phrase: phrase, sentence: draft.sentence)
        return true
    }

    /// Whether the title is of an organ: "the president of the National Assembly" is no head of state.
    private func isOfOrgan(_ title: OfficeTitle, phrase: ActorPhrase, in sentence: Int) -> Bool {
        guard case .phrase(let other) = phrase.owner, case .organ(let organ) = phrases[sentence][other].kind
        else { return false }
        return ["parliament", "presidency"].contains(organ.kind)
            && (title.kind == .headOfState || title.kind == .headOfGovernment)
    }

    private mutating func refer(_ draft: inout Draft, toOrganOf office: OfficeMention) {
        if let owner = office.owners.first {
            for introduction in office.introductions where persons[introduction.person].affiliation == nil {
                persons[introduction.person].affiliation = owner
            }
        }
        draft.referents = office.introductions.map { .person($0.person) }
        if office.introductions.isEmpty { draft.referents = office.owners.map { .party($0) } }
        draft.reason = "an office of an organ"
    }

    private func refer(_ draft: inout Draft, toIntroducedBy office: OfficeMention) {
        draft.referents = office.introductions.reduce(into: []) { result, introduction in
            if !result.contains(.person(introduction.person)) { result.append(.person(introduction.person)) }
        }
        draft.gender = persons[office.introductions[0].person].gender
        draft.reason = "introduced with a name" + (office.reason.isEmpty ? "" : "; " + office.reason)
    }

    /// "Both presidents", "the two ministers", who are named before.
    ///
    /// - Returns: whether so many are.
    private func refer(_ draft: inout Draft, toPersonsBefore office: OfficeMention, drafts: [[Draft]]) -> Bool {
        let phrase = phrases[office.sentence][office.index]
        let named = namedPersons(
            phrase.number ?? 2, title: office.title, drafts: drafts, before: phrase, in: office.sentence)
        guard !named.isEmpty else { return false }
        draft.referents = named
        draft.reason = "the persons named before"
        return true
    }

    /// The holders whom the article names, or those who act for the owners of the office.
    private mutating func refer(_ draft: inout Draft, toHoldersOf office: OfficeMention) {
        guard !office.owners.isEmpty else {
            draft.reason = "nothing says whose office it is"
            return
        }
        let (title, phrase) = (office.title, phrases[office.sentence][office.index])
        let isCurrent = !phrase.isFormer && phrase.determiner != "a" && phrase.determiner != "an"
        draft.referents = narrowed(office.owners, to: phrase.number).map { owner in
            if isCurrent, let given = office.given,
                given.isUnique || given.name == "secretary-general" || given.name == "leader",
                let person = holder(of: given, owner: owner)
            {
                if !title.isPlural {
                    note(given, of: owner, person: person, phrase: phrase, sentence: draft.sentence)
                }
                return .person(person)
            }
            if title.kind == .counterpart || owner.type != .polity || title.kind == .official
                || title.isPlural && !title.isUnique
            {
                return .party(owner)
            }
            return .party(organParty(title.name, of: owner))
        }
        draft.gender = lists[.femaleTitle].contains(title.name) ? .female : nil
        draft.reason = office.reason
    }
}
