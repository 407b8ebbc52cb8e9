/// An amount of time: "two weeks", "a year and three months", "several days".
struct Quantity: Hashable, Sendable {
    /// How many units; nil for a vague amount ("several").
    var count: Int?

    /// The unit, which gives the grain of a date at that distance.
    var unit: CalendarUnit

    /// Days beside the count, for amounts of mixed units.
    var extraDays: Int = 0

    /// Months beside the count, for amounts of mixed units.
    var extraMonths: Int = 0

    /// The whole in days and months; nil for a vague amount. Hours count by the full day: "36 hours" is a day.
    var length: (days: Int, months: Int)? {
        if unit == .hour { return ((count ?? 0) / 24 + extraDays, extraMonths) }
        guard let count else { return nil }
        return (count * unit.length.days + extraDays, count * unit.length.months + extraMonths)
    }

    /// Whether it is a few days, which mostly stay within the month.
    var isOfDays: Bool { unit == .hour || unit == .day && (count ?? 0) < 10 }

    /// The sum of two amounts, with the unit of the second and finer one: "a year and three months"; nil when one is
    /// vague.
    func adding(_ finer: Quantity) -> Quantity? {
        guard let length, count != nil, finer.count != nil else { return nil }
        var total = finer
        total.extraDays += length.days
        total.extraMonths += length.months
        return total
    }
}
