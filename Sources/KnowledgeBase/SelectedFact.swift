internal import Model

/// A fact that a query selected, before its evidence is read: its row, and where it stands among others.
struct SelectedFact {
    /// A fact with its reports, as read for working out states or made from the reports known at some day.
    struct Made {
        /// Its row in `facts`; of a fact made from some reports only, that of a fact that holds the best of them.
        var row: Int
        /// Who with whom in which relation.
        var dyad: Dyad
        /// The fact's own columns.
        var fact: KnowledgeBase.FactRow
        /// Its reports; empty where those that are stored are meant.
        var reports: [Report]
    }

    /// Its row in `facts`.
    var row: Int
    /// By what facts are sorted.
    var order: Order

    /// The order of time; facts without a date come last, in the order of their first reports. Those of one day are
    /// sorted by relation, subject, object and id.
    struct Order: Comparable {
        /// Whether there is no date.
        var isUndated: Bool
        /// When the fact stands in time, as YYYYMMDD: its first day, or where that is open its last, or without a date
        /// the day of its first report; 0 when nothing is known.
        var anchor: Int
        /// The last day meant.
        var lastDay: Int
        /// The place of the relation in the catalogue.
        var relation: Int
        /// The codes of the polities, as far as eight bytes go.
        var subject: UInt64
        var object: UInt64
        /// The id.
        var id: String

        /// The order of a fact with those columns.
        init(
            firstDay: Int, lastDay: Int, firstReported: Int, relation: Int, subject: String, object: String, id: String
        ) {
            isUndated = firstDay == 0
            anchor = Self.anchor(firstDay: firstDay, lastDay: lastDay, firstReported: firstReported)
            self.lastDay = lastDay
            self.relation = relation
            self.subject = Self.packed(subject)
            self.object = Self.packed(object)
            self.id = id
        }

        /// When a fact stands in time.
        static func anchor(firstDay: Int, lastDay: Int, firstReported: Int) -> Int {
            if firstDay > 1_01_01 { return firstDay }
            if lastDay != 0, lastDay < 9999_12_31 { return lastDay }
            return firstReported
        }

        static func < (left: Order, right: Order) -> Bool {
            if left.isUndated != right.isUndated { return right.isUndated }
            if left.anchor != right.anchor { return left.anchor < right.anchor }
            if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
            if left.relation != right.relation { return left.relation < right.relation }
            if left.subject != right.subject { return left.subject < right.subject }
            if left.object != right.object { return left.object < right.object }
            return left.id < right.id
        }

        /// The first eight bytes of a code as a number of the same order.
        private static func packed(_ code: String) -> UInt64 {
            var word: UInt64 = 0
            var count = 0
            for byte in code.utf8.prefix(8) {
                word = word << 8 | UInt64(byte)
                count += 1
            }
            return word << UInt64(8 * (8 - count) % 64)
        }
    }
}

extension SelectedFact.Made {
    /// When the fact stands in time, as `Order.anchor`.
    var anchor: Int {
        SelectedFact.Order.anchor(firstDay: fact.firstDay, lastDay: fact.lastDay, firstReported: fact.firstReported)
    }

    /// Where the fact stands among others, by the place of its relation in the catalogue.
    func order(relation: Int) -> SelectedFact.Order {
        SelectedFact.Order(
            firstDay: fact.firstDay, lastDay: fact.lastDay, firstReported: fact.firstReported, relation: relation,
            subject: dyad.subjectPolity, object: dyad.objectPolity, id: fact.id)
    }
}
