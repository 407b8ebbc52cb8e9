internal import Model

/// How the columns `first_day` and `last_day` hold a date: sortable, with open ends as the ends of the calendar.
enum DayColumns {
    /// What stands for an open beginning.
    static let open = CalendarDay.first.description

    /// What stands for an open end.
    static let openEnd = CalendarDay.last.description

    /// The first day meant; empty without a date.
    static func first(of date: EventDate?) -> String {
        guard let date else { return "" }
        return date.firstDay?.description ?? open
    }

    /// The last day meant; empty without a date.
    static func last(of date: EventDate?) -> String {
        guard let date else { return "" }
        return date.lastDay?.description ?? openEnd
    }
}
