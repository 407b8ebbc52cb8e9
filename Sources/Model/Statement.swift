/// What one article says that one party did, or is, to another.
public struct Statement: Hashable, Sendable {
    /// Who did it.
    public var subject: Party

    /// The id of a relation type, such as `recognised`.
    public var relation: String

    /// To whom it was done.
    public var object: Party

    /// When it happened, as the article gives it; nil when it does not.
    public var date: EventDate?

    /// The words that the date was read from; empty when there is none.
    public var dateText: String

    /// Whether it is told as done, planned, possible or denied.
    public var modality: Modality

    /// Who says so, outermost first; empty when the article says it in its own voice.
    public var attribution: [String]

    /// What the type carries beside: `office`, `occasion`, `field`.
    public var detail: [String: String]

    /// How sure the extractor is, 0 to 1.
    public var confidence: Double

    /// Where the article says it, the best first; never empty.
    public var evidence: [Evidence]

    /// A statement of those parts.
    public init(
        subject: Party, relation: String, object: Party, date: EventDate? = nil, dateText: String = "",
        modality: Modality = .actual, attribution: [String] = [], detail: [String: String] = [:],
        confidence: Double = 0.5, evidence: [Evidence]
    ) {
        self.subject = subject
        self.relation = relation
        self.object = object
        self.date = date
        self.dateText = dateText
        self.modality = modality
        self.attribution = attribution
        self.detail = detail
        self.confidence = confidence
        self.evidence = evidence
    }

    /// The stable id of the statement in an article: a hash of the article, the parties, the relation and the range of
    /// the best evidence; never of date, modality, rule or version, so that a better extractor keeps it.
    ///
    /// - Parameter article: the article's identifier.
    /// - Returns: 16 hexadecimal digits.
    public func id(inArticle article: String) -> String {
        let range = evidence.first?.range ?? 0..<0
        let key = [
            article, subject.name, subject.polity.rawValue, relation, object.name, object.polity.rawValue,
            String(range.lowerBound), String(range.upperBound),
        ].joined(separator: "\u{1F}")
        return String(SHA256.hexDigest(of: key.utf8).prefix(16))
    }
}
