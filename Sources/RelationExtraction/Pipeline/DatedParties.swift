internal import TemporalExpressions

/// Which dates belong to whom of the parties of a match.
struct DatedParties {
    /// The dates of single doers, by their words.
    let doers: [Int: TemporalExpression]

    /// The dates of single objects, by their words.
    let objects: [Int: TemporalExpression]

    /// The date of all others; nil when the sentence gives none.
    let shared: TemporalExpression?

    /// The date of an act between two; nil when the sentence gives none.
    func expression(of subject: Argument, and object: Argument?) -> TemporalExpression? {
        doers[subject.word] ?? object.flatMap { objects[$0.word] } ?? shared
    }
}
