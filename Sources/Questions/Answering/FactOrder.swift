package import Model

/// The order of facts in time, as far as their dates tell.
package enum FactOrder {
    /// What facts are sorted by: the first possible day, the last, then the id; undated facts come last.
    package struct Key: Comparable {
        private let first: CalendarDay
        private let last: CalendarDay
        private let isUndated: Bool
        private let id: String

        fileprivate init(_ fact: Fact) {
            isUndated = fact.date == nil
            last = fact.date?.lastDay ?? .last
            // "No later than July" has no first day; for the order it stands before what happened in July.
            first = fact.date?.firstDay ?? (isUndated ? .last : .first)
            id = fact.id
        }

        /// By the first possible day, the last, then the id.
        package static func < (left: Key, right: Key) -> Bool {
            if left.isUndated != right.isUndated { return right.isUndated }
            return (left.first, left.last, left.id) < (right.first, right.last, right.id)
        }

        fileprivate func isSameTime(as other: Key) -> Bool {
            first == other.first && last == other.last && isUndated == other.isUndated
        }
    }

    /// What the fact is sorted by.
    package static func key(of fact: Fact) -> Key { Key(fact) }

    /// Whether the two have the same first and last possible day.
    package static func isSameTime(_ left: Fact, _ right: Fact) -> Bool { Key(left).isSameTime(as: Key(right)) }

    /// Whether the dates let the one come before the other: it begins earlier, and does not end later.
    package static func precedes(_ left: Fact, _ right: Fact) -> Bool {
        guard let leftDate = left.date, let rightDate = right.date else { return false }
        return (leftDate.firstDay ?? .first) < (rightDate.firstDay ?? .first)
            && (leftDate.lastDay ?? .last) <= (rightDate.lastDay ?? .last)
    }

    /// The fact that comes first, with those of the same dates; undated ones only when none is dated. What was done no later
    /// than a day comes first only where that day is before all others.
    package static func earliest(of facts: [Fact]) -> [Fact] {
        let begun = facts.filter { $0.date?.firstDay != nil }
        let first = begun.compactMap { $0.date?.firstDay }.min()
        let decided = first.map { first in facts.filter { !isOpen($0) || $0.date?.lastDay ?? .last < first } } ?? facts
        guard let best = decided.map({ Key($0) }).min() else { return [] }
        return decided.filter { Key($0).isSameTime(as: best) }
    }

    /// Whether the date does not tell since when: "no later than July".
    package static func isOpen(_ fact: Fact) -> Bool { fact.date.map { $0.firstDay == nil } ?? false }

    /// The dated fact that ends last, with those of the same dates; undated ones only when none is dated.
    package static func latest(of facts: [Fact]) -> [Fact] {
        let dated = facts.filter { $0.date != nil }
        guard let best = dated.max(by: { Self.end(of: $0) < Self.end(of: $1) }) else { return facts }
        return dated.filter { $0.date == best.date }
    }

    private static func end(of fact: Fact) -> [Int] {
        [
            (fact.date?.lastDay ?? .last).daysSince1970,
            (fact.date?.firstDay ?? .first).daysSince1970,
        ]
    }
}

extension [Int] {
    fileprivate static func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }
}
