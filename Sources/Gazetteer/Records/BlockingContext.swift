/// Words beside a name that show that it names nobody of the gazetteer: "Savannah, Georgia", "Jordan Peterson".
struct BlockingContext: Hashable, Sendable {
    /// Where the words stand.
    enum Place: String, Sendable {
        /// Right before the name.
        case before
        /// Right after the name.
        case after
        /// Within the sentence.
        case near
    }

    /// Where the words stand.
    let place: Place

    /// The words, each for itself.
    let cues: [String]

    /// What the name is then, for `explain`: "the US state".
    let meaning: String
}
