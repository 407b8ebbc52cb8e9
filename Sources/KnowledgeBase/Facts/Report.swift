internal import Model

/// A statement as far as consolidation looks at it.
struct Report: Hashable {
    /// The statement's row.
    var row: Int
    /// The statement's stable id.
    var id: String
    /// EDTF date; empty when there is none.
    var date: String
    /// First and last day as `YYYYMMDD`; 0 without a date.
    var firstDay: Int
    /// The last day, likewise.
    var lastDay: Int
    /// How the act is told.
    var modality: String
    /// What a person decided on it.
    var status: ReviewStatus
    /// Day of publication as `YYYYMMDD`; 0 when the article has none.
    var articleDay: Int
    /// The article's publisher; 0 when it is not known.
    var publisher: Int
    /// The hash of the best sentence's wording.
    var wording: Int
    /// How sure it is that the reading is right, 0 to 1.
    var confidence: Double
    /// The entities, as merged.
    var subject: Int
    /// The object, likewise.
    var object: Int
    /// Whether the subject and the object are polities themselves.
    var subjectIsPolity: Bool
    /// Whether the object is, likewise.
    var objectIsPolity: Bool
    /// The fact that it is now joined to; 0 for none.
    var fact: Int

    /// Whether it tells of what is still to come.
    var isPlan: Bool { modality == "intended" || modality == "possible" }

    /// How many days the date leaves open, roughly: months count 31 days. Without a date the largest number.
    var span: Int {
        if firstDay == 0 { return .max }
        return Self.ordinal(lastDay) - Self.ordinal(firstDay)
    }

    /// The day as a number that grows by one a day within a month.
    static func ordinal(_ day: Int) -> Int { day / 10_000 * 372 + day / 100 % 100 * 31 + day % 100 }

    /// The order of evidence: the more precise date, the surer, the earlier published first. Total, but for copies.
    static func isBetter(_ left: Report, _ right: Report) -> Bool {
        if left.span != right.span { return left.span < right.span }
        if left.confidence != right.confidence { return left.confidence > right.confidence }
        return isEarlier(left, right)
    }

    /// The order of publication; undated articles come last.
    static func isEarlier(_ left: Report, _ right: Report) -> Bool {
        let (leftDay, rightDay) = (
            left.articleDay == 0 ? .max : left.articleDay, right.articleDay == 0 ? .max : right.articleDay
        )
        if leftDay != rightDay { return leftDay < rightDay }
        if left.id != right.id { return left.id < right.id }
        if left.wording != right.wording { return left.wording < right.wording }
        return left.row < right.row
    }
}
