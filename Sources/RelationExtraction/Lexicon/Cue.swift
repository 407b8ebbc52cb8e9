internal import Model

/// One line of the cue lexicon: words that tell of a relation, and where its arguments stand.
struct Cue: Sendable {
    /// What a cue tells of.
    enum Target: Hashable, Sendable {
        /// A relation type, by id.
        case relation(String)
        /// The act that was told before, done by another ("followed suit"): `=`.
        case sameAsBefore
    }

    /// Where an object that the sentence does not name is found in the sentences before.
    enum Fallback: String, Sendable {
        /// The object of the last act of the same type: "Honduras recalled its own": `last`.
        case lastObject = "last"
        /// The object of the subject's last act: "recognised Kosovo and withdrew recognition": `before`.
        case recentObject = "before"
        /// The polity that "there" means: "will open an embassy there": `there`.
        case placeBefore = "there"
        /// Who did the act told before: "Iran condemned the decision": `doer`.
        case lastDoer = "doer"
        /// Both sides of the agreement or the talks told before: "the accord, which Qatar brokered": `both`.
        case lastSides = "both"
        /// The only two others that the text up to the act names: "Libya offered to mediate": `rivals`.
        case rivals
        /// Who did something to the subject last: "a charge that Belgrade rejects": `opponent`.
        case opponent
        /// Who wrote to the subject last, or asked something of it: "both replied the next day": `sender`.
        case sender
        /// Who attacked last: "deplored the raid": `attacker`.
        case attacker
        /// Whose land was invaded in the same breath: "occupied Luxembourg, and the American Legation closed": `invaded`.
        case invaded
        /// The one that the article tells the subject's dealings with, where nothing stands in the object's places:
        /// "Mogadishu cut ties on Sunday": `partner`.
        case partner
        /// The same, also where the place named is not known: "left Addu atoll on Monday": `holder`.
        case holder
    }

    /// What a cue tells under a modality.
    struct Reading: Hashable, Sendable {
        /// The modality told.
        var modality: Modality
        /// The relation type told; nil for the cue's own.
        var relation: String?
    }

    /// What it tells of.
    var target: Target

    /// The class of the trigger.
    var wordClass: WordClass

    /// The dictionary forms of the trigger.
    var lemmas: [String]

    /// What must hold around the trigger.
    var constraints: [CueConstraint]

    /// Where the subject may stand, the best place first.
    var subject: [ArgumentPath]

    /// Where the object may stand, the best place first.
    var object: [ArgumentPath]

    /// Where the object is taken from when the sentence does not name it, the best first; empty when it must.
    var fallbacks: [Fallback]

    /// Whether the two parties that the article is about may be meant where the sentence does not name them: `topic`.
    var acceptsTopic: Bool

    /// What is told for each modality found; a modality that is not there does not fit. Nil tells all as found.
    var readings: [Modality: Reading]?

    /// Whether the act is one of speaking, so that the speaker is its source.
    var isDeclaration: Bool

    /// Whether what the trigger tells without the further words stands as well: "thanked him in a letter".
    var standsBeside: Bool

    /// Whether each does to the other what it tells: "exchanged ambassadors with".
    var isMutual: Bool

    /// Whether the words take the act for granted and tell when something else is done: "will lift its ban in May".
    var isPresupposed: Bool

    /// The group of relation types that it tells of; nil for the act told before.
    var group: RelationGroup?

    /// Whether its act is done by words.
    var isDoneByWords: Bool { group?.isDoneByWords == true }

    /// Whether its act is done to one after another, so that "followed by" may name the next.
    var isSerial: Bool

    /// Whether a match on more words leaves nothing to a match of the other cue on some of them.
    ///
    /// What is said of an act leaves the act: "condemned Iran's attack on Iraq" tells of both, and so does "never recognised
    /// the annexation".
    func covers(_ other: Cue) -> Bool {
        let isSaidOfAct = group == .verbal || group == .recognition && other.group == .force
        return !standsBeside && (target == other.target || group == other.group || !isSaidOfAct)
    }

    /// The family that its confidence is estimated for, such as `severed_relations.verb`.
    var family: String
}
