internal import Model

/// Who may be the missing party of an act, with what is known of that answer.
struct ArgumentChoice {
    /// Who acts.
    var subjects: [Argument]

    /// To whom.
    var objects: [Argument]

    /// What is known of the answer.
    var features: [String]

    /// The polities of both parties.
    var polities: Set<PolityCode> { Set((subjects + objects).map(\.party.polity)) }
}
