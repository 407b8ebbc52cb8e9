internal import Model

/// The actors of a document: every mention with its link, and the offices that the text gives to persons.
package struct ActorAnalysis: Sendable {
    /// The mentions, in the order of the text; mentions may nest ("Russian" within "the Russian foreign ministry").
    package var mentions: [Mention]

    /// What the text says of offices.
    package var holdings: [OfficeHolding]

    /// Who answers in which sentences; nil when the document is no interview without names before its turns.
    package var interview: Interview?

    /// Whether two of the actors are of different polities, as the parties to every act between polities are.
    package var canHoldActs: Bool {
        var first: PolityCode?
        for party in mentions.lazy.flatMap(\.parties) {
            if let first, party.polity != first { return true }
            first = party.polity
        }
        return false
    }

    /// An analysis of those parts.
    package init(mentions: [Mention], holdings: [OfficeHolding], interview: Interview? = nil) {
        self.interview = interview
        self.mentions = mentions
        self.holdings = holdings
    }
}
