/// A noun for an organ of a polity: "foreign ministry", "parliament", "troops".
struct OrganNoun: Hashable, Sendable {
    /// The noun as matched, in lower case.
    let name: String

    /// What it is, a name that nouns of one meaning share: "foreign office" is a `foreign ministry`.
    let kind: String

    /// Whether the organ is a party of its own, or it is the polity that acts.
    let isParty: Bool

    /// Whether the words matched were a plural.
    let isPlural: Bool
}

extension OrganNoun {
    /// The name of the organ as a party: "foreign office" and the like are a `foreign ministry`.
    var partyName: String { ["foreign ministry", "defence ministry"].contains(kind) ? kind : name }
}
