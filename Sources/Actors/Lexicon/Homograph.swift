internal import Model

/// What one name can mean, and the words beside it that settle which.
struct Homograph: Sendable {
    /// One meaning of the name.
    struct Reading: Sendable {
        /// The polity; nil for something that is none.
        let code: PolityCode?
        /// Words that speak for the reading, in lower case.
        let words: [String]
        /// Polities whose mention speaks for the reading.
        let polities: [PolityCode]
    }

    /// The readings; the first is taken when nothing speaks for another.
    var readings: [Reading]

    /// Whether the name stays open when nothing speaks for a reading.
    var isOpen: Bool
}
