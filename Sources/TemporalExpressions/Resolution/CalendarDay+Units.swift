internal import Model

extension CalendarDay {
    /// The day that many months later, or earlier when negative; at the end of the month where it has no such day.
    func adding(months: Int) -> CalendarDay {
        let index = year * 12 + month - 1 + months
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let dayOfMonth = min(day, CalendarDay.dayCount(year: newYear, month: newMonth))
        return CalendarDay(year: newYear, month: newMonth, day: dayOfMonth) ?? (months < 0 ? .first : .last)
    }

    /// The Monday of its week.
    var monday: CalendarDay { adding(days: 1 - isoWeekday) }

    /// The day with no more precision than the grain; nil never happens for a day of the calendar.
    func partial(_ grain: PartialDate.Grain) -> PartialDate {
        let partial: PartialDate? =
            switch grain {
            case .day: nil
            case .month: PartialDate(year: year, month: month)
            case .year: PartialDate(year: year)
            }
        return partial ?? PartialDate(self)
    }

    /// The unit that the day lies in, moved by so many units: a week runs from Monday to Sunday, a decade from 1970
    /// to 1979, a century from 1900 to 1999. Nil for hours and outside the calendar.
    func unit(_ unit: CalendarUnit, shiftedBy shift: Int) -> EventDate? {
        switch unit {
        case .hour: return nil
        case .day: return .day(adding(days: shift))
        case .week:
            let monday = monday.adding(days: 7 * shift)
            return .between(PartialDate(monday), PartialDate(monday.adding(days: 6)))
        case .month:
            let first = CalendarDay(year: year, month: month, day: 1)?.adding(months: shift)
            return first.map { .on($0.partial(.month)) }
        case .quarter:
            let first = CalendarDay(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)?.adding(months: 3 * shift)
            return first.map { .between($0.partial(.month), $0.adding(months: 2).partial(.month)) }
        case .year: return PartialDate(year: year + shift).map { .on($0) }
        case .decade: return Self.years(from: (year / 10 + shift) * 10, count: 10)
        case .century: return Self.years(from: (year / 100 + shift) * 100, count: 100)
        }
    }

    private static func years(from first: Int, count: Int) -> EventDate? {
        guard let start = PartialDate(year: first), let end = PartialDate(year: first + count - 1) else { return nil }
        return .between(start, end)
    }
}

extension EventDate {
    /// The date that it begins with; nil when the beginning is open.
    var start: PartialDate? {
        switch self {
        case .on(let date): date
        case .between(let start, _): start
        }
    }

    /// The date that it ends with; nil when the end is open.
    var end: PartialDate? {
        switch self {
        case .on(let date): date
        case .between(_, let end): end
        }
    }

    /// From the one to the other, or the one date that both are; nil when they are in the wrong order.
    static func span(_ start: PartialDate, _ end: PartialDate) -> EventDate? {
        if start == end { return .on(start) }
        return start.firstDay <= end.lastDay ? .between(start, end) : nil
    }
}
