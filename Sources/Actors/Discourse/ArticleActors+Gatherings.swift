internal import Gazetteer
internal import Linguistics
internal import Model

/// The organisation whose members meet, of which a report or a communiqué tells: "the ministers", "the Summit".
extension ArticleActors {
    /// Those for whom the holders of an office act that the phrase only points to: "the ministers", "Heads of Government"; the
    /// organisation that meets, or the states whose they are; none where the text leaves it open.
    func assembled(in phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int) -> [Party] {
        guard let title = phrase.title, title.isPlural, Self.assembling.contains(title.kind), phrase.number == nil,
            !phrase.hasOwner, !phrase.hasOtherOwner, !phrase.isFormer, isActing(phrase, in: sentences[sentence])
        else { return [] }
        let meeting = [gathering(before: sentence)].compactMap(\.self)
        if isShuffled { return meeting }
        for place in (0...sentence).reversed() {
            for other in phrases[place].reversed()
            where place < sentence || other.range.upperBound <= phrase.range.lowerBound {
                guard let theirs = other.title, theirs.isPlural, Self.isSame(theirs, title) else { continue }
                if let owners = other.ownerParties {
                    if owners.count == 1 { return owners[0].type == .organisation ? owners : [] }
                    return sentence - place <= 2 && owners.count <= Self.mostStates ? owners : []
                }
                let meant = drafts[place].first { $0.head == other.head && !$0.referents.isEmpty }
                guard let meant else { continue }
                let parties = polities(of: meant.referents)
                return parties.count == 1 && parties[0].type == .organisation ? parties : []
            }
            // "Lavrov and Fidan met": the ministers are these.
            let named = Set(
                drafts[place].filter(\.isPerson).flatMap(\.referents).filter {
                    if case .person(let person) = $0 { holds(person, fitting: title) } else { false }
                })
            if named.count > 1, place < sentence { return [] }
        }
        return meeting
    }

    /// The most states whose ministers are told of one by one.
    private static let mostStates = 5

    /// The organisation of whose meeting the sentence itself or the nearest one before tells, else the title.
    func gathering(before sentence: Int) -> Party? {
        let first = isShuffled ? sentence : 0
        for place in (first...sentence).reversed() + [0] {
            let found = gatherings(in: sentences[place])
            if !found.isEmpty { return found.count == 1 ? found[0] : nil }
        }
        return nil
    }

    /// The body that a noun for a meeting stands for where it acts: "the Summit called on Chad", "Conference noted".
    func resolve(gathering phrase: ActorPhrase, in sentence: Int) -> Resolution {
        guard isActing(phrase, in: sentences[sentence]) else { return .open("a meeting only") }
        if let owners = phrase.ownerParties {
            guard owners.count == 1, owners[0].type == .organisation else { return .open("a meeting of states") }
            return Resolution([.party(owners[0])], "the organisation that meets")
        }
        guard !phrase.hasOwner, let body = gathering(before: sentence) else { return .open("open whose meeting") }
        return Resolution([.party(body)], "the organisation that meets")
    }

    /// The organisation that a capitalised noun of its name means: "the Forum" after "the Pacific Islands Forum"; nil where
    /// the article names none with the word, or several.
    func namesake(of phrase: ActorPhrase, noun: PolityNoun, in words: Words) -> Party? {
        guard noun.kinds.contains(.organisation), !noun.isPlural, !phrase.hasOwner, phrase.modifiers.isEmpty,
            phrase.determiner == "the", words.isCapitalised(phrase.core.lowerBound), !words.isTitleCase,
            !words.word(phrase.range.upperBound, isIn: ["of", "for", "on"]),
            !words.word(phrase.range.lowerBound - 1, isIn: ["within", "across", "throughout", "inside"]),
            !words.isWord(phrase.range.upperBound) || !words.isCapitalised(phrase.range.upperBound)
        else { return nil }
        let found = named { party in
            party.type == .organisation
                && party.name.lowercased().utf8.split(separator: UInt8(ascii: " ")).contains {
                    String(Substring($0)) == noun.name
                }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The offices whose holders meet for an organisation.
    private static let assembling: Set<OfficeTitle.Kind> = [
        .headOfState, .headOfGovernment, .foreignMinister, .defenceMinister, .minister,
    ]

    /// Whether two plurals of titles can mean the same people: "foreign ministers" and "the ministers".
    private static func isSame(_ one: OfficeTitle, _ other: OfficeTitle) -> Bool {
        fits(one, other) || fits(other, one)
            || [one, other].allSatisfy { [.headOfState, .headOfGovernment].contains($0.kind) }
    }

    /// Whether a phrase is the subject of an active verb, and definite, or written as the house writes of itself: "the
    /// leaders", "Heads of Government".
    private func isActing(_ phrase: ActorPhrase, in words: Words) -> Bool {
        guard words.isParsed, words.tokens[words.firstConjunct(phrase.head)].relation == .nsubj,
            !words.word(phrase.range.upperBound, isIn: ["of", "for", "from", "on", "between"])
        else { return false }
        return phrase.determiner == "the" || phrase.ownerParty != nil
            || phrase.determiner == nil && words.isCapitalised(phrase.core.lowerBound)
    }

    /// Whether a noun for a meeting or a statement stands right behind a name, or the verbs by which it meets: "the ASEAN
    /// summit", "the Arab League held an emergency meeting".
    private func meets(after end: Int, in words: Words) -> Bool {
        for index in end..<end + Self.reachOfMeeting {
            if words.isComma(index) || name(covering: index, in: words.sentence) != nil { return false }
            guard
                words.word(index, isIn: lists[.gathering]) || words.word(index, isIn: lists[.convening])
            else { continue }
            return index < end + 3 || words.word(end, isIn: lists[.convening])
        }
        return false
    }

    /// How many words may stand between an organisation and the noun for its meeting.
    private static let reachOfMeeting = 6

    /// The organisations whose meeting, or statement, a sentence names: "the ASEAN summit", "leaders of the Group of
    /// Seven", "communiqué of the Caribbean Community".
    private func gatherings(in words: Words) -> [Party] {
        var found: [Party] = []
        func add(_ party: Party?) {
            guard let party, party.type == .organisation, !found.contains(party) else { return }
            found.append(party)
        }
        for phrase in phrases[words.sentence] {
            switch phrase.kind {
            case .office(let title) where title.isPlural && Self.assembling.contains(title.kind): add(phrase.ownerParty)
            // "The heads of state and government of ECOWAS": no organisation has a government.
            case .organ(let organ) where organ.kind == "government": add(phrase.ownerParty)
            default: break
            }
        }
        for span in names[words.sentence] {
            guard case .party(let party, _) = span.link else { continue }
            let body = party.type == .organ ? self.party(party.polity) : party
            let after = meets(after: span.range.upperBound, in: words)
            var before = span.range.lowerBound - 1
            if words.word(before, is: "the") { before -= 1 }
            if after || words.word(before, is: "of") && words.word(before - 1, isIn: lists[.gathering]) {
                add(body)
            }
        }
        return found
    }
}
