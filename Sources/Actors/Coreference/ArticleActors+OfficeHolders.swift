internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// The person of the article whom "the president" means: where somebody speaks for a polity, its own.
    func meantHolder(of title: OfficeTitle, drafts: [[Draft]], before phrase: ActorPhrase, in sentence: Int) -> Int? {
        if title.isUnique, title.isNational, let own = speakingPolity(in: sentence, drafts: drafts), fits(own, phrase) {
            return holder(of: title, owner: own)
        }
        if let house = issuer, title.isUnique, title.isNational, let own = holder(of: title, owner: house) {
            return own
        }
        let found = anaphoricHolder(of: title, drafts: drafts, before: phrase, in: sentence)
        // "The prime minister thanked China": he is not China's.
        if let own = found.flatMap({ persons[$0].affiliation }),
            dealtWith(by: phrase, in: sentences[sentence]).contains(own)
        {
            return nil
        }
        return found
    }

    /// The person of the article whom "the president" means: the one named last before, else the only one.
    func anaphoricHolder(of title: OfficeTitle, drafts: [[Draft]], before phrase: ActorPhrase, in sentence: Int)
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
    func hasTitle(_ person: Int, _ title: OfficeTitle) -> Bool {
        if persons[person].offices.contains(where: { $0.title.name == title.name }) { return true }
        guard let day else { return false }
        return persons[person].known?.terms(at: day).contains { $0.title == title.name } ?? false
    }

    /// The person named last before who held such an office at any time: "the former president".
    func formerHolder(
        of title: OfficeTitle, drafts: [[Draft]], before phrase: ActorPhrase, in sentence: Int
    ) -> Int? {
        var place = sentence
        while place >= 0, place >= sentence - 1 {
            for draft in drafts[place].reversed()
            where place < sentence || draft.range.upperBound <= phrase.range.lowerBound {
                guard case .person(let person)? = draft.referents.first, draft.referents.count == 1 else { continue }
                let held = persons[person].known?.terms.contains { match(role: $0.role, title: $0.title, title) }
                if held == true { return person }
            }
            if isShuffled { break }
            place -= 1
        }
        return nil
    }

    /// The last persons named, as many as the number says: "both ministers", "the two leaders".
    func namedPersons(
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
        // Who is named further on is not meant yet, where the order of the sentences can be trusted.
        let known = Set((isShuffled ? drafts : Array(drafts[...sentence])).joined().flatMap(\.referents))
        let all = persons.indices.filter {
            persons[$0].affiliation != nil && holds($0, fitting: title) && known.contains(.person($0))
        }
        return all.count == number ? all.map { .person($0) } : []
    }

    /// Whether a person holds an office that the plural of a title can mean.
    func holds(_ person: Int, fitting title: OfficeTitle) -> Bool {
        if persons[person].offices.contains(where: { Self.fits($0.title, title) }) { return true }
        guard let day, let terms = persons[person].known?.terms(at: day) else { return false }
        return terms.contains { term in lexicon.titles[term.title].map { Self.fits($0, title) } ?? false }
    }

    /// Whether the plural of a title can mean holders of another: "ministers" foreign ministers, "leaders" presidents.
    static func fits(_ held: OfficeTitle, _ title: OfficeTitle) -> Bool {
        switch title.kind {
        case .minister: [.foreignMinister, .defenceMinister, .minister].contains(held.kind)
        case .headOfState where title.name == "leader": [.headOfState, .headOfGovernment].contains(held.kind)
        // A pope is no president.
        case .headOfState where held.isOwn: held.name == title.name
        default: held.kind == title.kind
        }
    }
}
