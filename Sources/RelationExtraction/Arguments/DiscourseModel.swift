internal import Actors
internal import Linguistics
internal import Model

/// Of whom an article has spoken so far, and who has had to do with whom.
struct DiscourseModel {
    /// The actors in the order of their last mention, one for each polity.
    private(set) var actors: [DiscourseActor] = []

    /// The sentence that last told of an act between two polities.
    private(set) var dealings: [Set<PolityCode>: Int] = [:]

    /// The parts that parties took in the acts told so far, the latest last.
    private(set) var parts: [Part] = []

    /// The sentences that tell of acts whose parties all stand in their places.
    private(set) var tellingSentences: Set<Int> = []

    /// The part that a party took in an act.
    struct Part {
        /// The polity.
        var polity: PolityCode

        /// Whether it acted or something was done to it.
        var role: ArgumentRole

        /// The relation type.
        var relation: String

        /// The sentence that told of it.
        var sentence: Int
    }

    /// How many parts are kept: more than the acts of two or three sentences have.
    private static let keptParts = 24

    /// Takes in whom a sentence names.
    mutating func hear(_ mentions: [Mention], of sentence: Sentence, at index: Int) {
        for mention in mentions.sorted(by: { $0.head < $1.head }) {
            guard mention.kind != .media, mention.parties.count == 1, let party = mention.parties.first else {
                continue
            }
            let relation = sentence.tokens[mention.head].relation
            var actor = DiscourseActor(
                argument: Argument(
                    party: party, word: mention.head, kind: mention.kind,
                    displayName: mention.displayName.isEmpty ? party.name : mention.displayName),
                sentence: index, isInTitle: index == 0, isSubject: [.nsubj, .nsubjPass].contains(relation))
            if let old = actors.firstIndex(where: { $0.argument.party.polity == party.polity }) {
                let known = actors.remove(at: old)
                actor.count += known.count
                actor.isInTitle = actor.isInTitle || known.isInTitle
                actor.isSubject = actor.isSubject || known.sentence == index && known.isSubject
            }
            actors.append(actor)
        }
    }

    /// Takes in acts that a sentence tells of.
    mutating func hear(_ findings: [Finding]) {
        for act in findings {
            guard let object = act.object else { continue }
            if !act.isGuess { tellingSentences.insert(act.sentence) }
            dealings[[act.subject.party.polity, object.party.polity]] = act.sentence
            for (party, role) in [(act.subject.party, ArgumentRole.subject), (object.party, .object)] {
                parts.append(
                    Part(polity: party.polity, role: role, relation: act.relation, sentence: act.sentence))
            }
        }
        if parts.count > Self.keptParts { parts.removeFirst(parts.count - Self.keptParts) }
    }
}
