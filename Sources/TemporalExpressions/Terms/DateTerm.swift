internal import Model

/// What words say about a date before it is known when they were written: the grammar makes terms, `DateResolver`
/// makes dates of them.
indirect enum DateTerm: Hashable, Sendable {
    /// A date that needs no context: "16 August 2022", "the 1970s".
    case fixed(EventDate)

    /// A date that the tense and the publication must place: "Tuesday", "July", "March 13".
    case recurring(Recurrence)

    /// The recurring date before (-1), within (0) or after (1) the publication: "last Tuesday", "this summer".
    case nearest(Recurrence, Int)

    /// A recurring date within another: "July of last year", "Tuesday last week", "the 15th of this month".
    case within(Recurrence, DateTerm)

    /// The unit that many units from the publication: "last month" is (month, -1), "today" (day, 0).
    case deictic(CalendarUnit, Int)

    /// The unit that many units from the date that the text spoke of last: "the same day", "the following year".
    case textual(CalendarUnit, Int)

    /// The date that the text spoke of last, as it is: "at that time".
    case mentioned

    /// The day that the text spoke of last, if the verb is in the past: "within hours", "at once".
    case prompt

    /// "The next year": the unit after the date that the text spoke of last, else after the publication.
    case next(CalendarUnit)

    /// The recurring date before or after the date that the text spoke of last: "the following January".
    case textualNearest(Recurrence, Int)

    /// At a distance from the publication; the sign is -1 or 1: "two weeks ago", "ten days from now".
    case fromPublication(Quantity, Int)

    /// At a distance from the publication, if the verb is in the future: "in two weeks". Else a duration.
    case ahead(Quantity)

    /// Not later than at a distance from the publication, if the verb is in the future: "within 90 days".
    case deadline(Quantity)

    /// At a distance from a date: "two days after the 3rd of May".
    case shifted(DateTerm, Quantity, Int)

    /// The same day, week or month so much earlier: "twenty years ago today".
    case anniversary(DateTerm, Quantity)

    /// At a distance from what the text spoke of last: "two years later", "a day earlier".
    case fromText(Quantity, Int)

    /// At a distance from an event that the text names next, or from what it spoke of last: "two days after [the
    /// talks]", "the day before".
    case fromEvent(Quantity, Int)

    /// The stretch of that length that ends (-1) or begins (1) at the publication: "the past two months".
    case stretch(Quantity, Int)

    /// The part of the week before or after the publication: "earlier this week" (-1), "later this week" (1).
    case restOfWeek(Int)

    /// So many units from the beginning (1) or end (-1) of a date: "the first two weeks of March".
    case edge(Quantity, Int, DateTerm)

    /// The n-th week of a date, from 1: "the second week of May".
    case ordinalWeek(Int, DateTerm)

    /// From the one to the other.
    case interval(DateTerm, DateTerm)

    /// From a date on: "since 2008".
    case since(DateTerm)

    /// From a date on, whichever the verb gives: "from July on".
    case onward(DateTerm)

    /// From a date on when the verb is in the future ("will apply from July"), else that date ("a treaty from 1992").
    case from(DateTerm)

    /// Up to a date: "until July", "by the end of 2019".
    case until(DateTerm)

    /// Earlier than a date: "before 2014".
    case before(DateTerm)

    /// Later than a date: "after July 4".
    case after(DateTerm)

    /// Up to the publication: "so far".
    case soFar

    /// A length of time that dates nothing.
    case duration

    /// A repetition.
    case set

    /// A date that no calendar date can be given for: "in recent weeks".
    case vague

    /// Whether it is a day, week or month that only the day of publication places: "on Tuesday", "last month". News
    /// has some, a history has none.
    var countsFromPublication: Bool {
        switch self {
        case .recurring(.weekday), .recurring(.weekend), .nearest, .restOfWeek, .fromPublication, .anniversary: true
        case .deictic(let unit, let shift):
            shift == 0 ? unit == .week || unit == .month : [.day, .week, .month, .year].contains(unit)
        case .within(_, let container): container.countsFromPublication
        case .since(let term), .onward(let term), .from(let term), .until(let term), .before(let term),
            .after(let term):
            term.countsFromPublication
        case .interval(let start, let end): start.countsFromPublication || end.countsFromPublication
        default: false
        }
    }
}
