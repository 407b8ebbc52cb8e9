/// A date that comes again and again, so that a text must say or imply which one is meant.
enum Recurrence: Hashable, Sendable {
    /// A day of the week, 1 for Monday.
    case weekday(Int)
    /// Saturday and Sunday.
    case weekend
    /// A month of the year.
    case month(Int)
    /// A day of a month of the year; with a day of the week, where the text names it, that tells which year is meant.
    case monthDay(month: Int, day: Int, weekday: Int? = nil)
    /// A day of the month.
    case dayOfMonth(Int)
    /// A season by its first month: 3, 6, 9 or 12. News means those of the northern half.
    case season(Int)
    /// A quarter of the year, 1 to 4.
    case quarter(Int)
    /// A half of the year, 1 or 2.
    case half(Int)
}
