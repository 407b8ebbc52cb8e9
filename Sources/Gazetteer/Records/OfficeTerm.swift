package import Model

/// A person's time in an office.
package struct OfficeTerm: Hashable, Sendable {
    /// Which office it is, as `Office.role` has it: `head of state`, `foreign minister`.
    package let role: String

    /// The title in the usual form: `president`, `supreme leader`.
    package let title: String

    /// The polity or organisation.
    package let polity: PolityCode

    /// When; an end that is not certain is open.
    package let period: ValidityPeriod

    /// The first and last day on which a source shows the person in the office; open where there is no such source.
    package let attested: ValidityPeriod

    /// How far a day is from the term, in days: 0 within the period, else to its nearer end; where the period is open
    /// on both sides, to what is attested. Terms without any date are as far as can be.
    package func distance(from day: CalendarDay) -> Int {
        let known = period.from == nil && period.to == nil ? attested : period
        if known.from == nil && known.to == nil { return .max }
        if let from = known.from, day < from { return from.daysSince1970 - day.daysSince1970 }
        if let to = known.to, day > to { return day.daysSince1970 - to.daysSince1970 }
        return 0
    }
}
