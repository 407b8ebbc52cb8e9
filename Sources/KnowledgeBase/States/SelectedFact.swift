internal import Model

/// A fact as states look at it: as it is stored, or as the reports make it that were known at some day.
struct SelectedFact: Sendable {
    /// Its row in `facts`; of a fact made from some reports only, that of a fact that holds the best of them.
    var row: Int
    /// Who with whom in which relation.
    var dyad: Dyad
    /// The fact's own columns.
    var fact: FactRow
    /// Its reports; empty where those that are stored are meant.
    var reports: [Report]

    /// When the fact stands in time, as `FactSortKey.anchor`.
    var anchor: Int {
        FactSortKey.anchor(firstDay: fact.firstDay, lastDay: fact.lastDay, firstReported: fact.firstReported)
    }

    /// Where the fact stands among others, by the place of its relation in the catalogue.
    func order(relation: Int) -> FactSortKey {
        FactSortKey(
            place: FactSortKey.place(
                firstDay: fact.firstDay, lastDay: fact.lastDay, firstReported: fact.firstReported),
            lastDay: fact.lastDay, relation: relation, subject: FactSortKey.packed(dyad.subjectPolity.utf8),
            object: FactSortKey.packed(dyad.objectPolity.utf8), id: fact.id)
    }
}
