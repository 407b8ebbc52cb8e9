package import Model

/// From which day to which day something holds; an open end is nil.
package struct ValidityPeriod: Hashable, Sendable {
    /// The first day; nil when it is unknown or does not matter.
    package let from: CalendarDay?

    /// The last day; nil when it still holds, or the end is unknown.
    package let to: CalendarDay?

    /// A period between those days.
    package init(from: CalendarDay? = nil, to: CalendarDay? = nil) {
        self.from = from
        self.to = to
    }

    /// Whether it holds on that day.
    package func contains(_ day: CalendarDay) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        return true
    }
}
