internal import Model

/// The time of another's act, on which that which is asked for was done too: "on the same day as Britain".
package struct SameTime: Hashable, Sendable {
    /// What must be the same.
    package enum Unit: String, Sendable {
        /// The day.
        case day
        /// The month.
        case month
        /// The year.
        case year

        /// The unit of that noun after "the same", in lower case; nil for any other.
        init?(noun: String) {
            switch noun {
            case "day", "date", "time": self = .day
            case "month": self = .month
            case "year": self = .year
            default: return nil
            }
        }
    }

    /// Whose act it is.
    package var party: NamedParty

    /// What must be the same.
    package var unit: Unit

    /// Whether two dates are of the same unit; nil where one is too coarse to tell.
    func holds(_ left: EventDate, _ right: EventDate) -> Bool? {
        guard let (leftFirst, leftLast) = bounds(of: left), let (rightFirst, rightLast) = bounds(of: right) else {
            return nil
        }
        if leftFirst == leftLast, rightFirst == rightLast { return leftFirst == rightFirst }
        // "In May" and "on 4 May" may be one day.
        return leftLast < rightFirst || rightLast < leftFirst ? false : nil
    }

    /// The first and the last unit in which a date can lie, as numbers that order them; nil where one is open.
    private func bounds(of date: EventDate) -> (first: Int, last: Int)? {
        guard let first = date.firstDay, let last = date.lastDay else { return nil }
        return (number(of: first), number(of: last))
    }

    private func number(of day: CalendarDay) -> Int {
        switch unit {
        case .day: day.daysSince1970
        case .month: day.year * 12 + day.month
        case .year: day.year
        }
    }
}
