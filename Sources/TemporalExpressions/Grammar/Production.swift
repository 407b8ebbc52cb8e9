internal import Model

/// How a rule makes a meaning of what it captured. Each case says what it expects; with anything else the rule does
/// not apply.
enum Production: String, CaseIterable, Sendable {
    /// {number} {unit}: that amount; without a number, the argument.
    case quantity
    /// {unit}: an amount that is not known.
    case vagueQuantity
    /// {quantity} {quantity}: their sum.
    case sum
    /// {number} {number}: "twenty-one".
    case addNumbers
    /// {yearNumber}: that year, which neighbours must license unless the argument is 1.
    case year
    /// {monthName}: that month.
    case month
    /// {month} {day number}: a day of a year to be found.
    case monthDay
    /// {day number} {month}: the same in the other order; the month may have a year or be "last month".
    case dayMonth
    /// {month, day, season, weekday ...} {year or week}: the recurring date within the other.
    case within
    /// {year} {month or day}: the same with the year first.
    case withinFirst
    /// {weekday}: a weekday.
    case weekday
    /// Saturday and Sunday.
    case weekend
    /// {season} {year or nothing}: a season.
    case season
    /// {holiday} or the argument, month and day as 1225: a day with a fixed date.
    case holiday
    /// {number} {number} {number}: year, month, day.
    case yearMonthDay
    /// {yearNumber} {two digits}: a month of a year.
    case yearMonth
    /// {number} {number} {number}: month, day, year, or day, month, year where the first can be no month.
    case numericDate
    /// {day number}: a day of a month to be found.
    case dayOfMonth
    /// {decade}: ten years.
    case decade
    /// {ordinal}: a century.
    case century
    /// {date}: the same.
    case keep
    /// {date} {date}: the second.
    case keepLast
    /// {weekday} {day}: the day, when it is one of the calendar and not "a day after".
    case datedWeekday
    /// {ordinal or quarter} {year or nothing}: three months.
    case quarter
    /// {ordinal} {year or nothing}: six months.
    case half
    /// {shift} {unit}: a unit counted from the publication.
    case deictic
    /// {shift} {weekday, month, season, holiday}: the recurring date nearest to the publication on that side.
    case nearest
    /// {unit}: a unit counted from the text's last date by the argument.
    case textual
    /// The text's last date.
    case mentioned
    /// On the text's last day, of what is done at once.
    case prompt
    /// {month}: that month of the year that the text spoke of last.
    case withinText
    /// {unit}: "the next year".
    case next
    /// {weekday, month}: the recurring date after or before the text's last date.
    case textualNearest
    /// {quantity}: at that distance from the publication.
    case fromPublication
    /// {quantity}: more than that before the publication.
    case beforePublication
    /// {quantity}: "in two weeks".
    case ahead
    /// {quantity}: "within two weeks".
    case deadline
    /// {quantity} {date}: at that distance from the date.
    case shifted
    /// {quantity} {date near the publication}: the same date so much earlier.
    case anniversary
    /// {quantity}: at that distance from the text's last date.
    case fromText
    /// {quantity}: at that distance from an event.
    case fromEvent
    /// {quantity} or {unit}: a stretch up to (-1) or from (1) the publication.
    case stretch
    /// {unit}: up to the end of that of the publication.
    case untilUnit
    /// {unit}: the part of it before (-1) or after (1) the publication.
    case partOfUnit
    /// {quantity} {date}: its first or last units.
    case edge
    /// {ordinal} {month or year}: a week of it.
    case ordinalWeek
    /// {date} {date}: from the one to the other.
    case interval
    /// {dayRange's first day} {day number}: days of one month.
    case dayRange
    /// {day number} {day}: the same in the other order.
    case dayRangeBefore
    /// {yearNumber} {two digits}: "2014-16".
    case yearRange
    /// {date}: from it on. Here and below, the argument 1 marks a preposition that may govern a larger phrase.
    case since
    /// {date}: from it on, in the verb's direction.
    case onward
    /// {date}: from it on, or it.
    case from
    /// {date}: up to it.
    case until
    /// {date}: earlier than it.
    case before
    /// {date}: later than it.
    case after
    /// Up to the publication.
    case soFar
    /// A length of time.
    case duration
    /// A repetition.
    case set
    /// A date that cannot be pinned down.
    case vague

    /// What a production makes.
    struct Result {
        /// What it is.
        var category: Category
        /// What it means.
        var meaning: Constituent.Meaning
        /// Whether its neighbours must license it.
        var isBare = false
        /// Whether its preposition may govern a larger phrase.
        var isLoose = false
    }
}
