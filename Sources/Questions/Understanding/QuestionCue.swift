/// Words that ask for relation types, a row of `Seeds/questions/cues.tsv`.
package struct QuestionCue: Hashable, Sendable {
    /// What kind of word heads the cue, which decides where its parties stand.
    package enum Kind: String, Sendable {
        /// A verb: the parties are its subject and objects.
        case verb
        /// A noun: the parties stand in possessives and after prepositions.
        case noun
        /// A verb whose subject is the relation's object: "receive a letter".
        case inverse
    }

    /// Which party an "of" phrase after a noun names.
    package enum OfRole: String, Sendable {
        /// "the letter of Putin".
        case subject
        /// "the recognition of Kosovo".
        case object
        /// "the meeting of Putin and Kim".
        case either
        /// After a verb with its noun: a name before the noun is the doer too, as in "pull *US* troops out of Syria".
        case owner
    }

    /// The ids of the relation types.
    package let relations: [String]
    /// What kind of word heads the cue.
    package let kind: Kind
    /// The lemmas in order, each with its alternatives; the first is the head.
    package let lemmas: [[String]]
    /// Which party an "of" phrase names.
    package let ofRole: OfRole
    /// Whether the present tense asks for what holds ("Does Spain recognise Kosovo?").
    package let isState: Bool
    /// Whether the relations tell the contrary of what the cue asks for: "accept" asks whether it was rejected.
    package var isContrary = false
}
