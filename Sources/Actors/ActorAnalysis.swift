/// The actors of a document: every mention with its link, and the offices that the text gives to persons.
package struct ActorAnalysis: Sendable {
    /// The mentions, in the order of the text; mentions may nest ("Russian" within "the Russian foreign ministry").
    package var mentions: [Mention]

    /// What the text says of offices.
    package var holdings: [OfficeHolding]

    /// An analysis of those parts.
    package init(mentions: [Mention], holdings: [OfficeHolding]) {
        self.mentions = mentions
        self.holdings = holdings
    }
}
