internal import Model

/// A fact that a query selected, before its evidence is read.
struct SelectedFact {
    /// Who with whom in which relation.
    var dyad: Dyad
    /// The fact's own columns.
    var fact: KnowledgeBase.FactRow
    /// Its row in `facts`.
    var row: Int
    /// Its reports where they differ from those stored: by the articles known at some day. Nil for all of them.
    var reports: [Report]?

    /// When the fact stands in time, as YYYYMMDD: its first day, or where that is open its last, or without a date the
    /// day of its first report; 0 when nothing is known.
    var anchor: Int {
        if fact.firstDay > 1_01_01 { return fact.firstDay }
        if fact.lastDay != 0, fact.lastDay < 9999_12_31 { return fact.lastDay }
        return fact.firstReported
    }

    /// The order of time; facts without a date come last, in the order of their first reports.
    static func isBefore(_ left: SelectedFact, _ right: SelectedFact) -> Bool {
        let (leftDated, rightDated) = (left.fact.firstDay != 0, right.fact.firstDay != 0)
        if leftDated != rightDated { return leftDated }
        if left.anchor != right.anchor { return left.anchor < right.anchor }
        if left.fact.lastDay != right.fact.lastDay { return left.fact.lastDay < right.fact.lastDay }
        let (first, second) = (left.dyad, right.dyad)
        return (
            first.relation, first.subjectPolity, first.objectPolity, first.subjectName, first.objectName, left.fact.id
        )
            < (
                second.relation, second.subjectPolity, second.objectPolity, second.subjectName, second.objectName,
                right.fact.id
            )
    }
}
