internal import Gazetteer
internal import Linguistics
internal import Model

/// What the place that a report comes from tells: "PANAMA, Jan. 10 — President Chiari ...".
extension ArticleActors {
    /// The most words that a dateline has.
    private static let datelineLength = 18

    /// The most words of a label that names a place.
    private static let labelLength = 5

    /// The polity whose place the nearest dateline before a sentence names; nil when there is none.
    func datelinePolity(before sentence: Int) -> Party? {
        for place in datelines.reversed() where place < sentence {
            for span in names[place] {
                switch span.link {
                case .party(let party, _): return party.type == .polity ? party : nil
                case .place(let party): return party
                case .group, .person, .medium, .nobody: continue
                }
            }
            return nil
        }
        return nil
    }

    /// The organisation in whose assembly or council the article has its people speak: the one that the dateline names, or
    /// one of whose organs the sentence or the two before name; nil when there is none.
    func assembly(at sentence: Int) -> Party? {
        let dateline = datelines.last { $0 < sentence }
        for span in dateline.map({ names[$0] }) ?? [] {
            if case .party(let party, _) = span.link, party.type == .organisation { return party }
        }
        for span in names[max(0, sentence - 2)...sentence].joined() {
            guard case .party(let organ, _) = span.link, organ.type == .organ, let owner = party(organ.polity),
                owner.type == .organisation
            else { continue }
            return owner
        }
        return nil
    }

    /// Whether the article is made of items with a dateline each, from several lands.
    var isDigest: Bool {
        guard datelines.count > 2 else { return false }
        return Set(datelines.compactMap { datelinePolity(before: $0 + 1)?.polity }).count > 2
    }

    /// Whether a sentence is but a dateline: a few words that end in a dash or in the agency's name.
    func isDateline(_ words: Words) -> Bool {
        guard words.count <= Self.datelineLength, words.isCapitalised(0) else { return false }
        if words.count > 1, words.count <= Self.labelLength, let end = words.forms.last,
            case let name = words.indices.dropLast(),
            // "TUESDAY." is over an entry of a diary.
            !name.contains(where: { lists[.calendar].contains(words.lower[$0]) })
        {
            // "Ecuador:", "RABAT."
            if end == ":", name.allSatisfy(words.isCapitalised) { return true }
            if end == ".", name.allSatisfy({ words.forms[$0] == words.forms[$0].uppercased() }) { return true }
        }
        return words.forms.last.map { ["-", "--", "–", "—", ")"].contains($0) } ?? false || isPlaceAndDay(words)
    }

    /// Whether a sentence is a place and a day on a line of their own: "Bonn, Sept 21", "SUVA, Friday."
    private func isPlaceAndDay(_ words: Words) -> Bool {
        guard words.count > 3, words.count <= Self.datelineLength / 2,
            let comma = words.indices.first(where: words.isComma), comma > 0, comma + 2 < words.count,
            (0..<comma).allSatisfy(words.isCapitalised), isMonth(words.lower[comma + 1])
        else { return false }
        return (comma + 2..<words.count).allSatisfy { place in
            words.forms[place].unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
        }
    }

    /// Whether a word is the name of a month, in full or cut short: "sept", "jan."
    private func isMonth(_ word: String) -> Bool {
        let name = word.utf8.last == UInt8(ascii: ".") ? String(word.dropLast()) : word
        return name.utf8.count > 2 && lists[.calendar].contains { $0.hasPrefix(name) && !$0.hasSuffix("day") }
            || name == "sept" || lists[.calendar].contains(name)
    }

    /// Whether the title names a polity.
    func isNamedInTitle(_ party: Party) -> Bool {
        names[0].contains { span in
            if case .party(let named, _) = span.link { named.polity == party.polity } else { false }
        }
    }

    /// Whether an envoy acts or speaks in a sentence: who is named next is not of his land.
    func isOfForeignEnvoy(_ drafts: [Draft]) -> Bool {
        drafts.contains { draft in
            guard draft.isSubject, draft.isPerson, case .person(let person)? = draft.referents.first else {
                return false
            }
            return persons[person].offices.last?.title.kind == .ambassador
        }
    }

    /// The other of the two polities that the article names, when it names no third.
    func otherPolity(than one: Party) -> Party? {
        let others = named { $0.type == .polity && $0.polity != one.polity }
        return others.count == 1 ? others[0] : nil
    }

    /// The polity that an envoy of another deals with where the text does not say: the only other one of the sentence, by
    /// name or by one of its people, else the first of the article.
    func partner(ofEnvoyFrom owner: Party, in sentence: Int) -> Party? {
        let here = names[sentence].compactMap(polity).filter { $0.polity != owner.polity }
        return Set(here.map(\.polity)).count == 1 ? here[0] : leadPolity(except: owner)
    }

    /// The first polity that the article names beside another, in the sentence that first names any.
    func leadPolity(except one: Party) -> Party? {
        for sentence in names.indices where !isDateline(sentences[sentence]) {
            let named = names[sentence].compactMap(polity)
            if named.isEmpty { continue }
            return named.first { $0.polity != one.polity }
        }
        return nil
    }

    /// The polity that a name names, or one of whose people it names; nil when it is none.
    private func polity(of span: NameSpan) -> Party? {
        let party: Party? =
            switch span.link {
            case .party(let party, _): party.type == .organ ? self.party(party.polity) : party
            case .person(let person): persons[person].affiliation
            default: nil
            }
        return party?.type == .polity ? party : nil
    }

    /// The envoy's polity and host where the text gives only who deals with the envoy: "the Foreign Office called in the
    /// chargé d'affaires, Mr Malik", "the Government has recalled Ambassador Malik".
    func parties(ofEnvoy phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int) -> (owner: Party, host: Party)? {
        if let host = phrase.hosts.first { return otherPolity(than: host).map { ($0, host) } }
        let words = sentences[sentence]
        guard words.isParsed else { return nil }
        var verb = words.tokens[phrase.head].head
        // A name in apposition to the title, or the title before the name.
        if words.indices.contains(verb), words.tokens[verb].upos != .verb { verb = words.tokens[verb].head }
        guard words.indices.contains(verb), words.tokens[verb].upos == .verb else { return nil }
        let isSent = lists[.sendsEnvoy].contains(words.lemma(verb))
        guard isSent || lists[.receivesEnvoy].contains(words.lemma(verb)), words.isSubject(phrase.head) != true else {
            return nil
        }
        let doers = drafts[sentence].filter { $0.isSubject && $0.range.upperBound <= phrase.range.lowerBound }
        guard let doer = doers.last.flatMap({ polities(of: $0.referents).first }), doer.type == .polity,
            let other = otherPolity(than: doer) ?? leadPolity(except: doer)
        else { return nil }
        return isSent ? (doer, other) : (other, doer)
    }

    /// Where the article says that a mission of a polity stands: "the Embassy of Finland in Moscow".
    func missionHost(of owner: Party) -> Party? {
        for phrase in phrases.joined() {
            guard case .organ(let organ) = phrase.kind, organ.kind == "mission", phrase.ownerParty == owner,
                let host = phrase.hosts.first, host.polity != owner.polity
            else { continue }
            return host
        }
        return nil
    }
}
