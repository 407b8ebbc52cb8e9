internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// The polities that an organ or office belongs to.
    func owners(
        of phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int, isIntroduced: Bool = false
    ) -> ([Party], String) {
        switch phrase.owner {
        case .parties(let parties):
            // Of "the two Gulf states" it was settled already which.
            let group = drafts[sentence].first {
                parties.count > 2 && $0.isPlural && phrase.range.contains($0.range.lowerBound)
                    && !$0.referents.isEmpty && polities(of: $0.referents).allSatisfy(parties.contains)
            }
            let served = served(by: phrase, of: parties, in: sentence)
            return (group.map { polities(of: $0.referents) } ?? served, "the polity that the phrase names")
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
            let owners = polities(of: found?.referents ?? [])
            if phrase.title?.kind == .counterpart, owners.count == 1 {
                let other = opposite(of: owners[0], before: phrase, drafts: drafts, in: sentence)
                return (other.map { [$0] } ?? [], "the other of the two")
            }
            return (owners, "the polity that the pronoun means")
        case .none:
            if phrase.isOwnerGenitive,
                let owner = drafts[sentence].first(where: {
                    $0.range.upperBound == phrase.range.lowerBound
                        && isReciprocal($0.range.lowerBound, in: sentences[sentence])
                })
            {
                // "each other's ambassadors"
                return (polities(of: owner.referents), owner.reason)
            }
            if phrase.hasOtherOwner { return ([], "") }
            if phrase.title?.kind == .counterpart {
                return (directionOwner(of: phrase).map { [$0] } ?? [], "the other half of a divided land")
            }
            if let title = phrase.title, !isIntroduced {
                // "The Secretary-General": of the one organisation named that has one.
                let isHead = title.kind == .organisationHead && !title.polities.isEmpty
                guard title.isUnique || isHead, phrase.isAnaphoric || phrase.determiner == nil, !title.isPlural else {
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

    /// The polity whose people one's own meet: "the Chilean minister invited her counterpart"; the only other one that the
    /// sentence has named by then or that the sentence before names, else the only other one of the article.
    private func opposite(
        of own: Party, before phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int
    ) -> Party? {
        let here = drafts[sentence].filter { $0.range.upperBound <= phrase.range.lowerBound }
        for near in [here, previous(of: sentence).map { drafts[$0] } ?? []] {
            let parties = polities(of: near.filter { !$0.isPlaceOnly }.flatMap(\.referents))
            let others = parties.filter { $0.polity != own.polity }
            if others.count == 1 { return others[0] }
            if others.count > 1 { return nil }
        }
        return otherPolity(than: own)
    }

    /// The half of a divided land that an adjective of the phrase names: "his southern counterpart".
    func directionOwner(of phrase: ActorPhrase) -> Party? {
        for word in phrase.modifiers {
            if word == "southern" { return direction("south") }
            if word == "northern" { return direction("north") }
        }
        return nil
    }

    /// The office of the person whose counterpart is meant.
    func counterpartTitle(of phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int) -> OfficeTitle? {
        var person: Int?
        if let determiner = phrase.determiner, lists[.possessive].contains(determiner) {
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
}
