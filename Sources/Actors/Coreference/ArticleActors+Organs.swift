internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Settles whose an organ is: "the embassy", "both governments".
    func resolve(organ: OrganNoun, phrase: ActorPhrase, draft: inout Draft, drafts: [[Draft]]) {
        var (owners, reason) = owners(of: phrase, drafts: drafts, in: draft.sentence)
        if !phrase.hasOwner, let house = issuer(of: organ, at: phrase, in: sentences[draft.sentence]) {
            (owners, reason) = ([house], "the house that the article comes from")
        }
        // "The juntas" are several, "the authorities" may be of one state.
        let isCounted = organ.isPlural && !organ.name.hasSuffix("s")
        if isCounted, !phrase.hasOwner { owners = [] }
        if owners.isEmpty, !phrase.hasOwner, phrase.isAnaphoric, !phrase.isPlural,
            let same = lastOfKind(of: phrase, drafts: drafts, in: draft.sentence)
        {
            (owners, reason) = (same, "the one named before")
        }
        if let movement = movement(of: organ, meantBy: phrase, draft: draft, drafts: drafts) {
            draft.referents = [.party(movement)]
            draft.reason = "the movement that is told of"
            return
        }
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
                    lists[.inPreposition].contains($0)
                } ?? false
        }
    }

    /// The movement whose men are meant: "the militia", "the Afghan militia"; the only one of the article, else the only one
    /// that the sentence or the one before has named by then, and one that acts in the land named.
    private func movement(of organ: OrganNoun, meantBy phrase: ActorPhrase, draft: Draft, drafts: [[Draft]]) -> Party? {
        guard organ.kind == "troops", lists[.fighters].contains(organ.name), phrase.determiner == "the",
            phrase.number == nil, !phrase.isOwnerGenitive, !phrase.hasOwner || phrase.ownerParty != nil
        else { return nil }
        func isFitting(_ party: Party) -> Bool {
            guard party.type == .movement else { return false }
            guard let land = phrase.ownerParty else { return true }
            return gazetteer.entity(code: party.polity)?.claimedBy.contains(land.polity) == true
        }
        let movements = named(where: isFitting)
        if movements.count < 2 { return movements.first }
        let here = drafts[draft.sentence].filter { $0.range.upperBound <= phrase.range.lowerBound }
        for near in [here, previous(of: draft.sentence).map { drafts[$0] } ?? []] {
            let found = polities(of: near.flatMap(\.referents)).filter(isFitting)
            if !found.isEmpty { return found.count == 1 ? found[0] : nil }
        }
        return nil
    }

    /// Whose the last mission or envoy is that the two sentences before or the sentence itself name: "the embassy" after
    /// "the Spanish embassy in Kabul".
    func lastOfKind(of phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int) -> [Party]? {
        func isSame(_ other: ActorPhrase) -> Bool {
            switch (phrase.kind, other.kind) {
            case (.organ(let mine), .organ(let theirs)): mine.kind == "mission" && mine.name == theirs.name
            case (.office(let mine), .office(let theirs)):
                [.ambassador, .envoy].contains(mine.kind) && [.ambassador, .envoy].contains(theirs.kind)
            default: false
            }
        }
        for place in (max(0, isShuffled ? sentence : sentence - 2)...sentence).reversed() {
            for other in phrases[place].reversed()
            where isSame(other) && (place < sentence || other.range.upperBound <= phrase.range.lowerBound) {
                let found = drafts[place].first { $0.head == other.head && !$0.referents.isEmpty }
                guard let found, !found.isPlural else { return nil }
                return polities(of: found.referents)
            }
        }
        return nil
    }

    /// The states that organs or offices in the plural belong to: "both governments", "the two presidents".
    func group(
        of number: Int?, meantBy phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int
    ) -> (parties: [Party], reason: String)? {
        var isSide = false
        if case .organ(let organ) = phrase.kind { isSide = organ.name == "side" }
        return GroupResolver(
            article: self, drafts: drafts, sentence: sentence, start: phrase.range.lowerBound, head: phrase.head
        ).group(of: number) { $0.type == .polity || isSide }
    }
}
