internal import Model

/// Somebody who may be a party that is not found in its place.
struct ArgumentCandidate {
    /// Who it is, with those coordinated with it; never empty.
    var arguments: [Argument]

    /// The word of the sentence that names it; nil for one whom only the sentences before name.
    var word: Int?

    /// Where and how it is named, whatever part it would take.
    var features: [String]

    /// The polities.
    var polities: Set<PolityCode> { Set(arguments.map(\.party.polity)) }
}
