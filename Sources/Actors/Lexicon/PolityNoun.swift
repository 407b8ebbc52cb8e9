/// A common noun that stands for a polity: "state", "island", "bloc", "sides".
struct PolityNoun: Hashable, Sendable {
    /// What a polity must be for the noun to mean it; the raw values stand in `Seeds/actors/nouns.tsv`.
    enum Kind: String, Sendable {
        case state, kingdom, emirate, sultanate, island, breakaway, organisation, alliance, movement, party
        /// A meeting, for the organisation whose it is; and a committee, for its parliament.
        case gathering, committee
    }

    /// The noun in the singular.
    let name: String

    /// What can be meant.
    let kinds: [Kind]

    /// Whether the words matched were the plural.
    let isPlural: Bool
}
