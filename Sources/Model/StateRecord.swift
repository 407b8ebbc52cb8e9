/// A state between two parties over a span of time, such as that one recognises the other: for recognition a row of the
/// table `recognitions`.
public struct StateRecord: Hashable, Sendable {
    /// Who is in the state: the recogniser, the member, the one who imposes sanctions.
    public var subject: Party
    /// Towards whom: the recognised, the organisation, the one under sanctions.
    public var object: Party
    /// Of recognition `recognises`, `withdrew`, `refuses`, `announced` or `disputed`; of other states their name, such
    /// as `has_relations`, or `ended`, `announced` or `disputed`.
    public var state: String
    /// When it began; of a beginning that no report dates, that it was no later than the first report. Nil when not
    /// even that is known.
    public var since: EventDate?
    /// When it ended; nil while it lasts.
    public var until: EventDate?
    /// How many statements report it.
    public var reports: Int
    /// How many independent sources report it.
    public var sources: Int
    /// The fact that tells of its beginning best.
    public var fact: Fact

    /// A state of those parts.
    public init(
        subject: Party, object: Party, state: String, since: EventDate?, until: EventDate?, reports: Int,
        sources: Int, fact: Fact
    ) {
        self.subject = subject
        self.object = object
        self.state = state
        self.since = since
        self.until = until
        self.reports = reports
        self.sources = sources
        self.fact = fact
    }
}
