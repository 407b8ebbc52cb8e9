internal import Actors
internal import Linguistics
internal import Model

/// Places that stand for an object: "there", "here".
extension DocumentReader {
    /// The polity that "there" means: the last one named before the act that is not the doer; "here" is the place of the
    /// dateline.
    func placeBefore(_ finding: Finding) -> Argument? {
        let near = followers(of: finding)
        if near.contains(where: { $0.form == "here" }) { return placeOfDateline(before: finding.sentence) }
        for mention in (finding.sentence - 1...finding.sentence).flatMap(index.wholeMentions).reversed() {
            if mention.sentence == finding.sentence && mention.head >= finding.trigger { continue }
            guard [.name, .nominal, .pronoun].contains(mention.kind), let party = mention.parties.first,
                mention.parties.count == 1,
                party.polity != finding.subject.party.polity, party.type == .polity
            else { continue }
            return Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName)
        }
        return nil
    }

    /// Where the sentence says that a mission of the doer stands: "burned the Tunisian Embassy in Cairo, and Tunis recalled
    /// its Ambassador"; nil where it says no such thing.
    func hostOfMission(of finding: Finding) -> Argument? {
        let words = document.sentences[finding.sentence].tokens
        let own = finding.subject.party.polity
        let here = mentions(of: finding.sentence)
        let places = words.indices.filter { place in
            lexicon.words.contains(words[place].lemma.lowercased(), in: .chanceries)
                && here.contains { $0.tokens.upperBound == place && $0.parties.contains { $0.polity == own } }
        }
        for place in places where place + 1 < words.count && words[place + 1].form.lowercased() == "in" {
            let host = here.first { $0.tokens.contains(place + 2) && $0.kind == .name && $0.parties.count == 1 }
            if let host, let party = host.parties.first, party.polity != own, party.type == .polity {
                return Argument(party: party, word: host.head, kind: host.kind, displayName: host.displayName)
            }
        }
        return nil
    }

    /// Whether an act is told with "there" or "here" in place of a name.
    func saysWhere(_ finding: Finding) -> Bool {
        let words = document.sentences[finding.sentence].tokens
        let around = words[max(0, finding.trigger - Self.placeReach)..<finding.trigger] + followers(of: finding)
        return around.contains { ["there", "here"].contains($0.form) && $0.relation != .expl }
    }

    /// The trigger and the words behind it among which "there" belongs to it.
    private func followers(of finding: Finding) -> ArraySlice<Token> {
        let words = document.sentences[finding.sentence].tokens
        return words[finding.trigger..<min(words.count, finding.trigger + Self.placeReach)]
    }

    /// How many words from a trigger "there" may stand.
    private static let placeReach = 8

    /// The place that the last dateline before a sentence begins with.
    private func placeOfDateline(before sentence: Int) -> Argument? {
        for mention in (0..<sentence).reversed().lazy.flatMap({ index.wholeMentions(of: $0).reversed() })
        where mention.isPlaceOnly && mention.tokens.lowerBound == 0 {
            let heading = document.sentences[mention.sentence]
            guard let last = heading.tokens.last?.form,
                DatelineSplitter.isDash(last) || last == "." && DatelineSplitter.isLabel(heading),
                let party = mention.parties.first
            else { continue }
            return Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName)
        }
        return nil
    }
}
