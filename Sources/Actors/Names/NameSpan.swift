internal import Gazetteer

/// Words that are a name, with what they can mean and what they were found to mean.
struct NameSpan: Sendable {
    /// The indices of the words.
    var range: Range<Int>
    /// What the gazetteer says that they can mean; empty for a name that it does not know.
    var senses: [NameSense]
    /// What they mean.
    var link: NameLink
    /// Why.
    var reason: String

    /// Whether the name names a person.
    var isPerson: Bool { if case .person = link { true } else { false } }
}
