internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Gives persons the polities that the text names with their offices, before anything else is settled.
    mutating func applyExplicitOffices(_ introductions: [Introduction]) {
        for introduction in introductions {
            let phrase = phrases[introduction.sentence][introduction.phrase]
            guard let title = phrase.title, title.isOfPolity, title.kind != .counterpart,
                case .parties(let parties) = phrase.owner, introduction.ownerIndex == nil, let owner = parties.first
            else { continue }
            // What the text says goes before what is known of offices that the person held before or held later.
            let isPast = phrase.isFormer || introduction.isFormer || title.isFormer
            if persons[introduction.person].affiliation == nil
                || !isPast && parties.count == 1 && isOutOfOffice(introduction.person)
            {
                persons[introduction.person].affiliation = owner
            }
            persons[introduction.person].offices.append((title, owner.polity))
        }
    }

    /// Whether an organisation sends a person who held an office elsewhere before: "its envoy, Ould Abdallah".
    func isSentByOther(_ title: OfficeTitle, than person: Int, owner: Party?, phrase: ActorPhrase) -> Bool {
        title.kind == .envoy && phrase.hasOwner && !phrase.isFormer && owner?.type == .organisation
            && isOutOfOffice(person)
    }

    /// Whether the gazetteer knows a person, and no office of that person on the article's day.
    private func isOutOfOffice(_ person: Int) -> Bool {
        guard let day, let known = persons[person].known else { return false }
        return known.terms(at: day).isEmpty
    }

    /// Gives a person an office of a polity, that of the person where none is given.
    mutating func assign(
        _ title: OfficeTitle, of owner: Party?, to introduction: Introduction, phrase: ActorPhrase
    ) {
        guard let owner = owner ?? persons[introduction.person].affiliation else { return }
        let isSent = isSentByOther(title, than: introduction.person, owner: owner, phrase: phrase)
        if persons[introduction.person].affiliation == nil || isSent {
            persons[introduction.person].affiliation = owner
        }
        if !persons[introduction.person].offices.contains(where: { $0.title == title && $0.polity == owner.polity }) {
            persons[introduction.person].offices.append((title, owner.polity))
        }
        addHolding(
            title, of: owner, person: introduction.person, phrase: phrase, sentence: introduction.sentence,
            tokens: introduction.tokens, isFormer: phrase.isFormer || introduction.isFormer, rule: introduction.rule)
    }

    /// Notes the office of a person whom a phrase without the name means.
    mutating func note(_ title: OfficeTitle, of owner: Party?, person: Int, phrase: ActorPhrase, sentence: Int) {
        guard let owner else { return }
        addHolding(
            title, of: owner, person: person, phrase: phrase, sentence: sentence, tokens: phrase.range,
            isFormer: phrase.isFormer, rule: "office for a person named elsewhere")
    }

    /// Notes that the text gives a person an office.
    mutating func addHolding(
        _ title: OfficeTitle, of owner: Party, person: Int, phrase: ActorPhrase, sentence: Int, tokens: Range<Int>,
        isFormer: Bool, rule: String
    ) {
        guard title.isHeld else { return }
        var party =
            persons[person].party ?? Party(name: persons[person].name, type: .person, polity: owner.polity)
        // Who presides over an organisation holds the office for it, whatever state sent the person.
        if owner.type == .organisation { party = Party(name: party.name, type: party.type, polity: owner.polity) }
        let polity = owner.type == .organ ? self.party(owner.polity) ?? owner : owner
        let isFormer = isFormer || hasLeft(title, of: polity, person: person)
        holdings.append(
            OfficeHolding(
                person: party, office: title.name, polity: polity,
                accreditedTo: host(of: title, phrase: phrase, owner: polity, in: sentence),
                sentence: sentence, tokens: tokens, isFormer: isFormer, rule: rule))
    }

    /// How many years after the end of a term a text that gives the title tells of the past: nearer ones may be late,
    /// or do not accept the end.
    private static let yearsAfterOffice = 10

    /// Whether the gazetteer shows that a person had left the office of a polity long before the article's day.
    private func hasLeft(_ title: OfficeTitle, of owner: Party, person: Int) -> Bool {
        guard let day, let known = persons[person].known else { return false }
        let terms = known.terms.filter {
            $0.polity == owner.polity && match(role: $0.role, title: $0.title, title)
        }
        return !terms.isEmpty
            && terms.allSatisfy {
                $0.period.to.map { $0.year + Self.yearsAfterOffice < day.year } ?? false
            }
    }

    /// To whom an ambassador is sent: as the phrase says, else the polity that receives or expels, else the one that the
    /// article is about.
    func host(of title: OfficeTitle, phrase: ActorPhrase, owner: Party, in sentence: Int) -> Party? {
        guard title.kind == .ambassador || title.kind == .envoy else { return nil }
        if let host = phrase.hosts.first(where: { $0.polity != owner.polity }) { return host }
        if phrase.title?.kind == .counterpart {
            // The counterpart of an ambassador to X is one to X.
            let same = holdings.last { $0.sentence == sentence && $0.office == title.name && $0.accreditedTo != nil }
            if let host = same?.accreditedTo, host.polity != owner.polity { return host }
        }
        guard owner.type == .polity else { return nil }
        guard title.kind == .ambassador else { return assembly(at: sentence) }
        let words = sentences[sentence]
        for span in names[sentence] where span.range.upperBound <= phrase.range.lowerBound {
            guard case .party(let party, let manner) = span.link, manner == .name || manner == .capital,
                party.type == .polity || party.type == .organ, party.polity != owner.polity,
                words.isSubject(words.head(of: span.range)) ?? (span.range.lowerBound <= 1)
            else { continue }
            return party.type == .organ ? self.party(party.polity) : party
        }
        for other in phrases[sentence] where other.range.upperBound <= phrase.range.lowerBound {
            guard case .organ = other.kind, let party = other.ownerParty, party.type == .polity,
                party.polity != owner.polity
            else { continue }
            return party
        }
        for span in names[sentence].reversed() where span.range.upperBound <= phrase.range.lowerBound {
            // "The minister received the ambassador".
            guard case .person(let person) = span.link, let party = persons[person].affiliation,
                party.type == .polity, party.polity != owner.polity
            else { continue }
            return party
        }
        // "Called its ambassador home from Tirana".
        for span in names[sentence] where words.word(span.range.lowerBound - 1, is: "from") {
            guard words.word(span.range.lowerBound - 2, isIn: ["home", "back"]) else { continue }
            switch span.link {
            case .party(let party, _) where party.type == .polity && party.polity != owner.polity: return party
            case .place(let party?) where party.polity != owner.polity: return party
            default: continue
            }
        }
        if let host = missionHost(of: owner) { return host }
        if let host = datelinePolity(before: sentence), host.polity != owner.polity { return host }
        if let host = assembly(at: sentence) { return host }
        return dominantPolity { $0.type == .polity && $0.polity != owner.polity } ?? otherPolity(than: owner)
            ?? partner(ofEnvoyFrom: owner, in: sentence)
    }
}
