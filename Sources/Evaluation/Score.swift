/// How well found statements agree with gold statements.
package struct Score: Hashable, Sendable {
    /// How many found, missed and wrong statements a relation type has.
    package struct Counts: Hashable, Sendable {
        /// Gold statements that were found.
        package var found = 0
        /// Gold statements that were not found.
        package var missed = 0
        /// Found statements that the gold does not allow.
        package var wrong = 0
    }

    /// How many articles the gold names.
    package var articles = 0
    /// How many pairs of parties and relation the gold requires.
    package var gold: Int { found + missed }
    /// How many of them were found.
    package var found = 0
    /// How many of them were not found.
    package var missed: Int { missedStatements.count }
    /// How many were found that the gold does not allow.
    package var wrong: Int { wrongStatements.count }
    /// The sum of agreements on modality over the found ones.
    package var modalityHits = 0.0
    /// The sum of agreements on the date; half for one that can mean the same day.
    package var dateHits = 0.0
    /// How many of the found ones have a date in the gold.
    package var dated = 0
    /// How many of the found ones name a source of the gold.
    package var attributionHits = 0.0
    /// How many of the found ones have a source in the gold.
    package var attributed = 0
    /// The counts by relation type.
    package var byRelation: [String: Counts] = [:]
    /// What was not found, in the order of the gold.
    package var missedStatements: [GoldStatement] = []
    /// What the gold does not allow, in the order in which it was found.
    package var wrongStatements: [FoundStatement] = []

    /// A score of nothing.
    package init() {}

    /// The share of what was found that is right; 0 when nothing was found.
    package var precision: Double { Self.share(Double(found), of: found + wrong) ?? 0 }
    /// The share of the gold that was found; 0 when there is none.
    package var recall: Double { Self.share(Double(found), of: gold) ?? 0 }
    /// The harmonic mean of precision and recall.
    package var f1: Double {
        precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
    /// The share of the found ones with the same modality; nil when nothing was found.
    package var modality: Double? { Self.share(modalityHits, of: found) }
    /// The share of the dated ones with the same date; nil when there are none.
    package var date: Double? { Self.share(dateHits, of: dated) }
    /// The share of the attributed ones that name a source of the gold; nil when there are none.
    package var attribution: Double? { Self.share(attributionHits, of: attributed) }

    private static func share(_ part: Double, of whole: Int) -> Double? { whole == 0 ? nil : part / Double(whole) }
}
