/// Whether one party recognises another, since when and until when, as far as the articles tell.
///
/// The properties are what the columns of the table `recognitions` are made of, in their order.
public struct Recognition: Hashable, Sendable {
    /// How it stands between the two.
    public enum State: String, CaseIterable, Sendable {
        /// It recognised, and no later withdrawal is reported.
        case recognises
        /// It recognised once and took that back.
        case withdrew
        /// It said that it does not or will not recognise.
        case refuses
        /// It said that it will recognise; no recognition is reported.
        case announced
        /// Reports contradict each other.
        case disputed
    }

    /// Who recognises, or does not.
    public var recogniser: Party
    /// Who is recognised, or is not.
    public var recognised: Party
    /// How it stands.
    public var state: State
    /// When this state began; nil when no article dates it.
    public var since: EventDate?
    /// When it ended; nil while it lasts or when no article dates it.
    public var until: EventDate?
    /// How many statements report it.
    public var reports: Int
    /// How many independent sources report it; copies of one text count once.
    public var sources: Int
    /// The best report of it; nil when there is none.
    public var evidence: FactEvidence?

    /// A recognition of those parts.
    public init(
        recogniser: Party, recognised: Party, state: State, since: EventDate? = nil, until: EventDate? = nil,
        reports: Int, sources: Int, evidence: FactEvidence? = nil
    ) {
        self.recogniser = recogniser
        self.recognised = recognised
        self.state = state
        self.since = since
        self.until = until
        self.reports = reports
        self.sources = sources
        self.evidence = evidence
    }
}
