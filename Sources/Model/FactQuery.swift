/// Which facts are asked for; a part that is nil or empty does not restrict.
public struct FactQuery: Hashable, Sendable {
    /// Who a party must be: an entity of that name, or anybody who stands for that polity.
    public enum PartySelector: Hashable, Sendable {
        /// The polity itself and everybody who acts for it.
        case polity(PolityCode)
        /// That entity only, such as a person; `polity` tells namesakes apart when it is known.
        case entity(name: String, polity: PolityCode?)
    }

    /// How much of a fact's evidence is read.
    public enum EvidenceExtent: Hashable, Sendable {
        /// None: the fact alone, for who counts or sorts many.
        case none
        /// What the best report says beside its sentence, neither this nor the article, whose text costs more to read
        /// than all else.
        case details
        /// The best report alone, which is all that a table shows.
        case best
        /// All reports.
        case all
    }

    /// The ids of relation types; empty for any.
    public var relations: [String] = []
    /// Any of these as the subject; empty for anybody.
    public var subjects: [PartySelector] = []
    /// Any of these as the object; empty for anybody.
    public var objects: [PartySelector] = []
    /// Any of these on either side; used for questions that leave the direction open.
    public var either: [PartySelector] = []
    /// Any of these on the side opposite to `either`; empty for anybody.
    public var members: [PartySelector] = []
    /// Facts that can have happened on or after this day; one without a date is left out.
    public var since: CalendarDay?
    /// Facts that can have happened on or before this day; one without a date is left out.
    public var until: CalendarDay?
    /// The modalities asked for; empty for any.
    public var modalities: [Modality] = []
    /// A publisher, or a name in the attribution, that must report it.
    public var source: String?
    /// The statuses asked for; empty for all but `rejected`.
    public var statuses: [ReviewStatus] = []
    /// For states: those that hold on this day. For acts: those that can have happened until then.
    public var asOf: CalendarDay?
    /// By the articles published until this day only.
    public var knownAt: CalendarDay?
    /// The title that a fact of `holds_office` must carry, such as `president`; nil for any.
    public var office: String?
    /// Words that a sentence of the evidence must have: of each list one word, or words side by side; empty for any.
    /// Letters of either case and with or without marks are the same.
    public var mentions: [[String]] = []
    /// How much evidence each fact brings.
    public var evidence: EvidenceExtent = .all
    /// At most so many facts; nil for all.
    public var limit: Int?

    /// A query without any restriction.
    public init() {}
}
