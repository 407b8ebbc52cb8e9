/// The statements on one act, joined: the same parties and relation, and dates that can be the same.
///
/// The properties are the columns of the table `facts`, in their order.
public struct Fact: Hashable, Sendable {
    /// The stable id: a hash of subject, relation, object and the earliest statement's id.
    public var id: String
    /// Who did it.
    public var subject: Party
    /// The id of a relation type.
    public var relation: String
    /// To whom it was done.
    public var object: Party
    /// The most precise date that the statements support; nil when none gives one.
    public var date: EventDate?
    /// Whether it is told as done, planned, possible or denied.
    public var modality: Modality
    /// What a person decided.
    public var status: ReviewStatus
    /// How many statements report it.
    public var reports: Int
    /// How many independent sources report it; copies of one text count once.
    public var sources: Int
    /// The earliest day of publication; nil when no article is dated.
    public var firstReported: CalendarDay?
    /// The latest day of publication; nil when no article is dated.
    public var lastReported: CalendarDay?
    /// How sure the extractor is, 0 to 1.
    public var confidence: Double
    /// The statements' ids, the best evidence first.
    public var statements: [String]
    /// What they say, the best first.
    public var evidence: [FactEvidence]

    /// A fact of those parts.
    public init(
        id: String, subject: Party, relation: String, object: Party, date: EventDate?, modality: Modality,
        status: ReviewStatus, reports: Int, sources: Int, firstReported: CalendarDay?, lastReported: CalendarDay?,
        confidence: Double, statements: [String], evidence: [FactEvidence]
    ) {
        self.id = id
        self.subject = subject
        self.relation = relation
        self.object = object
        self.date = date
        self.modality = modality
        self.status = status
        self.reports = reports
        self.sources = sources
        self.firstReported = firstReported
        self.lastReported = lastReported
        self.confidence = confidence
        self.statements = statements
        self.evidence = evidence
    }
}
