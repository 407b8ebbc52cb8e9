internal import Actors
internal import Linguistics
internal import Model

/// Where an upheaval took place that others judge: "Soldiers toppled the government of Fiji. Chile condemned the coup".
extension DocumentReader {
    /// How many sentences back an upheaval may be told.
    private static let upheavalReach = 10

    /// The state in which the upheaval took place that an act is about, as the article tells it before; none where it tells
    /// of no such thing, or names several states with it.
    func seats(ofUpheavalIn finding: Finding) -> [Argument] {
        let isUpheaval = finding.nouns.contains { lexicon.words.contains($0, in: .upheavals) }
        guard isUpheaval || finding.nouns.contains(where: { lexicon.words.contains($0, in: .crackdowns) }) else {
            return []
        }
        let first = max(0, finding.sentence - Self.upheavalReach)
        let places = Array((first..<max(first, finding.sentence)).reversed()) + [0]
        // What is called a coup may be told in other words right before.
        let told = places.first(where: isUpheaval ? tellsOfUpheaval : tellsOfCrackdown) ?? max(0, finding.sentence - 1)
        // "Soldiers seized power on Tuesday": the sentence before it, or the title, says where.
        for place in [told, max(0, told - 1), 0] {
            let states = states(of: place).filter { $0.party.polity != finding.subject.party.polity }
            if states.count == 1 { return states }
            if states.count > 1 { return [] }
        }
        return []
    }

    /// Whether a sentence tells that those who govern are overthrown: "the army toppled", "seized power", "soldiers arrested
    /// the president".
    private func tellsOfUpheaval(_ place: Int) -> Bool {
        has(.upheavalSigns, in: place) || hasWord("power", in: place) && has(.grasping, in: place)
            || has(.soldiery, in: place) && has(.toppling, in: place) && has(.toppled, in: place)
    }

    /// Whether a sentence tells of protest, or of what the police do to the opposition.
    private func tellsOfCrackdown(_ place: Int) -> Bool {
        has(.crackdownSigns, in: place) || has(.crackdownTargets, in: place) && has(.crackdownDeeds, in: place)
    }

    private func has(_ set: WordSet, in place: Int) -> Bool {
        document.sentences[place].tokens.contains { lexicon.words.contains($0.lemma.lowercased(), in: set) }
    }

    private func hasWord(_ word: String, in place: Int) -> Bool {
        document.sentences[place].tokens.contains { $0.lemma.lowercased() == word }
    }

    /// The states that a sentence names, also as places, one by one.
    private func states(of place: Int) -> [Argument] {
        var found: [Argument] = []
        for mention in mentions(of: place) where mention.kind != .media {
            for party in mention.parties
            where ![.organisation, .movement].contains(party.type)
                && !found.contains(where: { $0.party.polity == party.polity })
            {
                found.append(
                    Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName))
            }
        }
        return found
    }
}
