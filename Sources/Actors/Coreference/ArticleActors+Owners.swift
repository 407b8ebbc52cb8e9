internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// The polities behind somebody.
    func polities(of referents: [Draft.Referent]) -> [Party] {
        var result: [Party] = []
        for referent in referents {
            let polity: Party? =
                switch referent {
                case .party(let party): party.type == .organ ? self.party(party.polity) : party
                case .person(let person): persons[person].affiliation
                }
            if let polity, !result.contains(polity) { result.append(polity) }
        }
        return result
    }

    /// The polity that an organ or office without an owner belongs to, by what stands around it; nil when nothing
    /// settles it.
    ///
    /// - Parameters:
    ///   - phrase: the phrase.
    ///   - drafts: the mentions found so far, by sentence.
    ///   - sentence: the index of the sentence.
    func contextOwner(of phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int) -> (party: Party, reason: String)? {
        let words = sentences[sentence]
        // "In Madrid the prime minister", "the foreign ministry in Ouagadougou"
        for span in names[sentence] {
            guard case .party(let party, let manner) = span.link, manner == .capital, party.type == .polity,
                words.word(span.range.lowerBound - 1, is: "in"), span.range.lowerBound == 1,
                span.range.upperBound <= phrase.range.lowerBound
            else { continue }
            return (party, "the capital that the sentence begins with")
        }
        if let land = landOfRebels(beside: phrase, in: words) { return (land, "the land of the movement beside it") }
        // "The government spokesman said in Amman that ..."
        if let party = capitalOfSpeech(of: phrase, in: words) { return (party, "the capital where it is said") }
        if let title = phrase.title, !title.polities.isEmpty {
            let named = title.polities.filter { (counts[$0] ?? 0) > 0 }
            let isSure = title.polities.count == 1 && (title.isNational || title.kind == .organisationHead)
            let code = isSure ? title.polities.first : named.count == 1 ? named.first : nil
            if let code, let party = party(code) { return (party, "the usual polity of the title") }
        }
        let others = dealtWith(by: phrase, in: words)
        func fits(_ party: Party, _ phrase: ActorPhrase) -> Bool {
            !others.contains(party) && self.fits(party, phrase)
        }
        if let federation = federation(of: phrase, in: sentence) {
            return (federation, "the federation of the article")
        }
        if isOthersGovernment(phrase, in: words) { return othersGovernment(phrase, drafts: drafts, in: sentence) }
        if let named = sameKind(as: phrase) { return (named, "the only one of that kind that the article names") }
        func single(_ drafts: [Draft]) -> Party? {
            let others = drafts.filter {
                !$0.isPlaceOnly && !$0.isPerson && ($0.sentence != sentence || !$0.range.overlaps(phrase.core))
            }
            let found = polities(of: others.flatMap(\.referents))
            let polities = found.filter { fits($0, phrase) }
            return polities.count == 1 ? polities[0] : nil
        }
        if sentence > 0, isDateline(sentences[sentence - 1]), isReporting(phrase, in: words),
            let dateline = datelinePolity(before: sentence), fits(dateline, phrase)
        {
            return (dateline, "the place that the report comes from")
        }
        let here = drafts[sentence]
        let subjects = here.filter { $0.isSubject && $0.range.upperBound <= phrase.range.lowerBound }
        if isDealtWith(phrase, in: words) {
            // "Chad sent a message to President Diallo": he is not its own.
            if let subject = single(Array(subjects.prefix(1))), let other = otherPolity(than: subject) {
                return (other, "the other of the two that the article names")
            }
        } else if let party = single(Array(subjects.prefix(1))) {
            return (party, "the subject of the sentence")
        }
        if let own = speakingPolity(in: sentence, drafts: drafts), fits(own, phrase) {
            return (own, "the polity of who speaks")
        }
        let dateline = datelinePolity(before: sentence).flatMap { fits($0, phrase) ? $0 : nil }
        if let dateline, sentence > 0, isDateline(sentences[sentence - 1]) {
            return (dateline, "the place that the report comes from")
        }
        // A new paragraph on "Prime Minister Lini": in a report from the land that its title names, that is one of its own.
        if let dateline, phrase.title?.isNational == true, phrase.determiner.map({ $0 == "the" }) ?? true,
            isNamedInTitle(dateline),
            paragraphs[sentence - 1] != paragraphs[sentence]
        {
            return (dateline, "the place that the report comes from")
        }
        if let before = previous(of: sentence), !isOfForeignEnvoy(drafts[before]) {
            if let party = single(Array(drafts[before].filter(\.isSubject).prefix(1))) {
                return (party, "the subject of the sentence before")
            }
            if let party = single(drafts[before]) { return (party, "the only party of the sentence before") }
        }
        if let dominant = dominantPolity(where: { fits($0, phrase) }) {
            return (dominant, "the polity that the article is about")
        }
        if let dateline { return (dateline, "the place that the report comes from") }
        // "The government broke with Havana": with whom it deals is another.
        let dealings: Set<String> = ["with", "to", "against", "from"]
        let named = here.filter {
            $0.kind != .adjective && !words.word($0.range.lowerBound - 1, isIn: dealings)
        }
        if let party = single(named) { return (party, "the only party of the sentence") }
        return nil
    }

    /// Whether somebody does to a government what nobody does to one's own: "recognised the Castillo regime".
    private func isOthersGovernment(_ phrase: ActorPhrase, in words: Words) -> Bool {
        guard case .organ(let organ) = phrase.kind, organ.kind == "government", words.isParsed,
            [.obj, .iobj].contains(words.tokens[phrase.head].relation), words.tokens[phrase.head].head >= 0
        else { return false }
        return lists[.partyVerb].contains(words.lemma(words.tokens[phrase.head].head))
    }

    /// Whose such a government is: the only other polity that the sentence has named by then, else the other of the two
    /// that the article names; nil where several may be meant.
    private func othersGovernment(
        _ phrase: ActorPhrase, drafts: [[Draft]], in sentence: Int
    ) -> (party: Party, reason: String)? {
        let words = sentences[sentence]
        let before = drafts[sentence].filter { $0.range.upperBound <= phrase.range.lowerBound }
        let doers = subjects(ofClauseAround: words.tokens[phrase.head].head, in: words)
        let doer = before.last { draft in doers.contains(words.firstConjunct(draft.head)) }
        guard let doer, let own = polities(of: doer.referents).first else { return nil }
        let others = polities(of: before.filter { !$0.isPlaceOnly }.flatMap(\.referents)).filter {
            $0.polity != own.polity && fits($0, phrase)
        }
        if others.count == 1 { return (others[0], "the only other polity before in the sentence") }
        guard others.isEmpty, let other = otherPolity(than: own) else { return nil }
        return (other, "the other of the two that the article names")
    }

    /// The polity whose capital stands right behind the verb of saying of which a phrase is the subject; nil for none.
    private func capitalOfSpeech(of phrase: ActorPhrase, in words: Words) -> Party? {
        guard words.isParsed else { return nil }
        for span in names[words.sentence] {
            guard case .party(let party, let manner) = span.link, manner == .capital, party.type == .polity,
                words.word(span.range.lowerBound - 1, is: "in"), fits(party, phrase),
                case let verb = span.range.lowerBound - 2, phrase.range.upperBound <= verb,
                lists[.speech].contains(words.lower[verb]),
                words.indices.contains(where: {
                    phrase.range.lowerBound <= $0 && $0 < verb && words.tokens[$0].head == verb
                        && words.isSubject($0) == true
                })
            else { continue }
            return party
        }
        return nil
    }

    /// Whether a phrase closes a sentence as its source: "Chinese troops have crossed the border, the Foreign Ministry
    /// said".
    private func isReporting(_ phrase: ActorPhrase, in words: Words) -> Bool {
        guard words.isParsed, words.isSubject(phrase.head) == true, words.isComma(phrase.range.lowerBound - 1) else {
            return false
        }
        let verb = words.tokens[phrase.head].head
        return words.indices.contains(verb) && lists[.speech].contains(words.lower[verb])
    }

    /// Whether the subject of the clause deals with the holder of an office: as its object, or after "to" and "with".
    private func isDealtWith(_ phrase: ActorPhrase, in words: Words) -> Bool {
        // "Voiced its solidarity with the junta".
        if case .organ(let organ) = phrase.kind, organ.kind == "government", phrase.determiner == "the" {
            return words.word(phrase.range.lowerBound - 1, isIn: ["with", "against"])
        }
        guard phrase.title != nil else { return false }
        if words.word(phrase.range.lowerBound - 1, isIn: ["to", "with", "against"]) { return true }
        guard words.isParsed else { return false }
        var head = phrase.head
        if [.nmodDesc, .compound, .flat].contains(words.tokens[head].relation), words.tokens[head].head >= 0 {
            head = words.tokens[head].head
        }
        return [.obj, .iobj].contains(words.tokens[head].relation)
    }

    /// Whether a party can have such an office or organ.
    func fits(_ party: Party, _ phrase: ActorPhrase) -> Bool {
        switch phrase.kind {
        case .office(let title):
            switch title.kind {
            case .organisationHead: return party.type == .organisation
            case .ambassador where lists[.sendsAmbassadors].contains(party.polity.rawValue): return true
            case .spokesperson, .official, .envoy, .adviser, .military: return true
            case .headOfState: return party.type != .organisation || title.name != "president" && title.name != "king"
            default: return party.type == .polity
            }
        case .organ(let organ): return organ.kind == "mission" || party.type == .polity
        case .nominal: return true
        }
    }

    /// The owner of the organs or offices of the same kind in the article, when they have one owner only.
    private func sameKind(as phrase: ActorPhrase) -> Party? {
        var found: [Party] = []
        for other in phrases.joined() {
            guard let party = other.ownerParty else { continue }
            switch (phrase.kind, other.kind) {
            case (.organ(let mine), .organ(let theirs)):
                guard mine.isParty,
                    mine.name == theirs.name || (mine.name == "ministry" && theirs.kind.hasSuffix("ministry"))
                else { continue }
            default: continue
            }
            if !found.contains(party) { found.append(party) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The sentence before, where the order of the sentences can be trusted and they belong together.
    func previous(of sentence: Int) -> Int? {
        guard !isShuffled, sentence > 0 else { return nil }
        // An item of a digest goes on with none before it.
        if isDateline(sentences[sentence - 1]), isDigest { return nil }
        let isLabelled = sentence > 1 && isDateLabel(sentences[sentence - 1])
        return isLabelled ? sentence - 2 : sentence - 1
    }

    /// Whether a sentence only tells when what follows it was: "6 May 1991:" in a chronology.
    private func isDateLabel(_ words: Words) -> Bool {
        guard words.forms.last == ":", words.count <= Self.longestLabel else { return false }
        return words.forms.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
            && names[words.sentence].isEmpty
    }

    /// How many words a date may have, with the colon behind it: "Tuesday, 6 May 1991:".
    private static let longestLabel = 8
}
